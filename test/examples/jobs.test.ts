import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type CarrierSimulator, startCarrierSimulator } from '../../src/entries/testing/simulator.js'
import { type BundledFiles, bundleFiles } from '../support/bundle-files.js'
import { createTestDatabase, type TestDatabase } from '../support/postgres.js'

const recipes = ['pg-boss', 'graphile-worker', 'cron'] as const
/** Counts the engine's jobs. */
const jobsOf: Readonly<Record<(typeof recipes)[number], string | null>> = {
  'pg-boss': "SELECT count(*)::int FROM pgboss.job WHERE name = 'dispatch'",
  'graphile-worker': 'SELECT count(*)::int FROM graphile_worker.jobs',
  cron: null,
}
const accountSid = `AC${'0'.repeat(31)}1`
const authToken = 'test-auth-token'
let bundled: BundledFiles

beforeAll(async () => {
  bundled = await bundleFiles(Object.fromEntries(recipes.map((name) => [name, `examples/jobs/${name}.ts`])))
})
afterAll(() => bundled.remove())

describe.each(recipes)('the recipe for %s', (recipe) => {
  let database: TestDatabase
  let carrier: CarrierSimulator
  let env: NodeJS.ProcessEnv
  const jobs = jobsOf[recipe]

  beforeAll(async () => {
    database = await createTestDatabase()
    carrier = await startCarrierSimulator({ provider: 'twilio', accountSid, authToken, senders: ['+13125550142'], receipts: () => [] })
    const given = { TWILIO_SID: accountSid, TWILIO_TOKEN: authToken, TWILIO_BASE_URL: carrier.baseUrl }
    env = { PATH: process.env.PATH, DATABASE_URL: database.url, NOPHI_SECRET: randomBytes(32).toString('base64'), ...given }
  })
  afterAll(async () => {
    await carrier.close()
    await database.drop()
  })

  function start(...command: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, [bundled.path(recipe), ...command], { env, stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }

  async function finished(...command: readonly string[]): Promise<void> {
    const [code] = (await once(start(...command), 'exit')) as [number | null]
    expect(code).toBe(0)
  }

  async function ask(text: string): Promise<unknown> {
    const client = new pg.Client(database.connection)
    await client.connect()
    try {
      return (await client.query({ text, rowMode: 'array' })).rows[0]?.[0]
    } finally {
      await client.end()
    }
  }

  it('sends each text once, though the process that sends is killed in the middle of the first', async () => {
    await finished('migrate')
    await finished('book', 'one', '+13125550101', zoneByDay())
    expect(await ask('SELECT count(*)::int FROM visit')).toBe(1)
    expect(await ask("SELECT count(*)::int FROM nophi.nophi_message WHERE status = 'queued'")).toBe(1)
    if (jobs !== null) expect(await ask(jobs)).toBe(1)

    // The provider takes the first text and says nothing.
    carrier.failNext({ fault: 'hang' })
    const first = start('work')
    await carrier.requestArrived(1)
    first.kill('SIGKILL')
    await once(first, 'exit')
    expect(await ask('SELECT status FROM nophi.nophi_message')).toBe('sending')

    await finished('book', 'two', '+13125550102', zoneByDay())
    const second = start('work')
    const ended = once(second, 'exit')
    await carrier.requestArrived(2)
    // The one that cron starts ends by itself.
    if (recipe !== 'cron') second.kill('SIGTERM')
    await ended

    expect(carrier.accepted().map(({ to }) => to)).toEqual(['+13125550101', '+13125550102'])
    expect(await ask("SELECT count(*)::int FROM nophi.nophi_message WHERE status = 'accepted'")).toBe(1)
  })

  it('keeps neither visit, consent, text nor job of a booking whose commit fails', async () => {
    const before = jobs === null ? null : await ask(jobs)
    await ask('CREATE TABLE visit_allowed (id text PRIMARY KEY)')
    await ask('ALTER TABLE visit ADD FOREIGN KEY (id) REFERENCES visit_allowed (id) DEFERRABLE INITIALLY DEFERRED NOT VALID')
    const [code] = (await once(start('book', 'three', '+13125550103', zoneByDay()), 'exit')) as [number | null]
    expect(code).not.toBe(0)
    expect(await ask('SELECT count(*)::int FROM visit')).toBe(2)
    expect(await ask('SELECT count(*)::int FROM nophi.nophi_message')).toBe(2)
    expect(await ask('SELECT count(*)::int FROM nophi.nophi_consent')).toBe(2)
    if (jobs !== null) expect(await ask(jobs)).toBe(before)
  })
})

/** A zone in which it is about noon: these texts wait for no morning. */
function zoneByDay(): string {
  const ahead = 12 - new Date().getUTCHours()
  // In the names of these zones a plus means west.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
