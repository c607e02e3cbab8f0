import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SqliteStorage, sqliteStorage } from '../../src/storage/sqlite-storage.js'
import { compliance, createWorld } from '../messenger/world.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restore-'))
})
afterEach(() => rm(folder, { recursive: true }))

const path = (): string => join(folder, 'clinic.db')
const administrator = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'restored' }

describe('a SQLite file that was set back', () => {
  it('permits nothing before recover, although nothing was anchored: the file beside it knows a larger log', async () => {
    const storage = sqliteStorage({ path: path() })
    await storage.migrate()
    const before = createWorld({ storage })
    await before.consent()
    await before.messenger.maintain()
    await storage.close()
    for (const end of ['', '-wal']) await copyFile(path() + end, join(folder, `restored.db${end}`)).catch(() => undefined)

    const later = sqliteStorage({ path: path() })
    const after = createWorld({ storage: later })
    await after.messenger.send(after.request())
    await after.messenger.maintain()
    await later.close()
    // The backup takes the place of the file, and the file beside it stays as it was.
    await copyFile(`${path()}-nophi`, join(folder, 'restored.db-nophi'))

    const restored = sqliteStorage({ path: join(folder, 'restored.db') })
    const world = createWorld({ storage: restored })
    await world.messenger.send(world.request())
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ details: { problem: 'recovering' } })
    expect(await world.messenger.recover(administrator)).toMatchObject({ origin: 'nophi/default~1', held: 1 })
    await world.messenger.reopen({ actor: compliance, reason: 'looked' })
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    await restored.close()
  })

  it('may be reopened although it lost far more than it holds, and takes a new name each time that it is set back', async () => {
    const storage = sqliteStorage({ path: path() })
    await storage.migrate()
    const before = createWorld({ storage })
    await before.consent()
    await before.messenger.maintain()
    await storage.close()
    await copyFile(path(), join(folder, 'backup.db'))
    const later = sqliteStorage({ path: path() })
    const after = createWorld({ storage: later })
    for (let texts = 0; texts < 40; texts++) await after.messenger.send(after.request())
    await after.messenger.maintain()
    await later.close()
    await copyFile(path(), join(folder, 'larger.db'))

    let notes = `${path()}-nophi`
    const setBack = async (name: string, to: string): Promise<SqliteStorage> => {
      await copyFile(join(folder, name), join(folder, to))
      await copyFile(notes, join(folder, `${to}-nophi`))
      notes = join(folder, `${to}-nophi`)
      return sqliteStorage({ path: join(folder, to) })
    }
    const restored = await setBack('backup.db', 'first.db')
    const world = createWorld({ storage: restored })
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ details: { problem: 'recovering' } })
    await world.messenger.recover(administrator)
    await world.messenger.reopen({ actor: compliance, reason: 'looked' })
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    await world.messenger.maintain()
    await restored.close()

    // Larger than what stands, but under the name that was given up.
    for (const name of ['backup.db', 'larger.db']) {
      const again = await setBack(name, `again-${name}`)
      const { messenger } = createWorld({ storage: again })
      await expect(messenger.dispatchDue(), name).rejects.toMatchObject({ details: { problem: 'recovering' } })
      expect(await messenger.recover(administrator)).toMatchObject({ origin: name === 'backup.db' ? 'nophi/default~2' : 'nophi/default~3' })
      await again.close()
    }
  })

  it('elsewhere, without the file beside it, is another engine', async () => {
    const storage = sqliteStorage({ path: path() })
    await storage.migrate()
    const world = createWorld({ storage })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    await storage.close()
    await rm(`${path()}-nophi`)
    const copy = sqliteStorage({ path: path() })
    await expect(createWorld({ storage: copy }).messenger.dispatchDue()).rejects.toMatchObject({ details: { problem: 'recovering' } })
    await copy.close()
  })
})
