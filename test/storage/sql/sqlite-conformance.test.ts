import { describe, expect, it } from 'vitest'
import { storageCases } from '../../../src/testing/storage-cases.js'
import { hostTransaction, openSqlite } from './open-sqlite.js'

describe('SQLite storage', () => {
  const cases = storageCases({ open: async () => (await openSqlite()).storage, hostTransaction })

  for (const { name, run, skip } of cases) it.skipIf(skip !== undefined)(name, () => run())

  it('has a name for every case', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })
})
