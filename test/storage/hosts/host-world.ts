import { systemRuntime } from '../../../src/internal/system-runtime.js'
import type { SendRequest } from '../../../src/messenger/types.js'
import type { StorageAdapter } from '../../../src/ports/storage.js'
import { createWorld, type World } from '../../messenger/world.js'

const dayMs = 86_400_000

/** The clinic over a durable storage, by this machine's clock: the engine's own would otherwise differ. */
export function hostWorld(storage: StorageAdapter): World {
  return createWorld({ storage, runtime: systemRuntime, at: new Date() })
}

/** A text that is due whenever the tests run; where it is night in the clinic it waits, still `queued`. */
export function dueText(world: World, change: Partial<SendRequest> = {}): SendRequest {
  const when = { at: new Date(Date.now() + 3 * dayMs), zone: 'America/Chicago' }
  return world.request({ message: { kind: 'appointment-reminder', slots: { when } }, ...change })
}

let numbers = 0

/** A fictional number that no other test of this process uses, and that is not the clinic's own. */
export function freshNumber(): string {
  const area = ['415', '212', '617', '303', '206'][Math.floor(numbers / 100)]
  numbers += 1
  return `+1${area}55501${String(numbers % 100).padStart(2, '0')}`
}
