import { describe, expect, it } from 'vitest'
import { readAsq, readClinc, readSms, readSymptoms } from '../../bench/phi/datasets.js'
import { halves } from '../../bench/phi/halves.js'
import { hardNegatives, type Inspect, identifiersFound, overlaps, placesOf, stopped, stoppedForHealth } from '../../bench/phi/measures.js'
import { ownMessages } from '../../bench/phi/own-messages.js'
import { wilson } from '../../bench/phi/wilson.js'
import type { Finding } from '../../src/phi-guard/index.js'

const finding = (category: Finding['category'], start: number, end: number, blocking = true): Finding => ({
  category,
  start,
  end,
  blocking,
  sensitive: false,
  rule: 'test',
  reason: 'test',
})
const finds =
  (findings: readonly Finding[]): Inspect =>
  () => ({ verdict: findings.some(({ blocking }) => blocking) ? 'blocked' : 'clear', findings })

describe('the interval of a share', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
  ])('of %i in %i is Wilson’s', (hits, of, low, high) => {
    const [lower, upper] = wilson({ hits, of })
    expect(lower).toBeCloseTo(low, 4)
    expect(upper).toBeCloseTo(high, 4)
  })

  it('of nothing is everything', () => {
    expect(wilson({ hits: 0, of: 0 })).toEqual([0, 1])
  })
})

describe('the readers', () => {
  it('take tagged queries, quoted texts, labelled texts and pairs, whatever ends their lines', () => {
    const asq = readAsq('===QUERY===\nWho is Ann?\n===PHI_TAGS===\n{"identifier_type": "NAME", "value": "Ann"}\r\n\n===QUERY===\nAnd then?\n===PHI_TAGS===\n')
    expect(asq.map(({ text, tags }) => [text, tags])).toEqual([
      ['Who is Ann?', [{ type: 'NAME', value: 'Ann' }]],
      ['And then?', []],
    ])
    expect(readSymptoms('index,label,text\r\n7,Label,"It, ""hurts""."\r\n')).toEqual([{ id: 'symptom-0', source: 'Label', text: 'It, "hurts".' }])
    expect(readSms('Label\tSMS\nham\tOk\tlar\n').map(({ source, text }) => [source, text])).toEqual([['ham', 'Ok\tlar']])
    expect(readClinc('[["say hello", "translate"]]').map(({ source, text }) => [source, text])).toEqual([['translate', 'say hello']])
  })
})

describe('the measures', () => {
  const queries = [
    {
      id: 'q-1',
      source: 'NAME',
      text: 'Ann saw Bo, then Ann left',
      tags: [
        { type: 'NAME', value: 'Ann' },
        { type: 'NAME', value: 'Bo' },
      ],
    },
    { id: 'q-2', source: 'none', text: 'Nobody at all', tags: [] },
  ]

  it('find an identifier at any of its places, by an identifier alone', () => {
    expect(placesOf('Ann saw Bo, then Ann left', 'Ann')).toEqual([0, 17])
    expect(identifiersFound(finds([finding('name', 17, 20, false)]), queries).share).toEqual({ hits: 1, of: 2 })
    expect(identifiersFound(finds([finding('condition', 0, 25)]), queries).share).toEqual({ hits: 0, of: 2 })
    expect(overlaps({ start: 3, end: 5 }, 5, 9)).toBe(false)
  })

  it('count every identifier in a query without any', () => {
    expect(hardNegatives(finds([finding('date', 0, 1, false)]), queries).share).toEqual({ hits: 1, of: 1 })
    expect(hardNegatives(finds([finding('condition', 0, 1)]), queries).share).toEqual({ hits: 0, of: 1 })
  })

  it('call a text stopped for health only where health stops it', () => {
    expect(stoppedForHealth(finds([finding('phone', 0, 1)]), queries, true).share.hits).toBe(0)
    expect(stoppedForHealth(finds([finding('lab', 0, 1, false)]), queries, true).share.hits).toBe(0)
    expect(stoppedForHealth(finds([finding('lab', 0, 1)]), queries, true).share.hits).toBe(2)
    expect(stopped(finds([]), queries, true).missed).toHaveLength(2)
  })

  it('tell the two halves of the records apart', () => {
    const samples = Array.from({ length: 40 }, (_, index) => ({ id: `x-${index}`, source: 'a', text: '' }))
    const line = halves(
      'name',
      (keep) => ({ hits: samples.filter((each) => keep(each) && Number(each.id.slice(2)) % 2 === 1).length, of: samples.filter(keep).length }),
      new Set(['a']),
    )
    expect(line).toMatch(/odd 100\.00 % {2}even 0\.00 % .* gap 100\.00 points {2}sources 50\.00 % \(a\) to 50\.00 % \(a\)/)
  })
})

describe('our own benchmark', () => {
  const own = ownMessages()

  it('holds at least 600 texts, half clean, in both languages alike', () => {
    const count = (language: string, label: string): number => own.filter((each) => each.language === language && each.label === label).length
    expect(own.length).toBeGreaterThanOrEqual(600)
    expect(new Set([count('en', 'clear'), count('en', 'blocked'), count('es', 'clear'), count('es', 'blocked')]).size).toBe(1)
  })

  it('gives each leaking text the places of what leaks, and a clean one none', () => {
    for (const { id, text, label, spans, reason } of own) {
      expect(`${id} ${label === 'blocked'}`).toBe(`${id} ${spans.length > 0}`)
      for (const span of spans) expect(`${id} ${text.includes(span.text)}`).toBe(`${id} true`)
      expect(reason).not.toBe('')
    }
  })
})
