import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { type SqliteStorage, type SqliteStorageOptions, sqliteStorage } from '../../src/storage/index.js'
import { type StorageSubject, storageCases } from '../../src/testing/storage-cases.js'
import { openTestSqlite } from '../support/open-test-sqlite.js'
import { tempFolder } from '../support/temp-folder.js'

const scope = { tenant: 'a', clock: () => new Date('2026-03-02T12:00:00Z') }

function open(options: Partial<SqliteStorageOptions> = {}): SqliteStorage {
  const storage = sqliteStorage({ path: join(tempFolder(), 'nophi.db'), open: openTestSqlite, ...options })
  onTestFinished(() => storage.close())
  return storage
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('it succeeded'),
    (error: unknown) => error,
  )
}

describe('SQLite storage', () => {
  const subject: StorageSubject = {
    async open() {
      const storage = open()
      await storage.migrate()
      return storage
    },
    hostTransaction: (storage, work) => (storage as SqliteStorage).hostTransaction(work),
  }
  // Over libsql the same cases stand in test/storage/sql.
  const elsewhere = process.env.NOPHI_TEST_SQLITE === undefined && !isBuiltin('node:sqlite')
  for (const { name, run, skip } of storageCases(subject)) it.skipIf(skip !== undefined || elsewhere)(name, () => run())

  it('makes no table before it is migrated, and says so', async () => {
    const storage = open()
    expect(isNophiError(await failureOf(storage.transaction(scope, ({ now }) => now())), 'STORAGE_NOT_MIGRATED')).toBe(true)
    await storage.migrate()
    expect(await storage.transaction(scope, ({ now }) => now())).toBe(scope.clock().getTime())
  })

  it('keeps what was written for the next process that opens the file', async () => {
    const path = join(tempFolder(), 'nophi.db')
    const first = open({ path })
    await first.migrate()
    await first.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15))
    await first.close()
    const second = open({ path })
    expect(await second.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15))).toBe('same')
  })

  it('shares one connection between all storages of a file in this process', async () => {
    const path = join(tempFolder(), 'nophi.db')
    let opened = 0
    const counting = (file: string): ReturnType<typeof openTestSqlite> => {
      if (file === path) opened += 1
      return openTestSqlite(file)
    }
    const [one, two] = [open({ path, open: counting }), open({ path, open: counting })]
    await one.migrate()
    await two.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15))
    await one.close()
    expect(await two.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15))).toBe('same')
    expect(opened).toBe(1)
  })

  it('after its end throws, and ends twice without complaint', async () => {
    const storage = open()
    await storage.migrate()
    await storage.close()
    await storage.close()
    expect(isNophiError(await failureOf(storage.transaction(scope, ({ now }) => now())), 'STORAGE_UNAVAILABLE')).toBe(true)
  })

  it('names an option that it does not know, and no value', () => {
    const failure = (() => {
      try {
        return sqliteStorage({ path: 'secret-path', other: 1 } as never)
      } catch (error) {
        return error
      }
    })()
    expect(isNophiError(failure, 'INVALID_OPTIONS')).toBe(true)
    expect(String(failure)).not.toContain('secret-path')
  })

  it('tells which engine holds the file, and complains of several processes on one that may damage it', async () => {
    const storage = open({ severalProcesses: true })
    const { version, walResetRace } = await storage.engine()
    expect(version).toMatch(/^3\.\d+\.\d+$/)
    const engineCheck = (await storage.check()).find(({ name }) => name === 'sqlite:engine')
    expect(engineCheck?.ok).toBe(!walResetRace)
  })
})
