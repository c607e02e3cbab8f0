const written: Readonly<Record<string, string>> = { d: 'de', q: 'que', k: 'que', x: 'por' }

/** A text of a phone: one letter stands for a word. */
export const shorthandSpanish: RegExp = /(?<=^|[ ,])[dqkx](?= )/i

/** The word that a letter stands for in Spanish texts of phones. */
export function writtenOut(letter: string): string | undefined {
  return written[letter.toLowerCase()]
}

/** The text with its letters written out, and where a place of it stood. */
export function speltOut(plain: string): { readonly text: string; readonly placeOf: (place: number) => number } {
  const grown: (readonly [end: number, by: number])[] = []
  let shift = 0
  const text = plain.replace(new RegExp(shorthandSpanish, 'gi'), (letter: string, place: number) => {
    const word = writtenOut(letter) ?? letter
    shift += word.length - 1
    grown.push([place + 1 + shift, shift])
    return word
  })
  const placeOf = (place: number): number => {
    let by = 0
    for (const [end, more] of grown) {
      if (end > place) break
      by = more
    }
    return Math.min(place - by, plain.length)
  }
  return { text, placeOf }
}
