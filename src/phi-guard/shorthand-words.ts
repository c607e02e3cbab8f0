import { hashOfWord } from './hash-token.js'
import type { Reading } from './reading.js'

/** Words of `shorthandEnglish` and `shorthandSpanish`; of the longer ones of English their ending is enough. */
const words = 'd q k x pa ta tas sta stas xq pq cn prueva u ur r n b4 dnt dont aftr abt nite midnite thru hr hrs wk wks w 2 4'

let hashes: ReadonlySet<number> | undefined

/** Whether the shorthand of either language may stand in a text: most texts have none, and are not searched for it. */
export function mayHoldShorthand({ codes, tokenEnd, hashA, tokenCount }: Reading): boolean {
  hashes ??= new Set(words.split(' ').map(hashOfWord))
  for (let token = 0; token < tokenCount; token++) {
    if (endsInIn(codes, tokenEnd[token] as number) || hashes.has(hashA[token] as number)) return true
  }
  return false
}

/** "feelin", "goin". */
function endsInIn(codes: Uint16Array, end: number): boolean {
  return codes[end - 1] === 110 && codes[end - 2] === 105
}
