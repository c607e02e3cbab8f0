export { classifyReply } from './classify-reply.js'
export { type ReplyContext, type ReplyIntent, type ReplyRule, replyRules } from './reply-intent.js'
export { isReservedKeyword, optOutWords, reservedMeaning } from './reserved-keywords.js'
