import { cueWords, mildPhrases, spellingTargets, triggerPhrases } from './cue-words.js'
import { joinHashA, joinHashB } from './hash-token.js'
import { firstNames, homographs, lexicon } from './lexicon/index.js'
import { LexiconTable, SenseFlag } from './lexicon-table.js'
import { Gap, Reading } from './reading.js'
import type { PhiCategory } from './types.js'
import { WordClass, type WordClassName } from './word-classes.js'

/** Senses in the table hold an index into this list. The last two are no findings: they excuse what stands inside them. */
export const senseCategories = [
  'condition',
  'treatment',
  'medication',
  'lab',
  'procedure',
  'specialty',
  'facility',
  'financial',
  'insurance',
  'name',
  'homograph',
  'trigger',
] as const satisfies readonly (PhiCategory | 'homograph' | 'trigger')[]

export type SenseCategory = (typeof senseCategories)[number]

export interface CompiledLexicon {
  /** Phrases and word classes, letters folded. */
  readonly words: LexiconTable
  /** Acronyms in their own case. */
  readonly acronyms: LexiconTable
  /** Words worth a one-letter spelling check, by first letter. */
  readonly spelling: ReadonlyMap<number, readonly string[]>
}

let compiled: CompiledLexicon | undefined

/** Compiled at the first inspection, shared by all guards. */
export function compiledLexicon(): CompiledLexicon {
  compiled ??= compile()
  return compiled
}

function compile(): CompiledLexicon {
  const words = new LexiconTable(16_384)
  const acronyms = new LexiconTable(512)
  const reading = new Reading()
  const add = (terms: string, category: SenseCategory, flags = 0): void => addTerms(reading, words, acronyms, terms, senseCategories.indexOf(category), flags)
  for (const { category, terms } of lexicon) {
    if ((senseCategories as readonly string[]).includes(category)) add(terms, category as SenseCategory)
  }
  add(homographs, 'homograph', SenseFlag.neutral)
  add(triggerPhrases, 'trigger', SenseFlag.neutral)
  add(mildPhrases.specialty, 'specialty', SenseFlag.mild)
  add(mildPhrases.treatment, 'treatment', SenseFlag.mild)
  for (const [name, list] of Object.entries(cueWords)) addClass(reading, words, list, WordClass[name as WordClassName])
  addClass(reading, words, firstNames, WordClass.firstName)
  const spelling = new Map<number, string[]>()
  for (const word of spellingTargets.split(' ')) {
    const bucket = spelling.get(word.charCodeAt(0))
    if (bucket === undefined) spelling.set(word.charCodeAt(0), [word])
    else bucket.push(word)
  }
  return { words, acronyms, spelling }
}

/** One term a line; `*` at the end: sensitive; `~` before: weak; `=` before: acronym in its case; `#`: a comment. */
function addTerms(reading: Reading, words: LexiconTable, acronyms: LexiconTable, terms: string, category: number, base: number): void {
  reading.read(terms)
  let token = 0
  let lineStart = 0
  while (lineStart < terms.length) {
    let lineEnd = terms.indexOf('\n', lineStart)
    if (lineEnd < 0) lineEnd = terms.length
    const first = token
    while (token < reading.tokenCount && reading.startOf(reading.tokenStart[token] as number) < lineEnd) token++
    if (token > first) {
      let flags = base
      let at = lineStart
      let comment = false
      for (let mark = terms[at]; mark === '~' || mark === '=' || mark === '#' || mark === ' '; mark = terms[++at]) {
        if (mark === '~') flags |= SenseFlag.weak
        else if (mark === '=') flags |= SenseFlag.acronym
        else if (mark === '#') comment = true
      }
      if (terms.slice(lineStart, lineEnd).trimEnd().endsWith('*')) flags |= SenseFlag.sensitive
      if (!comment) addPhrase(reading, (flags & SenseFlag.acronym) === 0 ? words : acronyms, first, token, category, flags)
    }
    lineStart = lineEnd + 1
  }
}

function addPhrase(reading: Reading, table: LexiconTable, first: number, end: number, category: number, flags: number): void {
  let a = 0
  let b = 0
  for (let token = first; token < end; token++) {
    const [nextA, nextB] = (flags & SenseFlag.acronym) === 0 ? [reading.hashA[token] as number, reading.hashB[token] as number] : hashInItsCase(reading, token)
    a = token === first ? nextA : joinHashA(a, nextA)
    b = token === first ? nextB : joinHashB(b, nextB)
    const entry = table.insert(a, b)
    if (token + 1 < end) table.markPrefix(entry)
    else table.addSense(entry, category, flags)
  }
}

/** An acronym's hash keeps its capitals; a small s after capitals is a plural. */
export function hashInItsCase(reading: Reading, token: number): [number, number] {
  const start = reading.tokenStart[token] as number
  let end = reading.tokenEnd[token] as number
  if (end - start > 2 && reading.codes[end - 1] === 115 && reading.upper[end - 1] === 0 && reading.upper[end - 2] === 1) end--
  let a = 0x811c9dc5 | 0
  let b = 17
  for (let at = start; at < end; at++) {
    const code = (reading.codes[at] as number) - (reading.upper[at] === 1 ? 32 : 0)
    a = Math.imul(a ^ code, 0x01000193)
    b = (Math.imul(b, 31) + code) | 0
  }
  return [a, b]
}

function addClass(reading: Reading, words: LexiconTable, list: string, bits: number): void {
  reading.read(list)
  for (let token = 0; token < reading.tokenCount; token++) {
    if (reading.gap[token] === Gap.comma) continue
    words.addClass(words.insert(reading.hashA[token] as number, reading.hashB[token] as number), bits)
  }
}
