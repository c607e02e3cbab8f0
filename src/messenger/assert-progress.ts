import { NophiError } from '../errors/nophi-error.js'

/** Rows of one batch that can never be opened again: what stands in their column, and which they are. */
export interface DamagedRows {
  readonly column: string
  readonly ids: readonly string[]
}

/**
 * After the commit of a batch of a rotation. All that can be opened goes on past what cannot; a batch that changed nothing
 * because of such rows throws `KEY_UNAVAILABLE` with `damaged`, their column, how many they are and the id of the first, so
 * that nobody repeats it for ever or takes the older key away.
 */
export function assertProgress(changed: number, damaged: readonly DamagedRows[]): void {
  const first = damaged.find(({ ids }) => ids.length > 0)
  if (changed > 0 || first === undefined) return
  const rows = damaged.reduce((sum, { ids }) => sum + ids.length, 0)
  throw new NophiError('KEY_UNAVAILABLE', { problem: 'damaged', column: first.column, id: first.ids[0] ?? '', rows })
}
