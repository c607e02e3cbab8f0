import { readdirSync, readFileSync } from 'node:fs'

const folders = [new URL('../../src/replies/', import.meta.url), new URL('../../test/replies/', import.meta.url)]
const quoted = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g

/** Without case, accents, signs and spaces more than one: what is no other wording. */
export function plainWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? text : words
}

/** What the source holds as a string of its own, or as a line of a longer one. */
export function wordingsIn(source: string): readonly string[] {
  const strings = [...source.matchAll(quoted)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'))
  const lines = [...source.matchAll(/`([^`]*)`/g)].flatMap(([, text = '']) => text.split('\n'))
  return [...strings, ...lines].map(plainWords)
}

/** Every wording that the rules of replies or their tests hold: a reply among them shows nothing new. */
export function knownWordings(): ReadonlySet<string> {
  const sources = folders.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')))
  return new Set(sources.flatMap(wordingsIn))
}
