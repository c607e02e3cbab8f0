import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { leavesOf } from '../messenger/leaves.js'
import { compliance, createWorld, front, link, otherPhone, outreach, patientPhone } from '../messenger/world.js'

const by = { actor: compliance, reason: 'asked' }

describe('a hold', () => {
  it('that met the night lets go of its texts when it is released', async () => {
    const world = createWorld({ at: new Date('2026-11-25T04:00:00Z') })
    await world.consent()
    await world.messenger.hold('visits', by)
    expect(await world.messenger.send(world.request())).toMatchObject({
      decision: { outcome: 'hold', reasons: [{ code: 'quiet-hours' }, { code: 'program-held' }] },
    })
    await world.messenger.release('visits', by)
    await world.runtime.advance(10 * 3_600_000)
    for (let round = 0; round < 3; round++) await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('that met a full day at the moment of sending does too', async () => {
    const world = createWorld()
    await world.consent()
    for (let index = 0; index < 2; index++) await world.messenger.send(world.request({ patient: 'p1', notBefore: new Date('2026-11-24T17:00:00Z') }))
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    await world.messenger.hold('visits', by)
    await world.runtime.advance(1_000)
    await world.messenger.dispatchDue()
    await world.messenger.release('visits', by)
    await world.runtime.advance(25 * 3_600_000)
    for (let round = 0; round < 3; round++) await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('by the monitor comes though the stream is a sender, whose name is a number', async () => {
    const world = createWorld({ programs: [outreach] })
    const phones = ['312', '773'].flatMap((area) => Array.from({ length: 100 }, (_, index) => `+1${area}555${String(200 + index).padStart(4, '0')}`))
    for (const phone of phones) {
      await world.consent(phone, 'care-gaps')
      await world.messenger.send(world.request({ to: phone, program: 'care-gaps', item: 'Item/1', message: { kind: 'care-reminder', link } }))
    }
    await world.messenger.dispatchDue({ limit: 200 })
    for (const phone of phones.slice(0, 40)) await world.reply('STOP', { from: phone })
    const signals = await leavesOf(world.messenger, 'monitor.signal')
    expect(signals.some(({ sender }) => sender === 'lakeside')).toBe(true)
    expect(
      await world.messenger.evaluate(
        world.request({ to: phones[199] ?? '', program: 'care-gaps', item: 'Item/1', message: { kind: 'care-reminder', link }, patient: 'new' }),
      ),
    ).toMatchObject({
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'program-held' })]),
    })
  })
})

describe('a text', () => {
  it('that could never leave in time is refused now, so that somebody can call', async () => {
    const world = createWorld()
    await world.consent()
    const outcome = await world.messenger.send(world.request({ notBefore: new Date('2026-11-26T16:00:00Z'), expiresAt: new Date('2026-11-25T16:00:00Z') }))
    expect(outcome).toMatchObject({ status: 'refused', reasons: [{ code: 'expired' }] })
  })

  it('whose key is away waits alone', async () => {
    const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))
    let broken: string | null = null
    const world = createWorld({ keys })
    for (const phone of [patientPhone, otherPhone]) {
      await world.consent(phone)
      await world.messenger.send(world.request({ to: phone }))
    }
    const scope = { tenant: 'default', clock: () => world.runtime.now() }
    broken = await world.storage.transaction(scope, async (stores) => (await stores.messages.claimDue(world.runtime.now().getTime(), 1))[0]?.id ?? null)
    await world.storage.transaction(scope, (stores) => stores.messages.update(broken ?? '', { from: ['queued'] }, { payload: new Uint8Array(60) }))
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 2, accepted: 1, deferred: 1 })
    const { records } = await world.messenger.history.list({}, front)
    expect(records.find(({ id }) => id === broken)).toMatchObject({ status: 'queued', decision: { reasons: [{ code: 'key-unavailable' }] } })
  })
})
