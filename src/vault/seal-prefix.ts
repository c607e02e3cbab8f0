import { concatBytes, toUtf8 } from '../internal/bytes.js'
import { sealVersion } from './seal.js'

/** The first bytes of everything that `seal` makes under this key: what does not begin with them is due to be sealed anew. */
export function sealPrefix(keyId: string): Uint8Array {
  const id = toUtf8(keyId)
  return concatBytes(Uint8Array.of(sealVersion, id.length), id)
}
