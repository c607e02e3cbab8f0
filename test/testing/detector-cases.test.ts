import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/phi-guard/types.js'
import type { PhiDetector } from '../../src/ports/other-ports.js'
import { detectorCases } from '../../src/testing/detector-cases.js'
import { brokenCases } from './run-cases.js'

const words = 'Zorblax syndrome'
const revealing = { text: `👋 Your ${words} visit`, words }

function finding(start: number, change: Partial<Finding> = {}): Finding {
  return {
    category: 'condition',
    rule: 'toy.zorblax',
    start,
    end: start + words.length,
    sensitive: false,
    blocking: true,
    reason: 'A made-up condition.',
    ...change,
  }
}

function toy(change: Partial<PhiDetector> = {}): PhiDetector {
  return {
    spec: 1,
    name: 'toy',
    baa: { status: 'signed', reference: 'BAA-1', effectiveFrom: '2026-01-01' },
    async detect(text, { signal }) {
      signal.throwIfAborted()
      const start = text.indexOf(words)
      return start < 0 ? [] : [finding(start)]
    },
    ...change,
  }
}

const lazy: { last: Finding[] } = { last: [] }
const mistakes: Record<string, PhiDetector> = {
  'has no name': toy({ name: '' }),
  'finds nothing': toy({ detect: (_, { signal }) => (signal.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve([])) }),
  'counts code points': toy({ detect: async (text) => (text.includes(words) ? [finding([...text.slice(0, text.indexOf(words))].length)] : []) }),
  'points behind the text': toy({ detect: async (text) => (text.includes(words) ? [finding(text.indexOf(words)), finding(text.length)] : []) }),
  'names no rule': toy({ detect: async (text) => (text.includes(words) ? [finding(text.indexOf(words), { rule: '' })] : []) }),
  'quotes what it found': toy({ detect: async (text) => (text.includes(words) ? [finding(text.indexOf(words), { reason: `found ${words}` })] : []) }),
  'finds something everywhere': toy({ detect: async () => [finding(0)] }),
  'mixes up its callers': toy({
    async detect(text) {
      lazy.last = text.includes(words) ? [finding(text.indexOf(words))] : []
      await null
      return lazy.last
    },
  }),
  'answers after it was told to stop': toy({ detect: async (text) => (text.includes(words) ? [finding(text.indexOf(words))] : []) }),
  'quotes the text as it stops': toy({ detect: async (text) => Promise.reject(new Error(text)) }),
}

describe('detectorCases', () => {
  const subject = (detector: PhiDetector) => ({ detector, revealing, neutral: 'Please log in to view.' })

  for (const { name, run } of detectorCases(subject(toy()))) it(`toy: ${name}`, run)

  it('passes no detector with a mistake, and holds no case that nothing breaks', async () => {
    const caught = new Set<string>()
    for (const [mistake, detector] of Object.entries(mistakes)) {
      const broken = await brokenCases(detectorCases(subject(detector)))
      expect(broken, mistake).not.toEqual([])
      for (const name of broken) caught.add(name)
    }
    expect(
      detectorCases(subject(toy()))
        .map(({ name }) => name)
        .filter((name) => !caught.has(name)),
    ).toEqual([])
  })
})
