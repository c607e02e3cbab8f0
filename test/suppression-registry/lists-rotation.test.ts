import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { ImportReport, ImportRow } from '../../src/suppression-registry/index.js'
import { createSuppressionFilter } from '../../src/suppression-registry/index.js'
import { buildSuppressionFilter } from '../../src/suppression-registry/prefilter/create-suppression-filter.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { createWorld } from '../messenger/world.js'
import { openSqlite } from '../storage/sql/open-sqlite.js'
import { madeUpNumber } from './lists/list-progress.js'

const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const keys = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } })
const by = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'rotation' }
const batches = 40
const ofBatch = 10

/** Batches of 500 rows of which few are numbers, so that there are many batches and the test is short. */
function* rows(): Generator<ImportRow> {
  for (let index = 0; index < batches * 500; index++) {
    const place = index % 500
    yield place < ofBatch ? madeUpNumber(Math.floor(index / 500) * ofBatch + place) : { line: index + 1, problem: 'unreadable' }
  }
}

describe('an index key that rotates while a list is imported', () => {
  it('leaves every number found under the new key alone, and a filter of it misses none', async () => {
    const runtime = fakeRuntime({ at: new Date('2027-03-01T15:00:00Z') })
    const { storage, probe } = await openSqlite()
    const { messenger } = createWorld({ keys, storage: storage as never, runtime })
    const filter = buildSuppressionFilter({ storage, keys, runtime }, 25)
    const imported = messenger.suppression.importEntries(rows())[Symbol.asyncIterator]()
    const phases = new Set<string>()
    let [added, phase]: [number, string] = [0, 'steady']
    let [reading, turning] = [true, true]
    const readOn = async (): Promise<void> => {
      const next: IteratorResult<ImportReport> = await imported.next()
      if (next.done === true) reading = false
      else added += next.value.added
    }
    const turnOn = async (): Promise<void> => {
      // The old hashes go faster than the filter looks, so that a look which does not notice misses some.
      const step = await messenger.keyRotation.advanceIndexKey({ to: 'k2', batchSize: phase === 'retired' ? 200 : ofBatch }, by)
      phase = step.phase
      if (reading) phases.add(phase)
      if (step.waitingFor === 'transactions') await runtime.advance(6_000)
      turning = !step.done
    }
    const listed = async (filterOf: typeof filter, count: number): Promise<void> => {
      for (let index = 0; index < count; index++) expect(await filterOf.check(madeUpNumber(index))).toBe('suppressed-maybe')
    }
    // So many that the backfill takes several steps.
    for (let count = 0; count < 8; count++) await readOn()
    let [looks, begunWith] = [0, 0]
    for (let round = 0; round < 200 && (reading || turning); round++) {
      await runtime.advance(1)
      const before = filter.state()
      if (before.position === 0) begunWith = added
      await Promise.all([reading ? readOn() : null, turning ? turnOn() : null, filter.refresh({ pages: 1 })])
      if (filter.state().asOf?.getTime() === before.asOf?.getTime()) continue
      looks += 1
      await listed(filter, begunWith)
    }
    expect(looks).toBeGreaterThan(2)
    expect(added).toBe(batches * ofBatch)
    expect([...phases]).toEqual(expect.arrayContaining(['prepared', 'dual', 'backfill', 'closing', 'retired']))
    const macs = await probe('SELECT mac FROM nophi_recipient_mac')
    expect(macs.filter(({ mac }) => !String(mac).startsWith('k2:'))).toEqual([])
    expect(macs).toHaveLength(batches * ofBatch)
    const rebuilt = createSuppressionFilter({ storage, keys, runtime })
    expect((await rebuilt.refresh()).numbers).toBe(batches * ofBatch)
    await listed(rebuilt, batches * ofBatch)
    for (let index = 0; index < batches * ofBatch; index++) expect((await messenger.suppression.statusOf({ phone: madeUpNumber(index) })).suppressed).toBe(true)
    expect(await rebuilt.check(madeUpNumber(batches * ofBatch))).toBe('not-listed')
    await storage.close()
  })
})
