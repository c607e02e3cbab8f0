import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cluster, startCluster } from '../support/postgres.js'
import type { Arrival } from './config.js'
import { bundleRoles } from './run/bundle-roles.js'
import { type FaultReport, runFaults } from './run/run-faults.js'
import { postgresStore, sqliteStore, type TestStore } from './run/test-store.js'
import type { Evidence, Verdict } from './run/verdicts.js'

// The short form of `npm run faults`: a second or two of each, leases not waited for.
const seconds = 2

let script: string
let removeScript: () => void

beforeAll(async () => {
  const bundled = await bundleRoles()
  script = bundled.script
  removeScript = bundled.remove
})
afterAll(() => removeScript())

function expectSound({ verdicts, claims, arrivals, faults }: FaultReport): void {
  expect(verdicts.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`))).toEqual([])
  expect(claims.texts.size).toBeGreaterThan(0)
  expect(arrivals.length).toBeGreaterThan(0)
  expect(faults).toBeGreaterThan(0)
}

describe('on SQLite', () => {
  let store: TestStore
  let report: FaultReport
  beforeAll(() => {
    store = sqliteStore()
  })
  afterAll(() => store.remove())

  it('loses, doubles and leaves nothing when its processes are killed at random', async () => {
    report = await runFaults({ script, store, fault: 'kill', seconds, realLeases: false })
    expectSound(report)
  })

  /** The verdict of this name, after something was done that it must notice. */
  async function problems(name: Verdict['name'], change?: Partial<Evidence>, statement?: string): Promise<readonly string[]> {
    if (statement !== undefined) await store.probe(statement)
    return (await report.judge(change)).find((verdict) => verdict.name === name)?.problems ?? []
  }

  it('would notice a text that was acknowledged and is not there', async () => {
    expect(await problems('nothing lost', { claims: { ...report.claims, texts: new Set(['gone']) } })).toEqual(['1 of 1 acknowledged rows of message are gone'])
  })

  it('would notice a STOP that was acknowledged and does not stand', async () => {
    expect(await problems('nothing lost', { stopped: new Set(['+19895550199']) })).toContain('1 of 1 people may be texted after an acknowledged STOP')
  })

  it('would notice a text that the provider accepted twice', async () => {
    const [one] = report.arrivals.filter(({ accepted }) => accepted)
    expect(await problems('nothing doubled', { arrivals: [one as Arrival, { ...(one as Arrival), attempt: 'another' }] })).toEqual([
      '1 texts were accepted twice',
      '1 calls had no permit on record',
    ])
  })

  it('would notice a text that is still queued', async () => {
    const statement = "UPDATE nophi_message SET status = 'queued' WHERE id = (SELECT min(id) FROM nophi_message)"
    expect(await problems('everything ends', {}, statement)).toEqual(['1 texts are still queued or under way'])
  })

  it('would notice a number that is missing at a recipient', async () => {
    const statement = 'UPDATE nophi_recipient SET seq = seq + 1 WHERE id = (SELECT min(id) FROM nophi_recipient)'
    expect(await problems('numbers agree', {}, statement)).toEqual(['1 people whose events and permits are not numbered without a hole'])
  })

  it('would notice a record of the log that was changed', async () => {
    const statement = "UPDATE nophi_leaf SET bytes = CAST('{}' AS BLOB) WHERE id = (SELECT id FROM nophi_leaf_index WHERE idx = 3)"
    expect(await problems('the log verifies', {}, statement)).toEqual([expect.stringContaining('offline')])
  })
})

describe('on PostgreSQL', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
  })
  afterAll(() => cluster.stop())

  it('loses, doubles and leaves nothing when the server crashes under load', async () => {
    const store = await postgresStore(cluster, 1_000)
    expectSound(await runFaults({ script, store, fault: 'restart', seconds, realLeases: false }))
    await store.remove()
  })
})
