import { setTimeout as pause } from 'node:timers/promises'
import { withPool } from '../dispatch/prepare.js'
import { type Child, startChild } from '../kit/child.js'
import { phoneOf } from '../kit/clinic.js'
import { serverCpu } from '../kit/server-cpu.js'
import type { Usage } from './calm-process.js'
import { watchLoad } from './machine-load.js'
import type { EngineSetting } from './open-storage.js'
import { postLine } from './post-line.js'
import type { Arrival } from './provider-process.js'
import { randomFrom } from './random.js'
import { signedStop } from './signed-stop.js'
import { leftOver, readTables, sameClock } from './tables.js'
import { type Verdict, verdictOf, wrongs } from './verdict.js'
import type { LogVerdict } from './verify-log.js'
import { watchCommits } from './watch-commits.js'
import type { StopSeen } from './watch-stops.js'

export interface CalmRace {
  readonly script: string
  readonly providerScript: string
  readonly setting: EngineSetting
  readonly providerMs: number
  readonly seed: number
  readonly texts: number
  /** How many fall due a second; null: all at once. */
  readonly textsPerSecond: number | null
  readonly stopsPerSecond: number
  readonly stops: number
  /** STOPs before those that count. */
  readonly warmUp: number
}

export interface CalmStop {
  readonly recordedMs: number
  readonly enforcedMs: number
  readonly gateMs: number
}

export interface CalmResult {
  readonly stops: readonly CalmStop[]
  /** Of them, how many met a call that was permitted before. */
  readonly met: number
  readonly callsPerSecond: number
  readonly verdict: Verdict
  readonly wrong: readonly string[]
  readonly logSize: number
  /** Share of the machine that worked, whoever's work it was. */
  readonly busy: number
  /** Processors that the dispatchers, the STOP process and the database's server used. */
  readonly cores: { readonly dispatchers: number; readonly stops: number; readonly server: number | null }
  readonly loopMs: Usage['loopMs']
  /** What a transaction of one row took meanwhile; empty where there is no server. */
  readonly commitMs: readonly number[]
}

interface Posted {
  readonly phone: string
  readonly at: number
  readonly answeredAt: number
  readonly status: number
}

/** Calls side by side, each dispatcher. */
export const concurrency = 50
const clock = (): number => Number(process.hrtime.bigint()) / 1e6

