import type { HoldTarget } from '../../src/messenger/types.js'
import { compliance, visits } from './cast.js'
import { longestPauseMs } from './faults.js'
import type { Actor } from './roles.js'
import type { SimProcess } from './sim-process.js'
import type { World } from './world.js'

const rounds = 3
/** A hold is enforced after some thirty seconds. */
const heldMs = { from: 10_000, to: 50_000 }

/** Of every other seed the sender is held, and with it the program. */
const targetOf = ({ seed }: World['plan']): HoldTarget => (seed % 2 === 0 ? visits.id : { sender: visits.sender })

/** A person stops the program again and again while texts go out, and processes come to say that it is enforced. */
export function planHolds(world: World): void {
  const { plan, random, timeline } = world
  if (plan.direction !== 'hold') return
  for (const tenant of plan.tenants) {
    const spanMs = (plan.busyMs * 0.9) / rounds
    for (let round = 0; round < rounds; round++) {
      const at = 2_000 + round * spanMs
      timeline.after(at, () => ask(world, tenant, 'hold'))
      for (let visit = 0; visit < 6; visit++) timeline.after(at + random.spread(20, heldMs.to), () => maintainSomewhere(world, tenant))
      timeline.after(at + Math.min(spanMs * 0.9, random.between(heldMs.from, heldMs.to)), () => ask(world, tenant, 'release'))
    }
    // Whatever became of the others, in the end the program goes on; sooner, a hold that waits in a frozen process would come after it.
    timeline.after(plan.busyMs + longestPauseMs + 10_000, () => ask(world, tenant, 'release'))
  }
}

/** A dispatcher has read that nothing is held and stands still before it commits; now the program is held, and that is looked at at once. */
export function holdDuringPermit(world: World, tenant: string, process: SimProcess): void {
  const { plan, random, timeline } = world
  if (plan.direction !== 'hold' || !world.faults.on || !random.chance(0.3)) return
  const { isHeld, isCalling } = world.books(tenant)
  // Where a hold is read, or another call is waited for, whoever stands still shows nothing.
  if (isHeld || isCalling || running(world, tenant).length === 0) return
  world.count('directed')
  process.pause(random.between(300, 1_500), false)
  ask(world, tenant, 'hold', running(world, tenant))
  for (let visit = 0; visit < 3; visit++) timeline.after(random.between(30, 1_500), () => maintainSomewhere(world, tenant))
  timeline.after(random.between(4_000, 15_000), () => ask(world, tenant, 'release'))
}

function running(world: World, tenant: string): readonly Actor[] {
  return world.actors('host', tenant).filter(({ process }) => process.state === 'running')
}

function ask(world: World, tenant: string, verb: 'hold' | 'release', hosts: readonly Actor[] = world.actors('host', tenant), tries = 5): void {
  const { process, messenger } = world.random.pick(hosts)
  if (!process.alive) {
    world.timeline.after(500, () => ask(world, tenant, verb, undefined, tries))
    return
  }
  process.deliver('io', () => {
    world.count(verb)
    void messenger[verb](targetOf(world.plan), { actor: compliance, reason: 'to look at what goes out' }).catch((error: unknown) => {
      world.failed(error)
      if (tries > 0) world.timeline.after(world.random.spread(50, 1_000), () => ask(world, tenant, verb, undefined, tries - 1))
    })
  })
}

function maintainSomewhere(world: World, tenant: string): void {
  const { process, messenger } = world.random.pick(world.actors('host', tenant))
  process.deliver('io', () => void messenger.maintain().catch(world.failed))
}
