import { type AllStores, type Context, inTransaction } from './context.js'
import type { ProcessState } from './process-state.js'

interface Pass<R, T> {
  /** Names what is done: `stops`. */
  readonly part: string
  /** Rows to a pass, oldest first. */
  readonly batch: number
  readonly read: (stores: AllStores, limit: number) => Promise<readonly R[]>
  readonly work: (stores: AllStores, rows: readonly R[]) => Promise<T>
}

/**
 * One pass over what is due: in one transaction where that goes, else each row in its own, so that one that cannot be read,
 * written or recorded holds up no other. What fails stays, is counted in `context.stuck` and tried at every pass; as many rows
 * more are read, so that those behind it have their turn. Throws when the storage does not even say what is due.
 */
export async function togetherOrAlone<R, T>(context: Context, { part, batch, read, work }: Pass<R, T>): Promise<readonly T[]> {
  const limit = batch + (context.stuck.get(part) ?? 0)
  try {
    const done = await inTransaction(context, async (stores) => work(stores, await read(stores, limit)))
    context.stuck.delete(part)
    return [done]
  } catch {
    // Which of them it was shows when each is tried alone.
    const rows = await inTransaction(context, (stores) => read(stores, limit))
    return eachAlone(context, part, rows, (row) => inTransaction(context, (stores) => work(stores, [row])))
  }
}

/** Each by itself; those that fail are counted. */
export async function eachAlone<R, T>(context: ProcessState, part: string, rows: readonly R[], work: (row: R) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = []
  for (const row of rows) {
    const result = await work(row).then(
      (value) => [value],
      () => [],
    )
    done.push(...result)
  }
  if (done.length < rows.length) context.stuck.set(part, rows.length - done.length)
  else context.stuck.delete(part)
  return done
}
