import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { SqlExecutor } from '../../../src/ports/storage.js'
import { fromSqlite, type SqliteDatabase, type SqliteStorage, sqliteStorage } from '../../../src/storage/index.js'
import { front, type World } from '../../messenger/world.js'
import { tempFolder } from '../../support/temp-folder.js'
import { dueText, freshNumber, hostWorld } from './host-world.js'

class HostFailed extends Error {}

const hasOwnSqlite = isBuiltin('node:sqlite')

type Ends = 'commit' | 'roll back'

describe('a host over SQLite', () => {
  let path = ''
  let storage: SqliteStorage
  let world: World
  let handle: Database.Database

  beforeEach(async () => {
    path = join(tempFolder(), 'clinic.db')
    // The library of the host's handle: two in one process would see none of each other's locks.
    storage = sqliteStorage({ path, open: (file) => new Database(file) as unknown as SqliteDatabase })
    await storage.migrate()
    world = hostWorld(storage)
    handle = new Database(path)
    handle.exec('CREATE TABLE visits (id TEXT PRIMARY KEY)')
  })
  afterEach(async () => {
    handle.close()
    await storage.close()
  })

  function kept(): unknown {
    return handle
      .prepare(
        `SELECT (SELECT count(*) FROM visits) AS visits, (SELECT count(*) FROM nophi_message WHERE status = 'queued') AS queued,
          (SELECT count(*) FROM nophi_consent) AS consents, (SELECT count(*) FROM nophi_gate_event) AS stops, (SELECT count(*) FROM nophi_leaf) AS leaves`,
      )
      .raw()
      .get()
  }

  async function book(joined: SqlExecutor, patient: string): Promise<void> {
    const messenger = world.messenger.within(joined)
    const disclosure = { version: 'v0', language: 'en', text: 'Yes' }
    await messenger.consent.record({
      phone: patient,
      program: 'visits',
      action: 'opt-in',
      source: 'web-form',
      disclosure,
      occurredAt: new Date(),
      actor: front,
    })
    expect(await messenger.send(dueText(world, { to: patient }))).toMatchObject({ status: 'queued' })
    await messenger.suppression.suppress({ phone: freshNumber(), source: 'portal', actor: front })
  }

  it.each(['commit', 'roll back'] as const)('with its own handle, keeps its row and all that was joined, or neither: %s', async (ends: Ends) => {
    handle.exec('BEGIN IMMEDIATE')
    handle.prepare("INSERT INTO visits (id) VALUES ('a')").run()
    await book(fromSqlite(handle as unknown as SqliteDatabase), freshNumber())
    handle.exec(ends === 'commit' ? 'COMMIT' : 'ROLLBACK')
    expect(kept()).toEqual(ends === 'commit' ? [1, 1, 1, 1, 3] : [0, 0, 0, 0, 0])
  })

  it('with a handle that shares no lock with the storage, as one of another file or library, is told so before it commits', async () => {
    const elsewhere = join(tempFolder(), 'copy.db')
    await storage.engine()
    handle.exec(`VACUUM INTO '${elsewhere}'`)
    const other = new Database(elsewhere)
    onTestFinished(() => void other.close())
    other.exec('BEGIN IMMEDIATE')
    const suppressing = world.messenger
      .within(fromSqlite(other as unknown as SqliteDatabase))
      .suppression.suppress({ phone: freshNumber(), source: 'portal', actor: front })
    await expect(suppressing).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH', retryable: false })
    other.exec('ROLLBACK')
    expect(kept()).toEqual([0, 0, 0, 0, 0])
  })

  it.skipIf(!hasOwnSqlite)('with a handle of another SQLite than the one that Node brings for the storage, is told so', async () => {
    await storage.close()
    storage = sqliteStorage({ path })
    await storage.engine()
    handle.exec('BEGIN IMMEDIATE')
    const suppressing = hostWorld(storage)
      .messenger.within(fromSqlite(handle as unknown as SqliteDatabase))
      .suppression.suppress({ phone: freshNumber(), source: 'portal', actor: front })
    await expect(suppressing).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH' })
    handle.exec('ROLLBACK')
  })

  it('with a handle on which it began no transaction is told so', async () => {
    const suppressing = world.messenger
      .within(fromSqlite(handle as unknown as SqliteDatabase))
      .suppression.suppress({ phone: freshNumber(), source: 'portal', actor: front })
    await expect(suppressing).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH' })
  })

  it.each(['commit', 'roll back'] as const)('on the connection of the storage, likewise: %s', async (ends: Ends) => {
    const done = storage.hostTransaction(async (transaction) => {
      await transaction.query('INSERT INTO visits (id) VALUES ($1)', ['a'])
      await book(transaction, freshNumber())
      if (ends === 'roll back') throw new HostFailed('the host changed its mind')
    })
    if (ends === 'commit') await done
    else await expect(done).rejects.toBeInstanceOf(HostFailed)
    expect(kept()).toEqual(ends === 'commit' ? [1, 1, 1, 1, 3] : [0, 0, 0, 0, 0])
  })

  it('W3: that began deferred and has read is told by one retryable error to run again', async () => {
    const patient = freshNumber()
    await world.consent(patient)
    const host = new Database(path)
    onTestFinished(() => void host.close())
    host.exec('BEGIN')
    host.prepare('SELECT count(*) FROM visits').all()
    await world.consent(freshNumber())
    const failure = await world.messenger
      .within(fromSqlite(host as unknown as SqliteDatabase))
      .send(dueText(world, { to: patient }))
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retryable: true })
    host.exec('ROLLBACK')
    // libsql keeps the failed statement at its old snapshot, so the handle that began deferred cannot write again.
    handle.exec('BEGIN IMMEDIATE')
    expect(await world.messenger.within(fromSqlite(handle as unknown as SqliteDatabase)).send(dueText(world, { to: patient }))).toMatchObject({
      status: 'queued',
    })
    handle.exec('COMMIT')
  })

  it('that calls the messenger itself inside its transaction is told so at once, and holds up nobody', async () => {
    const patient = freshNumber()
    await world.consent(patient)
    const failure = await storage
      .hostTransaction(async (transaction) => {
        await transaction.query('INSERT INTO visits (id) VALUES ($1)', ['a'])
        await world.messenger.send(dueText(world, { to: patient }))
      })
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'TRANSACTION_MISMATCH',
      retryable: false,
      details: { problem: 'asked for inside hostTransaction', use: 'within(transaction)' },
    })
    expect(kept()).toEqual([0, 0, 1, 0, 1])
    await world.reply('STOP', { from: patient })
    expect(await world.messenger.suppression.statusOf({ phone: patient })).toMatchObject({ suppressed: true })
  })

  it('that holds the file makes a send of the storage itself wait, not fail', async () => {
    const patient = freshNumber()
    await world.consent(patient)
    handle.exec('BEGIN IMMEDIATE')
    const sending = world.messenger.send(dueText(world, { to: patient }))
    await new Promise((resolve) => setImmediate(resolve))
    handle.exec('COMMIT')
    expect(await sending).toMatchObject({ status: 'queued' })
  })
})
