import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { type PostgresBench, startPostgresBench } from '../storage/sql/open-postgres.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { judged, linesOf, recordsIn, trustOf } from './person-day.js'
import { clinicNumber, front, otherPhone, patientPhone, sender, visits } from './world.js'

let bench: PostgresBench
beforeAll(async () => {
  bench = await startPostgresBench()
})
afterAll(() => bench.end())

async function twoProcesses(): Promise<readonly [Messenger, Messenger]> {
  const storage = await bench.open()
  const create = (): Messenger =>
    createMessenger({
      storage,
      keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
      transports: [fakeTransport()],
      senders: [sender],
      programs: [visits],
      environment: 'production',
    })
  return [create(), create()]
}

async function liveOn(messenger: Messenger, phone: string, days: number): Promise<void> {
  const [disclosure] = visits.disclosures
  if (disclosure === undefined) throw new Error('no disclosure')
  await messenger.consent.record({ phone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt: new Date(), actor: front })
  for (let day = 0; day < days; day++) {
    await messenger.suppression.sendIfAllowed({ phone }, async () => 1)
    await messenger.receive([
      { transport: 'fake', replayKey: `${phone}-${day}`, type: 'reply', from: phone, to: clinicNumber, text: 'STOP', media: 0, occurredAt: new Date() },
    ])
    await messenger.receive([
      { transport: 'fake', replayKey: `${phone}-${day}-start`, type: 'reply', from: phone, to: clinicNumber, text: 'START', media: 0, occurredAt: new Date() },
    ])
  }
}

describe('exportPerson over PostgreSQL', () => {
  it('gives every record that the log has of the person', async () => {
    const [messenger] = await twoProcesses()
    for (const phone of [patientPhone, otherPhone]) await liveOn(messenger, phone, 3)
    const lines = await linesOf(messenger)
    const report = await judged(lines, await trustOf(messenger))
    expect(report).toMatchObject({ problems: [], valid: true, stops: 3 })
    const [statement, ...records] = recordsIn(lines)
    const theirs = (await leavesOf(messenger)).filter(({ subject, id }) => subject === statement?.subject && id !== statement?.id)
    expect(records.filter(({ subject }) => subject !== undefined)).toEqual(theirs)
  })

  it('gives a whole file each time while the person is texted and another process publishes', async () => {
    const [exporting, living] = await twoProcesses()
    await liveOn(living, patientPhone, 1)
    let lives = true
    const publishing = (async () => {
      while (lives) await living.audit.publish()
    })()
    const living2 = liveOn(living, patientPhone, 12)
    const outcomes: string[] = []
    for (let times = 0; times < 12; times++) {
      try {
        const report = await judged(await linesOf(exporting), await trustOf(exporting))
        outcomes.push(report.problems.map(({ problem }) => problem).join() || 'whole')
      } catch (error) {
        outcomes.push(isNophiError(error) ? String(error.details.problem) : 'foreign')
      }
    }
    await living2
    lives = false
    await publishing
    expect(outcomes).toEqual(outcomes.map(() => 'whole'))
  })
})
