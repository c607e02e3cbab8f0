import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../src/policy/index.js'
import { recordClasses, type StoredTable } from '../../src/ports/record-class.js'
import { manifestRows } from '../../src/retention/index.js'
import { recordRules } from '../../src/retention/record-rules.js'
import { memoryStorage } from '../../src/storage/index.js'
import { createTenantTables } from '../../src/storage/memory/tenant-tables.js'
import { createWorld } from '../messenger/world.js'
import { openSqlite } from '../storage/sql/open-sqlite.js'

function named(tables: readonly StoredTable[]): readonly string[] {
  return tables.map(({ table }) => table).sort()
}

describe('the tables that a storage declares', () => {
  it('are all that memory keeps', () => {
    const real = Object.entries(createTenantTables()).flatMap(([slice, tables]) =>
      Object.entries(tables as object).flatMap(([name, table]) => (typeof table === 'object' ? [`${slice}.${name}`] : [])),
    )
    expect(named(memoryStorage().tables)).toEqual(real.sort())
  })

  it('are all that the SQL schema makes, but for the row of its version', async () => {
    const { storage, probe } = await openSqlite()
    const rows = await probe("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'libsql_%'")
    const versions = ['nophi_schema', 'nophi_schema_version', 'nophi_version']
    const real = rows.map(({ name }) => String(name)).filter((name) => !versions.includes(name))
    expect(named(storage.tables)).toEqual(real.sort())
    await storage.close()
  })

  it('each hold something that the manifest knows', async () => {
    const { storage } = await openSqlite()
    for (const { tables } of [memoryStorage(), storage]) {
      expect(tables.every(({ classes }) => classes.length > 0 && classes.every((name) => Object.hasOwn(recordRules, name)))).toBe(true)
      expect([...new Set(tables.flatMap(({ classes }) => classes))].sort()).toEqual([...recordClasses].sort())
    }
    await storage.close()
  })
})

describe('the manifest', () => {
  it('has a row for each class, with the tables that hold it and the days of this policy', () => {
    const rows = createWorld({ policy: { bodyRetentionDays: 7, retentionDays: { messages: 3_650 } } }).messenger.retention.manifest()
    expect(rows.map((row) => row.class)).toEqual(recordClasses)
    const days = Object.fromEntries(rows.map((row) => [row.class, row.days]))
    expect(days).toMatchObject({ texts: 7, messages: 3_650, receipts: 3_650, consents: 2_192, 'opt-outs': 'forever', 'reply-words': 90, 'replay-keys': 400 })
    expect(rows.find((row) => row.class === 'texts')?.where).toMatch(/^messages\.messages: ciphertext/)
  })

  it('leaves out what the storage keeps nowhere', () => {
    const rows = manifestRows([{ table: 'one', classes: ['opt-outs'] }], checkPolicy())
    expect(rows.map((row) => [row.class, row.where])).toEqual([
      ['opt-outs', 'one: numbered events; who acted by the id given for them, a patient as `patient`'],
    ])
  })
})
