import { describe, expect, it } from 'vitest'
import { predictProvider } from '../../src/inbound/index.js'
import { classifyReply } from '../../src/replies/index.js'
import { vendorNumbers, vendorOf } from '../inbound/vendors.js'

const own = Object.entries(vendorNumbers).flatMap(([number, facts]) =>
  'keywords' in facts && facts.keywords !== undefined ? [[number as keyof typeof vendorNumbers, facts.keywords] as const] : [],
)
const optOuts = own.flatMap(([number, { optOut }]) => optOut.map((word) => [number, word] as const))
/** What else a provider takes for a keyword: any case, and blanks round it. */
const written = (word: string): string[] => [word, word.toLowerCase(), word[0] + word.slice(1).toLowerCase(), ` ${word}\n`]

describe('what a provider intercepts', () => {
  it('is asked of every provider whose words are documented', () => {
    expect(own.map(([number]) => number)).toEqual(['Twilio long code', 'Twilio toll-free', 'AWS long code', 'AWS toll-free', 'Telnyx long code'])
    expect(optOuts).toHaveLength(27)
  })

  it.each(optOuts)('opts out here too: %s, %s', (number, word) => {
    for (const text of written(word)) {
      expect(predictProvider(vendorOf(number), 'long-code', text)).toBe('opt-out')
      expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true, needsReview: false })
    }
  })

  it.each(optOuts)('opts out after a visit text, where a person may have to ask: %s, %s', (_, word) => {
    expect(classifyReply(word, { expects: [{ keyword: '1', means: 'confirm' }] })).toMatchObject({ intent: 'opt-out', suppress: true })
  })

  it.each(own)('is no opt-out here where it is an opt-in or a call for help: %s', (number, { optIn, help }) => {
    for (const word of optIn) {
      expect(predictProvider(vendorOf(number), 'long-code', word)).toBe('opt-in')
      expect(classifyReply(word)).toMatchObject({ intent: word === 'YES' ? 'other' : 'opt-in', suppress: false })
    }
    for (const word of help) expect(classifyReply(word)).toMatchObject({ intent: 'help', suppress: false })
  })

  const beginnings = own.filter(([, { matches }]) => matches === 'beginning').flatMap(([number, { optOut }]) => optOut.map((word) => [number, word] as const))
  it.each(beginnings)('is never left unseen where only the beginning counts there: %s, %s', (number, word) => {
    for (const rest of [' by after 5?', ' my metformin?', ' of the month is better', ', I moved', '. thanks']) {
      expect(predictProvider(vendorOf(number), 'long-code', word + rest)).toBe('opt-out')
      const { suppress, needsReview } = classifyReply(word + rest)
      expect({ text: word + rest, seen: suppress || needsReview }).toEqual({ text: word + rest, seen: true })
    }
  })
})
