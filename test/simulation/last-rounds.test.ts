import { expect, it } from 'vitest'
import { disclosure, front, phoneOf, service } from './cast.js'
import { lastRounds, unfinished } from './last-rounds.js'
import { planOf } from './plan.js'
import { Random } from './random.js'
import { World } from './world.js'

const tenant = 'north'

/** One text that is due, and nobody to send it for `frozenMs`. */
async function worldThatWaits(frozenMs: number): Promise<World> {
  const random = new Random(1)
  const world = new World({ ...planOf(1, random, {}, true), tenants: [tenant], direction: 'none' }, random)
  const { messenger } = world.begin('h1', 'host', tenant)
  const { process } = world.begin('d1', 'dispatcher', tenant)
  const phone = phoneOf(0)
  const consent = { phone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt: new Date(world.startedAt), actor: front } as const
  const text = { program: 'visits', to: phone, actor: service, idempotencyKey: 'key', message: { kind: 'running-late', slots: { minutes: 10 } } } as const
  void messenger.consent
    .record(consent)
    .then(() => messenger.send(text))
    // No record waits for its place, so that the text alone holds the end up.
    .then(() => messenger.audit.publish())
    .catch(world.failed)
  await world.timeline.run(1_000)
  process.pause(frozenMs, false)
  return world
}

it('ends a world once its last text has left, though its process missed several rounds', async () => {
  const world = await worldThatWaits(250_000)
  expect(unfinished(world, tenant)).toBe(1)
  expect(await lastRounds(world)).toBe(true)
  expect(unfinished(world, tenant)).toBe(0)
  expect(world.carrier(tenant).arrivals).toHaveLength(1)
})

it('ends a world in which a text waits for ever, for the laws to tell', async () => {
  const world = await worldThatWaits(Number.POSITIVE_INFINITY)
  expect(await lastRounds(world)).toBe(true)
  expect(unfinished(world, tenant)).toBe(1)
})
