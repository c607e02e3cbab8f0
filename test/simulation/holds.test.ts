import { expect, it } from 'vitest'
import { longestPauseMs } from './faults.js'
import { planHolds } from './holds.js'
import { planOf } from './plan.js'
import { Random } from './random.js'
import { World } from './world.js'

const tenant = 'north'
const worlds = 12

/** Two hosts ask for holds and releases; one stands still from right before the last hold, for as long as any fault lasts. */
async function isHeldInTheEnd(seed: number): Promise<boolean> {
  const random = new Random(seed)
  const world = new World({ ...planOf(seed, random, {}, false), tenants: [tenant], direction: 'hold' }, random)
  world.begin('h1', 'host', tenant)
  const { process } = world.begin('h2', 'host', tenant)
  const { timeline, plan } = world
  planHolds(world)
  timeline.after(plan.busyMs * 0.6, () => process.pause(longestPauseMs, false))
  await timeline.run(plan.busyMs + 2 * longestPauseMs)
  expect(world.counts.get('hold')).toBeGreaterThanOrEqual(3)
  return world.server.committed(tenant).monitor.holds.size > 0
}

it('lets the program go on in the end, also where a hold waited in a process that stood still', async () => {
  const held: number[] = []
  for (let seed = 1; seed <= worlds; seed++) if (await isHeldInTheEnd(seed)) held.push(seed)
  expect(held).toEqual([])
})
