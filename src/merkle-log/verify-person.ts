import { toBase64 } from '../internal/bytes.js'
import { checkBundle } from './check-bundle.js'
import type { Checkpoint } from './checkpoint.js'
import type { EvidenceBundle } from './evidence-bundle.js'
import { followKeys } from './follow-keys.js'
import { emptyFrontier, extend, type Frontier, rootOf } from './frontier.js'
import { hashOne, leafInput } from './hashing.js'
import { judgeRecipient, type Numbered } from './judge-recipient.js'
import type { LogTrust, ReadTrust } from './log-trust.js'
import { isNobody, mayConcern, numbersOf } from './numbered-records.js'
import { readPerson } from './person-file.js'
import { type PersonProblemName, personProblems } from './person-problems.js'
import { checkpointOfNote } from './range-file.js'
import { type LogRecord, readRecord } from './record.js'
import { parseTlogProof } from './tlog-proof.js'

export interface PersonProblem {
  /** One of a closed set of sentences; it holds nothing of a record. */
  readonly problem: string
  /** Of the record that shows it, where one does. */
  readonly index?: bigint | undefined
}

export interface PersonReport {
  /** Nothing was found that must not be. */
  readonly valid: boolean
  /** The first hundred. */
  readonly problems: readonly PersonProblem[]
  /** Under which the records are proved. Null: there is none. */
  readonly checkpoint: Checkpoint | null
  /** Phone numbers of the person in the file: for each, how far the numbers of its gate were stated to reach, and when. */
  readonly reached: readonly { readonly seq: number; readonly at: string }[]
  readonly records: number
  readonly permits: number
  readonly stops: number
}

const mostProblems = 100

/** What was stated of one phone number of the person, and what was read of it so far. */
interface Part {
  readonly subject: string
  readonly digest: unknown
  left: number
  frontier: Frontier
  last: bigint
  state: { readonly seq: number; readonly index: bigint; readonly at: string } | undefined
  readonly numbered: Numbered[]
  readonly permits: Set<string>
  readonly outcomes: Map<string, bigint>
}

/**
 * Whether a file of `messenger.exportPerson` holds the records that were exported, each unchanged in the log that the
 * verifier trusts, in order and none left out; and whether, for each phone number in it, the numbers of its gate have no
 * hole up to where the log stated them to reach, so that no permit, opt-out or revocation before is missing, and every
 * permit kept the rules that `verifyHistory` knows. Says nothing of whose phone number it is, nor whether the person has
 * others. Keeps the numbered records of one phone number in memory. Never throws.
 */
export async function verifyPerson(chunks: AsyncIterable<Uint8Array>, trust: LogTrust): Promise<PersonReport> {
  const problems: PersonProblem[] = []
  const tell = (problem: PersonProblemName, index?: bigint): void => {
    if (problems.length < mostProblems) problems.push({ problem: personProblems[problem], ...(index === undefined ? {} : { index }) })
  }
  const reached: { seq: number; at: string }[] = []
  const totals = { records: 0, permits: 0, stops: 0 }
  let note: string | null = null

  async function walk(known: ReadTrust): Promise<void> {
    let part: Part | null = null
    let stated: number | null = null
    let parts = 0
    const subjects = new Set<string>()
    for await (const bundle of readPerson(chunks)) {
      if (bundle === null) return tell('shape')
      const index = await proved(bundle, known)
      if (index === null) return
      const record = readRecord(bundle.record) as LogRecord
      if (part === null) {
        const { numbers, records, subject } = record
        if (record.type !== 'evidence.exported' || !isCount(numbers) || !isCount(records)) return tell('statement', index)
        if (stated !== null && stated !== numbers) tell('parts', index)
        stated = numbers
        // Of no number there are the opt-outs of the person alone.
        if (numbers === 0) {
          if (records === 0) tell('nobody', index)
        } else if (typeof subject !== 'string' || isNobody(subject)) tell(subject === undefined ? 'statement' : 'forgotten', index)
        // One number twice would stand for another that was taken out.
        else if (subjects.has(subject)) tell('parts', index)
        else subjects.add(subject)
        if (numbers > 0) parts += 1
        part = begun(String(subject), record.digest, records)
      } else await take(part, bundle, record, index, known)
      if (part.left > 0) continue
      await close(part, known, stated === 0 || isNobody(part.subject))
      part = null
    }
    if (part !== null) tell('missing')
    if (parts !== stated) tell('parts')
  }

  /** The place in the log. Null: it is not proved, and nothing in it is to be believed. */
  async function proved(bundle: EvidenceBundle, known: ReadTrust): Promise<bigint | null> {
    const checked = await checkBundle(bundle, known)
    if (!checked.valid) {
      problems.push({ problem: checked.problem, ...(checked.index === undefined ? {} : { index: checked.index }) })
      return null
    }
    const proof = parseTlogProof(bundle.proof)
    if (proof === null) return null
    if (note !== null && note !== proof.note) tell('checkpoints', proof.index)
    note ??= proof.note
    return proof.index
  }

  async function take(part: Part, { record: bytes }: EvidenceBundle, record: LogRecord, index: bigint, known: ReadTrust): Promise<void> {
    part.left -= 1
    part.frontier = await known.hash(extend(part.frontier, [await known.hash(hashOne(leafInput(bytes)))]))
    if (index <= part.last) tell('order', index)
    part.last = index
    if (!mayConcern(record, part.subject)) tell('other', index)
    const numbers = numbersOf(record, index, part.subject)
    part.numbered.push(...numbers)
    totals.records += 1
    totals.permits += numbers.filter(({ kind }) => kind === 'permit').length
    totals.stops += numbers.filter(({ kind }) => kind === 'stop').length
    const { type, attempt, subject, seq, at } = record
    if (type === 'gate.state' && subject === part.subject && isCount(seq) && seq >= (part.state?.seq ?? 0)) part.state = { seq, index, at: String(at) }
    if (type === 'permit.opened' && numbers.length === 0) tell('unnumbered', index)
    if (typeof attempt !== 'string') return
    if (type === 'permit.opened') {
      if (part.permits.has(attempt)) tell('repeated', index)
      part.permits.add(attempt)
    } else if (/^attempt\.(?:accepted|rejected|unknown)$/.test(String(type))) part.outcomes.set(attempt, index)
  }

  async function close(part: Part, known: ReadTrust, ofNobody: boolean): Promise<void> {
    if (toBase64(await known.hash(rootOf(part.frontier))) !== part.digest) tell('stated')
    if (ofNobody) return
    for (const [attempt, at] of part.outcomes) if (!part.permits.has(attempt)) tell('unpermitted', at)
    judgeRecipient(part.numbered, part.state, tell)
    if (part.state === undefined) tell('unstated')
    else reached.push({ seq: part.state.seq, at: part.state.at })
  }

  try {
    const known = await followKeys(trust)
    if (typeof known === 'string') tell(known)
    else await walk(known)
  } catch {
    tell('reading')
  }
  return { valid: problems.length === 0, problems, checkpoint: note === null ? null : checkpointOfNote(note), reached, ...totals }
}

function begun(subject: string, digest: unknown, left: number): Part {
  return { subject, digest, left, frontier: emptyFrontier, last: -1n, state: undefined, numbered: [], permits: new Set(), outcomes: new Map() }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
