import { expect, it } from 'vitest'
import { replyLanguage } from '../../src/inbound/index.js'
import type { ReplyIntent } from '../../src/replies/index.js'

const words = { intent: 'other', suppress: false, needsReview: false, urgent: false } as const

it.each<[string, ReplyIntent['rule'], string | undefined, readonly (string | undefined)[], string]>([
  ['free words, by their own language', 'free-text', 'en', ['es'], 'en'],
  ['an English keyword, by what was said before', 'opt-out-keyword', 'en', ['es'], 'es'],
  ['an English keyword of a region, too', 'help-keyword', 'en-US', ['es'], 'es'],
  ['START, by what was said before', 'opt-in-keyword', 'en', ['es'], 'es'],
  ['STPO, by what was said before', 'opt-out-typing-error', 'en', ['es'], 'es'],
  ['what is nearly STOP, by what was said before', 'opt-out-guess', 'en', ['es'], 'es'],
  ['a sign of refusal, by what was said before', 'opt-out-sign', 'en', ['es'], 'es'],
  ['CANCEL after a visit reminder, by what was said before', 'collision-visit', 'en', ['es'], 'es'],
  ['a keyword of no known language, by what was said before', 'opt-out-keyword', undefined, ['es'], 'es'],
  ['a Spanish keyword, by its own language', 'opt-out-keyword', 'es', ['en'], 'es'],
  ['a language of a region, by its main one', 'free-text', 'es-MX', [], 'es'],
  ['a language without words of ours, by the nearest before that has some', 'free-text', 'fr', [undefined, 'vi-x', 'es'], 'es'],
  ['a keyword after nothing, in English', 'opt-in-keyword', 'en', [], 'en'],
  ['nothing that is known, in English', 'free-text', undefined, [undefined], 'en'],
])('answers %s', (_, rule, language, before, expected) => {
  expect(replyLanguage({ ...words, rule, language }, before)).toBe(expected)
})
