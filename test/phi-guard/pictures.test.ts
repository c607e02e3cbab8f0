import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

const guard = createPhiGuard()

describe('a picture in the place of a word of care', () => {
  it.each([
    ['Time for your 💉 Monday', 'treatment', false],
    ['Your 💊 is ready', 'medication', false],
    ['Su 💊 está lista', 'medication', false],
    ['Your 🤰 visit is Monday', 'condition', true],
    ['🧬 results are ready', 'lab', true],
    ['Your 🦷 visit is Monday', 'specialty', false],
    ['See you at the 🧠 appointment', 'specialty', false],
  ])('is found in %s', (text, category, sensitive) => {
    const { verdict, findings, suggestion } = guard.inspect(text)
    const [picture] = findings.filter(({ rule }) => rule === 'picture')
    expect(verdict).toBe('blocked')
    expect(picture).toMatchObject({ category, sensitive })
    expect([...text.slice(picture?.start, picture?.end)]).toHaveLength(1)
    if (suggestion !== undefined) expect(guard.inspect(suggestion.text)).toMatchObject({ verdict: 'clear' })
  })

  it.each([
    'Thanks! 👍🏽 ❤️ 1️⃣ 👨‍👩‍👧',
    '👀 See you Monday at your appointment',
    'Big brain time 🧠😂',
    '👩‍⚕️ Your care team says hello',
    '🦷 fairy came last night',
  ])('is not seen in %s', (text) => {
    expect(guard.inspect(text).findings.filter(({ rule }) => rule === 'picture')).toEqual([])
  })
})
