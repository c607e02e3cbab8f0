import { readFileSync } from 'node:fs'
import { workedReplies } from '../../test/replies/worked-replies.js'

export type After = 'visit' | 'join' | 'none'

/** A reply and what must come of it; `any` where the catalogue leaves it open whether a person looks. */
export interface LabelledReply {
  readonly id: string
  readonly language: string
  readonly after: After
  readonly text: string
  readonly class: string
  readonly intent: 'opt-out' | 'opt-in' | 'help' | 'answer' | 'other'
  readonly suppress: boolean
  readonly needsReview: boolean | 'any'
  readonly urgent: boolean
  readonly reason: string
}

/** Our own set: written before and apart from the rules, never tuned on. */
export function ownReplies(): readonly LabelledReply[] {
  return readFileSync(new URL('./replies.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledReply)
}

/** The worked replies of the catalogue, which the rules are tested on. */
export function catalogueReplies(): readonly LabelledReply[] {
  return workedReplies.map(([number, text, after, language, intent, suppress, needsReview, urgent]) => ({
    id: `row-${number}`,
    language,
    after: after === '' ? 'none' : after,
    text,
    class: 'catalogue',
    intent: intent as LabelledReply['intent'],
    suppress,
    needsReview,
    urgent,
    reason: 'A worked example.',
  }))
}
