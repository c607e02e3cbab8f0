import { equalBytes } from '../internal/bytes.js'
import type { LeafRow } from '../ports/audit-store.js'
import { damageStatementsOf } from './damage-statements.js'
import { broken, type LeafReading, leafHashOf, pageSize } from './log-context.js'

export interface LeafPage {
  readonly rows: readonly LeafRow[]
  /** Of each row, computed from its bytes. Another than the row's own: the record was changed. */
  readonly hashes: readonly Uint8Array[]
}

/**
 * Sequenced leaves `from` to `to`, page by page, each at its own index. Where a record is missing or changed, and a
 * person reopened the log over it, the record that states so stands in its place. Throws `leaf-missing` for any other.
 */
export async function* leafPages(context: LeafReading, from: bigint, to: bigint): AsyncGenerator<LeafPage> {
  for await (const page of statedPages(context, from, to)) {
    const missing = page.rows.indexOf(null)
    if (missing >= 0) throw broken('leaf-missing', page.from + BigInt(missing))
    yield page as LeafPage
  }
}

export interface StatedPage {
  readonly from: bigint
  /** Null: nothing stands at this index, and nobody stated so. */
  readonly rows: readonly (LeafRow | null)[]
  readonly hashes: readonly (Uint8Array | null)[]
}

/** As `leafPages`, for whoever names the first gap: it throws for none. */
export async function* statedPages(context: LeafReading, from: bigint, to: bigint): AsyncGenerator<StatedPage> {
  const stated = damageStatementsOf(context)
  for await (const page of rowPages(context, from, to)) {
    const rows = [...page.rows]
    const hashes = rows.map((row) => (row === null ? null : leafHashOf(row)))
    for (const [place, row] of page.rows.entries()) {
      const hash = hashes[place] ?? null
      if (row !== null && hash !== null && equalBytes(row.hash, hash)) continue
      const index = page.from + BigInt(place)
      const statement = await stated(index)
      if (statement === null) continue
      rows[place] = { ...statement, index }
      hashes[place] = statement.hash
    }
    yield { from: page.from, rows, hashes }
  }
}

/** As they are stored, in order; null: there is none at this index. */
export async function* rowPages(
  { transaction }: LeafReading,
  from: bigint,
  to: bigint,
): AsyncGenerator<{ readonly from: bigint; readonly rows: readonly (LeafRow | null)[] }> {
  for (let next = from; next < to; ) {
    const start = next
    const limit = to - start < BigInt(pageSize) ? Number(to - start) : pageSize
    const end = start + BigInt(limit)
    const rows: (LeafRow | null)[] = []
    const found = await transaction(({ audit }) => audit.leaves(start, limit))
    for (const row of found) {
      const index = row.index as bigint
      if (index >= end) break
      for (; next < index; next += 1n) rows.push(null)
      rows.push(row)
      next += 1n
    }
    // Fewer than were asked for are all that there are, or as many as the storage gives at once.
    if (found.length === 0 || (found.at(-1)?.index ?? 0n) >= end) for (; next < end; next += 1n) rows.push(null)
    yield { from: start, rows }
  }
}
