import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { fromPg, type PostgresRole, postgresStorage, rolesSql } from '../../../src/storage/index.js'
import { storageCases } from '../../../src/testing/storage-cases.js'
import type { World } from '../../messenger/world.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'
import { dueText, freshNumber, hostWorld } from '../hosts/host-world.js'

const schema = 'clinic'
const forbidden = '42501'

describe('least-privilege roles', () => {
  let database: TestDatabase
  let owner: pg.Pool
  const pools: pg.Pool[] = []
  // Roles belong to the whole server, tests to one database.
  const mark = Math.random().toString(36).slice(2, 8)
  const roles = { dispatcher: `d_${mark}`, host: `h_${mark}`, auditor: `a_${mark}`, maintenance: `m_${mark}` }

  beforeAll(async () => {
    database = await createTestDatabase()
    owner = new pg.Pool({ ...database.connection, max: 2 })
    await postgresStorage({ executor: fromPg(owner), schema }).migrate()
    await owner.query(rolesSql({ schema, roles }))
  })
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()))
    for (const name of Object.values(roles)) await owner.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`)
    await owner.end()
    await database.drop()
  })

  function as(role: PostgresRole): pg.Pool {
    const pool = new pg.Pool({ ...database.connection, max: 6, options: `-c role=${roles[role]}` })
    pools.push(pool)
    return pool
  }

  function worldOf(pool: pg.Pool): World {
    return hostWorld(postgresStorage({ executor: fromPg(pool), schema }))
  }

  async function codeOf(pool: pg.Pool, text: string): Promise<unknown> {
    return pool.query(text).then(
      () => 'allowed',
      (error: { code?: unknown }) => error.code,
    )
  }

  it('are given anew, after a migration, by an owner who may create none', async () => {
    const name = `o_${mark}`
    await owner.query(`CREATE ROLE ${name} NOLOGIN`)
    await owner.query(`GRANT CREATE ON DATABASE ${database.connection.database} TO ${name}`)
    const client = await owner.connect()
    try {
      await client.query(`SET ROLE ${name}`)
      await client.query(postgresStorage({ executor: fromPg(owner), schema: 'second' }).migrationSql())
      await client.query(rolesSql({ schema: 'second', roles }))
      const { rows } = await client.query("SELECT has_table_privilege($1, 'second.nophi_message', 'SELECT') AS may", [roles.host])
      expect(rows).toEqual([{ may: true }])
      await expect(client.query(rolesSql({ schema: 'second', roles: { host: `new_${mark}` } }))).rejects.toMatchObject({ code: forbidden })
    } finally {
      await client.query('ROLLBACK')
      await client.query('RESET ROLE')
      client.release()
      await owner.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`)
    }
  })

  it('let the host queue in its transaction, the dispatcher receive, send and publish, maintenance maintain, and the auditor read the log', async () => {
    const pool = as('host')
    const [host, dispatcher, maintenance, auditor] = [worldOf(pool), worldOf(as('dispatcher')), worldOf(as('maintenance')), as('auditor')]
    const patient = freshNumber()
    await host.consent(patient)
    const client = await pool.connect()
    await client.query('BEGIN')
    const sent = await host.messenger.within(fromPg(client)).send(dueText(host, { to: patient }))
    await client.query('COMMIT')
    client.release()
    expect(sent.status).toBe('queued')
    await dispatcher.reply('STOP', { from: patient, occurredAt: new Date() })
    await maintenance.messenger.maintain()
    const report = await dispatcher.messenger.dispatchDue()
    // The confirmation leaves; the text that was queued before the stop does not.
    expect([report.accepted, dispatcher.transport.sent().length]).toEqual([1, 1])
    const { size } = await dispatcher.messenger.audit.publish()
    expect(Number((await auditor.query(`SELECT count(*) FROM ${schema}.nophi_leaf_index`)).rows[0]?.count)).toBe(Number(size))
    expect((await auditor.query(`SELECT note FROM ${schema}.nophi_checkpoint`)).rows.length).toBeGreaterThan(0)
  })

  it('let a dispatcher maintain all but the purge, which it leaves to maintenance, and says where nobody does it', async () => {
    const [dispatcher, maintenance] = [worldOf(as('dispatcher')), worldOf(as('maintenance'))]
    await owner.query(`DELETE FROM ${schema}.nophi_monitor_state WHERE stream = 'purged-hour'`)
    const left = { part: 'purge', rows: 0, code: 'ACCESS_DENIED' }
    expect(await dispatcher.messenger.maintain()).toMatchObject({ purged: 0, problems: [left], alarms: ['purge-late'] })
    expect((await dispatcher.messenger.check()).filter(({ name, ok }) => name === 'maintenance' && !ok)).toEqual([])
    expect(await maintenance.messenger.maintain()).toMatchObject({ problems: [], alarms: [] })
    expect(await dispatcher.messenger.maintain()).toMatchObject({ problems: [left], alarms: [] })
    await owner.query(`UPDATE ${schema}.nophi_monitor_state SET state = (state::bigint - 25)::text WHERE stream = 'purged-hour'`)
    expect((await dispatcher.messenger.maintain()).alarms).toEqual(['purge-late'])
    const by = { actor: { id: 'cleo', roles: ['compliance'] }, reason: 'end of the year' }
    await expect(dispatcher.messenger.retention.purge(by)).rejects.toMatchObject({ details: { problem: 'not-permitted' } })
  })

  it.each(['dispatcher', 'host', 'maintenance', 'auditor'] as const)('%s: cannot change, delete or empty what is evidence', async (role) => {
    const pool = as(role)
    for (const table of ['leaf', 'leaf_index', 'checkpoint']) {
      const name = `${schema}.nophi_${table}`
      const attempts = [
        `UPDATE ${name} SET tenant = tenant`,
        `DELETE FROM ${name}`,
        `TRUNCATE ${name}`,
        `DROP TABLE ${name}`,
        `ALTER TABLE ${name} ADD COLUMN x int`,
      ]
      for (const text of attempts) expect(await codeOf(pool, text), text).toBe(forbidden)
    }
    expect(await codeOf(pool, `UPDATE ${schema}.nophi_version SET version = 99`)).toBe(forbidden)
    expect(await codeOf(pool, `DELETE FROM ${schema}.nophi_gate_event`)).toBe(forbidden)
    expect(await codeOf(pool, `UPDATE ${schema}.nophi_gate_event SET seq = seq`)).toBe(forbidden)
    expect(await codeOf(pool, `DELETE FROM ${schema}.nophi_recipient`)).toBe(forbidden)
  })

  it.each(['dispatcher', 'host'] as const)('%s: cannot take back a consent, a message or an attempt', async (role) => {
    const pool = as(role)
    for (const table of ['consent', 'message', 'attempt', 'receipt', 'subject_key'])
      expect(await codeOf(pool, `DELETE FROM ${schema}.nophi_${table}`), table).toBe(forbidden)
    expect(await codeOf(pool, `UPDATE ${schema}.nophi_consent SET actor = actor`)).toBe(forbidden)
  })

  it('let nobody but the dispatcher and maintenance give indexes or sign', async () => {
    for (const role of ['host', 'auditor'] as const) {
      expect(await codeOf(as(role), `INSERT INTO ${schema}.nophi_leaf_index VALUES ('t', 1, 'x')`), role).toBe(forbidden)
      expect(await codeOf(as(role), `INSERT INTO ${schema}.nophi_checkpoint VALUES ('t', 'o', 1, 'x', 'n', 1)`), role).toBe(forbidden)
    }
  })

  it('let the auditor see the log and nothing else', async () => {
    const pool = as('auditor')
    const { rows } = await owner.query<{ tablename: string }>('SELECT tablename FROM pg_tables WHERE schemaname = $1', [schema])
    const readable: string[] = []
    for (const { tablename } of rows) {
      if ((await codeOf(pool, `SELECT * FROM ${schema}.${tablename}`)) === 'allowed') readable.push(tablename.replace('nophi_', ''))
      expect(await codeOf(pool, `INSERT INTO ${schema}.${tablename} DEFAULT VALUES`), tablename).toBe(forbidden)
    }
    expect(readable.sort()).toEqual(['checkpoint', 'leaf', 'leaf_index', 'leaf_pending', 'log_head', 'log_tile', 'version'])
  })

  it('name every table that the migration makes, and can be given again', async () => {
    const script = rolesSql({ schema, roles })
    const { rows } = await owner.query<{ tablename: string }>('SELECT tablename FROM pg_tables WHERE schemaname = $1', [schema])
    for (const { tablename } of rows) expect(script).toContain(`ON TABLE ${schema}.${tablename} FROM ${roles.host}`)
    await owner.query(script)
  })

  it('take no name that is not plain', () => {
    for (const name of ['a; DROP TABLE x', 'A', '"a"', '', 'a'.repeat(64)]) {
      expect(() => rolesSql({ roles: { host: name } }), name).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
      expect(() => rolesSql({ schema: name, roles: {} }), name).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
    }
    expect(() => rolesSql({ roles: { superuser: 'a' } } as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })

  it('let maintenance do whatever the storage promises', async () => {
    const failed: string[] = []
    const own = 'cases'
    const { tables } = postgresStorage({ executor: fromPg(owner), schema: own })
    await postgresStorage({ executor: fromPg(owner), schema: own }).migrate()
    await owner.query(rolesSql({ schema: own, roles }))
    const pool = as('maintenance')
    const cases = storageCases({
      async open() {
        await owner.query(tables.map(({ table }) => `DELETE FROM ${own}.${table}`).join(';'))
        return postgresStorage({ executor: fromPg(pool), schema: own })
      },
      withoutHostTransactions: 'a role matters to a statement, not to whose transaction it is in',
    })
    for (const { name, run, skip } of cases) {
      if (skip === undefined)
        await run().catch((error: Error) => failed.push(`${name}: ${isNophiError(error) ? JSON.stringify(error.details) : error.message}`))
    }
    expect(failed).toEqual([])
    expect(cases.length).toBeGreaterThan(50)
  })
})
