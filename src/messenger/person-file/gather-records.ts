import { leavesOf } from '../../audit-log/index.js'
import { NophiError } from '../../errors/nophi-error.js'
import { equalBytes, fromUtf8, toBase64 } from '../../internal/bytes.js'
import { sha256 } from '../../internal/hash.js'
import { emptyFrontier, extend, hashOne, leafInput, mayConcern, numbersOf, readRecord, rootOf, runHashing } from '../../merkle-log/index.js'
import type { LeafRow } from '../../ports/audit-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { untilCovered } from '../until-covered.js'
import { writeLeaf } from '../write-leaf.js'
import { ownersOfRecords, stopsOfPeople } from './owners-of-records.js'

/** A record of the log, without its bytes. */
export interface FoundRecord {
  readonly id: string
  readonly index: bigint
  readonly hash: Uint8Array
}

interface Person {
  readonly subject: SubjectKey
  readonly commitment: string
  /** How far the numbers of the gate reach, as the log states it. */
  readonly reached: number
}

/** The records of the opt-outs of a person, whoever has their numbers: all there is of one who is known by these alone. */
export async function gatherStops(context: Context, patients: readonly string[]): Promise<readonly FoundRecord[]> {
  return untilCovered(context, (size) =>
    inTransaction(context, async (stores) => {
      const rows = (await Promise.all((await stopsOfPeople(stores, patients)).map((id) => leavesOf(stores.audit, id)))).flat()
      const found = rows.map((row) => ({ id: String(readRecord(row.bytes)?.id), index: row.index ?? size, hash: ownHash(row) }))
      if (found.some(({ index }) => index >= size)) return null
      return found.sort((one, other) => (one.index < other.index ? -1 : 1))
    }),
  )
}

/**
 * The records of one phone number in the log's order, by the rows that name it. Where these no longer lead to every
 * number of its gate, because retention removed them, the whole log is read. Of a forgotten person without a key: none.
 */
export async function gatherRecords(context: Context, subject: SubjectKey, patients: readonly string[] | null): Promise<readonly FoundRecord[]> {
  const person = await inTransaction(context, (stores) => stateGate(context, stores, subject))
  return person === null ? [] : untilCovered(context, (size) => recordsUpTo(context, person, size, patients))
}

/** Null: the log does not cover all of them yet. */
async function recordsUpTo(context: Context, person: Person, size: bigint, patients: readonly string[] | null): Promise<readonly FoundRecord[] | null> {
  const { subject } = person
  const found = createFound(person, size)
  for await (const owner of ownersOfRecords(context, subject, person.commitment, patients)) {
    await inTransaction(context, async ({ audit }) => {
      for (const rows of await Promise.all(owner.map((id) => leavesOf(audit, id)))) for (const row of rows) found.add(row.bytes, ownHash(row), row.index)
    })
  }
  if (found.waits()) return null
  if (!found.isWhole()) {
    let index = 0n
    for await (const bytes of context.audit.exportRange(0n, size)) {
      if (fromUtf8(bytes).includes(person.commitment)) found.add(bytes, runHashing(hashOne(leafInput(bytes)), sha256), index)
      index += 1n
    }
  }
  return found.inOrder()
}

/** A record that was changed may name nobody any more: the file would be without it. Throws `leaf-changed`. */
function ownHash({ bytes, hash, index }: LeafRow): Uint8Array {
  if (equalBytes(runHashing(hashOne(leafInput(bytes)), sha256), hash)) return hash
  throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'leaf-changed', ...(index === null ? {} : { index: index.toString() }) })
}

/** RFC 6962 root of the records as a log of their own. */
export function rootOfRecords(records: readonly FoundRecord[]): string {
  const tree = extend(
    emptyFrontier,
    records.map(({ hash }) => hash),
  )
  return toBase64(runHashing(rootOf(runHashing(tree, sha256)), sha256))
}

async function stateGate(context: Context, stores: AllStores, subject: SubjectKey): Promise<Person | null> {
  const commitment = await context.subjectKeys.commitment(stores, subject)
  if (commitment === 'forgotten') return null
  const { seq, stops } = await stores.suppression.readGate(subject)
  await writeLeaf(context, stores, 'gate.state', subject, { seq, stops })
  return { subject, commitment, reached: seq }
}

function createFound({ commitment, reached }: Person, size: bigint) {
  const records = new Map<string, FoundRecord>()
  const numbers = new Set<number>()
  let waiting = false
  return {
    add(bytes: Uint8Array, hash: Uint8Array, index: bigint | null): void {
      const record = readRecord(bytes)
      if (record === null || !mayConcern(record, commitment)) return
      const taken = numbersOf(record, index ?? size, commitment).filter(({ seq }) => seq <= reached)
      if (index !== null && index < size) {
        records.set(String(record.id), { id: String(record.id), index, hash })
        for (const { seq } of taken) numbers.add(seq)
      } else if (taken.length > 0 || record.type === 'gate.state') waiting = true
    },
    isWhole: (): boolean => numbers.size === reached,
    waits: (): boolean => waiting,
    inOrder: (): readonly FoundRecord[] => [...records.values()].sort((one, other) => (one.index < other.index ? -1 : 1)),
  }
}
