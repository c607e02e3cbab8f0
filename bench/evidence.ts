// npm run bench:evidence [-- --records N --json FILE]: what evidence costs, at a million records.
import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { ed25519FromSeed } from '../src/audit-log/ed25519.ts'
import { verifyEd25519 } from '../src/audit-log/index.ts'
import { growTiles } from '../src/audit-log/tile-grower.ts'
import { createTreeReader } from '../src/audit-log/tree-reader.ts'
import { toBase64, toUtf8 } from '../src/internal/bytes.ts'
import { sha256 } from '../src/internal/hash.ts'
import {
  type Checkpoint,
  type EvidenceBundle,
  emptyFrontier,
  extend,
  formatBundles,
  formatNote,
  formatTlogProof,
  formatTreeHead,
  formatVerifierKey,
  inclusionRanges,
  leafInput,
  readVerifierKey,
  recordBytes,
  rootOf,
  runHashing,
  type VerifierKey,
  verifyEvidence,
  verifyRange,
} from '../src/merkle-log/index.ts'
import type { TileRow } from '../src/ports/audit-store.ts'
import { readOptions } from './options.ts'

const options = readOptions({ values: ['records', 'json'] })
const count = options.count('records', 1_000_000)
const json = options.value('json')
const origin = 'clinic.example/sms'
const at = new Date('2027-01-31T15:00:00Z')

/** As long as the records of a permit are. */
function record(index: number): Uint8Array {
  const id = index.toString(16).padStart(32, '0')
  const data = {
    message: id,
    program: 'visits',
    owner: 'front-desk',
    kind: 'appointment-reminder',
    stamp: 4,
    actor: 'reminders',
    subject: toBase64(sha256(toUtf8(id))),
    attempt: id,
    seq: 5,
  }
  return recordBytes({ id, type: 'permit.opened', at, data: { ...data, outcome: 'allow', tier: 'reminder', transport: 'twilio', rulesVersion: '2026-11-01' } })
}

const seconds = (started: number): number => (performance.now() - started) / 1_000
const results: { readonly name: string; readonly value: number; readonly unit: string; readonly bound: number | null; readonly ok: boolean }[] = []
function tell(name: string, value: number, unit: string, bound: number | null = null, atLeast = true): void {
  const ok = bound === null || (atLeast ? value >= bound : value <= bound)
  results.push({ name, value, unit, bound, ok })
  console.log(
    `${ok ? ' ' : '!'} ${name}: ${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(3)} ${unit}${bound === null ? '' : ` (${atLeast ? 'at least' : 'at most'} ${bound.toLocaleString('en')})`}`,
  )
}

const records = Array.from({ length: count }, (_, index) => record(index))
const bytes = records.reduce((sum, each) => sum + each.length, 0)
tell('record', bytes / count, 'bytes')

// The tree and its tiles, as the sequencer grows them.
const nothing = { tile: () => Promise.reject(new Error()), range: () => Promise.reject(new Error()), frontier: () => Promise.reject(new Error()) }
const grower = await growTiles(nothing, 0n)
const tiles = new Map<string, TileRow>()
const hashes: Uint8Array[] = []
let frontier = emptyFrontier
const growing = performance.now()
for (let from = 0; from < count; from += 2_000) {
  const batch = records.slice(from, from + 2_000).map((each) => sha256(leafInput(each)))
  frontier = runHashing(extend(frontier, batch), sha256)
  grower.add(batch)
  for (const row of grower.complete()) tiles.set(`${row.level}/${row.index}`, row)
  hashes.push(...batch)
}
tell('sequenced and cut into tiles', count / seconds(growing), 'records/s')
for (const row of grower.unfinished()) tiles.set(`${row.level}/${row.index}`, row)

const pair = ed25519FromSeed(new Uint8Array(32).fill(1))
const verifierKey = runHashing(formatVerifierKey(origin, pair.publicKey), sha256)
const { keyId } = runHashing(readVerifierKey(verifierKey), sha256) as VerifierKey
const root = runHashing(rootOf(frontier), sha256)
const text = formatTreeHead({ origin, size: BigInt(count), root })
const note = formatNote({ text, signatures: [{ name: origin, keyId, signature: pair.sign(toUtf8(text)) }] })
const checkpoint: Checkpoint = { origin, size: BigInt(count), root: toBase64(root), note }
const trust = { origin, verifierKey, verifySignature: verifyEd25519, digest: sha256 }

