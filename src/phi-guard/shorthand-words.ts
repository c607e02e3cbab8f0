import type { Reading } from './reading.js'

/** Words of `shorthandEnglish` and `shorthandSpanish`; of the longer ones of English their ending is enough. */
const shortWords = 'd q k x pa ta tas sta stas xq pq cn u ur r n b4 dnt dont aftr abt nite thru hr hrs wk wks w 2 4'
const longest = 4

let packedWords: ReadonlySet<number> | undefined

/** Whether the shorthand of either language may stand in a text: most texts have none, and are not searched for it. */
export function mayHoldShorthand({ codes, tokenStart, tokenEnd, tokenCount }: Reading): boolean {
  packedWords ??= new Set(
    shortWords.split(' ').map((word) =>
      packed(
        Uint16Array.from(word, (sign) => sign.charCodeAt(0)),
        0,
        word.length,
      ),
    ),
  )
  for (let token = 0; token < tokenCount; token++) {
    const start = tokenStart[token] as number
    const end = tokenEnd[token] as number
    if (end - start <= longest && packedWords.has(packed(codes, start, end))) return true
    if (end - start >= longest && (endsIn(codes, end) || isLongWord(codes, start, end))) return true
  }
  return false
}

/** Four characters of seven bits; 0 for what is not ASCII. */
function packed(codes: Uint16Array, start: number, end: number): number {
  let all = 0
  for (let at = start; at < end; at++) {
    const code = codes[at] as number
    if (code > 127) return 0
    all = (all << 7) | code
  }
  return all
}

/** "feelin", "goin". */
function endsIn(codes: Uint16Array, end: number): boolean {
  return codes[end - 1] === 110 && codes[end - 2] === 105
}

/** "midnite", "prueva". */
function isLongWord(codes: Uint16Array, start: number, end: number): boolean {
  return (end - start === 7 && codes[start] === 109 && codes[end - 2] === 116) || (end - start === 6 && codes[start] === 112 && codes[end - 2] === 118)
}
