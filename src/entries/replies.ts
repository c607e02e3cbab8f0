export type { ExpectedReply } from '../domain/content.js'
export type { ReplyContext, ReplyIntent, ReplyRule } from '../replies/index.js'
export { classifyReply, isReservedKeyword, optOutWords, replyRules } from '../replies/index.js'
