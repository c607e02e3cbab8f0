import type { Runtime } from '../../src/domain/runtime.js'
import { toBase64Url } from '../../src/internal/bytes.js'
import type { Random } from './random.js'
import type { Timeline } from './timeline.js'

/** In which a call may still begin, as the messenger's default has it. */
const permitMs = 2_000

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
  #setBackAt = Number.NEGATIVE_INFINITY
  #wokeAt = Number.NEGATIVE_INFINITY

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

  /** Set back in its sleep, right before or right after it, a machine has no clock left that tells how long it slept, and nobody can make up for that. */
  stepWallClock(ms: number): void {
    const step = this.#hasJustSlept() ? Math.abs(ms) : ms
    this.wallOffset += step
    if (step < 0) this.#setBackAt = this.#timeline.now
    this.#timeline.note(`${this.name} wall clock steps ${step.toFixed(0)}`)
  }

  /** What a time service does, as soon as it may. */
  correctWallClock(offset: number): void {
    if (this.#hasJustSlept()) this.#timeline.after(permitMs, () => this.correctWallClock(offset))
    else this.wallOffset = offset
  }

  /** `asleep`: the machine sleeps, so its monotonic clock stands still. */
  pause(forMs: number, asleep: boolean): void {
    if (this.state !== 'running') return
    const suspended = asleep && this.#timeline.now - this.#setBackAt > permitMs
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
    this.asleep = false
    this.#waiting = []
    this.#timeline.note(`${this.name} dies`)
    for (const each of [...this.attached]) each.died()
  }

  #hasJustSlept(): boolean {
    return this.asleep || this.#timeline.now - this.#wokeAt <= permitMs
  }

  /** An event loop that was held up looks at its timers first, then at its sockets. */
  #resume(): void {
    this.state = 'running'
    if (this.asleep) this.#wokeAt = this.#timeline.now
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
