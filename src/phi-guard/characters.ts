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

/** Kind of a character beyond ASCII that folding left as it is. */
export function kindOfOther(character: string): number {
  if (/\p{L}/u.test(character)) return Kind.letter
  if (/\p{N}/u.test(character)) return Kind.digit
  if (/\s/u.test(character)) return Kind.space
  if (/\p{Pd}/u.test(character)) return Kind.hyphen
  if (/[’‘ʼ＇]/u.test(character)) return Kind.apostrophe
  return /\p{P}/u.test(character) ? Kind.comma : Kind.other
}
