import type { FakeRuntime } from './fakes.js'

/** Lets promise reactions run until something holds; fails after a bounded number of rounds. No time passes. */
export async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 10_000; round++) {
    if (holds()) return
    await null
  }
  throw new Error('it never came to hold')
}

/** Moves the clock on as long as something sleeps, until the work has ended. */
export async function whileClockMoves(runtime: FakeRuntime, work: Promise<unknown>): Promise<void> {
  let ended = false
  const ending = work.finally(() => {
    ended = true
  })
  while (!ended) {
    await new Promise((resolve) => setImmediate(resolve))
    if (runtime.sleeping() > 0) await runtime.advance(100)
  }
  await ending
}
