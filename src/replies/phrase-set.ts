import { english } from './english.js'
import { compileOpening, compilePhrases, type Vocabulary } from './phrase-pattern.js'
import { spanish } from './spanish.js'

/** What people write, by what it means. Order within a list does not matter. */
export interface PhraseLists {
  readonly language: string
  readonly vocabulary: Vocabulary
  /** Orders: not one where the words before make it a statement ("I never text"). */
  readonly orders: readonly string[]
  /** Requests that say what they mean. */
  readonly requests: readonly string[]
  /** Certain enough to stop for, not certain enough to leave unread. */
  readonly unsure: readonly string[]
  readonly disputed: readonly string[]
  readonly complaints: readonly string[]
  readonly hostile: readonly string[]
  readonly partial: readonly string[]
  /** Right after a request: for some hours, topics or people only. */
  readonly qualifiers: readonly string[]
  /** Words between a request and its qualifier that change nothing. */
  readonly fillers: string
  /** The opt-out was a slip, or is taken back. */
  readonly mistaken: readonly string[]
  readonly quoted: readonly string[]
  readonly wrongNumber: readonly string[]
  readonly notWrongNumber: readonly string[]
  readonly newOwner: readonly string[]
  readonly deceased: readonly string[]
  readonly notDeceased: readonly string[]
  readonly emergency: readonly string[]
  readonly notEmergency: readonly string[]
  readonly autoReply: readonly string[]
  readonly whoIsThis: readonly string[]
  /** Subjects that make an order a statement; matched right before it. */
  readonly subjects: RegExp
  /** A negation right before a request; `subject` present: it complains that we do not stop. */
  readonly negation: RegExp
}

type ListName = { [K in keyof PhraseLists]: PhraseLists[K] extends readonly string[] ? K : never }[keyof PhraseLists]

export type PhraseSet = Readonly<Record<ListName, RegExp>> & Pick<PhraseLists, 'language' | 'subjects' | 'negation'>

let sets: readonly PhraseSet[] | undefined

/** Compiled on first use, then kept. */
export function phraseSets(): readonly PhraseSet[] {
  sets ??= [english, spanish].map(compileSet)
  return sets
}

function compileSet(lists: PhraseLists): PhraseSet {
  const { language, vocabulary, subjects, negation, fillers, qualifiers, ...named } = lists
  const compiled = Object.fromEntries(Object.entries(named).map(([name, phrases]) => [name, compilePhrases(phrases, vocabulary)])) as Record<Exclude<ListName, 'qualifiers'>, RegExp>
  return { ...compiled, language, subjects, negation, qualifiers: compileOpening(qualifiers, fillers, vocabulary) }
}
