import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'

/** As a library whose binary was not built throws, whatever it is asked to open. */
class Unbuilt {
  constructor() {
    throw new Error('Could not locate the bindings file')
  }
}

const forget = (): void => {
  for (const name of ['node:sqlite', 'libsql', 'better-sqlite3']) vi.doUnmock(name)
  vi.resetModules()
}
afterEach(forget)

async function opening(libraries: Readonly<Record<string, unknown>>): Promise<(path: string) => Promise<unknown>> {
  forget()
  for (const [name, library] of Object.entries(libraries)) vi.doMock(name, () => library as object)
  return (await import('../../src/storage/drivers/sqlite/open-sqlite.js')).openSqlite
}

describe('a SQLite library that is there and was not built', () => {
  it('is one that is not there: the next is asked, and where none is left the error says what to install', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nophi-open-'))
    try {
      const unbuilt = { default: Unbuilt, DatabaseSync: Unbuilt }
      const next = await opening({ 'node:sqlite': unbuilt })
      expect(await next(join(folder, 'a.db'))).toBeDefined()
      const none = await opening({ 'node:sqlite': unbuilt, libsql: unbuilt, 'better-sqlite3': unbuilt })
      await expect(none(join(folder, 'b.db'))).rejects.toMatchObject({ code: 'MISSING_DEPENDENCY' })
      // A file that cannot be opened is another matter.
      const real = await opening({})
      await expect(real(join(folder, 'missing', 'c.db'))).rejects.not.toMatchObject({ code: 'MISSING_DEPENDENCY' })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('a test runner that imports nothing at run time', () => {
  it('is told of as that, and not as a library that is not installed', async () => {
    const { openSqlite } = await import('../../src/storage/drivers/sqlite/open-sqlite.js')
    const jest = Object.assign(new TypeError('A dynamic import callback was invoked without --experimental-vm-modules'), {
      code: 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG',
    })
    await expect(openSqlite('a.db', () => Promise.reject(jest))).rejects.toMatchObject({
      code: 'MISSING_DEPENDENCY',
      details: { needed: 'NODE_OPTIONS=--experimental-vm-modules' },
    })
    await expect(openSqlite('a.db', () => Promise.reject(new Error('no such package')))).rejects.toMatchObject({ details: { needed: 'SQLite' } })
  })
})
