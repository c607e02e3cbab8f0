import { cpus, loadavg } from 'node:os'
import { bundleProcess } from '../kit/bundle-process.js'
import { quantile } from '../kit/quantile.js'
import { type CalmRace, type CalmResult, calmRace, concurrency } from './calm-race.js'
import type { EngineSetting } from './open-storage.js'
import { ungatedRate } from './ungated-rate.js'
import { worldsOf } from './worlds.js'

export interface CalmOptions {
  readonly engine: EngineSetting['engine']
  readonly stops: number
  readonly seed: number
  readonly providerMs: readonly number[]
  readonly short: boolean
  print(line: string): void
}

type Load = Pick<CalmRace, 'texts' | 'textsPerSecond' | 'stopsPerSecond' | 'stops' | 'warmUp'> & { readonly name: string }

const goals = { recordedMs: 50, enforcedMs: 100, providerMs: 20 }
const textsPerSecond = 100
const stopsPerSecond = 20
const warmUp = 100
const backlog = 12_000

/**
 * What a STOP costs: with texts that fall due at a steady rate, and with a backlog that both dispatchers work off as fast as
 * they can. True when nothing was violated; a goal that was missed is printed as such.
 */
export async function runCalm({
  engine,
  stops,
  seed,
  providerMs,
  short,
  print,
}: CalmOptions): Promise<{ readonly ok: boolean; readonly results: readonly object[] }> {
  const script = await bundleProcess('race/calm-process.ts', 'calm')
  const providerScript = await bundleProcess('race/provider-process.ts', 'calm-provider')
  const { makeWorld, close } = await worldsOf(engine)
  const results: object[] = []
  let ok = true
  const first = short ? 20 : warmUp
  const calm: Load = {
    name: `${textsPerSecond} texts/s fall due`,
    texts: Math.ceil(((first + stops) / stopsPerSecond) * textsPerSecond * 1.3) + 400,
    textsPerSecond,
    stopsPerSecond,
    stops,
    warmUp: first,
  }
  const full: Load = { name: 'backlog, flat out', texts: short ? 2_000 : backlog, textsPerSecond: null, stopsPerSecond, stops, warmUp: short ? 10 : 50 }
  print(
    `two dispatchers, one STOP process (signed, over HTTP), one provider; ${stopsPerSecond} STOPs/s by chance; the first ${calm.warmUp} (backlog ${full.warmUp}) do not count; ${cpus().length} cores, load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  )
  print(`recorded: from the request to the whole answer; enforced: from the request to the answer to the commit; ms, p50 / p99 / most`)
  try {
    for (const load of [calm, full]) {
      for (const ms of providerMs) {
        const world = await makeWorld()
        try {
          const { name, ...rest } = load
          const result = await calmRace({ script, providerScript, setting: world.setting, providerMs: ms, seed, ...rest })
          const deadlocks = await world.deadlocks()
          const wrong = deadlocks > 0 ? [...result.wrong, `deadlocks ${deadlocks}`] : result.wrong
          ok &&= wrong.length === 0
          tell(`${engine}, ${name}, provider ${ms} ms`, result, wrong, ms === goals.providerMs && load === calm)
        } finally {
          await world.end()
        }
        if (load === full && engine === 'postgres' && !short) await tellUngated(ms)
      }
    }
  } finally {
    await close()
  }
  return { ok, results }

  async function tellUngated(ms: number): Promise<void> {
    const world = await makeWorld()
    const { connection } = world.setting
    try {
      if (connection === undefined) return
      const perSecond = await ungatedRate(connection, ms, concurrency * 2)
      print(`  the same rows by hand, ungated and without STOPs: ${perSecond.toFixed(0)} calls/s`)
      results.push({ name: `${engine}, ungated, provider ${ms} ms`, engine, perSecond })
    } finally {
      await world.end()
    }
  }

  function tell(name: string, result: CalmResult, wrong: readonly string[], judged: boolean): void {
    const of = (key: 'recordedMs' | 'enforcedMs' | 'gateMs'): readonly [number, number, number] => {
      const values = result.stops.map((stop) => stop[key])
      return [quantile(values, 0.5), quantile(values, 0.99), Math.max(0, ...values)]
    }
    const [recorded, enforced, gate] = [of('recordedMs'), of('enforcedMs'), of('gateMs')]
    const against = (value: number, goal: number): string => (judged ? ` (p99 goal ${goal}: ${value <= goal ? 'reached' : 'MISSED'})` : '')
    const shown = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(' / ')
    print(name)
    print(
      `  recorded ${shown(recorded)}${against(recorded[1], goals.recordedMs)}; enforced ${shown(enforced)}${against(enforced[1], goals.enforcedMs)}; ${result.stops.length} STOPs, ${result.met} met a call under way`,
    )
    const commit = [quantile(result.commitMs, 0.5), quantile(result.commitMs, 0.99), Math.max(0, ...result.commitMs)]
    if (result.commitMs.length > 0) print(`  a transaction of one row beside it ${shown(commit)}`)
    print(
      `  ${result.callsPerSecond.toFixed(0)} calls/s; machine ${(100 * result.busy).toFixed(0)} % busy, of its ${cpus().length} processors ours: dispatchers ${result.cores.dispatchers.toFixed(2)}, STOP process ${result.cores.stops.toFixed(2)}, server ${result.cores.server?.toFixed(2) ?? 'unknown'}; gate waited for ${shown(gate)}; STOP process's timers late ${shown(result.loopMs)}`,
    )
    print(`  ${wrong.length === 0 ? `held: no call after enforcement, the log of ${result.logSize} verifies` : `BROKEN: ${wrong.slice(0, 4).join(', ')}`}`)
    const { stops, commitMs, ...figures } = result
    results.push({ name, engine, stops: stops.length, recordedMs: recorded, enforcedMs: enforced, gateMs: gate, commitMs: commit, ...figures, wrong })
  }
}
