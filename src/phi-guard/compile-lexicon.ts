import { cueWords, mildPhrases, spellingTargets, triggerPhrases, visitTypes } from './cue-words.js'
import { eachWord } from './each-word.js'
import { companionActsEs, companionBody, companionCare, companionStemsEs, companionThingsEs, firstNames, homographs, lexicon } from './lexicon/index.js'
import { LexiconTable, SenseFlag } from './lexicon-table.js'
import { PhraseEntry } from './phrase-entry.js'
import { Reading } from './reading.js'
import { formsOfStems } from './spanish-forms.js'
import { soundKey } from './spanish-sound.js'
import { toldHomeRules } from './told-home-rules.js'
import type { ToldRule } from './told-rule.js'
import { toldRules } from './told-rules.js'
import { toldSpanishRules } from './told-spanish-rules.js'
import { WordClass, type WordClassName } from './word-classes.js'

export type SenseCategory =
  | 'condition'
  | 'treatment'
  | 'medication'
  | 'lab'
  | 'procedure'
  | 'specialty'
  | 'facility'
  | 'financial'
  | 'insurance'
  | 'name'
  | 'homograph'
  | 'trigger'

/** Senses in the table hold an index into this list. The last two are no findings: they excuse what stands inside them. */
export const senseCategories: readonly SenseCategory[] = [
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
]

export interface CompiledLexicon {
  /** Phrases and word classes, letters folded. */
  readonly words: LexiconTable
  /** Acronyms in their own case. */
  readonly acronyms: LexiconTable
  /** Words worth a one-letter spelling check, by first letter. */
  readonly spelling: ReadonlyMap<number, readonly string[]>
  /** Spanish terms of one word that need no cue, by how they sound: the entry in `words`. Made when first asked for. */
  readonly sounds: () => ReadonlyMap<string, number>
}

let compiled: CompiledLexicon | undefined

/** Compiled at the first inspection, shared by all guards. */
export function compiledLexicon(): CompiledLexicon {
  compiled ??= compile()
  return compiled
}

function compile(): CompiledLexicon {
  const words = new LexiconTable(24_000)
  const acronyms = new LexiconTable(512)
  const reading = new Reading()
  const add = (terms: string, category: SenseCategory, flags = 0): void => addTerms(words, acronyms, reading, terms, senseCategories.indexOf(category), flags)
  for (const { category, terms } of lexicon) {
    if ((senseCategories as readonly string[]).includes(category)) add(terms, category as SenseCategory)
  }
  add(companionBody, 'condition', SenseFlag.weak | SenseFlag.shy)
  add(companionCare, 'treatment', SenseFlag.weak | SenseFlag.shy)
  add(companionThingsEs, 'condition', SenseFlag.weak | SenseFlag.shy)
  add(companionActsEs + formsOfStems(companionStemsEs), 'treatment', SenseFlag.weak | SenseFlag.shy)
  add(homographs, 'homograph', SenseFlag.neutral)
  add(triggerPhrases, 'trigger', SenseFlag.neutral)
  add(mildPhrases.specialty, 'specialty', SenseFlag.mild)
  add(mildPhrases.treatment, 'treatment', SenseFlag.mild)
  add(visitTypes, 'procedure', SenseFlag.visitType)
  for (const [name, list] of Object.entries(cueWords)) addClass(words, list, WordClass[name as WordClassName])
  addClass(words, firstNames, WordClass.firstName)
  addCuesOf(toldRules, words, (entry, bits) => words.addCue(entry, bits))
  addCuesOf(toldSpanishRules, words, (entry, bits) => words.addSpanishCue(entry, bits))
  addCuesOf(toldHomeRules, words, (entry, bits) => words.addHomeCue(entry, bits))
  const spelling = new Map<number, string[]>()
  for (const word of spellingTargets.split(' ')) {
    const bucket = spelling.get(word.charCodeAt(0))
    if (bucket === undefined) spelling.set(word.charCodeAt(0), [word])
    else bucket.push(word)
  }
  let sounds: ReadonlyMap<string, number> | undefined
  return {
    words,
    acronyms,
    spelling,
    sounds: () => {
      sounds ??= soundsOf(words)
      return sounds
    },
  }
}

function soundsOf(words: LexiconTable): ReadonlyMap<string, number> {
  const sounds = new Map<string, number>()
  const reading = new Reading()
  for (const { terms, spanish } of lexicon) {
    if (spanish !== true) continue
    for (const line of terms.split('\n')) {
      if (!/^\p{L}{5,}(?: \*)?$/u.test(line)) continue
      reading.read(line)
      sounds.set(soundKey(reading.word(0)), words.find(reading.hashA[0] as number, reading.hashB[0] as number))
    }
  }
  return sounds
}

/** One term a line; `*` at the end: sensitive; `~` before: weak; `=` before: acronym in its case; `#`: a comment. */
function addTerms(words: LexiconTable, acronyms: LexiconTable, reading: Reading, terms: string, category: number, base: number): void {
  const phrase = new PhraseEntry(words)
  let flags = base
  eachWord(terms, {
    line: (list, start, end) => {
      flags = base
      phrase.begin()
      let mark = list.charCodeAt(start)
      for (let at = start; mark === 126 || mark === 61; mark = list.charCodeAt(++at)) flags |= mark === 126 ? SenseFlag.weak : SenseFlag.acronym
      if (mark === 35) return false
      if (list.charCodeAt(end - 1) === 42) flags |= SenseFlag.sensitive
      if ((flags & SenseFlag.acronym) === 0) return true
      addAcronym(acronyms, reading, list.slice(start, end), category, flags)
      return false
    },
    word: (a, b) => phrase.add(a, b),
    lineEnd: () => {
      if (phrase.entry >= 0) words.addSense(phrase.entry, category, flags)
    },
  })
}

function addAcronym(acronyms: LexiconTable, reading: Reading, term: string, category: number, flags: number): void {
  reading.read(term)
  const phrase = new PhraseEntry(acronyms)
  for (let token = 0; token < reading.tokenCount; token++) phrase.add(...hashInItsCase(reading, token))
  if (phrase.entry >= 0) acronyms.addSense(phrase.entry, category, flags)
}

function addClass(words: LexiconTable, list: string, bits: number): void {
  eachWord(list, {
    line: (folded, start) => folded.charCodeAt(start) !== 35,
    word: (a, b) => words.addClass(words.insert(a, b), bits),
    lineEnd: () => undefined,
  })
}

/** The place of a rule in its list is its bit. */
function addCuesOf(rules: readonly ToldRule[], words: LexiconTable, add: (entry: number, bits: number) => void): void {
  for (const [at, rule] of rules.entries()) {
    addCues(words, rule.words.replaceAll(' ', '\n'), (entry) => add(entry, 1 << at))
    addCues(words, (rule.phrases ?? '').replaceAll(', ', '\n'), (entry) => add(entry, 1 << at))
  }
}

/** One word or phrase a line. */
function addCues(words: LexiconTable, list: string, add: (entry: number) => void): void {
  const phrase = new PhraseEntry(words)
  eachWord(list, {
    line: () => {
      phrase.begin()
      return true
    },
    word: (a, b) => phrase.add(a, b),
    lineEnd: () => {
      if (phrase.entry >= 0) add(phrase.entry)
    },
  })
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
