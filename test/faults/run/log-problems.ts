import { type Checkpoint, type Messenger, verifyRange } from 'nophi'
import type { TestStore } from './test-store.js'

/** Every leaf has one place, and every checkpoint ever signed is one of the tree of these leaves, verified with the key alone. */
export async function logProblems(store: TestStore, messenger: Messenger): Promise<string[]> {
  const problems: string[] = []
  const newest = await messenger.audit.newest()
  if (newest === null) return ['nothing was ever signed']
  const [row] = await store.probe(`SELECT (SELECT count(*) FROM nophi_leaf) AS leaves, (SELECT count(*) FROM nophi_leaf_index) AS places,
    (SELECT count(*) FROM nophi_leaf_pending) AS pending, (SELECT count(DISTINCT id) FROM nophi_leaf_index) AS different,
    (SELECT min(idx) FROM nophi_leaf_index) AS first, (SELECT max(idx) FROM nophi_leaf_index) AS last`)
  const { leaves, places, pending, different, first, last } = Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]))
  if (leaves !== places) problems.push(`${leaves} leaves, ${places} of them in the log`)
  if (pending !== 0) problems.push(`${pending} leaves wait for their place`)
  if (different !== places || first !== 0 || last !== (places ?? 0) - 1) problems.push('the places are not 0, 1, 2 and so on')
  const earlier = await checkpointsOf(store)
  const trust = { origin: newest.origin, verifierKey: await messenger.audit.verifierKey() }
  const verified = await verifyRange(messenger.audit.exportRange(0n, newest.size), newest, trust, { earlier })
  if (!verified.valid) problems.push(`offline: ${verified.problem}`)
  return problems
}

async function checkpointsOf(store: TestStore): Promise<Checkpoint[]> {
  const rows = await store.probe('SELECT origin, size, root, note FROM nophi_checkpoint ORDER BY size')
  return rows.map(({ origin, size, root, note }) => ({
    origin: String(origin),
    size: BigInt(String(size)),
    root: Buffer.from(root as Uint8Array).toString('base64'),
    note: String(note),
  }))
}
