import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { systemRuntime } from '../../../src/internal/system-runtime.js'
import type { SqlExecutor } from '../../../src/ports/storage.js'
import { classifySqlError } from '../../../src/storage/drivers/classify-sql-error.js'
import type { SqliteDatabase } from '../../../src/storage/drivers/sqlite/sqlite-database.js'
import { createSqliteExecutor, type SqliteExecutor } from '../../../src/storage/drivers/sqlite/sqlite-executor.js'
import { createSqliteFile, type SqliteFile } from '../../../src/storage/drivers/sqlite/sqlite-file.js'
import { openTestSqlite } from '../../support/open-test-sqlite.js'
import { startProcess } from '../../support/other-process.js'
import { tempFolder } from '../../support/temp-folder.js'

interface Opened {
  readonly path: string
  readonly file: SqliteFile
  readonly executor: SqliteExecutor
}

async function open(
  options: { path?: string; waitMs?: number; severalProcesses?: boolean; open?: (path: string) => SqliteDatabase | Promise<SqliteDatabase> } = {},
): Promise<Opened> {
  const path = options.path ?? join(tempFolder(), 'data.db')
  const file = createSqliteFile({ path, open: options.open ?? openTestSqlite, severalProcesses: options.severalProcesses ?? false })
  onTestFinished(() => file.close())
  const executor = createSqliteExecutor(file, systemRuntime, options.waitMs ?? 2_000)
  return { path, file, executor }
}

async function withTable(options: Parameters<typeof open>[0] = {}): Promise<Opened> {
  const opened = await open(options)
  await opened.executor.query('CREATE TABLE kept (id TEXT PRIMARY KEY, n INTEGER, bytes BLOB)', [])
  return opened
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('it succeeded'),
    (error: unknown) => error,
  )
}

async function count(executor: SqlExecutor): Promise<unknown> {
  return (await executor.query('SELECT count(*) AS n FROM kept', [])).rows[0]?.n
}

