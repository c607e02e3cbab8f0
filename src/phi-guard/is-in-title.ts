import type { Reading } from './reading.js'
import type { TermMatch } from './scan-terms.js'

/** Where titles are spoken of. Folded text. */
const shelves =
  /\b(?:librar(?:y|ies)|books?|bookstore|novel|author|by [A-Z]\w+|films?|movies?|cinema|episodes?|streaming|netflix|albums?|vinyl|songs?|tickets?|theat(?:er|re)|exhibit\w{0,4}|board game|game night|biblioteca|libr(?:o|os|eria)|novelas?|peliculas?|cine|estrenos?|preventa|capitulos?|discos?|canci\w{2,5}|boletos?|teatro|obra|exposicion)\b/i
const quoted = /(?<!\w)['"\u201c\u2018\u00ab]([A-Z\u00c0-\u00dc][^'"\u201d\u2019\u00bb.!?]{2,60})['"\u201d\u2019\u00bb](?!\w)/g

const inCapitals = /^(?:(?:of|the|an?|in|on|to|and|for|de|del|la|el|los|las|y|en|un|una) |[A-Z][\w'-]* ?)+$/
const namedSo = /\b(?:book|novel|film|movie|show|album|song|libro|novela|pelicula|serie|disco|cancion)(?: de)? $/i

/** A title in quotation marks, by its place in the text. */
interface Title {
  readonly start: number
  readonly end: number
}

/** The titles of books, films and songs that a text names: 'Cancer Ward' on hold at the library, el libro 'La náusea'. */
export function titlesIn(plain: string): readonly Title[] {
  if (!/['"\u201c\u2018\u00ab]/.test(plain) || !shelves.test(plain)) return []
  return [...plain.matchAll(quoted)]
    .filter(({ index, 1: words }) => inCapitals.test(words as string) || namedSo.test(plain.slice(Math.max(0, index - 16), index)))
    .map(({ index, 0: title }) => ({ start: index, end: index + title.length }))
}

export function isInTitle(reading: Reading, { from, to }: TermMatch, titles: readonly Title[]): boolean {
  const start = reading.tokenStart[from] as number
  const end = reading.tokenEnd[to] as number
  return titles.some((title) => title.start < start && end < title.end)
}
