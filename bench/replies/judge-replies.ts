import { classifyReply } from '../../src/replies/index.js'
import { expectsAfter } from '../../test/replies/worked-replies.js'
import type { Baseline } from './baselines.js'
import type { LabelledReply } from './labelled-replies.js'
import type { Judged } from './measures.js'

/** As the messenger asks it: with the language of the text that was sent, and with what that text declared. */
export function judgeReplies(replies: readonly LabelledReply[]): readonly Judged[] {
  return replies.map((reply) => ({
    reply,
    read: classifyReply(reply.text, {
      language: reply.language === 'es' ? 'es' : 'en',
      expects: expectsAfter[reply.after === 'none' ? '' : reply.after],
    }),
  }))
}

/** A list of words knows opt-outs alone: no review, no alarm, no answer. */
export function judgeByBaseline({ name, suppresses }: Baseline, replies: readonly LabelledReply[]): readonly Judged[] {
  return replies.map((reply) => {
    const suppress = suppresses(reply.text)
    return { reply, read: { intent: suppress ? 'opt-out' : 'other', suppress, needsReview: false, urgent: false, rule: name } }
  })
}
