import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { sha256 } from '../../src/internal/hash.js'
import { type Checkpoint, leafInput, recordBytes, verifyRange } from '../../src/merkle-log/index.js'
import type { AuditStore, LeafRow, LogHead } from '../../src/ports/audit-store.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { memoryStorage } from '../../src/storage/memory-storage.js'
import { all, altered, at, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

const size = 30
const events = Array.from({ length: size }, (_, index) => eventOf(`e${index}`))

function rowOf(id: string, hash?: Uint8Array): LeafRow {
  const bytes = recordBytes(eventOf(id, { forged: true }))
  return { id, ref: id, bytes, hash: hash ?? sha256(leafInput(bytes)), index: null }
}

/** What an administrator with all rights on the database can do to the rows, hashes and indexes made to fit. */
const kinds: Record<string, (rows: readonly LeafRow[], place: number) => LeafRow[]> = {
  edit: (rows, place) => rows.with(place, rowOf((rows[place] as LeafRow).id)),
  delete: (rows, place) => rows.toSpliced(place, 1),
  swap: (rows, place) => {
    const other = (place + 1) % rows.length
    return rows.with(place, rows[other] as LeafRow).with(other, rows[place] as LeafRow)
  },
  insert: (rows, place) => rows.toSpliced(place, 0, rowOf('forged')),
  truncate: (rows, place) => rows.slice(0, place),
  regrow: (rows, place) => [...rows.slice(0, place), ...rows.slice(place).map(({ id }) => rowOf(id))],
}

function rewritten(storage: StorageOf<'audit'>, change: (rows: readonly LeafRow[]) => LeafRow[]): StorageOf<'audit'> {
  return altered(storage, (audit) => {
    const rows = async (): Promise<LeafRow[]> => change(await audit.leaves(0n, 1_000)).map((row, index) => ({ ...row, index: BigInt(index) }))
    return {
      leaves: async (from, limit) => (await rows()).slice(Number(from), Number(from) + limit),
      leavesByRef: async (ref) => (await rows()).filter((row) => row.ref === ref),
    }
  })
}

async function published(): Promise<{ storage: StorageOf<'audit'>; checkpoint: Checkpoint }> {
  const { storage, log, append } = logUnderTest()
  await append(...events)
  return { storage, checkpoint: await log.publish() }
}

describe('a checkpoint held outside', () => {
  it.each(Object.keys(kinds))('shows every record that somebody tried to %s', async (kind) => {
    const { storage, checkpoint } = await published()
    const trust = await logUnderTest({ storage }).trust()
    for (let place = 0; place < size; place++) {
      const log = createAuditLog({ storage: rewritten(storage, (rows) => (kinds[kind] as (typeof kinds)[string])(rows, place)), keys, origin })
      const verified = await verifyRange(log.exportRange(0n, checkpoint.size), checkpoint, trust)
      expect([kind, place, verified.valid]).toEqual([kind, place, false])
      expect((await log.recheck()).valid).toBe(false)
    }
  })

  it('accepts the same path untouched, so that the test above fails by the change alone', async () => {
    const { storage, checkpoint } = await published()
    const log = createAuditLog({ storage: rewritten(storage, (rows) => [...rows]), keys, origin })
    expect(await verifyRange(log.exportRange(0n, checkpoint.size), checkpoint, await logUnderTest({ storage }).trust())).toEqual({ valid: true })
    expect(await log.recheck()).toEqual({ valid: true, size: 30n })
  })
})

describe('recheck', () => {
  it('names the record whose bytes were edited, and the first one that is missing', async () => {
    const { storage } = await published()
    const edited = rewritten(storage, (rows) => rows.with(17, rowOf('e17', (rows[17] as LeafRow).hash)))
    expect(await createAuditLog({ storage: edited, keys, origin }).recheck()).toEqual({
      valid: false,
      problem: 'a record was changed after it was appended',
      index: 17n,
      id: 'e17',
    })
    const cut = rewritten(storage, (rows) => rows.slice(0, 12))
    expect(await createAuditLog({ storage: cut, keys, origin }).recheck()).toEqual({ valid: false, problem: 'a record is missing or out of place', index: 12n })
  })

  it.each([null, 'm2'])('names the record that %s hides from whoever asks for what belongs together', async (ref) => {
    const { storage, log, append } = logUnderTest()
    await append(eventOf('e0'), eventOf('permit', { message: 'm1' }), eventOf('e2'))
    await log.publish()
    expect(await log.recheck()).toEqual({ valid: true, size: 3n })
    const place = (await storage.transaction({ tenant: 'default', clock: () => at }, ({ audit }) => audit.leaves(0n, 9))).findIndex(({ id }) => id === 'permit')
    const hidden = rewritten(storage, (rows) => rows.with(place, { ...(rows[place] as LeafRow), ref }))
    expect(await createAuditLog({ storage: hidden, keys, origin }).recheck()).toEqual({
      valid: false,
      problem: 'a record is kept under another name than that of what it belongs to',
      index: BigInt(place),
      id: 'permit',
    })
  })

  it('names the hole that a removed record leaves', async () => {
    const { storage } = await published()
    const holed = altered(storage, (audit) => ({
      leaves: async (from, limit) => (await audit.leaves(from, limit + 1)).filter(({ id }) => id !== 'e12').slice(0, limit),
    }))
    expect(await createAuditLog({ storage: holed, keys, origin }).recheck()).toEqual({
      valid: false,
      problem: 'a record is missing or out of place',
      index: 12n,
    })
  })

  it('has nothing to say before the first checkpoint', async () => {
    expect(await problemOf(() => logUnderTest().log.recheck())).toBe('AUDIT_UNAVAILABLE no-checkpoint')
  })
})

describe('evidenceFor', () => {
  it('gives out no bundle for a record that was edited', async () => {
    const { storage } = await published()
    for (const hash of [undefined, new Uint8Array(32)]) {
      const edited = rewritten(storage, (rows) => rows.with(17, rowOf('e17', hash)))
      expect(await problemOf(() => createAuditLog({ storage: edited, keys, origin }).evidenceFor('e17'))).toBe('AUDIT_UNAVAILABLE leaf-changed')
    }
  })

  it('proves other records still, when their own path is untouched', async () => {
    const { storage } = await published()
    const edited = rewritten(storage, (rows) => rows.with(17, rowOf('e17', (rows[17] as LeafRow).hash)))
    expect((await createAuditLog({ storage: edited, keys, origin }).evidenceFor('e3')).length).toBe(1)
  })
})

describe('publish refuses to sign', () => {
  async function saved(storage: StorageOf<'audit'>): Promise<bigint | undefined> {
    return storage.transaction({ tenant: 'default', clock: () => at }, async ({ audit }) => (await audit.latestCheckpoint(origin))?.size)
  }

  /** Turns to another storage behind the back of a running log. */
  function switchable(first: StorageOf<'audit'>): { storage: StorageOf<'audit'>; turnTo(next: StorageOf<'audit'>): void } {
    let current = first
    const turnTo = (next: StorageOf<'audit'>): void => {
      current = next
    }
    return { storage: { ...first, transaction: (scope, work) => current.transaction(scope, work) }, turnTo }
  }

  async function history(count: number, forgedFrom: number, publish = true): Promise<StorageOf<'audit'>> {
    const other = logUnderTest()
    for (let index = 0; index < count; index++) await other.append(eventOf(`e${index}`, index >= forgedFrom ? { forged: true } : {}))
    if (publish) await other.log.publish()
    return other.storage
  }

  it.each([
    ['a history that was rewritten and grown, with checkpoints of its own', 40, 11, true, 'fork'],
    ['a rewritten history of the same length', 30, 11, true, 'fork'],
    ['a rewritten history whose checkpoints were removed', 40, 11, false, 'fork'],
    ['a history that was rolled back', 20, 40, true, 'history-lost'],
    ['a log that was emptied', 0, 40, false, 'history-lost'],
  ] as const)('%s', async (_, count, forgedFrom, publishes, problem) => {
    const offered: bigint[] = []
    const { storage, turnTo } = switchable(memoryStorage())
    const put = async (checkpoint: Checkpoint): Promise<object> => {
      offered.push(checkpoint.size)
      return {}
    }
    const { log, append } = logUnderTest({ storage, anchors: [{ spec: 1, name: 'outside', independent: false, put }] })
    await append(...events)
    await log.publish()
    const other = await history(count, forgedFrom, publishes)
    const before = await saved(other)
    turnTo(other)
    expect(await problemOf(() => log.publish())).toBe(`AUDIT_UNAVAILABLE ${problem}`)
    expect(offered).toEqual([30n])
    expect(await saved(other)).toBe(before)
  })

  it('goes on with the same history, restored and grown elsewhere', async () => {
    const { storage, turnTo } = switchable(memoryStorage())
    const { log, append } = logUnderTest({ storage })
    await append(...events)
    await log.publish()
    turnTo(await history(45, 99))
    expect((await log.publish()).size).toBe(45n)
  })

  it('over a checkpoint that another key signed, or whose columns differ from its note', async () => {
    const { storage } = await published()
    for (const change of [
      (row: NonNullable<Awaited<ReturnType<AuditStore['latestCheckpoint']>>>) => ({ ...row, note: row.note.replace(/.{9}\n$/, 'AAAAAAAA=\n') }),
      (row: NonNullable<Awaited<ReturnType<AuditStore['latestCheckpoint']>>>) => ({ ...row, size: row.size - 1n }),
      (row: NonNullable<Awaited<ReturnType<AuditStore['latestCheckpoint']>>>) => ({ ...row, root: new Uint8Array(32) }),
    ]) {
      const forged = altered(storage, (audit) => ({
        latestCheckpoint: async (name) => {
          const row = await audit.latestCheckpoint(name)
          return row === null ? null : change(row)
        },
      }))
      expect(await problemOf(() => createAuditLog({ storage: forged, keys, origin }).publish())).toBe('AUDIT_UNAVAILABLE checkpoint-not-ours')
    }
    expect(await problemOf(() => createAuditLog({ storage, keys, origin: 'other.example/sms' }).publish())).toBe('AUDIT_UNAVAILABLE checkpoint-not-ours')
  })

  it('over a head that does not fit its leaves, in a new process and in the one that wrote it', async () => {
    const { storage, log, append } = logUnderTest()
    await append(...events)
    await log.publish()
    await append(eventOf('e30'))
    const badNode = altered(storage, (audit) => {
      const forge = async (head: Promise<LogHead | null>) => {
        const found = await head
        return found === null ? null : { ...found, frontier: found.frontier.map(() => new Uint8Array(32)) }
      }
      return { lockHead: () => forge(audit.lockHead()), readHead: async () => (await forge(audit.readHead())) as never }
    })
    expect(await problemOf(() => createAuditLog({ storage: badNode, keys, origin }).publish())).toBe('AUDIT_UNAVAILABLE fork')
    const malformed = altered(storage, (audit) => ({ readHead: async () => ({ ...(await audit.readHead()), frontier: [] }) }))
    expect(await problemOf(() => createAuditLog({ storage: malformed, keys, origin }).publish())).toBe('AUDIT_UNAVAILABLE head-malformed')
  })

  it('a leaf whose bytes were changed while it waited', async () => {
    const { storage, append } = logUnderTest()
    await append(...events)
    const edited = rewritten(storage, (rows) => rows.map((row) => (row.id === 'e9' ? rowOf('e9', row.hash) : row)))
    const log = createAuditLog({ storage: edited, keys, origin })
    expect(await problemOf(() => log.publish())).toBe('AUDIT_UNAVAILABLE leaf-changed')
    expect(await saved(storage)).toBeUndefined()
    expect(await problemOf(() => all(log.exportRange(0n, 31n)))).toBe('AUDIT_UNAVAILABLE leaf-missing')
  })
})
