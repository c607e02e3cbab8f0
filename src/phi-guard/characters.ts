/** Kinds of characters, after folding. */
export const Kind = { other: 0, letter: 1, digit: 2, space: 3, apostrophe: 4, hyphen: 5, comma: 6, stop: 7 } as const

let asciiKinds: Uint8Array | undefined

/** Kind of each ASCII character. Control characters other than tab and line ends are marked 255: such a text takes the slow path. */
export function kindsOfAscii(): Uint8Array {
  if (asciiKinds !== undefined) return asciiKinds
  const kinds = new Uint8Array(128)
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code)
    kinds[code] =
      code === 127 || (code < 32 && code !== 9 && code !== 10 && code !== 13)
        ? 255
        : /[a-z]/i.test(character)
          ? Kind.letter
          : /\d/.test(character)
            ? Kind.digit
            : character === ' ' || character === '\t'
              ? Kind.space
              : character === "'" || character === '`'
                ? Kind.apostrophe
                : /[-_/&]/.test(character)
                  ? Kind.hyphen
                  : /[,()"+@]/.test(character)
                    ? Kind.comma
                    : /[.!?;:\n\r]/.test(character)
                      ? Kind.stop
                      : Kind.other
  }
  asciiKinds = kinds
  return kinds
}

/** What folding makes of the letters from U+00C0 on, one for one; a question mark where it makes more or another. */
const latinLetters = 'AAAAAA?CEEEEIIII?NOOOOO?OUUUUY??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y'

interface LatinCharacters {
  /** 255: read slowly. */
  readonly kinds: Uint8Array
  readonly folded: Uint8Array
  /** What a reading keeps of each: its small letter, from bit 8 whether it is a capital, from bit 9 its kind. */
  readonly read: Uint16Array
}

/** Of `read`: read slowly. */
export const readSlowly = 0xffff

let latin: LatinCharacters | undefined

/** Kind and folded form of the characters below U+0100 that fold one for one: what English and Spanish are written in. */
export function latinCharacters(): LatinCharacters {
  if (latin !== undefined) return latin
  const kinds = new Uint8Array(256).fill(255)
  kinds.set(kindsOfAscii())
  const folded = Uint8Array.from(kinds, (_, code) => code)
  for (let at = 0; at < latinLetters.length; at++) {
    const code = latinLetters.charCodeAt(at)
    if (code === 63) continue
    kinds[0xc0 + at] = Kind.letter
    folded[0xc0 + at] = code
  }
  for (const sign of [0xa1, 0xab, 0xb7, 0xbb, 0xbf]) kinds[sign] = Kind.comma
  const read = Uint16Array.from(kinds, (kind, code) => {
    const plain = folded[code] as number
    const isUpper = plain >= 65 && plain <= 90
    return kind === 255 ? readSlowly : (kind << 9) | (isUpper ? 0x100 | (plain + 32) : plain)
  })
  latin = { kinds, folded, read }
  return latin
}

/** Kind of a character beyond ASCII that folding left as it is. */
export function kindOfOther(character: string): number {
  if (/\p{L}/u.test(character)) return Kind.letter
  if (/\p{N}/u.test(character)) return Kind.digit
  if (/\s/u.test(character)) return Kind.space
  if (/\p{Pd}/u.test(character)) return Kind.hyphen
  if (/[’‘ʼ＇]/u.test(character)) return Kind.apostrophe
  return /\p{P}/u.test(character) ? Kind.comma : Kind.other
}
