import type { ServiceTextName } from '../wording/index.js'
import { automaticAnswer } from './automatic-answer.js'
import { confirmationText } from './confirmation.js'
import type { ReplySituation, ReplyStop } from './reply-situation.js'

export interface ReplyPlan {
  readonly stop: ReplyStop | null
  readonly lift: boolean
  /** The second step of a sign-up. */
  readonly confirmConsent: boolean
  /** The consent on record was another person's. */
  readonly revokeConsent: boolean
  readonly confirmation: ServiceTextName | null
  readonly answer: ServiceTextName | null
  readonly needsPerson: boolean
}

/** What suppresses is taken on weak evidence; what lifts needs strong evidence, and is judged elsewhere by event time. */
export function planReply(situation: ReplySituation): ReplyPlan {
  const { intent, providerHandled } = situation
  const wrongNumber = intent.rule === 'wrong-number'
  const optOut = intent.intent === 'opt-out' || providerHandled === 'opt-out'
  const stop: ReplyStop | null = wrongNumber ? 'wrong-number' : optOut ? 'opt-out' : intent.suppress ? 'review' : null
  return {
    stop,
    lift: intent.intent === 'opt-in' && intent.answer === undefined && stop === null,
    confirmConsent: intent.intent === 'opt-in' && intent.answer !== undefined && stop === null,
    revokeConsent: wrongNumber,
    confirmation: confirmationText(situation, stop),
    answer: stop === null ? automaticAnswer(situation) : null,
    needsPerson: intent.needsReview || intent.urgent,
  }
}
