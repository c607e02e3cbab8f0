import { randomBytes } from 'node:crypto'
import { readFileSync, symlinkSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { systemRuntime } from '../../src/internal/system-runtime.js'
import type { SqliteStatement, SqliteValue } from '../../src/storage/drivers/sqlite/sqlite-database.js'
import { type SqliteStorage, type SqliteStorageOptions, sqliteStorage } from '../../src/storage/index.js'
import { attemptRow } from '../../src/testing/storage-cases/rows.js'
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

function asBigints(row: unknown): unknown {
  return Object.fromEntries(Object.entries(row as object).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : value]))
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

  it('leaves nothing in the file of a key that was destroyed', async () => {
    const path = join(tempFolder(), 'nophi.db')
    const storage = open({ path })
    await storage.migrate()
    const keys = Array.from({ length: 200 }, (_, n) => ({ subject: `s${(n * 37) % 200}`, wrapped: new Uint8Array(randomBytes(90)) }))
    for (const { subject, wrapped } of keys) await storage.transaction(scope, ({ subjectKeys }) => subjectKeys.getOrInsert(subject, 'content', wrapped))
    for (const { subject } of keys) await storage.transaction(scope, ({ subjectKeys }) => subjectKeys.destroy(subject, 'content', 1))
    await storage.close()
    const bytes = readFileSync(path)
    expect(keys.filter(({ wrapped }) => bytes.includes(Buffer.from(wrapped)))).toEqual([])
  })

  it('takes a library that was set to hand out whole numbers as bigint', async () => {
    const storage = open({
      async open(file) {
        const database = await openTestSqlite(file)
        const prepare = (text: string): SqliteStatement => {
          const statement = database.prepare(text)
          const all = (...values: SqliteValue[]): unknown[] => statement.all(...values).map(asBigints)
          return {
            all,
            run: (...values) => statement.run(...values),
            reader: statement.reader,
            columns: statement.columns && (() => statement.columns?.() ?? []),
          }
        }
        return { exec: (text) => database.exec(text), close: () => database.close(), prepare }
      },
    })
    expect(await storage.migrate()).toEqual({ from: 0, to: 1 })
    const attempt = attemptRow({ counted: true })
    await storage.transaction(scope, ({ suppression }) => suppression.openAttempts([attempt]))
    expect(await storage.transaction(scope, ({ suppression }) => suppression.attempt(attempt.id))).toEqual(attempt)
  })

  it('is not opened again, by nobody, once it is closed', async () => {
    let opened = 0
    const storage = open({
      open: (file) => {
        opened += 1
        return openTestSqlite(file)
      },
    })
    await storage.migrate()
    const before = opened
    await storage.close()
    for (const call of [() => storage.hostTransaction(async () => 1), () => storage.engine(), () => storage.check()])
      expect(await failureOf(call())).toMatchObject({ code: 'STORAGE_UNAVAILABLE', details: { problem: 'closed' } })
    expect(opened).toBe(before)
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

  it('shares it too where the folder is reached by a link, and the file is made between two storages', async () => {
    const folder = tempFolder()
    const link = join(tempFolder(), 'data')
    symlinkSync(folder, link)
    let opened = 0
    const open = (file: string): ReturnType<typeof openTestSqlite> => {
      if (!file.endsWith('-lock')) opened += 1
      return openTestSqlite(file)
    }
    const storages: SqliteStorage[] = []
    for (const path of [join(link, 'data.db'), join(link, 'data.db'), join(folder, 'data.db')]) {
      const storage = sqliteStorage({ path, open })
      onTestFinished(() => storage.close())
      storages.push(storage)
      await storage.migrate()
    }
    expect([storages.length, opened]).toEqual([3, 1])
  })

  it('after its end throws, and ends twice without complaint', async () => {
    const storage = open()
    await storage.migrate()
    await storage.close()
    await storage.close()
    expect(isNophiError(await failureOf(storage.transaction(scope, ({ now }) => now())), 'STORAGE_UNAVAILABLE')).toBe(true)
  })

  const insideHost: readonly (readonly [string, (storage: SqliteStorage) => Promise<unknown>])[] = [
    ['a transaction of the storage', (storage) => storage.transaction(scope, ({ now }) => now())],
    ['another transaction of the host', (storage) => storage.hostTransaction(async () => undefined)],
    ['its migration', (storage) => storage.migrate()],
    ['its engine', (storage) => storage.engine()],
    ['its check', (storage) => storage.check()],
  ]
  it.each(insideHost)('refuses at once what would wait for the transaction of the host that waits for it: %s', async (_, ask) => {
    const storage = open()
    await storage.migrate()
    const failure = await failureOf(
      storage.hostTransaction(async (transaction) => {
        await transaction.query('SELECT 1', [])
        await ask(storage)
      }),
    )
    expect(isNophiError(failure, 'TRANSACTION_MISMATCH') && failure.details).toEqual({
      problem: 'asked for inside hostTransaction',
      use: 'within(transaction)',
    })
    await ask(storage)
  })

  it('refuses it to another storage of the same file too, and not to one of another file', async () => {
    const path = join(tempFolder(), 'nophi.db')
    const [one, two, other] = [open({ path }), open({ path }), open()]
    await one.migrate()
    await other.migrate()
    const inside = (storage: SqliteStorage): Promise<number> => one.hostTransaction(() => storage.transaction(scope, ({ now }) => now()))
    expect(isNophiError(await failureOf(inside(two)), 'TRANSACTION_MISMATCH')).toBe(true)
    expect(await inside(other)).toBe(scope.clock().getTime())
  })

  it('serves what the host began inside its transaction, and asks for after its end', async () => {
    const storage = open()
    await storage.migrate()
    let end: () => void = () => undefined
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    let later: Promise<number> = Promise.resolve(0)
    await storage.hostTransaction(async () => {
      later = ended.then(() => storage.transaction(scope, ({ now }) => now()))
    })
    end()
    expect(await later).toBe(scope.clock().getTime())
  })

  it('takes back a transaction of the host that asks for nothing for five seconds: it may wait for what waits for it', async () => {
    const sleeps: number[] = []
    const runtime = { ...systemRuntime, sleep: async (ms: number): Promise<void> => void sleeps.push(ms) }
    const storage = open({ runtime })
    await storage.migrate()
    // Begun by somebody else, as by a queue of jobs: nothing tells that the host waits for it.
    let begin: () => void = () => undefined
    const elsewhere = new Promise<void>((resolve) => {
      begin = resolve
    }).then(() => storage.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15)))
    const failure = await failureOf(
      storage.hostTransaction(async (transaction) => {
        await transaction.query('CREATE TABLE visits (id TEXT)', [])
        begin()
        await elsewhere
      }),
    )
    expect(isNophiError(failure, 'TRANSACTION_MISMATCH')).toBe(true)
    expect(sleeps).toEqual([1_000, 1_000, 1_000, 1_000, 1_000])
    expect(await elsewhere).toBe('first')
    const tables = "SELECT count(*) AS n FROM sqlite_master WHERE name = 'visits'"
    expect((await storage.hostTransaction((transaction) => transaction.query(tables, []))).rows).toEqual([{ n: 0 }])
  })

  it('leaves a transaction of the host alone that is at work, however long', async () => {
    const runtime = { ...systemRuntime, sleep: () => new Promise<void>((resolve) => setImmediate(resolve)) }
    const storage = open({ runtime })
    const turns = await storage.hostTransaction(async (transaction) => {
      for (let turn = 0; turn < 50; turn++) {
        await transaction.query('SELECT 1', [])
        await new Promise((resolve) => setImmediate(resolve))
      }
      return 'done'
    })
    expect(turns).toBe('done')
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
