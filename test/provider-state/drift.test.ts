import { describe, expect, it } from 'vitest'
import { type VendorNumber, vendorOf } from '../inbound/vendors.js'
import { fakeTransport } from '../messenger/fakes.js'
import { leavesOf } from '../messenger/leaves.js'
import { auditor, clinicNumber, compliance, createWorld, front, otherPhone, patientPhone, service, type World } from '../messenger/world.js'

function worldOf(number: VendorNumber): World {
  return createWorld({ transport: fakeTransport({ vendor: vendorOf(number) }) })
}

/** Each difference in a few words. */
async function driftOf(world: World): Promise<readonly string[]> {
  const { rows } = await world.messenger.providerDrift({}, auditor)
  return rows.map(({ drift, theirs, knownBy, sender, advice }) => `${drift}: ${theirs} by ${knownBy} at ${sender ?? 'all numbers'}, ${advice}`)
}

async function send(world: World, phone = patientPhone): Promise<void> {
  await world.messenger.send(world.request({ to: phone }))
  await world.messenger.dispatchDue()
}

describe('where a provider and we differ', () => {
  it('is silent where both heard the same STOP', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP')
    expect(await driftOf(world)).toEqual([])
  })

  it('shows an opt-out that the provider does not match', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP.')
    expect(await driftOf(world)).toEqual([`ours-only: open by predicted at ${clinicNumber}, nothing`])
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
  })

  it('shows a block there for words that are no opt-out here, and stops nothing by a prediction', async () => {
    const world = worldOf('AWS long code')
    await world.reply('Stop by after 5?')
    expect(await driftOf(world)).toEqual(['theirs-only: opted-out by predicted at all numbers, read-reply'])
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toEqual({ suppressed: false })
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    expect(await driftOf(world)).toEqual([])
  })

  it('takes YES at Twilio for an opt-in there and for nothing here', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP')
    await world.reply('YES')
    expect(await driftOf(world)).toEqual([`ours-only: open by predicted at ${clinicNumber}, nothing`])
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
  })

  it('says that it cannot tell where no words are documented', async () => {
    const world = worldOf('Vonage long code')
    await world.reply('STOP')
    expect(await driftOf(world)).toEqual([`unclear: unknown by predicted at ${clinicNumber}, nothing`])
  })

  it('expects nothing of a number whose opt-outs nobody keeps', async () => {
    const world = worldOf('Bandwidth long code')
    await world.reply('STOP')
    expect(await driftOf(world)).toEqual([])
  })

  it('notices that a provider blocks on words which its documents do not name', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP.')
    await world.runtime.advance(1_000)
    await world.messenger.receive([{ transport: 'fake', replayKey: 'list-1', type: 'opt-out', phone: patientPhone, address: clinicNumber }])
    expect(await driftOf(world)).toEqual([`contradicted: opted-out by list at ${clinicNumber}, check-vendor-facts`])
  })

  it('makes a stop of a refusal that says opted out, so that both sides agree', async () => {
    const world = worldOf('Twilio long code')
    await world.consent()
    world.transport.addSteps({ outcome: 'rejected', reason: 'opted-out', retryable: false, vendorCode: '21610' })
    await send(world)
    expect(await driftOf(world)).toEqual([])
    const { by = [] } = (await world.messenger.suppression.statusOf({ phone: patientPhone })) as { by?: readonly { cause: string }[] }
    expect(by.map(({ cause }) => cause)).toEqual(['provider'])
  })

  it('lets a new consent end the stop of a block only once the person has opened it there', async () => {
    const world = worldOf('Twilio long code')
    await world.consent()
    world.transport.addSteps({ outcome: 'rejected', reason: 'opted-out', retryable: false, vendorCode: '21610' })
    await send(world)
    await world.runtime.advance(60_000)
    const consentEventId = await world.consent()
    const lift = { phone: patientPhone, by: { consentEventId }, actor: compliance } as const
    expect((await world.messenger.suppression.lift(lift)).lifted).toBe(false)
    await world.reply('START please')
    expect((await world.messenger.suppression.lift(lift)).lifted).toBe(false)
    await world.reply('START')
    expect((await world.messenger.suppression.lift(lift)).lifted).toBe(true)
    expect(await driftOf(world)).toEqual([])
    world.transport.addSteps({ outcome: 'rejected', reason: 'opted-out', retryable: false, vendorCode: '21610' })
    await send(world)
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect((await world.messenger.suppression.lift(lift)).lifted).toBe(false)
  })

  it('asks the person alone to open it again, with the words of the provider', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP', { providerHandled: 'opt-out' })
    await world.runtime.advance(60_000)
    const consent = await world.consent()
    const lifted = await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId: consent }, actor: compliance })
    expect(lifted.lifted).toBe(true)
    const { rows, counts } = await world.messenger.providerDrift({}, auditor)
    expect(rows).toMatchObject([
      {
        ...{ transport: 'fake', sender: clinicNumber, senderType: 'long-code', drift: 'theirs-only', theirs: 'opted-out', knownBy: 'webhook' },
        ...{ since: new Date('2026-11-24T16:00:00Z'), advice: 'person-texts-start', startWords: ['START', 'YES', 'UNSTOP'] },
      },
    ])
    expect(counts).toEqual([{ transport: 'fake', sender: clinicNumber, drift: 'theirs-only', count: 1 }])
    await world.reply('START', { providerHandled: 'opt-in' })
    expect(await driftOf(world)).toEqual([])
  })

  it('lifts nothing here by an opt-in there', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP')
    await world.runtime.advance(1_000)
    await world.messenger.receive([{ transport: 'fake', replayKey: 'list-1', type: 'opt-in', phone: patientPhone, address: clinicNumber }])
    expect(await driftOf(world)).toEqual([`ours-only: open by list at ${clinicNumber}, nothing`])
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
  })

  it('opens nothing there by a known message id with other words', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP', { replayKey: 'same' })
    await world.reply('START', { replayKey: 'same' })
    expect(await driftOf(world)).toEqual([])
  })

  it('shows masked numbers, page by page, to those who may see them, and leaves a record', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP.')
    await world.reply('stop please', { from: otherPhone })
    const first = await world.messenger.providerDrift({ limit: 1, transport: 'fake', kind: 'ours-only' }, auditor)
    const second = await world.messenger.providerDrift({ limit: 1, ...(first.cursor === undefined ? {} : { cursor: first.cursor }) }, auditor)
    const pages = [...first.rows, ...second.rows].map(({ phone }) => JSON.stringify(phone)).sort()
    expect(pages).toEqual(['"+1•••••••01"', '"+1•••••••02"'])
    await expect(world.messenger.providerDrift({}, service)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await expect(world.messenger.providerDrift({ cursor: 'x' }, auditor)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect((await leavesOf(world.messenger, 'provider.drift-read')).length).toBe(2)
  })
})
