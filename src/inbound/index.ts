export { lastQuestion } from './last-question.js'
export { planReply, type ReplyPlan, type ReplySituation } from './plan-reply.js'
export { providerConfirms } from './provider-confirms.js'
