import { expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { altered, at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

function counted(storage: StorageOf<'audit'>): { readonly storage: StorageOf<'audit'>; taken(): number } {
  let transactions = 0
  const counting: StorageOf<'audit'> = {
    ...storage,
    transaction(scope, work) {
      transactions += 1
      return storage.transaction(scope, work)
    },
  }
  return {
    storage: counting,
    taken() {
      const taken = transactions
      transactions = 0
      return taken
    },
  }
}

it('asks four times for a round that signs, whoever signed before, and twice for one with nothing to sign', async () => {
  const { storage, append, log } = logUnderTest()
  await append(...Array.from({ length: 700 }, (_, index) => eventOf(`e${index}`)))
  await log.publish()
  const { storage: watched, taken } = counted(storage)
  const turns = [watched, watched].map((each) => createAuditLog({ storage: each, keys, origin }))
  // Each has grown the log once: until then it reads its newest tiles.
  for (const [place, each] of turns.entries()) {
    await append(eventOf(`first-${place}`))
    await each.sequence()
  }
  for (let round = 0; round < 40; round++) {
    await append(...Array.from({ length: 13 }, (_, index) => eventOf(`r${round}-${index}`)))
    taken()
    await turns[round % 2]?.sequence()
    // Places for what waits, the head, the leaves since this process last looked, the checkpoint.
    expect(taken()).toBe(4)
    await turns[round % 2]?.sequence()
    expect(taken()).toBe(2)
  }
})

it('signs nothing past a checkpoint that its own leaves do not lead past', async () => {
  const [ours, theirs] = [logUnderTest(), logUnderTest()]
  const events = Array.from({ length: 40 }, (_, index) => eventOf(`e${index}`))
  await ours.append(...events.slice(0, 20))
  await ours.log.publish()
  // Signed by the same keys over other records: as where somebody put a checkpoint of a copy into this storage.
  await theirs.append(...events.slice(0, 29), eventOf('e29', { forged: true }))
  await theirs.log.publish()
  const forged = await theirs.storage.transaction({ tenant: 'default', clock: () => at }, ({ audit }) => audit.latestCheckpoint(origin))
  await ours.append(...events.slice(20))
  await createAuditLog({ storage: altered(ours.storage, () => ({ saveCheckpoint: async () => 'saved' })), keys, origin }).publish()
  await ours.storage.transaction({ tenant: 'default', clock: () => at }, ({ audit }) => audit.saveCheckpoint(forged as never))
  expect(await problemOf(() => ours.log.publish())).toBe('AUDIT_UNAVAILABLE fork')
})
