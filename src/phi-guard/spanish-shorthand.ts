import { type SpeltText, spellOut } from './spell-out.js'

const letters: Readonly<Record<string, string>> = { d: 'de', q: 'que', k: 'que', x: 'por' }
const words: Readonly<Record<string, string>> = {
  ...letters,
  pa: 'para',
  ta: 'esta',
  tas: 'estas',
  stas: 'estas',
  xq: 'porque',
  pq: 'porque',
  cn: 'con',
  prueva: 'prueba',
}

/** A text of a phone: a letter or two stand for a word. */
export const shorthandSpanish: RegExp = /(?<=^|[ ,.?!])(?:[dqkx]|pa|s?tas?|[xp]q|cn|prueva)(?= )/i
const each = /* @__PURE__ */ new RegExp(shorthandSpanish, 'gi')

/** The word that a letter stands for in Spanish texts of phones. */
export function writtenOut(letter: string): string | undefined {
  return letters[letter.toLowerCase()]
}

/** The text with its shorthand written out, and where a place of it stood. */
export function speltOut(plain: string): SpeltText {
  return spellOut(plain, each, (short) => words[short])
}
