// Thousands of STOPs against senders that text the same numbers: on memory storage in this process, on PostgreSQL and SQLite
// with real processes, calm ones first, then ones that are frozen and killed. Fails when a call starts after a stop's
// enforcement was told, and as well when a world that is broken on purpose is not caught.
import { writeFileSync } from 'node:fs'
import { readOptions } from './options.js'
import { type Extras, extrasText } from './race/extras.js'
import { runCalm } from './race/run-calm.js'
import { runReal } from './race/run-real.js'
import { variants } from './race-variants.js'
import { mostStops, type RaceResult, race } from './race-world.js'

const { value, isSet } = readOptions({
  values: ['engine', 'stops', 'seed', 'provider-ms', 'json'],
  switches: ['long', 'short', 'calm', 'scopes', 'shared', 'rotation'],
})
const engine = value('engine') ?? 'memory'
const long = isSet('long')
const short = isSet('short')
const calm = isSet('calm')
const extras: Extras = { scopes: isSet('scopes'), shared: isSet('shared'), rotation: isSet('rotation') }
const stops = Number(value('stops') ?? (short ? 40 : long ? 10_000 : engine === 'memory' ? 3_000 : 400))
const seed = Number(value('seed') ?? 1)
const providerMs = (value('provider-ms') ?? '20,0').split(',').map(Number)
const file = value('json')
/** A calm STOP costs time, not processors: more of them take longer and say no more. */
const mostCalmStops = 1_000
const known = ['memory', 'postgres', 'sqlite'].includes(engine) && providerMs.every((ms) => ms >= 0)
if (!known || (calm && engine === 'memory') || !Number.isInteger(stops) || stops < 2 || stops > mostStops || !Number.isInteger(seed)) {
  process.stderr.write(
    `usage: race [--engine memory|postgres|sqlite] [--stops 2..${mostStops}] [--provider-ms 20,0] [--seed N] [--long | --short] [--calm] [--scopes] [--shared] [--rotation] [--json FILE]\n`,
  )
  process.exit(2)
}
if (engine === 'postgres' || engine === 'sqlite') {
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const measured = short && !calm ? { ok: true, results: [] } : await runCalm({ engine, stops: Math.min(stops, mostCalmStops), seed, providerMs, short, print })
  const faulty = calm ? { ok: true, results: [] } : await runReal({ engine, stops, seed, providerMs, long, short, print, extras })
  const ok = measured.ok && faulty.ok
  const results = [...measured.results, ...faulty.results]
  if (file !== undefined) writeFileSync(file, `${JSON.stringify({ title: 'nophi race', node: process.version, seed, results }, null, 2)}\n`)
  process.exit(ok ? 0 : 1)
}

const results: RaceResult[] = []
for (const variant of variants) results.push(await race(variant, { stops, seed, extras }))

const missed = results.filter(
  ({ mustLeak, violations, stops: done, sends, stillAllowed, duringRotation }) =>
    done < stops ||
    sends === 0 ||
    (mustLeak ? violations === 0 : violations > 0) ||
    // Few stops may say nothing of it.
    (extras.scopes && !mustLeak && !short && stillAllowed === 0) ||
    (extras.rotation && duringRotation === 0),
)
if (extrasText(extras) !== '') process.stdout.write(`the race${extrasText(extras)}\n`)
const milliseconds = ({ p50, p99 }: { p50: number; p99: number }): string => `${p50.toFixed(1)} / ${p99.toFixed(1)}`
const header = ['variant', 'STOPs', 'sends', 'late calls', 'still allowed', 'while rotating', 'recorded p50 / p99 ms', 'enforced p50 / p99 ms', '']
const rows = results.map((result) => [
  result.variant,
  String(result.stops),
  String(result.sends),
  String(result.violations),
  String(result.stillAllowed),
  String(result.duringRotation),
  milliseconds(result.recordedMs),
  milliseconds(result.enforcedMs),
  missed.includes(result) ? 'MISSED' : result.mustLeak ? 'caught' : 'held',
])
const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)))
for (const row of [header, ...rows])
  process.stdout.write(`${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`)

if (file !== undefined) writeFileSync(file, `${JSON.stringify({ title: 'nophi race', node: process.version, seed, results }, null, 2)}\n`)
if (missed.length > 0) process.exitCode = 1
