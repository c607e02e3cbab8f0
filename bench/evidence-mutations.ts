// What an administrator with every right on the database can do to a log, and whether an auditor sees it.
import { createAuditLog, verifyEd25519 } from '../src/audit-log/index.ts'
import { toBase64 } from '../src/internal/bytes.ts'
import { sha256 } from '../src/internal/hash.ts'
import { type Checkpoint, type LogTrust, recordBytes, verifyRange } from '../src/merkle-log/index.ts'
import { keysFromSecret } from '../src/ports/keys-from-secret.ts'
import { memoryStorage } from '../src/storage/index.ts'

const size = 60
const origin = 'clinic.example/sms'
const at = new Date('2027-01-31T15:00:00Z')

export interface MutationCounts {
  readonly kind: string
  readonly tried: number
  readonly found: number
  /** The first bad record lies in the stretch that is named: between two anchored checkpoints. */
  readonly named: number
}

export interface MutationReport {
  readonly kinds: readonly MutationCounts[]
  /** Truncated to a size that the log itself had signed, shown without an anchor: nothing to find, and it says so. */
  readonly truncatedUnseen: number
  readonly truncatedTried: number
}

type Random = (below: number) => number
type Mutation = (records: readonly Uint8Array[], random: Random) => { readonly records: readonly Uint8Array[]; readonly firstBad: number }

function forged(place: number, salt: number): Uint8Array {
  return recordBytes({ id: `f${place}-${salt}`, type: 'message.permitted', at, data: { salt } })
}

const mutations: Readonly<Record<string, Mutation>> = {
  edit(records, random) {
    const place = random(size)
    return { records: records.with(place, forged(place, random(1e9))), firstBad: place }
  },
  delete(records, random) {
    const place = random(size)
    return { records: records.toSpliced(place, 1), firstBad: place }
  },
  swap(records, random) {
    const one = random(size - 1)
    const other = one + 1 + random(size - 1 - one)
    return { records: records.with(one, records[other] as Uint8Array).with(other, records[one] as Uint8Array), firstBad: one }
  },
  insert(records, random) {
    const place = random(size + 1)
    return { records: records.toSpliced(place, 0, forged(place, random(1e9))), firstBad: place }
  },
  truncate(records, random) {
    const place = random(size)
    return { records: records.slice(0, place), firstBad: place }
  },
  regrow(records, random) {
    const place = random(size)
    const grown = Array.from({ length: size - place + random(20) }, (_, index) => forged(place + index, random(1e9)))
    return { records: [...records.slice(0, place), ...grown], firstBad: place }
  },
}

interface Log {
  readonly records: readonly Uint8Array[]
  /** From the smallest to the largest. */
  readonly anchored: readonly Checkpoint[]
  readonly trust: LogTrust
}

async function signedLog(every: number): Promise<Log> {
  const storage = memoryStorage()
  const log = createAuditLog({ storage, keys: keysFromSecret(toBase64(new Uint8Array(32).fill(1)), { id: 'k1' }), origin })
  const anchored: Checkpoint[] = []
  for (let index = 0; index < size; index++) {
    const event = { id: `e${index}`, type: 'message.permitted', at, data: { message: `m${index}` } }
    await storage.transaction({ tenant: 'default', clock: () => at }, (stores) => log.append(event, stores))
    if ((index + 1) % every === 0) anchored.push(await log.publish())
  }
  const records: Uint8Array[] = []
  for await (const bytes of log.exportRange(0n, BigInt(size))) records.push(bytes)
  return { records, anchored, trust: { origin, verifierKey: await log.verifierKey(), verifySignature: verifyEd25519, digest: sha256 } }
}

async function* each(records: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* records
}

/** Every mutation against checkpoints held outside, one for each `every` records. */
export async function tryMutations({
  perKind,
  every,
  seed,
}: {
  readonly perKind: number
  readonly every: number
  readonly seed: number
}): Promise<MutationReport> {
  const { records, anchored, trust } = await signedLog(every)
  const last = anchored.at(-1) as Checkpoint
  if (!(await verifyRange(each(records), last, trust, { earlier: anchored })).valid) throw new Error('the untouched log must verify')
  const random = randomFrom(seed)
  const kinds: MutationCounts[] = []
  for (const [kind, mutate] of Object.entries(mutations)) {
    let [found, named] = [0, 0]
    for (let round = 0; round < perKind; round++) {
      const changed = mutate(records, random)
      const verified = await verifyRange(each(changed.records), last, trust, { earlier: anchored })
      if (verified.valid) continue
      found += 1
      const start = Number(verified.index ?? 0n)
      if (start <= changed.firstBad && changed.firstBad < start + every) named += 1
    }
    kinds.push({ kind, tried: perKind, found, named })
  }
  let truncatedUnseen = 0
  for (const checkpoint of anchored.slice(0, -1)) {
    if ((await verifyRange(each(records.slice(0, Number(checkpoint.size))), checkpoint, trust)).valid) truncatedUnseen += 1
  }
  return { kinds, truncatedUnseen, truncatedTried: anchored.length - 1 }
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}
