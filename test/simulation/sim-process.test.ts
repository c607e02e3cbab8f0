import { expect, it } from 'vitest'
import { createPermit, startPermitClock } from '../../src/suppression-registry/index.js'
import { Random } from './random.js'
import { SimProcess } from './sim-process.js'
import { Timeline } from './timeline.js'

const limits = { permitMs: 2_000, attemptMs: 15_000 }
const sleepMs = 60_000
const aheadMs = 90_000

function processAhead(): { readonly timeline: Timeline; readonly process: SimProcess } {
  const timeline = new Timeline()
  const process = new SimProcess('d1', timeline, new Random(1), 0)
  process.stepWallClock(aheadMs)
  return { timeline, process }
}

/** Whether a permit that was asked for right before the machine slept is still open right after, or ever later. */
async function opensAfterSleep(
  { timeline, process }: ReturnType<typeof processAhead>,
  act: (process: SimProcess, timeline: Timeline) => void,
): Promise<boolean> {
  const permit = createPermit(process.runtime, startPermitClock(process.runtime), limits)
  act(process, timeline)
  let opened = false
  for (let at = timeline.now + sleepMs; at < 2 * sleepMs; at += 100) {
    await timeline.run(at)
    opened ||= process.state === 'running' && permit.isOpen()
  }
  return opened
}

it('corrects the clock of a machine that sleeps when no permit from before its sleep can be open', async () => {
  const world = processAhead()
  const { process } = world
  const opened = await opensAfterSleep(world, (sleeper, timeline) => {
    sleeper.pause(sleepMs, true)
    timeline.after(sleepMs / 2, () => sleeper.correctWallClock(0))
  })
  expect(opened).toBe(false)
  expect(process.wallOffset).toBe(0)
})

it('sets no clock back right after its machine slept', async () => {
  const opened = await opensAfterSleep(processAhead(), (process, timeline) => {
    process.pause(sleepMs, true)
    timeline.after(sleepMs + 500, () => process.stepWallClock(-aheadMs))
  })
  expect(opened).toBe(false)
})

it('lets no machine sleep right after its clock was set back', async () => {
  const world = processAhead()
  const opened = await opensAfterSleep(world, (process) => {
    process.stepWallClock(-aheadMs)
    process.pause(sleepMs, true)
  })
  expect(opened).toBe(false)
  expect(world.process.monotonicOffset).toBe(0)
})
