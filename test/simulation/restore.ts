import { NophiError } from '../../src/errors/nophi-error.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import type { World } from './world.js'

type Checkpoint = Parameters<AnchorSink['put']>[0]

const lookMs = 500

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
      if (random.chance(0.6)) forget(world, tenant)
    })
  })
}

/** The dispatchers that remember are gone. A host that remembers nothing lets the log be signed once it has outgrown what the anchor holds of the lost one, and others start. */
function forget(world: World, tenant: string): void {
  world.count('directed')
  for (const { process } of world.actors('dispatcher', tenant)) process.crash()
  world.timeline.after(lookMs, () => signOutgrown(world, tenant))
}

function signOutgrown(world: World, tenant: string): void {
  const { random, timeline } = world
  const { head, pending } = world.server.committed(tenant).audit
  const alive = world.actors('host', tenant).filter(({ process }) => process.alive)
  if (alive.length === 0 || (head.get('')?.size ?? 0n) + BigInt(pending.size) <= world.anchor(tenant).size()) {
    timeline.after(lookMs, () => signOutgrown(world, tenant))
    return
  }
  const { process, messenger } = random.pick(alive)
  process.deliver('io', () => void messenger.audit.publish().catch(world.failed))
  timeline.after(random.between(1_000, 5_000), () => {
    for (const dispatcher of world.actors('dispatcher', tenant)) world.restart(dispatcher.process)
  })
}
