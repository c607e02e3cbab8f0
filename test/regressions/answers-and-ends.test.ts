import { expect, it } from 'vitest'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { Context } from '../../src/messenger/context.js'
import { untilRecorded } from '../../src/messenger/until-recorded.js'
import type { Transport } from '../../src/ports/transport.js'
import { fakeRuntime, fakeTransport } from '../messenger/fakes.js'
import { createWorld } from '../messenger/world.js'

const start = new Date('2026-11-24T16:00:00Z')

it('keeps an answer though the process was frozen for longer than a lease while it was recorded', async () => {
  const runtime = fakeRuntime({ at: start })
  let tries = 0
  const recorded = untilRecorded({ runtime, timing: { permitMs: 2_000, attemptMs: 15_000, leaseMs: 45_000 } } as unknown as Context, async () => {
    tries += 1
    if (tries > 1) return
    await runtime.sleep(60_000)
    throw new NophiError('STORAGE_UNAVAILABLE')
  })
  await runtime.advance(61_000)
  await expect(recorded).resolves.toBeUndefined()
  expect(tries).toBe(2)
})

it('does not call for a text whose end came while the connection was made', async () => {
  const runtime = fakeRuntime({ at: start })
  const inner = fakeTransport({ runtime })
  const transport: Transport = {
    ...inner,
    async send(message, context) {
      await runtime.sleep(1_500)
      return inner.send(message, context)
    },
  }
  const world = createWorld({ runtime, transport: { ...inner, ...transport } })
  await world.consent()
  const expiresAt = new Date(start.getTime() + 1_000)
  await world.messenger.send(world.request({ expiresAt, message: { kind: 'running-late', slots: { minutes: 10 } } }))
  const report = world.messenger.dispatchDue()
  await runtime.advance(2_000)
  expect(await report).toMatchObject({ claimed: 1, accepted: 0 })
  expect(inner.sent()).toEqual([])
})
