import { Kind, kindsOfAscii } from './characters.js'
import { foldCharacter } from './fold-character.js'
import { hashToken } from './hash-token.js'

interface WordVisitor {
  /** A line that is not empty begins. False: skip it. */
  line(start: number, end: number): boolean
  word(hashA: number, hashB: number): void
  lineEnd(): void
}

const longestWord = 64

/** Splits and hashes a word list as `Reading` does a text, in one pass without its bookkeeping: lists are long and read cold. */
export function eachWord(list: string, visitor: WordVisitor): void {
  const kindOf = kindsOfAscii()
  const codes = new Uint16Array(longestWord)
  const hashA = new Int32Array(1)
  const hashB = new Int32Array(1)
  let at = 0
  while (at < list.length) {
    let lineEnd = list.indexOf('\n', at)
    if (lineEnd < 0) lineEnd = list.length
    if (lineEnd === at || !visitor.line(at, lineEnd)) {
      at = lineEnd + 1
      continue
    }
    let length = 0
    for (; at <= lineEnd; at++) {
      const code = at < lineEnd ? list.charCodeAt(at) : 32
      if (code >= 128) {
        const folded = foldCharacter(code)
        for (let part = 0; part < folded.length && length < longestWord; part++) codes[length++] = folded.charCodeAt(part) | 32
        continue
      }
      const kind = kindOf[code] as number
      if (kind === Kind.letter || kind === Kind.digit) {
        if (length < longestWord) codes[length++] = kind === Kind.letter ? code | 32 : code
        continue
      }
      if (length > 0) {
        hashToken(codes, 0, length, hashA, hashB, 0)
        visitor.word(hashA[0] as number, hashB[0] as number)
        length = 0
        // The s of a possessive is no word: "alzheimer's".
        if (kind === Kind.apostrophe && list.charCodeAt(at + 1) === 115 && !isWordCode(list.charCodeAt(at + 2), kindOf)) at++
      }
    }
    visitor.lineEnd()
  }
}

function isWordCode(code: number, kindOf: Uint8Array): boolean {
  return code < 128 ? kindOf[code] === Kind.letter || kindOf[code] === Kind.digit : code >= 128
}
