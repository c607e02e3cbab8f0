import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { countSegments } from '../../src/segments/index.js'
import { englishCleanTexts } from './english-clean-texts.js'
import { englishLeakingTexts } from './english-leaking-texts.js'

const guard = createPhiGuard()
const suggestions = englishLeakingTexts
  .map((text) => ({ text, suggestion: guard.inspect(text).suggestion }))
  .filter(({ suggestion }) => suggestion !== undefined)

describe('English texts of the house', () => {
  it('stops every leaking one', () => {
    expect(englishLeakingTexts.filter((text) => guard.inspect(text).verdict !== 'blocked')).toEqual([])
  })

  it('lets every clean one through', () => {
    expect(englishCleanTexts.filter((text) => guard.inspect(text).verdict !== 'clear')).toEqual([])
  })

  it('suggests something for nearly all of them', () => {
    expect(suggestions.length).toBeGreaterThan(englishLeakingTexts.length * 0.9)
  })

  it('suggests only what is clear, suggests nothing further, and leaves room for sender, link and opt-out line in one segment', () => {
    const odd = suggestions.filter(({ suggestion }) => {
      const again = guard.inspect(suggestion?.text ?? '')
      const composed = countSegments(`Lakeside Clinic: ${suggestion?.text} https://go.lakeside.example/t/Ab3dE6gH Reply STOP to opt out.`)
      return again.verdict !== 'clear' || again.suggestion !== undefined || composed.encoding !== 'GSM-7' || composed.segments !== 1
    })
    expect(odd.map(({ text }) => text)).toEqual([])
  })

  it('keeps an hour or a day in appointment kinds only, word for word', () => {
    const odd = suggestions.filter(({ text, suggestion }) => {
      const hours = suggestion?.text.match(/\d{1,2}(?::\d{2})?(?: ?[ap]m)?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi) ?? []
      const mayKeep = /^(?:appointment-|earlier-time|home-visit|video-visit|running-late)/.test(suggestion?.kind ?? '')
      return hours.some((hour) => !text.includes(hour)) || (hours.length > 0 && !mayKeep)
    })
    expect(odd.map(({ text }) => text)).toEqual([])
  })
})
