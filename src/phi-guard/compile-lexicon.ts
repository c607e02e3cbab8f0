import { cueWords, mildPhrases, spellingTargets, triggerPhrases, visitTypes } from './cue-words.js'
import { HashBits } from './hash-bits.js'
import { companionActsEs, companionBody, companionCare, companionStemsEs, companionThingsEs, firstNames, homographs, lexicon } from './lexicon/index.js'
import { CueKind, LexiconTable, SenseFlag } from './lexicon-table.js'
import { LinesByLetters } from './lines-by-letters.js'
import { numberWords } from './number-speaker.js'
import { PhraseEntry } from './phrase-entry.js'
import { Reading } from './reading.js'
import { formsOfStems } from './spanish-forms.js'
import { soundHash, soundKey } from './spanish-sound.js'
import { SpellingTargets } from './spelling.js'
import { numberCue, toldHomeRules } from './told-home-rules.js'
import type { ToldRule } from './told-rule.js'
import { toldRules } from './told-rules.js'
import { toldSpanishRules } from './told-spanish-rules.js'
import { toldStaffRules } from './told-staff-rules.js'
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

/** Spanish terms of one word that need no cue. */
interface SpanishSounds {
  /** The word, folded, by how it sounds. */
  readonly words: ReadonlyMap<string, string>
  readonly hashes: HashBits
}

export interface CompiledLexicon {
  /** Phrases and word classes, letters folded. */
  readonly words: LexiconTable
  /** Acronyms in their own case. */
  readonly acronyms: LexiconTable
  readonly spelling: SpellingTargets
  /** Made when first asked for. */
  readonly sounds: () => SpanishSounds
}

let compiled: CompiledLexicon | undefined

/** Made at the first inspection, shared by all guards. */
export function compiledLexicon(): CompiledLexicon {
  compiled ??= compile()
  return compiled
}

/** Its tables fill as texts ask for words. An acronym has the letters of the same word in small ones, which is asked for first. */
function compile(): CompiledLexicon {
  const lines = new LinesByLetters()
  const words = new LexiconTable(24_000, lines)
  const acronyms = new LexiconTable(512)
  const reading = new Reading()
  const phrase = new PhraseEntry(words)
  const entryOf = (line: string): number => {
    reading.read(line)
    phrase.begin()
    for (let token = 0; token < reading.tokenCount; token++) phrase.add(reading.hashA[token] as number, reading.hashB[token] as number)
    return phrase.entry
  }
  const add = (terms: string, name: SenseCategory, base = 0): void => {
    const category = senseCategories.indexOf(name)
    lines.add(terms, (line) => {
      const flags = base | flagsOf(line)
      if ((flags & SenseFlag.acronym) !== 0) return addAcronym(acronyms, reading, line, category, flags)
      const entry = entryOf(line)
      if (entry >= 0) words.addSense(entry, category, flags)
    })
  }
  const addClass = (list: string, bits: number): void => lines.add(list, (line) => words.addClass(entryOf(line), bits))
  /** The place of a rule in its list is its bit. */
  const addCuesOf = (rules: readonly ToldRule[], kind: CueKind): void => {
    for (const [at, rule] of rules.entries()) {
      const read = (line: string): void => words.addCue(entryOf(line), kind, 1 << at)
      lines.add(rule.words.replaceAll(' ', '\n'), read)
      if (rule.phrases !== undefined) lines.add(rule.phrases.replaceAll(', ', '\n'), read)
    }
  }
  for (const { category, terms } of lexicon) {
    if ((senseCategories as readonly string[]).includes(category)) add(terms, category as SenseCategory)
  }
  add(companionBody, 'condition', SenseFlag.weak | SenseFlag.shy)
  add(companionCare, 'treatment', SenseFlag.weak | SenseFlag.shy)
  add(companionThingsEs, 'condition', SenseFlag.weak | SenseFlag.shy | SenseFlag.spanish)
  add(companionActsEs + formsOfStems(companionStemsEs), 'treatment', SenseFlag.weak | SenseFlag.shy | SenseFlag.spanish)
  add(homographs, 'homograph', SenseFlag.neutral)
  add(triggerPhrases, 'trigger', SenseFlag.neutral)
  add(mildPhrases.specialty, 'specialty', SenseFlag.mild)
  add(mildPhrases.treatment, 'treatment', SenseFlag.mild)
  add(visitTypes, 'procedure', SenseFlag.visitType)
  for (const [name, list] of Object.entries(cueWords)) addClass(list.replace(/[ -]/g, '\n'), WordClass[name as WordClassName])
  addClass(firstNames, WordClass.firstName)
  addCuesOf(toldRules, CueKind.english)
  addCuesOf(toldSpanishRules, CueKind.spanish)
  addCuesOf(toldHomeRules, CueKind.home)
  addCuesOf(toldStaffRules, CueKind.staff)
  lines.add(numberWords.replaceAll(' ', '\n'), (line) => words.addCue(entryOf(line), CueKind.home, numberCue))
  let sounds: SpanishSounds | undefined
  return {
    words,
    acronyms,
    spelling: new SpellingTargets(spellingTargets.split(' ')),
    sounds: () => {
      sounds ??= spanishSounds()
      return sounds
    },
  }
}

function spanishSounds(): SpanishSounds {
  const words = new Map<string, string>()
  const hashes = new HashBits(1 << 18)
  const reading = new Reading()
  for (const { terms, spanish } of lexicon) {
    if (spanish !== true) continue
    for (const line of terms.split('\n')) {
      if (!/^\p{L}{5,}(?: \*)?$/u.test(line)) continue
      reading.read(line)
      const start = reading.tokenStart[0] as number
      const end = reading.tokenEnd[0] as number
      words.set(soundKey(reading.codes, start, end), reading.word(0))
      hashes.add(soundHash(reading.codes, start, end))
    }
  }
  return { words, hashes }
}

/** `*` at the end: sensitive; `~` before: weak; `=` before: acronym in its case. */
function flagsOf(line: string): number {
  let flags = line.endsWith('*') ? SenseFlag.sensitive : 0
  for (let at = 0; line[at] === '~' || line[at] === '='; at++) flags |= line[at] === '~' ? SenseFlag.weak : SenseFlag.acronym
  return flags
}

function addAcronym(acronyms: LexiconTable, reading: Reading, term: string, category: number, flags: number): void {
  reading.read(term)
  const phrase = new PhraseEntry(acronyms)
  for (let token = 0; token < reading.tokenCount; token++) phrase.add(...hashInItsCase(reading, token))
  if (phrase.entry >= 0) acronyms.addSense(phrase.entry, category, flags)
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
