import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import { fakeTransport } from './fakes.js'
import { createWorld, type World } from './world.js'

/** So many texts wait, each for a person of its own; the provider answers by `steps` first. */
export async function queuedWorld(steps: readonly TransportOutcome[], texts = 1): Promise<World> {
  const world = createWorld({ transport: fakeTransport({ steps }) })
  for (let text = 0; text < texts; text++) {
    const to = `+131255501${String(text).padStart(2, '0')}`
    await world.consent(to)
    await world.messenger.send(world.request({ to }))
  }
  return world
}
