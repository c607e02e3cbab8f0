/** The UTF-16 offset of each code point, and of the end: vendors count code points. A lone half of a surrogate pair counts as one. */
export function utf16Places(text: string): readonly number[] {
  const places = [0]
  let at = 0
  for (const character of text) {
    at += character.length
    places.push(at)
  }
  return places
}

/** As long in code points, and valid UTF-8 on the way. */
export function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
