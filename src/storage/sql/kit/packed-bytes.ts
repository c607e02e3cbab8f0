import type { SqlValue } from '../../../ports/storage.js'
import { arrayLiteral } from './array-literal.js'

/**
 * Values of bytes as one, with where each begins (from 1, as SQL counts) and how long it is: written as an array each byte
 * would be two characters, made here and read again by the server. A null has neither.
 */
export function packedBytes(values: readonly (Uint8Array | null)[]): readonly [at: string, length: string, whole: Uint8Array] {
  const whole = new Uint8Array(values.reduce((sum, value) => sum + (value?.length ?? 0), 0))
  const starts: SqlValue[] = []
  const lengths: SqlValue[] = []
  let end = 0
  for (const value of values) {
    starts.push(value === null ? null : end + 1)
    lengths.push(value === null ? null : value.length)
    if (value === null) continue
    whole.set(value, end)
    end += value.length
  }
  return [arrayLiteral('int', starts), arrayLiteral('int', lengths), whole]
}

/** The three parameters from `$first` on, as columns of an unnest and as the value that a row of it stands for. */
export function unpacked(name: string, first: number): { readonly arrays: readonly string[]; readonly names: readonly string[]; readonly value: string } {
  return {
    arrays: [`$${first}::text::int[]`, `$${first + 1}::text::int[]`],
    names: [`${name}_at`, `${name}_length`],
    value: `SUBSTRING($${first + 2}::bytea FROM given.${name}_at FOR given.${name}_length) AS ${name}`,
  }
}
