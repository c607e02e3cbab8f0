import { Kind, kindOfOther, kindsOfAscii, latinCharacters } from './characters.js'
import { foldCharacter } from './fold-character.js'
import { hashToken } from './hash-token.js'

interface WordVisitor {
  /** A line that is not empty begins, at these places of the folded list. False: skip it. */
  line(list: string, start: number, end: number): boolean
  word(hashA: number, hashB: number): void
  lineEnd(): void
}

/** Splits and hashes a word list as `Reading` does a text, in one pass without its bookkeeping: lists are long and read cold. */
export function eachWord(list: string, visitor: WordVisitor): void {
  const folded = inAscii(list)
  // Bytes made by the engine, since a loop over characters is slow before it is compiled.
  const codes = new Uint16Array(new TextEncoder().encode(folded.toLowerCase()))
  const kindOf = kindsOfAscii()
  const hashA = new Int32Array(1)
  const hashB = new Int32Array(1)
  for (let at = 0; at < codes.length; ) {
    const next = folded.indexOf('\n', at)
    const end = next < 0 ? codes.length : next
    if (end > at && visitor.line(folded, at, end)) {
      let start = at
      for (let place = at; place <= end; place++) {
        const kind = place < end ? kindOf[codes[place] as number] : Kind.space
        if (kind === Kind.letter || kind === Kind.digit) continue
        if (place > start) {
          hashToken(codes, start, place, hashA, hashB, 0)
          visitor.word(hashA[0] as number, hashB[0] as number)
          // The s of a possessive is no word: "alzheimer's".
          if (kind === Kind.apostrophe && codes[place + 1] === 115 && !isWordAt(codes, place + 2, end, kindOf)) place++
        }
        start = place + 1
      }
      visitor.lineEnd()
    }
    at = end + 1
  }
}

function isWordAt(codes: Uint16Array, place: number, end: number, kindOf: Uint8Array): boolean {
  const kind = place < end ? kindOf[codes[place] as number] : Kind.space
  return kind === Kind.letter || kind === Kind.digit
}

const beyondAscii = /[^\n -~]/g

function inAscii(list: string): string {
  const latin = latinCharacters().folded
  return list.replace(beyondAscii, (character) => {
    const code = character.charCodeAt(0)
    // Without the tables of all of Unicode, which are slow to wake.
    if (code < latin.length && (latin[code] as number) < 128) return String.fromCharCode(latin[code] as number)
    const folded = foldCharacter(character.codePointAt(0) as number)
    if (/^[ -~]*$/.test(folded)) return folded
    return kindOfOther(folded) === Kind.apostrophe ? "'" : ' '
  })
}
