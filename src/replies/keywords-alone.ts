import { foldWord } from './fold-text.js'
import { type KeywordMatch, keywordAt } from './keyword-index.js'
import { courtesyPhrases, courtesyWords, objectWords } from './keywords.js'

const courtesy: ReadonlySet<string> = /* @__PURE__ */ new Set(courtesyWords.map(foldWord))
const objects: ReadonlySet<string> = /* @__PURE__ */ new Set(objectWords)

export interface AloneKeywords {
  readonly matches: readonly KeywordMatch[]
  /** THIS or IT follows: it could be something else than the texts. */
  readonly pointed: boolean
  /** A word beside that neither is courtesy nor was understood as more than a yes, a no or an answer. */
  readonly mixed: boolean
}

/** The keywords of a text, or of one clause, that holds nothing else but courtesy and the words allowed; undefined where it holds more. */
export function keywordsAlone(words: readonly string[], allowed: ReadonlySet<string>): AloneKeywords | undefined {
  const rest = withoutCourtesyPhrases(words)
  const matches: KeywordMatch[] = []
  let pointed = false
  let mixed = false
  for (let index = 0; index < rest.length; ) {
    const word = rest[index] as string
    const match = keywordAt(rest, index)
    if (match !== undefined) {
      matches.push(match)
      index += match.length
      continue
    }
    if (allowed.has(word)) mixed = true
    else if (objects.has(word) && matches.length > 0) pointed = true
    else if (!isCourtesy(word)) return undefined
    index += 1
  }
  return matches.length === 0 ? undefined : { matches, pointed, mixed }
}

export function isCourtesy(word: string): boolean {
  return courtesy.has(word) || /^\d{7,}$/.test(word)
}

function withoutCourtesyPhrases(words: readonly string[]): readonly string[] {
  let text = ` ${words.join(' ')} `
  for (const phrase of courtesyPhrases) if (text.includes(` ${phrase} `)) text = text.replaceAll(` ${phrase} `, ' ')
  return text.trim().split(' ').filter(Boolean)
}