// Proofs by a process that has read nothing yet: tiles and the last leaves.
let [tileReads, leafReads] = [0, 0]
const audit = {
  readTiles: async (places: readonly { readonly level: number; readonly index: bigint }[]) => {
    tileReads += places.length
    return places.flatMap(({ level, index }) => tiles.get(`${level}/${index}`) ?? [])
  },
  leaves: async (from: bigint, limit: number) => {
    const rows = hashes
      .slice(Number(from), Number(from) + limit)
      .map((hash, place) => ({ index: from + BigInt(place), hash, bytes: records[Number(from) + place] as Uint8Array }))
    leafReads += rows.length
    return rows
  },
}
async function bundleOf(index: bigint, memory: Map<string, Uint8Array>): Promise<EvidenceBundle> {
  const reader = createTreeReader({ transaction: (work: (stores: never) => Promise<never>) => work({ audit } as never) } as never, 0, memory)
  const path: Uint8Array[] = []
  for (const range of inclusionRanges(index, BigInt(count))) path.push(await reader.range(range))
  return { record: records[Number(index)] as Uint8Array, proof: formatTlogProof({ index, path, note }) }
}
const first = await bundleOf(BigInt(Math.floor(count / 3)), new Map())
tell('tiles read for the first proof of a process', tileReads, 'tiles')
tell('leaf rows read for it', leafReads, 'rows', 255, false)
const memory = new Map<string, Uint8Array>()
const bundles: EvidenceBundle[] = []
const proving = performance.now()
for (let round = 0; round < 2_000; round++) bundles.push(await bundleOf(BigInt((round * 7_919) % count), memory))
tell('proofs', bundles.length / seconds(proving), 'a second')
tell('evidence bundle, largest, as a file', Math.max(...bundles.map((bundle) => formatBundles([bundle]).length)), 'bytes', 2_048, false)

for (const [name, given] of [
  ['node:crypto', trust],
  ['WebCrypto', { origin, verifierKey }],
] as const) {
  const times: number[] = []
  for (const bundle of [first, ...bundles]) {
    const started = performance.now()
    if (!(await verifyEvidence(bundle, given)).valid) throw new Error('a bundle must verify')
    times.push(performance.now() - started)
  }
  times.sort((one, other) => one - other)
  tell(`bundle verified with ${name}, median`, times[Math.floor(times.length / 2)] as number, 'ms', name === 'node:crypto' ? 1 : null, false)
  tell(`bundle verified with ${name}, p99`, times[Math.floor(times.length * 0.99)] as number, 'ms')
}

async function* stream(): AsyncGenerator<Uint8Array> {
  yield* records
}
/** Wall time and the process's own: on a machine that others use too only the latter says what the work costs. */
async function rates(work: () => Promise<void> | void): Promise<{ readonly wall: number; readonly cpu: number }> {
  const started = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: count / seconds(started), cpu: count / ((user + system) / 1e6) }
}

for (let round = 1; round <= 3; round++) {
  const plain = await rates(() => {
    for (const each of records) sha256(each)
  })
  const audit = await rates(async () => {
    if (!(await verifyRange(stream(), checkpoint, trust)).valid) throw new Error('the log must verify')
  })
  tell(`re-audit, run ${round}, by the clock on the wall`, audit.wall, 'records/s')
  tell(`re-audit, run ${round}, by the processor's time`, audit.cpu, 'records/s', round === 3 ? 150_000 : null)
  const share = (audit.cpu / plain.cpu).toFixed(2)
  console.log(
    `    plain SHA-256 of the same bytes: ${Math.round(plain.wall).toLocaleString('en')} and ${Math.round(plain.cpu).toLocaleString('en')} records/s, ratio ${share}`,
  )
}
const [load = 0] = loadavg()
tell('load of the machine at the end', load, `over ${availableParallelism()} processors`)
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ node: process.version, records: count, results }, null, 2)}\n`)
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
