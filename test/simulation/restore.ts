import { NophiError } from '../../src/errors/nophi-error.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import type { World } from './world.js'

type Checkpoint = Parameters<AnchorSink['put']>[0]

/** Outside the database, so that it outlives a restore. */
export interface SimAnchor extends AnchorSink {
  readonly size: () => bigint
}

export function simAnchor(): SimAnchor {
  let held: Checkpoint | null = null
  return {
    spec: 1,
    name: 'safe',
    independent: true,
    size: () => held?.size ?? 0n,
    async put(checkpoint) {
      if (held !== null && held.size > checkpoint.size) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-holds-more' })
      held = checkpoint
      return {}
    },
    newest: async () => held,
  }
}

/** The database is set back under running processes, after something that the anchor knows of was written. */
export function planRestore(world: World): void {
  const { plan, random, timeline, server } = world
  if (plan.direction !== 'restore') return
  const [tenant = ''] = plan.tenants
  timeline.after(random.between(plan.busyMs * 0.1, plan.busyMs * 0.4), () => {
    const size = BigInt(world.books(tenant).tree.size)
    server.backup()
    timeline.after(random.between(20_000, plan.busyMs * 0.35), () => {
      if (world.anchor(tenant).size() <= size) return
      server.restore(() => world.books(tenant).setBack())
      world.restored = true
      world.count('restored')
      timeline.note('the database is set back')
    })
  })
}
