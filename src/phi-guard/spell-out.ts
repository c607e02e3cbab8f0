export interface SpeltText {
  readonly text: string
  /** Where a place of the longer text stood. */
  readonly placeOf: (place: number) => number
}

/** The text with its shorthand written out. */
export function spellOut(plain: string, shorthand: RegExp, writtenOut: (short: string) => string | undefined): SpeltText {
  const grown: (readonly [end: number, by: number])[] = []
  let shift = 0
  const text = plain.replace(shorthand, (short: string, place: number) => {
    const word = writtenOut(short.toLowerCase()) ?? short
    shift += word.length - short.length
    grown.push([place + short.length + shift, shift])
    return word
  })
  const placeOf = (place: number): number => {
    let low = 0
    let high = grown.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((grown[middle] as readonly [number, number])[0] > place) high = middle
      else low = middle + 1
    }
    return Math.min(place - (grown[low - 1]?.[1] ?? 0), plain.length)
  }
  return { text, placeOf }
}
