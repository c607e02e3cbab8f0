/** Seeded numbers in [0, 1) from two 32-bit xorshift registers of coprime periods, added. */
export function seeded(seed: number): () => number {
  let a = (seed | 0) ^ 0x2545f491 || 1
  let b = Math.imul(seed + 1, 0x9e3779b1) ^ 0x632be5ab || 1
  const next = (): number => {
    a ^= a << 13
    a ^= a >>> 17
    a ^= a << 5
    b ^= b << 7
    b ^= b >>> 25
    b ^= b << 12
    return ((Math.imul(a, 5) + b) >>> 0) / 2 ** 32
  }
  for (let warm = 0; warm < 20; warm++) next()
  return next
}
