import { acts } from './english-shorthand.js'
import { HashBits } from './hash-bits.js'
import { hashOfWord } from './hash-token.js'
import type { Reading } from './reading.js'

/** Short words of `shorthandEnglish` and `shorthandSpanish`. */
const words = 'd q k x pa ta tas sta stas xq pq cn prueva u ur r n b4 dnt dont aftr abt nite midnite thru hr hrs wk wks w 2 4'

let hashes: HashBits | undefined

/** Whether the shorthand of either language may stand in a text: most texts have none, and are not searched for it. */
export function mayHoldShorthand({ hashA, tokenCount }: Reading): boolean {
  hashes ??= new HashBits(1 << 15, [...words.split(' '), ...acts.split('|').map((act) => `${act}in`)].map(hashOfWord))
  for (let token = 0; token < tokenCount; token++) if (hashes.mayHave(hashA[token] as number)) return true
  return false
}
