import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from '../kit/child.js'
import { phoneOf } from '../kit/clinic.js'
import { quantile } from '../kit/quantile.js'
import { isNarrow, narrowProgram, otherProgram } from './extras.js'
import type { Arrival } from './provider-process.js'
import type { RaceSetting, Stopped } from './race-process.js'
import { randomFrom } from './random.js'
import { leftOver, readTables, sameClock, underOldKey } from './tables.js'
import { aboveNarrow, type Verdict, verdictOf, wrongs } from './verdict.js'
import type { LogVerdict } from './verify-log.js'

export interface RealRace {
  readonly script: string
  readonly providerScript: string
  readonly setting: Omit<RaceSetting, 'providerPort'>
  readonly stops: number
  readonly providerMs: number
  readonly seed: number
  /** Freezes of dispatchers, in milliseconds from and to; null: none. */
  readonly freezeMs: readonly [number, number] | null
  readonly kills: boolean
}

export interface RealResult {
  readonly stops: number
  readonly calls: number
  readonly callsPerSecond: number
  readonly verdict: Verdict
  readonly wrong: readonly string[]
  readonly logSize: number
  readonly narrowStops: number
  readonly allowedAboveNarrow: number
  readonly duringRotation: number
  readonly recordedMs: readonly number[]
  readonly enforcedMs: readonly number[]
}

const concurrency = 50
/** So many numbers there are; a race goes on until the rotation under it is done. */
const mostStops = 20_000

/** Two dispatchers, two processes that take replies, a host with open transactions and a provider: each a process of its own. */
export async function realRace(options: RealRace): Promise<RealResult> {
  const { script, providerScript, setting, providerMs, stops, freezeMs } = options
  const random = randomFrom(options.seed)
  const provider = startChild(providerScript)
  const providerPort = await provider.ask<number>('listen', providerMs)
  const open = async (): Promise<Child> => {
    const child = startChild(script)
    await child.ask('open', { ...setting, providerPort })
    return child
  }
  const [first, second, host] = [await open(), await open(), await open()]
  const webs = [first, second]
  await sameClock([first, provider])
  const dispatchers = [await open(), await open()]
  for (const each of dispatchers) await each.ask('work', concurrency)
  const stopped: Stopped[] = []
  const [wrong, hosts]: [string[], Promise<unknown>[]] = [[], []]
  const narrow: string[] = []
  const lastWord = new Map<string, 'STOP' | 'START'>()
  let next = 0
  let over = false
  const { extras } = setting
  let turning = extras.rotation
  let [narrowStops, duringRotation] = [0, 0]

  async function stopper(): Promise<void> {
    while ((next < stops || (turning && next < mostStops)) && !over) await oneStop(next++).catch(failed)
  }

  function failed(error: unknown): void {
    over = true
    wrong.push(`a call failed: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown'}`)
  }

  async function oneStop(index: number): Promise<void> {
    const phone = phoneOf(index)
    const [web, other] = index % 2 === 0 ? [first, second] : [second, first]
    await web.ask('hot', { phone, index, keys: [`${index}a`, `${index}b`] })
    if (random() < 0.2) hosts.push(host.ask('host', { phone, key: `${index}h`, holdMs: Math.floor(random() * 2_000), keep: random() < 0.7 }))
    await pause(Math.floor(random() * 30))
    const stop = { phone, text: 'STOP', replayKey: `stop-${index}`, at: Date.now() } as const
    const program = isNarrow(extras, index) ? narrowProgram : null
    stopped.push(await web.ask<Stopped>('stop', { ...stop, program }))
    if (turning) duringRotation += 1
    if (program !== null) {
      narrowStops += 1
      narrow.push(phone)
    }
    lastWord.set(phone, 'STOP')
    // A reply is about everything: it would hide what a narrow stop does.
    const kind = program === null ? random() : 1
    if (kind < 0.2) await other.ask('reply', stop)
    else if (kind < 0.4) await other.ask('reply', { phone, text: 'START', replayKey: `old-${index}`, at: stop.at - 60_000 })
    else if (kind < 0.5) {
      await other.ask('reply', { phone, text: 'START', replayKey: `start-${index}`, at: stop.at + 5_000 })
      lastWord.set(phone, 'START')
    }
    if ((await other.ask('text', { phone, key: `${index}c` })) !== 'refused' && lastWord.get(phone) === 'STOP')
      wrong.push(`a text was queued after STOP ${index}`)
  }

  async function freezer([from, to]: readonly [number, number]): Promise<void> {
    while (!over) {
      await pause(100 + Math.floor(random() * 400))
      const at = Math.floor(random() * dispatchers.length)
      const victim = dispatchers[at] as Child
      if (options.kills && random() < 0.1) {
        victim.signal('SIGKILL')
        dispatchers[at] = await open()
        await dispatchers[at]?.ask('work', concurrency)
        continue
      }
      victim.signal('SIGSTOP')
      await pause(from + Math.floor(random() * (to - from)))
      victim.signal('SIGCONT')
    }
  }

  async function turner(): Promise<void> {
    while (turning && !over) {
      turning = !(await first.ask<boolean>('turn'))
      await pause(20)
    }
  }

  const faults = freezeMs === null ? null : freezer(freezeMs)
  const start = performance.now()
  await Promise.all([...Array.from({ length: setting.engine === 'sqlite' ? 4 : 16 }, stopper), turner().catch(failed)])
  over = true
  const took = performance.now() - start
  await faults
  await Promise.all(hosts.map((each) => each.catch(failed)))
  for (const each of dispatchers) await each.ask('rest')
  await first.ask('maintain')
  const arrivals = await provider.ask<Arrival[]>('arrivals')
  const tables = await readTables(first)
  const verdict = verdictOf({ arrivals, enforcedAt: new Map(stopped.map(({ id, enforcedAt }) => [id, enforcedAt])), ...tables })
  wrong.push(...wrongs(verdict))
  wrong.push(...(await leftOver(first)))
  for (const [phone, word] of lastWord) {
    if ((await first.ask<boolean>('suppressed', { phone, program: narrowProgram })) !== (word === 'STOP'))
      wrong.push(`after ${word} the number stands otherwise`)
  }
  for (const phone of narrow)
    if (await first.ask<boolean>('suppressed', { phone, program: otherProgram })) wrong.push('a stop of one program stands against the other')
  if (extras.rotation) wrong.push(...(await underOldKey(first)))
  const log = await first.ask<LogVerdict>('verify')
  if (!log.valid) wrong.push(`the log does not verify: ${log.problem}`)
  for (const each of [...webs, host, provider, ...dispatchers]) each.signal('SIGKILL')
  await Promise.all([...webs, host, provider, ...dispatchers].map(({ gone }) => gone))
  return {
    stops: stopped.length,
    calls: arrivals.length,
    callsPerSecond: (arrivals.length / took) * 1_000,
    verdict,
    wrong,
    logSize: log.size,
    narrowStops,
    allowedAboveNarrow: aboveNarrow(tables),
    duringRotation,
    recordedMs: stopped.map(({ recordedMs }) => recordedMs),
    enforcedMs: stopped.map(({ enforcedMs }) => enforcedMs),
  }
}

export const latency = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 0.99).toFixed(0)}`
