import { chmodSync, chownSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemRuntime } from '../../../src/internal/system-runtime.js'
import { createEngineNotes } from '../../../src/storage/drivers/sqlite/engine-notes.js'
import { type SqliteStorage, sqliteStorage } from '../../../src/storage/sqlite-storage.js'
import { openTestSqlite } from '../../support/open-test-sqlite.js'
import { tempFolder } from '../../support/temp-folder.js'

const log = { incarnation: 0, size: 40n }

function database(): string {
  const path = join(tempFolder(), 'clinic.db')
  writeFileSync(path, '')
  return path
}

describe('what is noted beside a SQLite file', () => {
  it('may be read by whoever may read the database', () => {
    const path = database()
    chmodSync(path, 0o660)
    createEngineNotes(path, systemRuntime).noteLog('clinic', log)
    expect(statSync(`${path}-nophi`).mode & 0o777).toBe(0o660)
  })

  it.skipIf(process.getuid?.() !== 0)('stays with the owner of the database when a command is run as root (needs root)', () => {
    const path = database()
    chownSync(path, 1_234, 1_235)
    createEngineNotes(path, systemRuntime).noteLog('clinic', log)
    const { uid, gid } = statSync(`${path}-nophi`)
    expect([uid, gid]).toEqual([1_234, 1_235])
  })

  it('is not made anew where it is there and cannot be read', () => {
    const path = database()
    // It leads to itself: nobody can read it, and anybody could put another in its place.
    symlinkSync(`${basename(path)}-nophi`, `${path}-nophi`)
    const notes = createEngineNotes(path, systemRuntime)
    const refused = expect.objectContaining({ code: 'STORAGE_UNAVAILABLE', details: { problem: 'file-beside' } })
    expect(() => notes.read('clinic')).toThrow(refused)
    expect(() => notes.noteLog('clinic', log)).toThrow(refused)
    expect(readdirSync(dirname(path)).sort()).toEqual([basename(path), `${basename(path)}-nophi`])
  })

  it('leaves no draft behind when it cannot be written', () => {
    const path = database()
    const notes = createEngineNotes(path, systemRuntime)
    notes.noteLog('clinic', log)
    rmSync(path)
    expect(() => notes.noteLog('clinic', { ...log, size: 41n })).toThrow(expect.objectContaining({ code: 'STORAGE_UNAVAILABLE' }))
    expect(readdirSync(dirname(path))).toEqual([`${basename(path)}-nophi`])
    expect(notes.read('clinic').log).toEqual(log)
  })

  it('is one, whatever links lead to the file, also before that was made', async () => {
    const folder = tempFolder()
    const [path, link] = [join(folder, 'clinic.db'), join(folder, 'link.db')]
    symlinkSync('clinic.db', link)
    const marks: unknown[] = []
    for (const each of [link, path, link]) {
      const storage: SqliteStorage = sqliteStorage({ path: each, open: openTestSqlite })
      await storage.migrate()
      marks.push(await storage.transaction({ tenant: 'clinic', clock: () => new Date(0) }, async ({ system }) => (await system.readSystem()).engine))
      await storage.close()
    }
    expect(new Set(marks).size).toBe(1)
    expect(readdirSync(folder).filter((name) => name.startsWith('link'))).toEqual(['link.db'])
  })
})
