import { describe, expect, it } from 'vitest'
import { classifyReply } from '../../src/replies/index.js'
import { expectsAfter, workedReplies } from './worked-replies.js'

describe('the sixty worked replies', () => {
  it.each(workedReplies)('%i: %s (after: %s)', (_, reply, after, language, intent, suppress, needsReview, urgent) => {
    const read = classifyReply(reply, { language: language === 'es' ? 'es' : 'en', expects: expectsAfter[after] })
    expect({ intent: read.intent, suppress: read.suppress, needsReview: read.needsReview, urgent: read.urgent }).toEqual({
      intent,
      suppress,
      needsReview,
      urgent,
    })
    expect(read.language).toBe(language)
  })

  it('answers with the meaning of the invited word', () => {
    expect(classifyReply('1', { expects: expectsAfter.visit }).answer).toBe('confirm')
    expect(classifyReply('2', { expects: expectsAfter.visit }).answer).toBe('change')
    expect(classifyReply('YES', { expects: expectsAfter.visit }).answer).toBe('confirm')
  })
})