/** Exactly two dispatchers, one process that takes signed STOPs over HTTP, one provider. Nobody is frozen or killed. */
export async function calmRace(options: CalmRace): Promise<CalmResult> {
  const { script, providerScript, setting, providerMs, texts, textsPerSecond } = options
  const random = randomFrom(options.seed)
  const provider = startChild(providerScript, { ownSession: true })
  const providerPort = await provider.ask<number>('listen', providerMs)
  const seen = { recorded: new Map<string, StopSeen>(), enforced: new Map<string, StopSeen>() }
  const open = async (): Promise<Child> => {
    const child = startChild(script, { ownSession: true })
    child.on('seen', (each: never) => void seen[(each as StopSeen).what].set((each as StopSeen).id, each))
    await child.ask('open', { ...setting, providerPort })
    return child
  }
  const preparer = await open()
  await preparer.ask('optIn', { from: 0, count: texts })
  const firstDueAt = textsPerSecond === null ? Date.now() : Date.now() + 5_000 + texts * 2
  await preparer.ask('queue', { from: 0, count: texts, firstDueAt, everyMs: textsPerSecond === null ? 0.01 : 1_000 / textsPerSecond })
  // As a database that has stood for a while: its planner knows its tables, and no writes of the preparation are left.
  if (setting.engine === 'postgres') for (const text of ['VACUUM ANALYZE', 'CHECKPOINT']) await preparer.ask('rows', text)
  await end([preparer])
  const [web, ...dispatchers] = [await open(), await open(), await open()] as [Child, Child, Child]
  await sameClock([web, provider])
  const line = postLine(await web.ask<number>('serve'))
  if (textsPerSecond !== null) await pause(firstDueAt - Date.now())
  for (const each of dispatchers) await each.ask('work', concurrency)
  const posted: Posted[] = []
  const used = new Set<number>()
  const posting: Promise<void>[] = []
  let commits = await watchCommits(setting)
  let [measuring, from, serverBefore] = [watchLoad(), clock(), await serverMicros(setting)]

  async function post(): Promise<void> {
    // Somebody whose text is about to leave, is on its way or has just come.
    const around = await provider.ask<number>('count')
    const reach = textsPerSecond === null ? 80 : 8
    let index = Math.max(0, around + Math.floor((2 * random() - 1) * reach))
    while (used.has(index)) index += 1
    used.add(index)
    const phone = phoneOf(index)
    const at = clock()
    const status = await line.post(signedStop(phone, index))
    posted.push({ phone, at, answeredAt: clock(), status })
  }

  const children = [web, ...dispatchers]
  for (let count = 0; count < options.warmUp + options.stops; count++) {
    if (count === options.warmUp) {
      await Promise.all(posting)
      posted.length = 0
      await commits()
      commits = await watchCommits(setting)
      await Promise.all(children.map((child) => child.ask('usage')))
      ;[measuring, from, serverBefore] = [watchLoad(), clock(), await serverMicros(setting)]
    }
    // Nothing is left to be at work with.
    if ((await provider.ask<number>('count')) > texts * 0.95) break
    await pause((-Math.log(1 - random()) * 1_000) / options.stopsPerSecond)
    posting.push(post())
  }
  await Promise.all(posting)
  const busy = measuring()
  const commitMs = await commits()
  const until = clock()
  const serverAfter = await serverMicros(setting)
  const usages = await Promise.all(children.map((child) => child.ask<Usage>('usage')))
  for (const each of dispatchers) await each.ask('rest')
  await web.ask('maintain')
  const ids = await web.ask<readonly (string | null)[]>(
    'stopsOf',
    posted.map(({ phone }) => phone),
  )
  line.close()
  const arrivals = await provider.ask<Arrival[]>('arrivals')
  const tables = await readTables(web)
  const verdict = verdictOf({ arrivals, enforcedAt: new Map([...seen.enforced].map(([id, { at }]) => [id, at])), ...tables })
  const wrong = [...wrongs(verdict), ...(await leftOver(web)), ...posted.flatMap(({ status }) => (status === 200 ? [] : [`an answer ${status}`]))]
  const stops = posted.flatMap(({ at, answeredAt }, index) => {
    const [recorded, enforced] = [seen.recorded.get(ids[index] ?? ''), seen.enforced.get(ids[index] ?? '')]
    if (recorded === undefined || enforced === undefined) return []
    return [{ recordedMs: answeredAt - at, enforcedMs: enforced.at - at, gateMs: recorded.gateMs }]
  })
  if (stops.length < posted.length) wrong.push(`stops that nobody saw enforced: ${posted.length - stops.length}`)
  const log = await web.ask<LogVerdict>('verify')
  if (!log.valid) wrong.push(`the log does not verify: ${log.problem}`)
  const met = await metCalls(web, new Set(ids))
  await end([...children, provider])
  const took = until - from
  return {
    stops,
    met,
    callsPerSecond: (arrivals.filter(({ at }) => at >= from && at <= until).length / took) * 1_000,
    verdict,
    wrong,
    logSize: log.size,
    busy,
    cores: {
      stops: (usages[0]?.cpuMicros ?? 0) / 1_000 / took,
      dispatchers: usages.slice(1).reduce((sum, { cpuMicros }) => sum + cpuMicros, 0) / 1_000 / took,
      server: serverBefore === null || serverAfter === null ? null : (serverAfter - serverBefore) / 1_000 / took,
    },
    loopMs: usages[0]?.loopMs ?? [0, 0, 0],
    commitMs,
  }
}

async function metCalls(child: Child, ids: ReadonlySet<string | null>): Promise<number> {
  const rows = await child.ask<readonly { readonly id: string }[]>('rows', "SELECT id FROM nophi_gate_event WHERE kind = 'stop' AND in_flight > 0")
  return rows.filter(({ id }) => ids.has(id)).length
}

async function serverMicros({ connection }: EngineSetting): Promise<number | null> {
  return connection === undefined ? null : withPool(connection, serverCpu)
}

async function end(children: readonly Child[]): Promise<void> {
  for (const each of children) each.signal('SIGKILL')
  await Promise.all(children.map(({ gone }) => gone))
}
