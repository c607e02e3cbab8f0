import type { Reading } from './reading.js'
import { finding } from './rules.js'
import type { Finding } from './types.js'
import { languagesToldBy, mayTellLanguage } from './unread-words.js'
import { WordClass } from './word-classes.js'

/** Marks belong to their letters. */
const words = /[\p{L}\p{M}]+/gu
/** Letters of another script than Latin. */
const otherLetter = /[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu
/** One character of these is a word of its own. */
const wholeWord = /[\p{Script=Han}\p{Script=Hangul}]/u
/** Letters of Vietnamese and hardly of anything else. */
const vietnameseLetter = /[ơưđ\u1ea0-\u1ef9]/iu

/**
 * What no lexicon here can read: a script other than Latin, or a language that its little words tell. A look-alike letter
 * inside a Latin word is a disguise, which is read, and a lone letter such as a Greek one is a sign. A language that none
 * of the words on the list tells is not noticed.
 */
export function findUnread(reading: Reading): Finding | undefined {
  return (reading.identity ? undefined : inOtherScript(reading.text)) ?? inOtherLanguage(reading)
}

function inOtherScript(text: string): Finding | undefined {
  let first = -1
  let last = 0
  let letters = 0
  for (const { 0: word, index } of text.matchAll(words)) {
    const others = /\p{Script=Latin}/u.test(word) ? 0 : (word.match(otherLetter)?.length ?? 0)
    if (others === 0) continue
    letters += wholeWord.test(word) ? 2 : others
    if (first < 0) first = index
    last = index + word.length
  }
  return letters < 2 ? undefined : finding('unchecked', 'unread-script', first, last)
}

function inOtherLanguage(reading: Reading): Finding | undefined {
  const { tokenCount, classes } = reading
  let english = 0
  for (let token = 0; token < tokenCount; token++) if (((classes[token] as number) & WordClass.english) !== 0) english++
  if (tokenCount < 2 || english * 4 >= tokenCount) return undefined
  const told = new Map<string, Set<string>>()
  const note = (language: string, word: string): void => {
    const words = told.get(language)
    if (words === undefined) told.set(language, new Set([word]))
    else words.add(word)
  }
  for (let token = 0; token < tokenCount; token++) {
    if (!mayTellLanguage(reading.hashA[token] as number)) continue
    const word = reading.word(token)
    for (const language of languagesToldBy(word)) note(language, word)
  }
  if (!reading.identity) noteVietnamese(reading.text, note)
  for (const { size } of told.values()) {
    if (size >= 3 ? size > english : size === 2 && english === 0) return finding('unchecked', 'unread-language', 0, reading.text.length)
  }
  return undefined
}

function noteVietnamese(text: string, note: (language: string, word: string) => void): void {
  if (!vietnameseLetter.test(text)) return
  for (const [word] of text.normalize('NFC').matchAll(words)) if (vietnameseLetter.test(word)) note('vietnamese', word)
}
