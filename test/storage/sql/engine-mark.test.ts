import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StorageAdapter } from '../../../src/ports/storage.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'

let bench: PostgresBench
beforeAll(async () => {
  bench = await startPostgresBench()
})
afterAll(() => bench.end())

function markOf(storage: StorageAdapter): Promise<string | null> {
  return storage.transaction({ tenant: 'clinic', clock: () => new Date(0) }, async ({ system }) => (await system.readSystem()).engine)
}

describe('the mark of PostgreSQL', () => {
  it('is its identifier and the timeline that it writes', async () => {
    expect(await markOf(await bench.open())).toMatch(/^\d{19}\/[0-9A-F]{8}$/)
  })

  it('asks an Aurora for no place in a log, which it refuses unless wal_level is logical', async () => {
    await bench.pool.query(`CREATE FUNCTION refuse() RETURNS pg_lsn LANGUAGE plpgsql VOLATILE AS $$ BEGIN RAISE 'wal_level' USING ERRCODE = '55000'; END $$`)
    const aurora = await bench.open((text) => text.replaceAll('pg_current_wal_lsn()', 'refuse()'))
    await expect(markOf(aurora)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    await bench.pool.query(`CREATE FUNCTION aurora_version() RETURNS TEXT LANGUAGE sql AS $$ SELECT '17.9.0' $$`)
    expect(await markOf(aurora)).toMatch(/^\d{19}\/aurora$/)
  })
})
