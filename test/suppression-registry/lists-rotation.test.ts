import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { ImportReport, ImportRow } from '../../src/suppression-registry/index.js'
import { createSuppressionFilter } from '../../src/suppression-registry/index.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { createWorld } from '../messenger/world.js'
import { openSqlite } from '../storage/sql/open-sqlite.js'
import { madeUpNumber } from './lists/list-progress.js'

const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const keys = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } })
const by = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'rotation' }
const batches = 18
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
    const filter = createSuppressionFilter({ storage, keys, runtime })
    const imported = messenger.suppression.importEntries(rows())[Symbol.asyncIterator]()
    const phases = new Set<string>()
    let added = 0
    let [reading, turning] = [true, true]
    const readOn = async (): Promise<void> => {
      const next: IteratorResult<ImportReport> = await imported.next()
      if (next.done === true) reading = false
      else added += next.value.added
    }
    const turnOn = async (): Promise<void> => {
      const { done, phase, waitingFor } = await messenger.keyRotation.advanceIndexKey({ to: 'k2', batchSize: ofBatch * 2 }, by)
      if (reading) phases.add(phase)
      if (waitingFor === 'transactions') await runtime.advance(6_000)
      turning = !done
    }
    await readOn()
    for (let round = 0; round < 200 && (reading || turning); round++) {
      await Promise.all([reading ? readOn() : null, turning ? turnOn() : null, filter.refresh({ pages: 1 })])
    }
    expect(added).toBe(batches * ofBatch)
    expect([...phases]).toEqual(expect.arrayContaining(['prepared', 'dual', 'backfill', 'closing', 'retired']))
    const macs = await probe('SELECT mac FROM nophi_recipient_mac')
    expect(macs.filter(({ mac }) => !String(mac).startsWith('k2:'))).toEqual([])
    expect(macs).toHaveLength(batches * ofBatch)
    await filter.refresh()
    const rebuilt = createSuppressionFilter({ storage, keys, runtime })
    expect((await rebuilt.refresh()).numbers).toBe(batches * ofBatch)
    for (let index = 0; index < batches * ofBatch; index++) {
      const phone = madeUpNumber(index)
      expect((await messenger.suppression.statusOf({ phone })).suppressed).toBe(true)
      expect([await filter.check(phone), await rebuilt.check(phone)]).toEqual(['suppressed-maybe', 'suppressed-maybe'])
    }
    expect(await rebuilt.check(madeUpNumber(batches * ofBatch))).toBe('not-listed')
    await storage.close()
  })
})
