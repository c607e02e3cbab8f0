import type { FakeRuntime } from '../messenger/fakes.js'

const mostSteps = 4_000

/** Decides by its seed who goes on next. Nothing here waits for real time, so the same seed gives the same race. */
export class Scheduler {
  readonly #runtime: FakeRuntime
  readonly #random: () => number
  #waiting: (() => void)[] = []

  constructor(runtime: FakeRuntime, random: () => number) {
    this.#runtime = runtime
    this.#random = random
  }

  /** Whoever awaits this goes on when the seed says so. */
  turn(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve))
  }

  /** Runs the actors to their end, one step at a time, in an order that the seed decides; now and then time passes. */
  async run(actors: readonly Promise<unknown>[]): Promise<void> {
    let running = actors.length
    const ended = (): void => {
      running -= 1
    }
    for (const actor of actors) actor.then(ended, ended)
    for (let step = 0; step < mostSteps; step++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (running === 0) return
      const place = Math.floor(this.#random() * this.#waiting.length)
      const [next] = this.#waiting.splice(place, 1)
      if (next !== undefined && this.#random() < 0.97) next()
      else {
        if (next !== undefined) this.#waiting.push(next)
        await this.#runtime.advance(Math.floor(this.#random() * 400))
      }
    }
    throw new Error('the race did not end')
  }
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
