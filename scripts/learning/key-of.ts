/** A number of a text by its features, the same wherever the text stands among others. */
export function keyOf(features: Uint32Array): number {
  let key = 0
  for (const place of features) key = Math.imul(key ^ place, 0x01000193) ^ (key >>> 13)
  return mixedBits(key)
}

/** The last step of MurmurHash3: one bit of the given moves half of what comes. */
export function mixedBits(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
