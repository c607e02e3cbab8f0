import type { Reading } from './reading.js'
import { WordHashes } from './word-hashes.js'

/** Words of `shorthandEnglish` and `shorthandSpanish`; of the longer ones of English their ending is enough. */
const words = 'd q k x pa ta tas sta stas xq pq cn prueva u ur r n b4 dnt dont aftr abt nite midnite thru hr hrs wk wks w 2 4'

let hashes: WordHashes | undefined

/** Whether the shorthand of either language may stand in a text: most texts have none, and are not searched for it. */
export function mayHoldShorthand({ codes, tokenStart, tokenEnd, hashA, tokenCount }: Reading): boolean {
  hashes ??= new WordHashes(words.split(' '))
  for (let token = 0; token < tokenCount; token++) {
    const end = tokenEnd[token] as number
    if ((codes[end - 1] === 110 && endsInIn(codes, tokenStart[token] as number, end)) || hashes.has(hashA[token] as number)) return true
  }
  return false
}

/** "doin" is the shortest; "feelin", "goin". */
function endsInIn(codes: Uint16Array, start: number, end: number): boolean {
  return end - start >= 4 && codes[end - 2] === 105
}
