import { describe, expect, it } from 'vitest'
import { measureReplies, type ReplyQuestion } from '../../bench/replies/measures.js'
import { type Half, judgedHalf, laterSuppressed } from './dev-replies.js'

/** At least so many hits where a hit is wanted, at most so many where it is not; counted when the rules were last widened. */
const counts: readonly (readonly [half: Half, language: string, question: ReplyQuestion, count: number, of: number])[] = [
  ['tune', 'en', 'opt-out-recall', 51, 51],
  ['tune', 'es', 'opt-out-recall', 51, 51],
  ['tune', 'en', 'opt-out-unseen', 0, 51],
  ['tune', 'es', 'opt-out-unseen', 0, 51],
  ['tune', 'en', 'false-suppress', 1, 31],
  ['tune', 'es', 'false-suppress', 0, 30],
  ['tune', 'en', 'review', 62, 66],
  ['tune', 'es', 'review', 65, 67],
  ['tune', 'en', 'urgent-recall', 5, 5],
  ['tune', 'es', 'urgent-recall', 5, 5],
  ['tune', 'en', 'false-urgent', 0, 77],
  ['tune', 'es', 'false-urgent', 0, 76],
  ['held', 'en', 'opt-out-recall', 51, 51],
  ['held', 'es', 'opt-out-recall', 51, 52],
  ['held', 'en', 'opt-out-unseen', 0, 51],
  ['held', 'es', 'opt-out-unseen', 0, 52],
  ['held', 'en', 'false-suppress', 0, 31],
  ['held', 'es', 'false-suppress', 0, 29],
  ['held', 'en', 'review', 60, 64],
  ['held', 'es', 'review', 62, 64],
  ['held', 'en', 'urgent-recall', 5, 5],
  ['held', 'es', 'urgent-recall', 5, 5],
  ['held', 'en', 'false-urgent', 0, 77],
  ['held', 'es', 'false-urgent', 0, 76],
]

describe('the replies to develop on', () => {
  it.each(counts)('are understood no worse than they were: %s, %s, %s', (half, language, question, count, of) => {
    const { share } = measureReplies(question, judgedHalf(half, language))
    expect(share.of).toBe(of)
    if (['opt-out-unseen', 'false-suppress', 'false-urgent'].includes(question)) expect(share.hits).toBeLessThanOrEqual(count)
    else expect(share.hits).toBeGreaterThanOrEqual(count)
  })

  it('are suppressed no less often, and no oftener, in those written later', () => {
    expect(laterSuppressed(true).hits).toBeGreaterThanOrEqual(58)
    expect(laterSuppressed(true).of).toBe(85)
    expect(laterSuppressed(false)).toEqual({ hits: 0, of: 40 })
  })
})
