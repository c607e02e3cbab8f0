import { describe, expect, it } from 'vitest'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import type { OutcomeLookup } from '../../src/ports/transport.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { createWorld, front, patientPhone, type World } from './world.js'

const lost: TransportOutcome = { outcome: 'unknown', cause: 'timeout' }
const accepted: TransportOutcome = { outcome: 'accepted', providerMessageId: 'found-1', warnings: [] }

function lookupThatSays(...answers: readonly Awaited<ReturnType<OutcomeLookup['find']>>[]): OutcomeLookup & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    finalAfterSeconds: 60,
    async find(correlation) {
      asked.push(correlation)
      return answers[Math.min(asked.length, answers.length) - 1] ?? 'cannot-tell'
    },
  }
}

async function unknownText(script: Parameters<typeof fakeTransport>[0]): Promise<World> {
  const world = createWorld({ transport: fakeTransport({ steps: [lost], ...script }) })
  await world.consent()
  await world.messenger.send(world.request())
  expect(await world.messenger.dispatchDue()).toMatchObject({ unknown: 1 })
  return world
}

async function later(world: World, seconds: number): Promise<void> {
  await world.runtime.advance(seconds * 1_000)
  await world.messenger.maintain()
  await world.messenger.dispatchDue()
}

async function statusOf(world: World): Promise<string | undefined> {
  return (await world.messenger.history.list({ phone: patientPhone }, front)).records.find(({ kind }) => !kind.startsWith('service:'))?.status
}

describe('a text that may have left', () => {
  it('is accepted once the provider knows it by our correlation', async () => {
    const lookup = lookupThatSays('cannot-tell', accepted)
    const world = await unknownText({ lookup })
    await later(world, 11)
    expect(await statusOf(world)).toBe('unknown')
    await later(world, 11)
    expect(await statusOf(world)).toBe('accepted')
    expect(lookup.asked.every((correlation) => correlation === world.transport.sent()[0]?.correlation)).toBe(true)
    expect((await leavesOf(world.messenger, 'attempt.accepted')).map(({ by }) => by)).toEqual(['lookup'])
  })

  it('takes the receipts that came before its id was known', async () => {
    const world = await unknownText({ lookup: lookupThatSays(accepted) })
    await world.messenger.receive([{ transport: 'fake', replayKey: 'early', type: 'receipt', providerMessageId: 'found-1', status: 'delivered' }])
    await later(world, 11)
    expect(await statusOf(world)).toBe('delivered')
  })

  it('is sent again only once the provider’s “absent” is final', async () => {
    const world = await unknownText({ lookup: lookupThatSays('absent') })
    await later(world, 41)
    expect(await statusOf(world)).toBe('unknown')
    expect(world.transport.sent()).toHaveLength(1)
    await later(world, 41)
    expect(world.transport.sent()).toHaveLength(2)
    expect(await statusOf(world)).toBe('accepted')
  })

  it('is never sent again where “absent” is never final', async () => {
    const world = await unknownText({ lookup: { ...lookupThatSays('absent'), finalAfterSeconds: null } })
    for (let hour = 0; hour < 5; hour++) await later(world, 3_600)
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('stays unknown when the lookup throws or does not answer', async () => {
    const find = (): Promise<'absent'> => Promise.reject(new Error(`no such message to ${patientPhone}`))
    const world = await unknownText({ lookup: { find, finalAfterSeconds: 1 } })
    for (let hour = 0; hour < 3; hour++) await later(world, 3_600)
    expect(await statusOf(world)).toBe('unknown')
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('is asked about less and less often', async () => {
    const lookup = lookupThatSays('cannot-tell')
    const world = await unknownText({ lookup })
    for (let second = 0; second < 640; second++) {
      await world.runtime.advance(1_000)
      await world.messenger.maintain()
    }
    expect(lookup.asked.length).toBeLessThanOrEqual(8)
    expect(lookup.asked.length).toBeGreaterThanOrEqual(6)
  })

  it('goes again under the same provider key where the transport takes a repetition for the same text', async () => {
    const world = await unknownText({ idempotentSend: { windowSeconds: 3_600 } })
    await later(world, 11)
    const [first, second] = world.transport.sent()
    expect(second?.idempotencyKey).toBe(first?.idempotencyKey)
    expect(second?.text).toBe(first?.text)
    expect(second?.correlation).not.toBe(first?.correlation)
    expect(await statusOf(world)).toBe('accepted')
  })

  it('does not go again once the window is over', async () => {
    const world = await unknownText({ idempotentSend: { windowSeconds: 20 } })
    await later(world, 11)
    expect(world.transport.sent()).toHaveLength(1)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('does not go again past an opt-out', async () => {
    const world = await unknownText({ idempotentSend: { windowSeconds: 3_600 } })
    await world.reply('STOP')
    await later(world, 11)
    expect(world.transport.sent().filter(({ text }) => text.includes('appointment'))).toHaveLength(1)
  })
})
