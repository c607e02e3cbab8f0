import type { LeafRow } from '../ports/audit-store.js'
import { damageStatement, damageStatementsOf, isChanged } from './damage-statements.js'
import { rowPages } from './leaf-pages.js'
import type { LogContext } from './log-context.js'

/** Appends a record for each of the first `size` that is missing or was changed, unless one says so already. Returns how many. */
export async function stateDamage(context: LogContext, size: bigint): Promise<number> {
  const stated = damageStatementsOf(context)
  let count = 0
  for await (const { from, rows } of rowPages(context, 0n, size)) {
    const statements: Omit<LeafRow, 'index'>[] = []
    for (const [place, row] of rows.entries()) {
      const index = from + BigInt(place)
      const found = row === null ? 'missing' : 'changed'
      if ((row === null || isChanged(row)) && (await stated(index)) === null)
        statements.push(damageStatement({ index, found }, context.runtime.id(), context.runtime.now()))
    }
    if (statements.length === 0) continue
    count += statements.length
    await context.transaction(({ audit }) => Promise.all(statements.map((leaf) => audit.appendLeaf(leaf))))
  }
  return count
}
