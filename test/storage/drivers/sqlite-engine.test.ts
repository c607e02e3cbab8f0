import { copyFileSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { systemRuntime } from '../../../src/internal/system-runtime.js'
import type { SqliteDatabase } from '../../../src/storage/drivers/sqlite/sqlite-database.js'
import { sqliteEngine } from '../../../src/storage/drivers/sqlite/sqlite-engine.js'
import { createSqliteExecutor } from '../../../src/storage/drivers/sqlite/sqlite-executor.js'
import { createSqliteFile, type SqliteFile } from '../../../src/storage/drivers/sqlite/sqlite-file.js'
import { openTestSqlite } from '../../support/open-test-sqlite.js'
import { tempFolder } from '../../support/temp-folder.js'

/** The library that is here, said to hold another engine. */
function engineOf(version: string): (path: string) => Promise<SqliteDatabase> {
  return async (path) => {
    const database = await openTestSqlite(path)
    const { prepare } = database
    return {
      exec: (text) => database.exec(text),
      close: () => database.close(),
      prepare: (text) => prepare.call(database, text.replace('sqlite_version()', `'${version}'`)),
    }
  }
}

function openFile(path: string, version: string, severalProcesses = false): SqliteFile {
  const file = createSqliteFile({ path, open: engineOf(version), severalProcesses })
  onTestFinished(() => file.close())
  return file
}

const old = '3.45.1'
const fixed = '3.51.3'

describe('the engine of SQLite', () => {
  it.each([
    ['3.7.0', true],
    ['3.44.5', true],
    ['3.44.6', false],
    ['3.45.1', true],
    ['3.50.6', true],
    ['3.50.7', false],
    ['3.51.2', true],
    ['3.51.3', false],
    ['3.54.1', false],
    ['4.0.0', false],
    ['unknown', true],
  ])('%s: may damage a file with several writers: %s', (version, race) => {
    expect(sqliteEngine(version).walResetRace).toBe(race)
  })

  it('where it may, keeps the file to one process, until that one is gone', async () => {
    const path = join(tempFolder(), 'data.db')
    const first = openFile(path, old)
    await first.connection()
    const failure = await openFile(path, old)
      .connection()
      .catch((error: unknown) => error)
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'used-by-another-process', option: 'severalProcesses' })
    first.close()
    await openFile(path, old).connection()
  })

  it('where it may, several processes are an explicit choice', async () => {
    const path = join(tempFolder(), 'data.db')
    await openFile(path, old, true).connection()
    await openFile(path, old, true).connection()
  })

  it('where it is fixed, several processes share the file without a choice, and no lock lies beside it', async () => {
    const path = join(tempFolder(), 'data.db')
    await openFile(path, fixed).connection()
    await openFile(path, fixed).connection()
    expect(existsSync(`${path}-lock`)).toBe(false)
  })

  it.each([
    ['one process', false],
    ['several processes', true],
  ])('where it may, makes its own checkpoints and none beside writers: %s', async (_, severalProcesses) => {
    const path = join(tempFolder(), 'data.db')
    const file = openFile(path, old, severalProcesses)
    const executor = createSqliteExecutor(file, systemRuntime, 1_000)
    await executor.query('CREATE TABLE kept (bytes BLOB)', [])
    expect((await executor.query('PRAGMA wal_autocheckpoint', [])).rows[0]).toEqual({ wal_autocheckpoint: 0 })
    await executor.query('INSERT INTO kept VALUES (zeroblob(5000000))', [])
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(5_000_000)
    for (let transaction = 0; transaction < 64; transaction++) await executor.begin((each) => each.query('INSERT INTO kept VALUES (NULL)', []))
    expect(statSync(`${path}-wal`).size).toBeLessThan(1_000_000)
    expect(statSync(path).size).toBeGreaterThan(5_000_000)
  })

  it('leaves the checkpoint to another process that makes one', async () => {
    const path = join(tempFolder(), 'data.db')
    const executor = createSqliteExecutor(openFile(path, old, true), systemRuntime, 1_000)
    await executor.query('CREATE TABLE kept (bytes BLOB)', [])
    await executor.query('INSERT INTO kept VALUES (zeroblob(5000000))', [])
    const other = await openTestSqlite(`${path}-lock`)
    onTestFinished(() => void other.close())
    other.exec('BEGIN EXCLUSIVE')
    for (let transaction = 0; transaction < 64; transaction++) await executor.begin((each) => each.query('INSERT INTO kept VALUES (NULL)', []))
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(5_000_000)
  })
  it.each([
    ['one process', false],
    ['several processes', true],
  ])('leaves a file that is whole without its log when it is closed: %s', async (_, severalProcesses) => {
    const path = join(tempFolder(), 'data.db')
    const file = openFile(path, old, severalProcesses)
    const executor = createSqliteExecutor(file, systemRuntime, 1_000)
    await executor.query('CREATE TABLE kept (id TEXT)', [])
    await executor.query("INSERT INTO kept VALUES ('one')", [])
    file.close()
    const copy = join(tempFolder(), 'copy.db')
    copyFileSync(path, copy)
    const other = await openTestSqlite(copy)
    onTestFinished(() => void other.close())
    expect(other.prepare('SELECT count(*) AS n FROM kept').all()).toMatchObject([{ n: 1 }])
  })

  it('moves nothing at its end while another process holds the lock', async () => {
    const path = join(tempFolder(), 'data.db')
    const file = openFile(path, old, true)
    const executor = createSqliteExecutor(file, systemRuntime, 1_000)
    await executor.query('CREATE TABLE kept (bytes BLOB)', [])
    await executor.query('INSERT INTO kept VALUES (zeroblob(5000000))', [])
    // Whose last connection closes, SQLite itself moves the log for, alone with the file: here another process has it open.
    const reader = await openTestSqlite(path)
    onTestFinished(() => void reader.close())
    expect(reader.prepare('SELECT count(*) AS n FROM kept').all()).toMatchObject([{ n: 1 }])
    const other = await openTestSqlite(`${path}-lock`)
    onTestFinished(() => void other.close())
    other.exec('BEGIN EXCLUSIVE')
    file.close()
    expect(statSync(path).size).toBeLessThan(1_000_000)
  })
})
