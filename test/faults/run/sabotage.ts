import type { Broken } from '../config.js'
import type { TestStore } from './test-store.js'

const statements: Readonly<Partial<Record<Broken, string>>> = {
  'loses-leaves': 'DELETE FROM nophi_leaf_pending',
  rewrites: 'UPDATE nophi_leaf SET bytes = (SELECT bytes FROM nophi_leaf ORDER BY id DESC LIMIT 1) WHERE id = (SELECT id FROM nophi_leaf_index WHERE idx = 3)',
}

/** What an administrator may do who has the database and not the keys. */
export async function sabotage(broken: Broken | undefined, store: TestStore): Promise<void> {
  const statement = broken === undefined ? undefined : statements[broken]
  if (statement !== undefined) await store.probe(statement)
}
