import { describe, expect, it } from 'vitest'
import { readAsq, readClinc, readSms, readSymptoms } from '../../bench/phi/datasets.js'
import { acrossSources } from '../../bench/phi/folds.js'
import { halves, isTuned } from '../../bench/phi/halves.js'
import { clear, hardNegatives, type Inspect, identifiersFound, overlaps, placesOf, stopped, stoppedForHealth } from '../../bench/phi/measures.js'
import { missedWords } from '../../bench/phi/missed-words.js'
import { categoriesFound, spansFound } from '../../bench/phi/own-measures.js'
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

const span = (category: string, text: string): { text: string; category: string; sensitive: boolean } => ({ category, text, sensitive: false })

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

  it('count what is not found as found in a clear text, warnings too', () => {
    expect(clear(finds([finding('url', 0, 1, false)]), queries).share).toEqual({ hits: 0, of: 2 })
    expect(clear(finds([]), queries).share).toEqual({ hits: 2, of: 2 })
  })

  it('find a marked place by any finding, and a category by the verdict', () => {
    const message = { language: 'en', label: 'blocked', kind: 'health', reason: 'r' } as const
    const messages = [
      { ...message, id: 'en-1', source: 'en', text: 'Ann has gout', spans: [span('name', 'Ann'), span('condition', 'gout')] },
      { ...message, id: 'en-2', source: 'en', text: 'Bo', spans: [span('name', 'Bo')] },
    ]
    expect(spansFound(finds([finding('lab', 8, 9)]), messages).share).toEqual({ hits: 1, of: 3 })
    expect(categoriesFound(finds([finding('lab', 8, 9)]), messages).map(({ category, measure }) => [category, measure.share])).toEqual([
      ['condition', { hits: 1, of: 1 }],
      ['name', { hits: 2, of: 2 }],
    ])
  })

  it('name the words that stand in what is missed rather than everywhere', () => {
    const samples = ['the itch', 'the itch again', 'the bus', 'the cat', 'the dog'].map((text, at) => ({ id: `x-${at}`, source: 'a', text }))
    expect(missedWords(samples.slice(0, 2), samples, 2)).toEqual([
      ['itch', 2],
      ['the', 2],
    ])
    const often = ['rash itch', 'rash itch', 'rash', 'rash bus'].map((text, at) => ({ id: `y-${at}`, source: 'a', text }))
    expect(missedWords(often.slice(0, 3), often, 2)[0]).toEqual(['rash', 3])
  })
})

describe('what was learnt by heart', () => {
  it('shows as a gap between odd and even records, counted from one', () => {
    expect([isTuned({ id: 'x-0', source: 'a', text: '' }), isTuned({ id: 'x-1', source: 'a', text: '' })]).toEqual([true, false])
    expect(halves('name', { hits: 20, of: 20 }, { hits: 10, of: 20 })).toMatch(/odd 100\.00 % {2}even 50\.00 % \[.*\] {2}gap 50\.00 points/)
  })

  it('shows as sources that lie apart, each weighing the same', () => {
    const folds = acrossSources([
      { source: 'big', leaks: true, share: { hits: 1000, of: 1000 } },
      { source: 'small', leaks: true, share: { hits: 5, of: 10 } },
      { source: 'clean', leaks: false, share: { hits: 1, of: 10 } },
    ])
    expect(folds.mean).toBeCloseTo(0.8)
    expect(folds.deviation).toBeCloseTo(Math.sqrt((0.04 + 0.09 + 0.01) / 3))
    expect(folds.worst[0]?.source).toBe('small')
    expect(folds.leftOut[0]).toBeCloseTo(0.7)
    expect(folds.leftOut[1]).toBeCloseTo(0.95)
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
