import { lexicon } from '../../../src/phi-guard/lexicon/index.js'
import { Reading } from '../../../src/phi-guard/reading.js'
import type { PhiCategory } from '../../../src/phi-guard/types.js'

export interface Term {
  readonly line: string
  readonly text: string
  readonly category: PhiCategory
  readonly weak: boolean
  readonly acronym: boolean
  readonly sensitive: boolean
}

export function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

export function readTerms(): Term[] {
  return lexicon.flatMap(({ category, terms }) =>
    linesOf(terms).map((line) => {
      const parts = /^(~?)(=?)(.*?)( \*)?$/.exec(line)
      return { line, category, text: parts?.[3] ?? '', weak: parts?.[1] === '~', acronym: parts?.[2] === '=', sensitive: parts?.[4] !== undefined }
    }),
  )
}

const reading = new Reading()

/** The words of a text as the guard tells them apart: accents, plurals and possessive endings folded. */
export function foldedWords(text: string): string[] {
  reading.read(text)
  return Array.from({ length: reading.tokenCount }, (_, token) => `${reading.hashA[token]}.${reading.hashB[token]}`)
}

export function foldedKey(text: string): string {
  return foldedWords(text).join(' ')
}

/** Every run of neighbouring words. */
export function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) => words.slice(from).map((__, more) => words.slice(from, from + more + 1).join(' ')))
}
