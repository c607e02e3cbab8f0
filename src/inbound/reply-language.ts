import type { ReplyIntent, ReplyRule } from '../replies/index.js'
import { isWordingLanguage, primaryLanguage, type WordingLanguage } from '../wording/index.js'

const keywordRules: ReadonlySet<ReplyRule> = /* @__PURE__ */ new Set([
  'opt-out-keyword',
  'opt-out-typing-error',
  'opt-out-guess',
  'opt-out-sign',
  'collision-visit',
  'help-keyword',
  'opt-in-keyword',
])

/**
 * In which language a reply is answered: its own, else that of what was said before, the nearest first, else English. An
 * English keyword alone is no English: carriers prescribe STOP, HELP and START in texts of every language.
 */
export function replyLanguage({ rule, language }: ReplyIntent, before: readonly (string | undefined)[]): WordingLanguage {
  const own = keywordRules.has(rule) && language !== undefined && primaryLanguage(language) === 'en' ? undefined : language
  const known = [own, ...before].flatMap((tag) => (tag === undefined ? [] : [primaryLanguage(tag)]))
  return known.find(isWordingLanguage) ?? 'en'
}
