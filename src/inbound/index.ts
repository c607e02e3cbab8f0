export { lastQuestion } from './last-question.js'
export { planReply, type ReplyPlan } from './plan-reply.js'
export { type ProviderReading, predictProvider } from './predict-provider.js'
export { providerConfirms } from './provider-confirms.js'
