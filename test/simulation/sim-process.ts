import type { Runtime } from '../../src/domain/runtime.js'
import { toBase64Url } from '../../src/internal/bytes.js'
import type { Random } from './random.js'
import type { Timeline } from './timeline.js'

type Waiting = { readonly kind: 'timer' | 'io'; readonly run: () => void }

/** Something that holds on to a process from outside: its connections learn of its death, or do not. */
export interface Attached {
  paused(): void
  died(): void
}

/** One operating system process: clocks of its own, and no code of it runs while it is paused or after it died. */
export class SimProcess {
  readonly name: string
  readonly runtime: Runtime
  readonly attached: Set<Attached> = new Set()
  state: 'running' | 'paused' | 'dead' = 'running'
  /** Its machine sleeps. */
  asleep = false
  /** When this life began, by the timeline. */
  readonly bornAt: number
  wallOffset: number
  monotonicOffset = 0
  readonly #timeline: Timeline
  #waiting: Waiting[] = []
  #pauses = 0

  constructor(name: string, timeline: Timeline, random: Random, wallStart: number) {
    this.name = name
    this.#timeline = timeline
    this.bornAt = timeline.now
    this.wallOffset = wallStart
    this.runtime = this.#makeRuntime(random)
  }

  get alive(): boolean {
    return this.state !== 'dead'
  }

  /** The outside reaches the process: at once, after its pause, or never. */
  deliver(kind: Waiting['kind'], run: () => void): void {
    if (this.state === 'running') run()
    else if (this.state === 'paused') this.#waiting.push({ kind, run })
  }

  /** `suspended`: the machine slept, so its monotonic clock stood still. */
  pause(forMs: number, suspended: boolean): void {
    if (this.state !== 'running') return
    this.state = 'paused'
    this.asleep = suspended
    const pause = ++this.#pauses
    this.#timeline.note(`${this.name} pauses ${forMs.toFixed(0)}${suspended ? ' suspended' : ''}`)
    for (const each of this.attached) each.paused()
    this.#timeline.after(forMs, () => {
      if (this.state !== 'paused' || pause !== this.#pauses) return
      if (suspended) this.monotonicOffset -= forMs
      this.#resume()
    })
  }

  crash(): void {
    if (this.state === 'dead') return
    this.state = 'dead'
    this.#waiting = []
    this.#timeline.note(`${this.name} dies`)
    for (const each of [...this.attached]) each.died()
  }

  /** An event loop that was held up looks at its timers first, then at its sockets. */
  #resume(): void {
    this.state = 'running'
    this.asleep = false
    this.#timeline.note(`${this.name} resumes`)
    const waiting = this.#waiting
    this.#waiting = []
    for (const kind of ['timer', 'io'] as const) {
      for (const each of waiting.filter((one) => one.kind === kind)) this.#timeline.after(0, () => this.deliver(kind, each.run))
    }
  }

  #makeRuntime(random: Random): Runtime {
    return {
      now: () => new Date(Math.floor(this.#timeline.now + this.wallOffset)),
      monotonic: () => this.#timeline.now + this.monotonicOffset,
      randomBytes: (length) => random.bytes(length),
      id: () => toBase64Url(random.bytes(16)),
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted === true) return resolve()
          const wake = (): void => {
            signal?.removeEventListener('abort', wake)
            resolve()
          }
          signal?.addEventListener('abort', wake, { once: true })
          this.#timeline.after(Math.max(0, ms), () => this.deliver('timer', wake))
        }),
    }
  }
}
