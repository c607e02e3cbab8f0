import { randomBytes, randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Runtime } from '../../src/index.js'
import { createWorld, patientPhone, type World } from './world.js'

/** A host's clock as a class, with the four methods that a host has to write. */
class HostRuntime implements Runtime {
  readonly #at = Date.parse('2026-11-24T16:00:00Z')
  now(): Date {
    return new Date(this.#at)
  }
  sleep(): Promise<void> {
    return Promise.resolve()
  }
  randomBytes(length: number): Uint8Array {
    return new Uint8Array(randomBytes(length))
  }
  id(): string {
    return randomUUID()
  }
}

it('takes a runtime without a monotonic clock: the process has one', async () => {
  const world = createWorld({ runtime: new HostRuntime() })
  await world.consent()
  expect((await world.messenger.send(world.request())).status).toBe('queued')
  expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  expect(await mayCall(world)).toBe(true)
  await world.reply('STOP')
  expect(await mayCall(world)).toBe(false)
})

async function mayCall({ messenger }: World): Promise<boolean> {
  return (await messenger.suppression.sendIfAllowed({ phone: patientPhone, program: 'visits' }, async (permit) => permit.assertOpen())).sent
}
