import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { fromUtf8 } from '../../src/internal/bytes.js'
import { type EvidenceBundle, readRecord, verifyEvidence, verifyHistory, verifyRange } from '../../src/merkle-log/index.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { createSqlStorage } from '../../src/storage/sql/create-sql-storage.js'
import { type PostgresBench, startPostgresBench } from '../storage/sql/open-postgres.js'
import { openSqlite } from '../storage/sql/open-sqlite.js'
import { all, eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

interface Engine {
  readonly storage: StorageOf<'audit'>
  readonly tenant: string
  hand(statement: string): Promise<unknown>
}

const size = 700
const [first, middle, last] = [3, 300, 690]
const row = (index: number): string => `(SELECT id FROM nophi_leaf_index WHERE idx = ${index} AND tenant = TENANT)`
/** What somebody with all rights on the database did to records, by their indexes. */
const deeds: Readonly<Record<string, { readonly statements: readonly string[]; readonly damaged: readonly number[] }>> = {
  'deleted records': {
    statements: [first, middle, last].map((index) => `DELETE FROM nophi_leaf WHERE id = ${row(index)} AND tenant = TENANT`),
    damaged: [first, middle, last],
  },
  'deleted records and their places': {
    statements: [`DELETE FROM nophi_leaf WHERE id = ${row(last)} AND tenant = TENANT`, `DELETE FROM nophi_leaf_index WHERE idx = ${last} AND tenant = TENANT`],
    damaged: [last],
  },
  'deleted the newest records': {
    statements: [`DELETE FROM nophi_leaf WHERE tenant = TENANT AND id IN (SELECT id FROM nophi_leaf_index WHERE idx >= 697 AND tenant = TENANT)`],
    damaged: [697, 698, 699],
  },
  'changed the bytes of records': {
    statements: [middle, last].map(
      (index) =>
        `UPDATE nophi_leaf SET bytes = (SELECT bytes FROM nophi_leaf WHERE id = ${row(0)} AND tenant = TENANT) WHERE id = ${row(index)} AND tenant = TENANT`,
    ),
    damaged: [middle, last],
  },
  'changed the hash of a record': {
    statements: [
      `UPDATE nophi_leaf SET hash = (SELECT hash FROM nophi_leaf WHERE id = ${row(0)} AND tenant = TENANT) WHERE id = ${row(last)} AND tenant = TENANT`,
    ],
    damaged: [last],
  },
}

describe.each(['sqlite', 'postgres'] as const)('a log on %s of which somebody', (name) => {
  let bench: PostgresBench | undefined
  let engine: Engine
  let tenants = 0
  beforeAll(async () => {
    if (name === 'postgres') bench = await startPostgresBench()
  }, 600_000)
  afterAll(() => bench?.end())
  beforeEach(async () => {
    const tenant = `t${tenants++}`
    const { storage, probe } =
      bench === undefined ? await openSqlite() : { ...bench, storage: createSqlStorage({ executor: bench.executor, name: 'postgres', durable: true }) }
    engine = { storage, tenant, hand: (statement) => probe(statement.replaceAll('TENANT', `'${tenant}'`)) }
  })

  async function published() {
    const made = logUnderTest({ storage: engine.storage, tenant: engine.tenant })
    for (let from = 0; from < size; from += 100) {
      await made.append(...Array.from({ length: 100 }, (_, place) => eventOf(`e${from + place}`, { message: `m${from + place}` })))
      await made.log.publish()
    }
    return made
  }

  /** Another process, which remembers nothing. */
  const opened = () => createAuditLog({ storage: engine.storage, keys, origin, tenant: engine.tenant })
  const idAt = async (index: number): Promise<string> => {
    const [leaf] = await engine.storage.transaction({ tenant: engine.tenant, clock: () => new Date(0) }, ({ audit }) => audit.leaves(BigInt(index), 1))
    return leaf?.id ?? ''
  }

  it.each(Object.keys(deeds))('%s can be reopened, and says so in their places', async (deed) => {
    const { append, log, trust } = await published()
    const { statements, damaged } = deeds[deed] as (typeof deeds)[string]
    const untouched = await idAt(first + 1)
    for (const statement of statements) await engine.hand(statement)
    expect(await opened().recheck()).toMatchObject({ valid: false, index: BigInt(damaged[0] as number) })
    const reopened = await opened().reopen({ id: 'reopened', data: { by: 'ada' } })
    expect(reopened).toMatchObject({ origin: `${origin}~1`, damaged: damaged.length })
    expect(reopened.size).toBe(BigInt(size + 1 + damaged.length))
    await append(eventOf('after', { message: 'm-after' }))
    const checkpoint = await log.publish()
    expect(await opened().recheck()).toEqual({ valid: true, size: checkpoint.size })
    const pinned = { ...(await trust()), origin: checkpoint.origin }
    const leaves = () => opened().exportRange(0n, checkpoint.size)
    expect(await verifyRange(leaves(), checkpoint, pinned)).toEqual({ valid: true })
    const records = (await all(leaves())).map((bytes) => readRecord(bytes))
    expect(records.flatMap((record, index) => (record?.type === 'record.damaged' && record.index === index ? [index] : []))).toEqual(damaged)
    expect(records[size]).toMatchObject({ type: 'log.reopened', by: 'ada', restoredSize: size, damaged: damaged.length })
    expect(await verifyHistory(leaves())).toMatchObject({ valid: true, damaged: damaged.length })
    for (const id of [untouched, 'reopened', 'after']) {
      const [bundle] = await opened().evidenceFor(id)
      expect([id, await verifyEvidence(bundle as EvidenceBundle, pinned)]).toEqual([id, { valid: true }])
    }
  })

  it('changed a record gives out what is stated in its place', async () => {
    const { trust } = await published()
    const id = await idAt(middle)
    await engine.hand((deeds['changed the bytes of records'] as (typeof deeds)[string]).statements[0] as string)
    expect(await problemOf(() => opened().evidenceFor(id))).toBe('AUDIT_UNAVAILABLE leaf-changed')
    const { origin: renewed } = await opened().reopen({ id: 'reopened', data: {} })
    for (const asked of [id, id.replace('e', 'm')]) {
      const bundles = await opened().evidenceFor(asked)
      expect(bundles.map(({ record }) => readRecord(record))).toMatchObject([{ type: 'record.damaged', index: middle, found: 'changed' }])
      expect(fromUtf8((bundles[0] as EvidenceBundle).record)).not.toContain(asked)
      expect(await verifyEvidence(bundles[0] as EvidenceBundle, { ...(await trust()), origin: renewed })).toEqual({ valid: true })
    }
  })

  it('deleted or changed records that had no place yet can be reopened', async () => {
    const { append } = await published()
    await append(eventOf('gone'), eventOf('changed'), eventOf('whole'))
    await engine.hand(`DELETE FROM nophi_leaf WHERE id = 'gone' AND tenant = TENANT`)
    await engine.hand(
      `UPDATE nophi_leaf SET bytes = (SELECT bytes FROM nophi_leaf WHERE id = 'whole' AND tenant = TENANT) WHERE id = 'changed' AND tenant = TENANT`,
    )
    expect(await problemOf(() => opened().publish())).toMatch(/^AUDIT_UNAVAILABLE/)
    expect(await opened().reopen({ id: 'reopened', data: {} })).toMatchObject({ damaged: 2, size: BigInt(size + 4) })
    expect(await opened().recheck()).toEqual({ valid: true, size: BigInt(size + 4) })
    const records = (await all(opened().exportRange(BigInt(size), BigInt(size + 4)))).map((bytes) => readRecord(bytes))
    expect(records.filter((record) => record?.type === 'record.damaged')).toHaveLength(2)
    expect(records).toMatchObject([{ type: 'log.reopened', damaged: 1, gone: 1 }, {}, {}, {}])
  })

  it('set the head back, or removed it, can be reopened', async () => {
    for (const statement of ['UPDATE nophi_log_head SET size = 650 WHERE tenant = TENANT', 'DELETE FROM nophi_log_head WHERE tenant = TENANT']) {
      if (statement.startsWith('UPDATE')) await published()
      await engine.hand(statement)
      const before = await problemOf(() => opened().publish())
      expect(before).not.toBe('no error')
      const reopened = await opened().reopen({ id: `after ${statement.slice(0, 6)}`, data: {}, reopened: 4 })
      expect(await opened().recheck()).toEqual({ valid: true, size: reopened.size })
    }
  })

  it('damaged again, a statement too, can be reopened again', async () => {
    await published()
    await engine.hand(`DELETE FROM nophi_leaf WHERE id = ${row(last)} AND tenant = TENANT`)
    expect((await opened().reopen({ id: 'reopened-1', data: {} })).damaged).toBe(1)
    await engine.hand(`DELETE FROM nophi_leaf WHERE ref = 'damaged-records' AND tenant = TENANT`)
    await engine.hand(`DELETE FROM nophi_leaf WHERE id = ${row(first)} AND tenant = TENANT`)
    expect(await opened().recheck()).toMatchObject({ valid: false, index: BigInt(first) })
    // The two records and the statement itself, which had a place of its own.
    expect((await opened().reopen({ id: 'reopened-2', data: {} })).damaged).toBe(3)
    expect((await opened().reopen({ id: 'reopened-3', data: {} })).damaged).toBe(0)
    expect(await opened().recheck()).toMatchObject({ valid: true })
  })

  it('hid a record behind a statement of their own does not verify', async () => {
    const { append, log, trust } = await published()
    const checkpoint = await log.publish()
    await append({ ...eventOf('forged'), type: 'record.damaged', data: { index: last, found: 'missing' } })
    await engine.hand(`UPDATE nophi_leaf SET ref = 'damaged-records' WHERE id = 'forged' AND tenant = TENANT`)
    await engine.hand(`DELETE FROM nophi_leaf WHERE id = ${row(last)} AND tenant = TENANT`)
    expect((await opened().recheck()).valid).toBe(false)
    expect((await verifyRange(opened().exportRange(0n, checkpoint.size), checkpoint, await trust())).valid).toBe(false)
    expect(await problemOf(() => opened().publish())).toMatch(/^AUDIT_UNAVAILABLE (fork|leaf-missing)$/)
  })
})
