import { write } from './handset.js'
import type { SimProcess } from './sim-process.js'
import type { World } from './world.js'

/** No fault holds a process up for longer. */
export const longestPauseMs = 80_000

export function planFaults(world: World): void {
  const { random, timeline, plan } = world
  for (let fault = 0; fault < plan.faults; fault++) timeline.after(random.between(1_000, plan.busyMs), () => injectFault(world))
}

/** One of the things that happen to processes, clocks and networks. */
export function injectFault(world: World): void {
  const { random } = world
  const actor = random.pick(world.actors())
  world.count('fault')
  const kind = random.next()
  if (kind < 0.3) crash(world, actor.process)
  else if (kind < 0.65) pause(world, actor.process)
  else if (kind < 0.72) actor.process.stepWallClock(random.between(-90_000, 90_000))
  else if (kind < 0.78) world.stepClock(random.between(-6_000, 6_000))
  else if (kind < 0.9) disturb(world, 'lostCommits', 0.5)
  else disturb(world, 'slow', 1)
}

function disturb({ network, timeline, random }: World, what: 'lostCommits' | 'slow', share: number): void {
  const before = network[what]
  network[what] = Math.max(before, share)
  timeline.note(`the network: ${what}`)
  timeline.after(random.spread(300, 6_000), () => {
    network[what] = Math.min(before, network[what])
  })
}

export function crash(world: World, process: SimProcess): void {
  if (!process.alive) return
  process.crash()
  world.timeline.after(world.random.spread(50, 15_000), () => world.restart(process))
}

/** Past the lease in some. Where the permit is asked before the connection is made, standing still so long sends late, which nobody can prevent. */
export function pause(world: World, process: SimProcess): void {
  const { random, plan } = world
  const asksLast = plan.transport === 'socket'
  const suspended = asksLast && random.chance(0.4)
  process.pause(sqliteShort(world, asksLast && random.chance(0.35) ? random.between(46_000, 75_000) : random.spread(30, 20_000)), suspended)
}

/** A frozen writer of the one file holds up everybody; that it is safe is shown, how long it takes is not. */
function sqliteShort({ plan }: World, ms: number): number {
  return plan.server.engine === 'sqlite' ? Math.min(ms, 1_500) : ms
}

/** Right after a permit was committed: its process stops, and the person writes STOP. */
export function afterPermit(world: World, tenant: string, processName: string, phone: string | undefined): void {
  const { random, plan, timeline } = world
  if (plan.direction !== 'permit' || !world.faults.on || !random.chance(0.12)) return
  world.count('directed')
  const process = world.actors().find((actor) => actor.process.name === processName && actor.process.alive)?.process
  if (process === undefined) return
  if (random.chance(0.4)) crash(world, process)
  else process.pause(sqliteShort(world, random.between(40_000, longestPauseMs)), random.chance(0.3))
  if (phone !== undefined) timeline.after(random.spread(5, 400), () => write(world, tenant, phone, 'STOP'))
}

/** A connection that takes almost as long as the call may, or longer, while the person writes STOP. Null: an ordinary one. */
export function slowConnection(world: World, tenant: string, phone: string): number | null {
  const { random, plan, timeline } = world
  if (plan.direction !== 'connection' || !world.faults.on || !random.chance(0.1)) return null
  world.count('directed')
  timeline.after(random.spread(5, 1_000), () => write(world, tenant, phone, 'STOP'))
  return random.chance(0.6) ? random.between(10_500, 15_500) : random.between(15_000, 60_000)
}

/** Its commit never came to the server, and it stands still before it hears of that. */
export function afterLostCommit(world: World, process: SimProcess): void {
  const { random, plan } = world
  if (plan.direction !== 'permit' || !world.faults.on || !random.chance(0.7)) return
  process.pause(sqliteShort(world, random.spread(500, 12_000)), false)
}

/** The bytes have just left. */
export function afterLanding(world: World, process: SimProcess, phone: string): void {
  const { random, plan, timeline } = world
  if (plan.direction !== 'landed' || !world.faults.on || !random.chance(0.12)) return
  world.count('directed')
  if (random.chance(0.5)) crash(world, process)
  else process.pause(sqliteShort(world, random.between(40_000, longestPauseMs)), false)
  const [tenant = ''] = plan.tenants
  timeline.after(random.spread(5, 400), () => write(world, tenant, phone, 'STOP'))
}

/** The answer has just come, and its process stands still before it is written down: in most of them past the lease. */
export function afterAnswer(world: World, process: SimProcess): void {
  const { random, plan } = world
  if (plan.direction !== 'landed' || !world.faults.on || !random.chance(0.12)) return
  world.count('directed')
  process.pause(sqliteShort(world, random.between(40_000, longestPauseMs)), random.chance(0.3))
}

/** The handler holds a START and stands still, while the person writes STOP again. */
export function duringStart(world: World, process: SimProcess, tenant: string, phone: string): void {
  const { random, plan, timeline } = world
  if (!plan.direction.startsWith('start') || !world.faults.on || !random.chance(0.6)) return
  world.count('directed')
  process.pause(sqliteShort(world, plan.direction === 'start-late' ? random.between(20_000, 70_000) : random.between(200, 15_000)), false)
  timeline.after(random.spread(10, 150), () => write(world, tenant, phone, 'STOP'))
}

/** Two sequencers at once, each with what is pending. */
export function togetherNow(world: World): void {
  const { random, timeline, plan } = world
  if (plan.direction !== 'sequencers') return
  for (let round = 0; round < 8; round++) {
    timeline.after(random.between(2_000, plan.busyMs), () => {
      disturb(world, 'lostCommits', 0.4)
      for (const { process, messenger } of world.actors()) {
        if (random.chance(0.5)) continue
        world.count('directed')
        process.deliver('io', () => void messenger.audit.publish().catch(world.failed))
      }
    })
  }
}
