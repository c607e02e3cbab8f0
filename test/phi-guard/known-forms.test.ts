import { describe, expect, it } from 'vitest'
import { compiledLexicon } from '../../src/phi-guard/compile-lexicon.js'
import { mayMatch, needOf, readWordsForNeeds } from '../../src/phi-guard/pattern-needs.js'
import { Reading } from '../../src/phi-guard/reading.js'
import { scanTerms } from '../../src/phi-guard/scan-terms.js'

function kept(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

describe('what was worked out of the forms of a word', () => {
  it('stays within bounds, and right, where forms of one entry take turns without end', () => {
    const need = needOf(/\btablete\b/i)
    for (let more = 0; more < 40; more++) needOf(new RegExp(`\\btablet\\b|\\btablete\\b|\\bneedless ${'x'.repeat(more)}`, 'i'))
    const reading = new Reading()
    reading.read('tablet tablete '.repeat(40))
    scanTerms(reading, compiledLexicon(), [])
    expect(reading.entry[0]).toBe(reading.entry[1])
    readWordsForNeeds(reading)
    const before = kept()
    for (let text = 0; text < 3_000; text++) {
      readWordsForNeeds(reading)
      if (!mayMatch(need)) throw new Error('a word is missing')
    }
    expect(kept() - before).toBeLessThan(24e6)
  })
})
