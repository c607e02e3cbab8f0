/**
 * Reads all rows side by side, and alone, after them, each of which that failed: a storage may have answered for many at
 * once. Null: it cannot be read by itself either, and no other waits for it. Only for what writes nothing; where the
 * storage itself is gone, the transaction fails at its end.
 */
export async function eachReadable<R, T>(rows: readonly R[], read: (row: R) => Promise<T>): Promise<readonly (T | null)[]> {
  const together = await Promise.allSettled(rows.map(read))
  const results: (T | null)[] = []
  for (const [index, row] of rows.entries()) {
    const result = together[index]
    results.push(result?.status === 'fulfilled' ? result.value : await read(row).catch(() => null))
  }
  return results
}
