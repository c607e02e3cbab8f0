import { foldWord } from './fold-text.js'
import { type KeywordMatch, keywordAt } from './keyword-index.js'
import { courtesyPhrases, courtesyWords, objectWords } from './keywords.js'

const courtesy: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ courtesyWords.map(foldWord))
const objects: ReadonlySet<string> = /* @__PURE__ */ new Set(objectWords)

export interface AloneKeywords {
  readonly matches: readonly KeywordMatch[]
  /** THIS or IT follows: it could be something else than the texts. */
  readonly pointed: boolean
  /** An answer stands beside. */
  readonly answered: boolean
  /** NO stands beside: no, stop; or: do not stop. */
  readonly denied: boolean
}

/** The keywords of a text, or of one clause, that holds nothing else but courtesy and, where given, answers; undefined where it holds more. */
export function keywordsAlone(words: readonly string[], answers?: ReadonlyMap<string, string>): AloneKeywords | undefined {
  const rest = withoutCourtesyPhrases(words)
  const matches: KeywordMatch[] = []
  let pointed = false
  let answered = false
  let denied = false
  for (let index = 0; index < rest.length; ) {
    const word = rest[index] as string
    const match = keywordAt(rest, index)
    if (match !== undefined) {
      matches.push(match)
      index += match.length
      continue
    }
    if (word === 'no' && answers !== undefined) denied = true
    else if (answers?.has(word) || (answers !== undefined && /^[\dyn]$/.test(word))) answered = true
    else if (objects.has(word) && matches.length > 0) pointed = true
    else if (!isCourtesy(word)) return undefined
    index += 1
  }
  return matches.length === 0 ? undefined : { matches, pointed, answered, denied }
}

export function isCourtesy(word: string): boolean {
  return courtesy.has(word) || /^\d{7,}$/.test(word)
}

export function withoutCourtesyPhrases(words: readonly string[]): readonly string[] {
  let text = ` ${words.join(' ')} `
  for (const phrase of courtesyPhrases) if (text.includes(` ${phrase} `)) text = text.replaceAll(` ${phrase} `, ' ')
  return text.trim().split(' ').filter(Boolean)
}
