import type { Random } from './random.js'
import { type ServerOptions, soundServer } from './server/server-options.js'

export const directions = ['permit', 'landed', 'start', 'sequencers', 'one-recipient', 'start-late', 'host', 'connection', 'rotation'] as const
/** Half as often as the others. */
const rareDirections = ['hold', 'restore'] as const
export type Direction = (typeof directions)[number] | (typeof rareDirections)[number] | 'none'

/** The shape of one world. Everything else is decided on the way. */
export interface Plan {
  readonly seed: number
  readonly direction: Direction
  readonly server: ServerOptions
  readonly recipients: number
  readonly texts: number
  readonly faults: number
  readonly tenants: readonly string[]
  /** `socket`: the permit is asked when the connection stands, as our adapters do. `fetch`: before it is made, and the deadline's signal ends the rest. */
  readonly transport: 'socket' | 'fetch'
  /** Whether the provider signs the time of what people write. */
  readonly timedReplies: boolean
  readonly busyMs: number
}

/** `small`: for the unit tests, which run many times a day; the laws are the same. */
export function planOf(seed: number, random: Random, change: Partial<ServerOptions>, small: boolean): Plan {
  const place = random.below(20)
  const direction: Direction = place < 18 ? (directions[place >> 1] as Direction) : random.chance(0.8) ? (rareDirections[place - 18] as Direction) : 'none'
  const engine = random.chance(0.1) ? 'sqlite' : 'postgres'
  return {
    seed,
    direction,
    server: { ...soundServer, engine, ...change },
    recipients: small ? 12 : 20,
    texts: small ? 24 : 100,
    faults: small ? 10 : 22,
    // What one tenant's history lost says nothing of the other's.
    tenants: random.chance(0.1) && direction !== 'restore' ? ['north', 'south'] : ['north'],
    transport: direction === 'connection' ? 'fetch' : 'socket',
    timedReplies: random.chance(0.85),
    busyMs: small ? 60_000 : 120_000,
  }
}
