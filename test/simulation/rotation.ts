import { operator, phoneOf } from './cast.js'
import { write } from './handset.js'
import type { Actor } from './roles.js'
import type { World } from './world.js'

/** Numbers that nobody has met before the rotation. */
export const strangers = 6

/** An operator moves to the new key step by step, while numbers are met first by processes of the old ring and of the new. */
export function rotateKeys(world: World): void {
  const { plan, random, timeline } = world
  if (plan.direction !== 'rotation') return
  for (const tenant of plan.tenants) {
    const name = world.actors('dispatcher', tenant).at(-1)?.process.name
    for (let at = 3_000; at < plan.busyMs + 60_000; at += random.between(800, 2_500)) timeline.after(at, () => step(world, name))
    forStrangers(world, (phone) => timeline.after(random.between(4_000, plan.busyMs * 0.7), () => write(world, tenant, phone, 'STOP')))
  }
}

function forStrangers({ plan }: World, act: (phone: string) => void): void {
  for (let index = 0; index < strangers; index++) for (let words = 0; words < 3; words++) act(phoneOf(plan.recipients + index))
}

function step(world: World, name: string | undefined): void {
  const actor: Actor | undefined = world.actors('dispatcher').find(({ process }) => process.name === name)
  actor?.process.deliver('io', () => {
    actor.messenger.keyRotation
      .advanceIndexKey({ to: 'k2', batchSize: 5 }, { actor: operator, reason: 'yearly' })
      .then(({ phase }) => {
        world.count(`phase ${phase}`)
        if (phase === 'dual') meetStrangers(world, actor.tenant)
      })
      .catch(world.failed)
  })
}

/** Both keys count and half of the processes know one: now each stranger's words come to both kinds of process. */
function meetStrangers(world: World, tenant: string): void {
  world.count('directed')
  forStrangers(world, (phone) => world.timeline.after(world.random.spread(10, 3_000), () => write(world, tenant, phone, 'STOP')))
}
