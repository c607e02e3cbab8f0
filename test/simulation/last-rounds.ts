import type { World } from './world.js'

const roundMs = 60_000
const fewestRounds = 3
const mostRounds = 10

/** Until nothing waits: a text may meet slow connections in several rounds running, and a receipt may come after the last look at the log. */
export async function lastRounds(world: World): Promise<boolean> {
  const { plan, timeline } = world
  for (let round = 0; round < fewestRounds || (round < mostRounds && plan.tenants.some((tenant) => isWaiting(world, tenant))); round++) {
    for (const tenant of plan.tenants) finish(world, tenant)
    if (!(await timeline.run(timeline.now + roundMs))) return false
  }
  return true
}

/** What is due, done once by one dispatcher. */
export function finish(world: World, tenant: string): void {
  const [actor] = world.actors('dispatcher', tenant)
  actor?.process.deliver('io', async () => {
    await actor.messenger.dispatchDue({ limit: 100 }).catch(world.failed)
    await actor.messenger.maintain().catch(world.failed)
  })
}

export function unfinished(world: World, tenant: string): number {
  const books = world.books(tenant)
  let open = 0
  for (const { status } of books.messages.values()) if (status === 'queued' || status === 'sending') open += 1
  for (const { outcome } of books.attempts.values()) if (outcome === null) open += 1
  for (const events of books.events.values()) for (const { kind, enforcedAt } of events.values()) if (kind !== 'lift' && enforcedAt === null) open += 1
  return open
}

function isWaiting(world: World, tenant: string): boolean {
  return unfinished(world, tenant) > 0 || world.server.committed(tenant).audit.pending.size > 0
}
