import { bundleProcess } from '../kit/bundle-process.js'
import { quantile } from '../kit/quantile.js'
import { type Extras, extrasText } from './extras.js'
import { frozenConnect, withoutDeadline, withoutLastLook } from './frozen-connect.js'
import { latency, type RealRace, type RealResult, realRace } from './real-race.js'
import { brokenVariants, shipped, type Variant } from './variants.js'
import { worldsOf } from './worlds.js'

export interface RealOptions {
  readonly engine: 'postgres' | 'sqlite'
  readonly stops: number
  readonly seed: number
  readonly providerMs: readonly number[]
  readonly long: boolean
  readonly extras: Extras
  /** A smoke of a few seconds: what ships, with faults, and the one variant that leaks most plainly. */
  readonly short: boolean
  print(line: string): void
}

const brokenStops = 60
const brokenRounds = 8

/** True when what ships held and everything that is broken on purpose was caught. */
export async function runReal(options: RealOptions): Promise<{ readonly ok: boolean; readonly results: readonly object[] }> {
  const { engine, stops, seed, long, short, print } = options
  const results: object[] = []
  const providerScript = await bundleProcess('race/provider-process.ts', 'race-provider')
  const scriptOf = (variant: Variant): Promise<string> => bundleProcess('race/race-process.ts', `race-${variant.name.replace(/\W+/g, '-')}`, variant.patches)
  const { makeWorld, close } = await worldsOf(engine)
  const cells = (...parts: readonly string[]): void => print(parts.map((part, index) => part.padEnd([44, 7, 7, 9, 16, 16, 10][index] ?? 0)).join(' '))
  let ok = true

  async function once(
    variant: Variant,
    more: Pick<RealRace, 'providerMs' | 'stops' | 'seed' | 'freezeMs' | 'kills'>,
  ): Promise<RealResult & { deadlocks: number }> {
    const world = await makeWorld()
    try {
      const result = await realRace({ script: await scriptOf(variant), providerScript, setting: { ...world.setting, extras: options.extras }, ...more })
      const deadlocks = await world.deadlocks()
      return { ...result, deadlocks, wrong: deadlocks > 0 ? [...result.wrong, `deadlocks ${deadlocks}`] : result.wrong }
    } finally {
      await world.end()
    }
  }

  function tell(name: string, result: RealResult & { deadlocks: number }, mustBreak: boolean): void {
    const good = mustBreak === result.wrong.length > 0
    ok &&= good
    const said = mustBreak
      ? good
        ? `caught: ${result.wrong.slice(0, 3).join(', ')}`
        : 'NOT CAUGHT'
      : good
        ? 'held'
        : `BROKEN: ${result.wrong.slice(0, 4).join(', ')}`
    cells(name, String(result.stops), String(result.calls), result.callsPerSecond.toFixed(0), latency(result.recordedMs), latency(result.enforcedMs), said)
    const { narrowStops, allowedAboveNarrow, duringRotation } = result
    if (extrasText(options.extras) !== '')
      print(
        `  narrow stops ${narrowStops}, texts of the other program permitted above one ${allowedAboveNarrow}, stops while the key rotated ${duringRotation}`,
      )
    const { recordedMs, enforcedMs, ...rest } = result
    const of = (values: readonly number[]): object => ({ p50: quantile(values, 0.5), p99: quantile(values, 0.99), most: Math.max(...values) })
    results.push({ name, engine, mustBreak, ...rest, recordedMs: of(recordedMs), enforcedMs: of(enforcedMs) })
  }

  try {
    if (extrasText(options.extras) !== '') print(`the race${extrasText(options.extras)}`)
    cells(`${engine}: variant`, 'STOPs', 'calls', 'calls/s', 'recorded p50/p99', 'enforced p50/p99', 'verdict')
    for (const providerMs of options.providerMs) {
      const quiet = short ? null : await once(shipped, { providerMs, stops: Math.ceil(stops / 2), seed, freezeMs: null, kills: false })
      if (quiet !== null) tell(`as it ships, provider at ${providerMs} ms`, quiet, false)
      const faults = await once(shipped, { providerMs, stops: Math.floor(stops / 2), seed: seed + 1, freezeMs: long ? [100, 33_000] : [100, 600], kills: long })
      tell(`as it ships, ${providerMs} ms, dispatchers ${long ? 'frozen and killed' : 'frozen'}`, faults, false)
    }
    for (const variant of brokenVariants.filter(({ engines, name }) => engines.includes(engine) && (!short || name === 'no drain'))) {
      let result = await once(variant, { providerMs: 20, stops: brokenStops, seed, freezeMs: null, kills: false })
      for (let round = 1; round < brokenRounds && result.wrong.length === 0; round++)
        result = await once(variant, { providerMs: 20, stops: brokenStops, seed: seed + round, freezeMs: [100, 450], kills: false })
      tell(`broken: ${variant.name}`, result, true)
    }
    for (const [name, patches, sound] of short
      ? []
      : ([
          ['frozen while connecting, past the deadline', [], true],
          ['the same, by the last look at the permit alone', [withoutDeadline], true],
          ['broken: neither a deadline at the connection nor a last look', [withoutDeadline, withoutLastLook], false],
        ] as const)) {
      const { callers, arrived, arrivedUnfrozen } = await frozenConnect(patches)
      const good = arrivedUnfrozen === callers && (sound ? arrived === 0 : arrived > 0)
      ok &&= good
      print(`${name}: ${arrived} of ${callers} calls arrived, ${arrivedUnfrozen} where nothing was frozen: ${good ? (sound ? 'held' : 'caught') : 'MISSED'}`)
      results.push({ name, callers, arrived, arrivedUnfrozen })
    }
  } finally {
    await close()
  }
  return { ok, results }
}
