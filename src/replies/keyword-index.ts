import { foldWord, withoutDigits } from './fold-text.js'
import { gluedCourtesy, type KeywordSet, keywords } from './keywords.js'
import { guessMistyped, isOneEditAway } from './typing-errors.js'

export type KeywordKind = keyof KeywordSet

export interface KeywordMatch {
  readonly kind: KeywordKind
  /** The languages that have the word, in the order of the table. */
  readonly languages: readonly string[]
  readonly certainty: 'exact' | 'typing-error' | 'guess'
  /** How many words it took. */
  readonly length: number
}

interface Entry {
  readonly kind: KeywordKind
  readonly languages: string[]
  readonly certainty: 'exact' | 'typing-error'
}

interface KeywordIndex {
  readonly entries: ReadonlyMap<string, Entry>
  readonly longWords: readonly (readonly [string, Entry])[]
  readonly longestPhrase: number
}

const kinds: readonly KeywordKind[] = ['stop', 'alone', 'cancel', 'help', 'start']
const listedErrors: ReadonlySet<string> = new Set(['stpo', 'sotp', 'tsop', 'stopp', 'sstop', 'sttop', 'stahp', 'stawp', 'stap', 'stob'])
let index: KeywordIndex | undefined

/** The keyword that begins at this word; the longest one. */
export function keywordAt(words: readonly string[], at: number): KeywordMatch | undefined {
  index ??= buildIndex()
  for (let length = Math.min(index.longestPhrase, words.length - at); length > 1; length--) {
    const entry = index.entries.get(words.slice(at, at + length).join(' '))
    if (entry !== undefined) return { ...entry, length }
  }
  return oneWord(words[at] ?? '', index)
}

/** Exactly a keyword: no typing errors but the listed ones. */
export function exactKeyword(words: readonly string[]): KeywordMatch | undefined {
  index ??= buildIndex()
  const entry = index.entries.get(words.join(' '))
  return entry === undefined ? undefined : { ...entry, length: words.length }
}

function oneWord(word: string, { entries, longWords }: KeywordIndex): KeywordMatch | undefined {
  const exact = entries.get(word) ?? entries.get(unglue(word))
  if (exact !== undefined) return { ...exact, length: 1 }
  const repeated = entries.get(/^(\p{L}{3,12}?)\1+$/u.exec(word)?.[1] ?? '')
  if (repeated?.kind === 'stop') return { ...repeated, certainty: 'typing-error', length: 1 }
  const lettered = withoutDigits(word)
  const leet = lettered === undefined ? undefined : entries.get(lettered)
  if (leet !== undefined && leet.kind !== 'start' && leet.kind !== 'help') return { ...leet, certainty: 'typing-error', length: 1 }
  if (word.length > 6) {
    const near = longWords.find(([keyword]) => isOneEditAway(word, keyword))
    if (near !== undefined) return { ...near[1], certainty: 'typing-error', length: 1 }
  }
  const guessed = guessMistyped(word)
  const entry = guessed === undefined ? undefined : entries.get(guessed)
  return entry === undefined ? undefined : { ...entry, certainty: 'guess', length: 1 }
}

function unglue(word: string): string {
  if (!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(word)) return word
  let bare = word
  for (const ending of gluedCourtesy) {
    if (bare.startsWith(ending)) bare = bare.slice(ending.length)
    if (bare.endsWith(ending)) bare = bare.slice(0, -ending.length)
  }
  return bare
}

function buildIndex(): KeywordIndex {
  const entries = new Map<string, Entry>()
  for (const [language, set] of Object.entries(keywords)) {
    for (const kind of kinds) {
      for (const keyword of set[kind]) {
        const folded = keyword.split(' ').map(foldWord).join(' ')
        const known = entries.get(folded)
        if (known === undefined) entries.set(folded, { kind, languages: [language], certainty: listedErrors.has(folded) ? 'typing-error' : 'exact' })
        else if (!known.languages.includes(language)) known.languages.push(language)
      }
    }
  }
  const optOut = [...entries].filter(([word, { kind }]) => !word.includes(' ') && word.length > 6 && (kind === 'stop' || kind === 'alone' || kind === 'cancel'))
  return { entries, longWords: optOut, longestPhrase: Math.max(...[...entries.keys()].map((phrase) => phrase.split(' ').length)) }
}
