export { lastQuestion } from './last-question.js'
export { planReply, type ReplyPlan } from './plan-reply.js'
export type { ReplySituation } from './reply-situation.js'
export { providerConfirms } from './provider-confirms.js'
