import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import { type PostgresBench, startPostgresBench } from '../storage/sql/open-postgres.js'
import { fakeTransport } from './fakes.js'
import { clinicNumber, compliance, patientPhone, sender, visits } from './world.js'

const bills = { ...visits, id: 'bills', title: 'Bills', messageClass: 'account' } as const

let bench: PostgresBench
let storage: StorageAdapter
beforeAll(async () => {
  bench = await startPostgresBench()
})
afterAll(() => bench.end())

const by = (id: string) => ({ actor: { id, roles: ['compliance'] }, reason: 'reads the queue' })

/** Two processes over one database, as far as the database can tell. */
async function twoProcesses(): Promise<readonly [Messenger, Messenger]> {
  storage = await bench.open()
  const create = (): Messenger =>
    createMessenger({
      storage,
      keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
      transports: [fakeTransport()],
      senders: [sender],
      programs: [visits, bills],
      environment: 'production',
    })
  return [create(), create()]
}

let replies = 0
async function reply(messenger: Messenger, text: string, from = patientPhone): Promise<void> {
  replies += 1
  await messenger.receive([{ transport: 'fake', replayKey: `reply-${replies}`, type: 'reply', from, to: clinicNumber, text, media: 0 }])
}

async function onlyReview(messenger: Messenger): Promise<string> {
  const { reviews } = await messenger.reviews.list({}, compliance)
  expect(reviews).toHaveLength(1)
  return reviews[0]?.id ?? ''
}

describe('reviews over PostgreSQL', () => {
  it('open the words to one of many who claim a reply at once, in whichever process', async () => {
    const processes = await twoProcesses()
    await reply(processes[0], 'new phone who dis')
    const id = await onlyReview(processes[0])
    const claims = await Promise.all(Array.from({ length: 8 }, (_, index) => processes[index % 2 === 0 ? 0 : 1].reviews.claim(id, by(`reader-${index}`))))
    expect(claims.filter((claim) => 'text' in claim)).toHaveLength(1)
    expect(claims.filter(({ claimed }) => claimed)).toHaveLength(1)
    const reader = claims.findIndex(({ claimed }) => claimed)
    const outcomes = await Promise.all(processes.map((each) => each.reviews.decide(id, { decision: 'opt-out' }, by(`reader-${reader}`))))
    expect(outcomes.map((outcome) => outcome.decided && outcome.replayed).sort()).toEqual([false, true])
  })

  it('narrow a partial request in one transaction', async () => {
    const [messenger] = await twoProcesses()
    await reply(messenger, 'Only visits please, no bills by text')
    const id = await onlyReview(messenger)
    await messenger.reviews.claim(id, by('reader'))
    const outcome = await messenger.reviews.decide(id, { decision: 'opt-out-program', goOn: ['visits'] }, by('reader'))
    expect('standing' in outcome ? outcome.standing.map(({ scope }) => scope) : []).toEqual([{ program: 'bills' }, 'marketing'])
    expect(await messenger.suppression.statusOf({ phone: patientPhone, program: 'visits' })).toMatchObject({ by: [{ scope: 'marketing' }] })
  })

  it('never end a STOP that comes while one is decided', async () => {
    const [one, other] = await twoProcesses()
    for (let round = 0; round < 4; round++) {
      const from = `+1312555013${round}`
      await reply(one, 'new phone who dis', from)
      const id = await onlyReview(one)
      await one.reviews.claim(id, by('reader'))
      await Promise.all([one.reviews.decide(id, { decision: 'not-an-opt-out' }, by('reader')), reply(other, 'STOP', from)])
      expect(await one.suppression.statusOf({ phone: from })).toMatchObject({ suppressed: true, by: [{ cause: 'opt-out' }] })
    }
  })
})