describe('SQLite', () => {
  it.each([
    ['may stand where the disk failed in it', { code: 'UNKNOWN_SQLITE_ERROR_8458', rawCode: 8_458 }, 'commit-unclear'],
    ['is undone where the disk was full', { code: 'SQLITE_FULL', rawCode: 13 }, undefined],
  ])('says of a commit that it %s', async (_, error, problem) => {
    const failing = async (path: string): Promise<SqliteDatabase> => {
      const database = await openTestSqlite(path)
      const exec = (text: string): unknown => {
        if (text === 'COMMIT') throw Object.assign(new Error('no'), error)
        return database.exec(text)
      }
      return { exec, prepare: (text) => database.prepare(text), close: () => database.close() }
    }
    const { executor } = await open({ open: failing })
    const failure = await failureOf(executor.begin(async (transaction) => transaction.query('CREATE TABLE kept (id TEXT)', [])))
    expect(isNophiError(failure) ? failure.details.problem : undefined).toBe(problem)
  })

  it('opens nothing until it is asked', async () => {
    let opened = 0
    const { executor } = await open({
      open: (path) => {
        opened += 1
        return openTestSqlite(path)
      },
    })
    expect(opened).toBe(0)
    await executor.query('SELECT 1', [])
    await executor.query('SELECT 1', [])
    // The file, and the lock beside it where the engine needs one.
    expect(opened).toBeLessThanOrEqual(2)
  })

  it('writes ahead, flushes every commit, and waits inside the engine for 20 ms at most', async () => {
    const { executor } = await open()
    const read = async (name: string): Promise<unknown> => Object.values((await executor.query(`PRAGMA ${name}`, [])).rows[0] ?? {})[0]
    expect([await read('journal_mode'), await read('synchronous'), await read('busy_timeout')]).toEqual(['wal', 2, 20])
  })

  it('refuses a file that cannot be written ahead, such as one in memory', async () => {
    const { executor } = await open({ path: ':memory:' })
    const failure = await failureOf(executor.query('SELECT 1', []))
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'setting-refused', setting: 'journal_mode' })
  })

  it('binds whole numbers as integers and bytes as bytes, in whatever order the values stand', async () => {
    const { executor } = await withTable()
    await executor.query('INSERT INTO kept (bytes, id, n) VALUES ($3, $1, $2)', ['a', 1_764_360_000_000, new Uint8Array([0, 255])])
    const { rows } = await executor.query('SELECT typeof(n) AS kind, typeof($2) AS bound, n, id, bytes, $2 AS two, $1 AS one FROM kept WHERE id = $1', ['a', 2])
    expect(rows.map((row) => ({ ...row, bytes: [...(row.bytes as Uint8Array)] }))).toEqual([
      { kind: 'integer', bound: 'integer', n: 1_764_360_000_000, id: 'a', bytes: [0, 255], two: 2, one: 'a' },
    ])
  })

  it('refuses to read an integer that a number cannot hold, instead of rounding it', async () => {
    const { executor } = await withTable()
    await executor.query('INSERT INTO kept (id, n) VALUES ($1, $2)', ['a', 9_007_199_254_740_993n])
    expect(classifySqlError(await failureOf(executor.query('SELECT n FROM kept', [])))).toBe('unavailable')
    expect((await executor.query('SELECT CAST(n AS TEXT) AS n FROM kept', [])).rows).toEqual([{ n: '9007199254740993' }])
  })

  it('counts what a statement changed, or the rows that it returned', async () => {
    const { executor } = await withTable()
    expect((await executor.query("INSERT INTO kept (id) VALUES ('a'), ('b')", [])).rowCount).toBe(2)
    expect(await executor.query("UPDATE kept SET n = 1 WHERE id = 'a' RETURNING id", [])).toEqual({ rows: [{ id: 'a' }], rowCount: 1 })
    expect((await executor.query("INSERT INTO kept (id) VALUES ('a') ON CONFLICT DO NOTHING", [])).rowCount).toBe(0)
  })

  it('keeps all of a transaction, or nothing of one that throws', async () => {
    const { executor } = await withTable()
    await executor.begin((transaction) => transaction.query("INSERT INTO kept (id) VALUES ('a')", []))
    const mine = new Error('mine')
    const failure = await failureOf(
      executor.begin(async (transaction) => {
        await transaction.query("INSERT INTO kept (id) VALUES ('b')", [])
        throw mine
      }),
    )
    expect(failure).toBe(mine)
    expect(await count(executor)).toBe(1)
  })

  it('runs transactions and statements of one process one after another', async () => {
    const { executor } = await withTable()
    const seen: string[] = []
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        executor.begin(async (transaction) => {
          seen.push(`${name} begins`)
          for (let turn = 0; turn < 5; turn++) await transaction.query('SELECT 1', [])
          seen.push(`${name} ends`)
        }),
      ),
    )
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('lets no statement of its own slip into a transaction that then is undone', async () => {
    const { executor } = await withTable()
    let outside: Promise<unknown> = Promise.resolve()
    await executor
      .begin(async (transaction) => {
        outside = executor.query("INSERT INTO kept (id) VALUES ('outside')", [])
        await transaction.query("INSERT INTO kept (id) VALUES ('inside')", [])
        throw new Error('undone')
      })
      .catch(() => undefined)
    await outside
    expect((await executor.query('SELECT id FROM kept', [])).rows).toEqual([{ id: 'outside' }])
  })

  it('refuses a statement after the end of its transaction', async () => {
    const { executor } = await withTable()
    const kept = await executor.begin(async (transaction) => transaction)
    expect(isNophiError(await failureOf(kept.query('SELECT 1', [])), 'TRANSACTION_MISMATCH')).toBe(true)
  })

  it('counts the transactions that waited for something else than the storage', async () => {
    const { executor } = await withTable()
    await executor.begin(async (transaction) => {
      await transaction.query('SELECT 1', [])
      await new Promise((resolve) => process.nextTick(resolve))
    })
    expect(executor.heldOverTurns()).toBe(0)
    await executor.begin(async () => {
      await new Promise((resolve) => setImmediate(resolve))
    })
    expect(executor.heldOverTurns()).toBe(1)
  })

  it('lets timers and sockets have their turn during a long run of transactions', async () => {
    const { executor } = await withTable()
    let turns = 0
    const next = (): void => {
      turns += 1
      pending = setImmediate(next)
    }
    let pending = setImmediate(next)
    for (let n = 0; n < 40; n++) await executor.begin((transaction) => transaction.query('INSERT INTO kept (id) VALUES ($1)', [`${n}`]))
    clearImmediate(pending)
    expect(turns).toBeGreaterThanOrEqual(9)
    expect(executor.heldOverTurns()).toBe(0)
  })

  it('waits for the writer of another process without blocking this one, and then writes', async () => {
    const { executor, path } = await withTable({ waitMs: 60_000 })
    const other = startProcess('sqlite-holder.mjs', path)
    expect(await other.line()).toBe('held')
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
      if (turns === 20) other.say('give it back')
    }, 1)
    await executor.begin((transaction) => transaction.query("INSERT INTO kept (id) VALUES ('a')", []))
    clearInterval(counting)
    expect(turns).toBeGreaterThanOrEqual(20)
    expect((await executor.query('SELECT id FROM kept ORDER BY id', [])).rows).toEqual([{ id: 'a' }, { id: 'other' }])
  })

  it('gives up after its waiting time, with nothing written, and works when the other process is killed', async () => {
    const { executor, path } = await withTable({ waitMs: 50 })
    const other = startProcess('sqlite-holder.mjs', path)
    expect(await other.line()).toBe('held')
    const failure = await failureOf(executor.begin((transaction) => transaction.query("INSERT INTO kept (id) VALUES ('a')", [])))
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'busy' })
    await other.kill()
    await executor.begin((transaction) => transaction.query("INSERT INTO kept (id) VALUES ('b')", []))
    expect((await executor.query('SELECT id FROM kept', [])).rows).toEqual([{ id: 'b' }])
  })

  it('says that the disk is full, keeps nothing of that transaction, and all of those before it', async () => {
    const { executor } = await withTable()
    await executor.query("INSERT INTO kept (id) VALUES ('before')", [])
    const pages = (await executor.query('PRAGMA page_count', [])).rows[0]?.page_count
    await executor.query(`PRAGMA max_page_count = ${String(pages)}`, [])
    const failure = await failureOf(
      executor.begin(async (transaction) => {
        await transaction.query("INSERT INTO kept (id) VALUES ('small')", [])
        await transaction.query("INSERT INTO kept (id, bytes) VALUES ('large', zeroblob(100000))", [])
      }),
    )
    expect(classifySqlError(failure)).toBe('disk-full')
    expect((await executor.query('SELECT id FROM kept', [])).rows).toEqual([{ id: 'before' }])
    await executor.query('PRAGMA max_page_count = 1000000', [])
    await executor.begin((transaction) => transaction.query("INSERT INTO kept (id) VALUES ('after')", []))
    expect(await count(executor)).toBe(2)
  })

  it('refuses a damaged file, one that is none, and a folder that is not there, with a word for each', async () => {
    const folder = tempFolder()
    const problemOf = async (path: string): Promise<unknown> => {
      const { executor } = await open({ path })
      const failure = await failureOf(executor.query('SELECT 1', []))
      return isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details.problem
    }
    expect(await problemOf(join(folder, 'nowhere', 'data.db'))).toBe('cannot-open')
    writeFileSync(join(folder, 'text.db'), 'this is no database, it is a text that is long enough to be read as one'.repeat(20))
    expect(await problemOf(join(folder, 'text.db'))).toBe('not-a-database')
    const whole = new Database(join(folder, 'damaged.db'))
    whole.exec(
      'CREATE TABLE many (id INTEGER PRIMARY KEY, text TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO many SELECT i, hex(randomblob(50)) FROM n',
    )
    whole.close()
    const bytes = readFileSync(join(folder, 'damaged.db'))
    bytes.fill(0xff, 3 * 4096, 5 * 4096)
    writeFileSync(join(folder, 'damaged.db'), bytes)
    expect(await problemOf(join(folder, 'damaged.db'))).toBe('damaged')
  })

  it('keeps a failure to open for nobody: the next call tries again', async () => {
    let ready = false
    const { executor } = await open({
      open: (path) => {
        if (!ready) throw Object.assign(new Error('not yet'), { code: 'SQLITE_CANTOPEN' })
        return openTestSqlite(path)
      },
    })
    await failureOf(executor.query('SELECT 1', []))
    ready = true
    expect((await executor.query('SELECT 1 AS one', [])).rows).toEqual([{ one: 1 }])
  })

  it('classes errors by what they mean', async () => {
    const { executor } = await withTable()
    await executor.query("INSERT INTO kept (id) VALUES ('a')", [])
    const classOf = async (text: string): Promise<string> => classifySqlError(await failureOf(executor.query(text, [])))
    expect(await classOf("INSERT INTO kept (id) VALUES ('a')")).toBe('constraint')
    expect(await classOf('SELECT * FROM nowhere')).toBe('missing-table')
    expect(await classOf('SELECT nothing FROM kept')).toBe('other')
    await executor.query('PRAGMA query_only = ON', [])
    expect(await classOf("INSERT INTO kept (id) VALUES ('b')")).toBe('unavailable')
  })

  it('tells a host whose deferred transaction has read too early to run it again', async () => {
    const { executor, path } = await withTable()
    const host = new Database(path)
    onTestFinished(() => void host.close())
    host.exec('BEGIN')
    host.prepare('SELECT count(*) FROM kept').all()
    await executor.query("INSERT INTO kept (id) VALUES ('a')", [])
    let failure: unknown
    try {
      host.exec("INSERT INTO kept (id) VALUES ('b')")
    } catch (error) {
      failure = error
    }
    expect(classifySqlError(failure)).toBe('retryable')
  })
})
