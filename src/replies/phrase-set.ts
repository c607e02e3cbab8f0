import { english } from './english.js'
import type { PhraseLists } from './phrase-lists.js'
import { compileOpening, compilePhrases, type Phrases } from './phrase-pattern.js'
import { createRespell, type Respell } from './respell.js'
import { spanish } from './spanish.js'
import { type CastNet, createWideNet } from './wide-net.js'

type ListName = { [K in keyof PhraseLists]: PhraseLists[K] extends readonly string[] ? K : never }[keyof PhraseLists]

export type PhraseSet = Readonly<Record<Exclude<ListName, 'qualifiers'>, Phrases>> &
  Pick<PhraseLists, 'language' | 'asked' | 'questions' | 'subjects' | 'negation'> & {
    readonly qualifiers: RegExp
    readonly respell: Respell
    readonly castNet: CastNet
  }

let sets: readonly PhraseSet[] | undefined

/** Compiled on first use, then kept. */
export function phraseSets(): readonly PhraseSet[] {
  sets ??= [english, spanish].map(compileSet)
  return sets
}

function compileSet(lists: PhraseLists): PhraseSet {
  const { language, vocabulary, spelling, net, asked, questions, subjects, negation, fillers, qualifiers, ...named } = lists
  const compiled = Object.fromEntries(Object.entries(named).map(([name, phrases]) => [name, compilePhrases(phrases, vocabulary)])) as Record<
    Exclude<ListName, 'qualifiers'>,
    Phrases
  >
  return {
    ...compiled,
    language,
    asked,
    questions,
    subjects,
    negation,
    qualifiers: compileOpening(qualifiers, fillers, vocabulary),
    respell: createRespell(spelling),
    castNet: createWideNet(net),
  }
}
