import { describe, expect, it } from 'vitest'
import type { SendRequest } from '../../src/messenger/types.js'
import { compliance, createWorld, patientPhone, type World } from './world.js'

const by = { actor: compliance, reason: 'drill' }
const dayMs = 86_400_000
const hourMs = 3_600_000

function open(ttlSeconds?: number, at?: Date): World {
  return createWorld({ portal: { baseUrl: 'https://go.lakeside.example', ttlSeconds }, ...(at === undefined ? {} : { at }) })
}

async function queue(world: World, change: Partial<SendRequest>): Promise<string> {
  await world.consent()
  const outcome = await world.messenger.send(world.request({ item: 'DiagnosticReport/7', message: { kind: 'results-available' }, ...change }))
  expect(outcome.status).toBe('queued')
  return outcome.id
}

/** What the link of the only text that left answers to a GET. */
async function visited({ messenger, transport }: World): Promise<string | undefined> {
  const [text] = transport.sent()
  const token = /https:\/\/go\.lakeside\.example\/([\w-]{22})/.exec(text?.text ?? '')?.[1]
  return (await messenger.portalLinks?.visit(token ?? ''))?.status
}

describe('the link of a text that leaves later', () => {
  it('lives as long from then as that of one that leaves at once', async () => {
    const world = open()
    const visit = new Date(world.runtime.now().getTime() + 200 * dayMs)
    const message = { kind: 'appointment-reminder', slots: { when: { at: visit, zone: 'America/Chicago' } } } as const
    await queue(world, { message, notBefore: new Date(visit.getTime() - dayMs) })
    await world.runtime.advance(199 * dayMs)
    await world.messenger.dispatchDue()
    expect(await visited(world)).toBe('open')
    await world.runtime.advance(14 * dayMs - hourMs)
    expect(await visited(world)).toBe('open')
    await world.runtime.advance(hourMs)
    expect(await visited(world)).toBe('closed')
  })

  it('counts from the morning where the night was waited for', async () => {
    const world = open(3_600, new Date('2026-11-25T03:00:00Z'))
    await queue(world, {})
    await world.runtime.advance(11 * hourMs)
    await world.messenger.dispatchDue()
    expect(await visited(world)).toBe('open')
  })

  it('is in no text any more that was kept back past its end', async () => {
    const world = open()
    await world.messenger.hold('visits', by)
    const id = await queue(world, {})
    await world.runtime.advance(14 * dayMs + hourMs)
    await world.messenger.release('visits', by)
    await world.messenger.dispatchDue()
    await world.messenger.maintain()
    expect(world.transport.sent()).toEqual([])
    const { records } = await world.messenger.history.list({ phone: patientPhone }, compliance)
    expect(records.find((record) => record.id === id)?.status).toBe('expired')
  })
})
