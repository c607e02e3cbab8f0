import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemRuntime } from '../../src/internal/system-runtime.js'
import { type PostgresBench, startPostgresBench } from '../storage/sql/open-postgres.js'
import { clinicNumber, compliance, createWorld, service } from './world.js'

let bench: PostgresBench
beforeAll(async () => {
  bench = await startPostgresBench()
})
afterAll(() => bench.end())

const by = { actor: compliance, reason: 'the visit is off' }
const texts = 30
const rounds = 6

async function deadlocks(): Promise<number> {
  await bench.probe('SELECT pg_stat_force_next_flush()').catch(() => [])
  const [row] = await bench.probe('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()')
  return Number(row?.deadlocks)
}

describe('over PostgreSQL', () => {
  it('what ends many texts of one person at once, by cancel, STOP and forgetting, never waits in a circle', async () => {
    const storage = await bench.open()
    const worlds = [createWorld({ storage, at: new Date(), runtime: systemRuntime }), createWorld({ storage, at: new Date(), runtime: systemRuntime })] as const
    const [one, other] = worlds
    for (let round = 0; round < rounds; round++) {
      const phone = `+1312555014${round}`
      await one.consent(phone)
      for (let text = 0; text < texts; text++)
        await one.messenger.send(
          one.request({
            to: phone,
            reference: `visit-${round}`,
            actor: service,
            idempotencyKey: `${round}-${text}`,
            message: { kind: 'appointment-reminder', slots: { when: { at: new Date(Date.now() + 86_400_000), zone: 'America/Chicago' } } },
          }),
        )
      await other.messenger.receive([{ transport: 'fake', replayKey: `stop-${round}`, type: 'reply', from: phone, to: clinicNumber, text: 'STOP', media: 0 }])
      await Promise.all([
        one.messenger.cancel({ reference: `visit-${round}` }, by),
        other.messenger.maintain(),
        round % 2 === 0 ? one.messenger.retention.forget({ phone }, by) : undefined,
      ])
    }
    const ended = await bench.probe(
      "SELECT id FROM nophi_message WHERE status IN ('cancelled', 'refused') AND exempt_event IS NULL AND kind = 'appointment-reminder'",
    )
    expect(ended).toHaveLength(rounds * texts)
    expect(await deadlocks()).toBe(0)
  })
})
