import type { ReplyIntent, ReplyRule } from './reply-intent.js'

/** What was understood, before what holds for every reply is added. */
export type Understood = Pick<ReplyIntent, 'intent' | 'suppress' | 'needsReview'> & {
  readonly rule: ReplyRule
  readonly answer?: string
  readonly language?: string | undefined
}

export function optOut(rule: ReplyRule, needsReview: boolean): Understood {
  return { intent: 'opt-out', suppress: true, needsReview, rule }
}

export function other(rule: ReplyRule): Understood {
  return { intent: 'other', suppress: false, needsReview: true, rule }
}
