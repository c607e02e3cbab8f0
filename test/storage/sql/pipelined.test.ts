import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messageRow, noon } from '../../../src/testing/storage-cases/rows.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'

const scope = { tenant: 'tenant-1', clock: () => new Date(noon) }

describe.each(['pg, pipelined', 'postgres'])('what is asked at once through %s', (through) => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench(undefined, undefined, through)
  })
  afterAll(() => bench.end())

  it('runs in the order of asking, be it one row or many', async () => {
    const storage = await bench.open()
    await storage.transaction(scope, async ({ messages }) => {
      for (const id of ['a', 'b', 'c']) await messages.insertIfAbsent(messageRow({ id, keyMacs: [`key-1:${id}`], notBefore: noon }))
    })
    const due = await storage.transaction(scope, async ({ messages }) => {
      const moved = ['a', 'b'].map((id) => messages.update(id, { from: ['queued'] }, { notBefore: noon + 5 }))
      const [between] = await Promise.all([messages.nextDueAt(), ...moved])
      const last = messages.update('c', { from: ['queued'] }, { notBefore: noon + 7 })
      const [after] = await Promise.all([messages.nextDueAt(), last])
      return [between, after]
    })
    expect(due).toEqual([noon, noon + 5])
    const [claimed, next] = await storage.transaction(scope, async ({ messages }) => {
      const sending = ['a', 'b', 'c'].map((id) => messages.update(id, { from: ['queued'] }, { status: 'sending' }))
      const next = messages.nextDueAt()
      await Promise.all(sending)
      return [await messages.claimDue(noon + 9, 5), await next]
    })
    expect([claimed, next]).toEqual([[], null])
  })

  it('tells why the first failed, not that those behind it were refused', async () => {
    const storage = await bench.open((text) => (/FROM nophi_hold/.test(text) ? text.replace('nophi_hold', 'nophi_no_such') : text))
    const work = storage.transaction(scope, ({ messages, monitor }) => Promise.all([monitor.holds(), messages.nextDueAt()]))
    await expect(work).rejects.toMatchObject({ code: 'STORAGE_NOT_MIGRATED' })
  })
})
