// What races and where: one provider that notes every call, worlds that send and stop in their own way, and the run that sets them against each other.
import { setImmediate, setTimeout } from 'node:timers/promises'
import { type Extras, isNarrow, narrowProgram } from './race/extras.js'

/** Seeded, so that a run can be repeated as far as timers allow. */
export type Random = () => number

export interface Provider {
  /** The moment at which the bytes leave. Takes a while, as providers do. */
  call(phone: string, program: string): Promise<void>
}

/** One way to send and to stop. */
export interface RaceWorld {
  /** Makes a number textable before it is hot. */
  open(phone: string, index: number): Promise<void>
  /** One step of one sender: tries to text somebody who is hot. */
  step(hot: readonly string[], random: Random): Promise<void>
  /** Resolves once the stop is recorded, with its id. `program`: of that program alone. */
  record(phone: string, program?: string): Promise<string>
  /** Resolves once the world claims that no call starts any more. */
  enforce(id: string): Promise<void>
  /** One step of a rotation of the index key. True: it is done. */
  turn(): Promise<boolean>
  close(): Promise<void>
}

export interface Variant {
  readonly name: string
  /** A world that leaks on purpose: a run that does not see it leak proves nothing about the others. */
  readonly mustLeak: boolean
  open(provider: Provider, pause: () => Promise<void>, extras: Extras): RaceWorld
}

export interface RaceResult {
  readonly variant: string
  readonly mustLeak: boolean
  readonly stops: number
  readonly sends: number
  /** Calls that started after the stop's enforcement had been told. */
  readonly violations: number
  /** Calls of the other program after a narrow stop was enforced: a stop of one program must not end them. */
  readonly stillAllowed: number
  /** Stops that were recorded while the index key rotated; the race goes on until that is done. */
  readonly duringRotation: number
  readonly recordedMs: { readonly p50: number; readonly p99: number }
  readonly enforcedMs: { readonly p50: number; readonly p99: number }
}

const senders = 32
const stoppers = 24

export async function race(
  variant: Variant,
  { stops, seed, extras }: { readonly stops: number; readonly seed: number; readonly extras: Extras },
): Promise<RaceResult> {
  const random = randomFrom(seed)
  const enforced = new Map<string, string | undefined>()
  const hot = new Set<string>()
  const [recordedMs, enforcedMs]: [number[], number[]] = [[], []]
  let sends = 0
  let [violations, stillAllowed, duringRotation] = [0, 0, 0]
  let turning = extras.rotation

  const pause = async (): Promise<void> => {
    const kind = random()
    if (kind < 0.4) return
    if (kind < 0.8) await setImmediate()
    else await setTimeout(Math.floor(random() * 3))
  }
  const provider: Provider = {
    async call(phone, program) {
      sends += 1
      if (enforced.has(phone)) {
        if ((enforced.get(phone) ?? program) === program) violations += 1
        else stillAllowed += 1
      }
      await pause()
    },
  }
  const world = variant.open(provider, pause, extras)

  let next = 0
  let stopping = true
  const stopper = async (): Promise<void> => {
    while (next < stops || (turning && next < mostStops)) {
      const index = next++
      const phone = phoneOf(index)
      const program = isNarrow(extras, index) ? narrowProgram : undefined
      await world.open(phone, index)
      hot.add(phone)
      for (let wait = Math.floor(random() * 12); wait > 0; wait--) await pause()
      const start = performance.now()
      const id = await world.record(phone, program)
      if (turning) duringRotation += 1
      recordedMs.push(performance.now() - start)
      await world.enforce(id)
      enforced.set(phone, program)
      enforcedMs.push(performance.now() - start)
      // Senders go on with the number for a while, as they do when nobody told them.
      for (let after = 0; after < 6; after++) await setImmediate()
      hot.delete(phone)
    }
  }
  const sender = async (): Promise<void> => {
    while (stopping) {
      await world.step([...hot], random)
      await setImmediate()
    }
  }
  const turner = async (): Promise<void> => {
    while (turning) {
      turning = !(await world.turn())
      await setTimeout(2)
    }
  }
  const sending = Array.from({ length: senders }, sender)
  await Promise.all([...Array.from({ length: stoppers }, stopper), turner()])
  stopping = false
  await Promise.all(sending)
  await world.close()
  return {
    variant: variant.name,
    mustLeak: variant.mustLeak,
    stops: enforcedMs.length,
    sends,
    violations,
    stillAllowed,
    duringRotation,
    recordedMs: quantiles(recordedMs),
    enforcedMs: quantiles(enforcedMs),
  }
}

/** Fictional numbers: 555-0100 to 555-0199 in one area code after the other. */
export function phoneOf(index: number): string {
  return `+1${areaCodes[Math.floor(index / 100) % areaCodes.length]}55501${String(index % 100).padStart(2, '0')}`
}

export const mostStops: number = 100 * 600
const areaCodes: readonly number[] = Array.from({ length: 800 }, (_, index) => 200 + index)
  .filter((code) => code % 100 !== 11 && Math.floor(code / 10) % 10 !== 9)
  .slice(0, 600)

function quantiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
