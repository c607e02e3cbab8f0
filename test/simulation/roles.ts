import type { InboundEvent } from '../../src/domain/inbound-event.js'
import type { Messenger } from '../../src/messenger/types.js'
import { webhookTargetOf } from '../../src/messenger/webhook-target.js'
import type { SimStorage } from './server/sim-storage.js'
import type { SimProcess } from './sim-process.js'
import type { World } from './world.js'

export type Role = 'dispatcher' | 'webhook' | 'host'

/** A process with its own messenger of one tenant. */
export interface Actor {
  readonly role: Role
  readonly tenant: string
  readonly process: SimProcess
  readonly messenger: Messenger
  readonly storage: SimStorage
}

const shortestIdleMs = 20
const longestIdleMs = 10_000

/** Looks for what is due until faults cease; then the world's own end goes on. */
export async function dispatchLoop(world: World, actor: Actor): Promise<void> {
  const { process, messenger } = actor
  while (world.busy) {
    let pauseMs = world.random.spread(50, 2_000)
    const since = world.timeline.now
    try {
      const report = await messenger.dispatchDue({ limit: 1 + world.random.below(12) })
      // In the end others call beside this loop, and what they permitted is theirs to record.
      if (world.busy) world.resolved(actor, since)
      const dueInMs = report.nextDueAt === undefined ? longestIdleMs : report.nextDueAt.getTime() - process.runtime.now().getTime()
      pauseMs = report.claimed > 0 ? world.random.spread(1, 200) : Math.min(longestIdleMs, Math.max(shortestIdleMs, dueInMs))
    } catch (error) {
      world.failed(error)
    }
    await process.runtime.sleep(pauseMs)
  }
}

export async function maintainLoop(world: World, { process, messenger }: Actor): Promise<void> {
  await process.runtime.sleep(world.random.spread(100, 9_000))
  while (world.busy) {
    await messenger.maintain().catch(world.failed)
    await process.runtime.sleep(world.random.between(14_000, 24_000))
  }
}

/** What a webhook handler does: 200 after the record, then the drain begins. */
export async function handle(world: World, { messenger }: Actor, event: InboundEvent): Promise<void> {
  const [outcome] = await messenger.receive([event])
  // Most handlers are gone before they drain: the rows wait for whoever comes.
  if (outcome?.type === 'reply' && outcome.suppression !== undefined && world.random.chance(0.3)) {
    void webhookTargetOf(messenger, 'carrier').drain().catch(world.failed)
  }
}
