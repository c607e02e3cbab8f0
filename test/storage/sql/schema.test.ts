import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSqlStorage } from '../../../src/storage/sql/create-sql-storage.js'
import { newestVersion, schemaSteps } from '../../../src/storage/sql/schema/steps.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'
import { openSqlite } from './open-sqlite.js'

const scope = { tenant: 'tenant-1', clock: () => new Date(0) }
const columnsOf = (schema: string): string =>
  `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = '${schema}' ORDER BY 1, 2`
const indexesOf = (schema: string): string =>
  `SELECT tablename, indexname, replace(indexdef, '${schema}.', '') AS def FROM pg_indexes WHERE schemaname = '${schema}' ORDER BY 1, 2`

describe('the schema on PostgreSQL', () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench('first')
  })
  afterAll(() => bench.end())

  const storageIn = (schema: string): ReturnType<typeof createSqlStorage> =>
    createSqlStorage({ executor: bench.executor, name: 'postgres', durable: true, schema })

  it('is made once, by whichever of many processes asks', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => storageIn('at_once').migrate()))
    expect(answers.every(({ to }) => to === newestVersion)).toBe(true)
    expect(answers.filter(({ from }) => from === 0).length).toBeGreaterThan(0)
    expect(await storageIn('at_once').migrate()).toEqual({ from: newestVersion, to: newestVersion })
    expect(await bench.probe(columnsOf('at_once'))).toEqual(await bench.probe(columnsOf('first')))
  })

  it('is the same when it is made by the printed statements', async () => {
    await bench.pool.query(storageIn('printed').migrationSql())
    expect(await bench.probe(columnsOf('printed'))).toEqual(await bench.probe(columnsOf('first')))
    expect(await bench.probe(indexesOf('printed'))).toEqual(await bench.probe(indexesOf('first')))
    expect(await storageIn('printed').migrate()).toEqual({ from: newestVersion, to: newestVersion })
  })

  it('is not made by a storage that is merely used', async () => {
    await expect(storageIn('nowhere').transaction(scope, async ({ monitor }) => monitor.holds())).rejects.toMatchObject({ code: 'STORAGE_NOT_MIGRATED' })
    expect(await bench.probe(columnsOf('nowhere'))).toEqual([])
  })

  it('of a newer package is refused, by every transaction and by a migration', async () => {
    await storageIn('newer').migrate()
    await bench.probe(`UPDATE newer.nophi_version SET version = ${newestVersion + 1}`)
    await expect(storageIn('newer').transaction(scope, async () => 1)).rejects.toMatchObject({ code: 'STORAGE_TOO_NEW' })
    await expect(storageIn('newer').migrate()).rejects.toMatchObject({ code: 'STORAGE_TOO_NEW' })
  })

  it('of an older package waits for its migration', async () => {
    await storageIn('older').migrate()
    await bench.probe('UPDATE older.nophi_version SET version = 0')
    await expect(storageIn('older').transaction(scope, async () => 1)).rejects.toMatchObject({ code: 'STORAGE_NOT_MIGRATED' })
  })

  it('begins every key and index with the tenant', async () => {
    const indexes = await bench.probe(indexesOf('first'))
    const others = indexes.filter(({ def }) => !/ USING btree \(tenant\b/.test(String(def))).map(({ indexname }) => indexname)
    // The numbers of rows and the one row of the version.
    expect(others).toEqual(['nophi_consent_pkey', 'nophi_person_pkey', 'nophi_version_pkey'])
  })

  it('lets a gate be written without touching an index', async () => {
    const indexed = await bench.probe(
      "SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey) WHERE i.indrelid = 'first.nophi_recipient'::regclass",
    )
    expect(indexed.map(({ attname }) => attname).sort()).toEqual(['id', 'tenant'])
    const [table] = await bench.probe("SELECT reloptions FROM pg_class WHERE oid = 'first.nophi_recipient'::regclass")
    expect(table?.reloptions).toEqual(['fillfactor=70'])
  })
})

describe('the schema on SQLite', () => {
  it('is made once, and the same by the printed statements', async () => {
    const [made, other] = [await openSqlite(), await openSqlite()]
    expect(await made.storage.migrate()).toEqual({ from: newestVersion, to: newestVersion })
    const tables = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY name"
    const before = await other.probe(tables)
    expect(before).toEqual(await made.probe(tables))
    for (const { name } of await other.probe("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'nophi_%'"))
      await other.probe(`DROP TABLE ${name}`)
    for (const statement of other.storage.migrationSql().split(/;\n/)) if (statement.trim() !== '') await other.executor.query(statement, [])
    expect(await other.probe(tables)).toEqual(before)
    await Promise.all([made.storage.close(), other.storage.close()])
  })

  it('counts its steps from one, without a gap', () => {
    expect(schemaSteps.map(({ version }) => version)).toEqual(schemaSteps.map((_, index) => index + 1))
  })
})
