import { importedStopId, readImportedStops } from '../domain/imported-stop.js'
import { type LogRecord, readRecord } from './record.js'

export interface HistoryProblem {
  readonly problem: (typeof historyProblems)[keyof typeof historyProblems]
  /** Of the record that shows it. */
  readonly index: bigint
}

export interface HistoryReport {
  /** Nothing was found that must not be. */
  readonly valid: boolean
  /** The first hundred. */
  readonly problems: readonly HistoryProblem[]
  readonly records: bigint
  readonly recipients: number
  readonly permits: number
  readonly stops: number
}

const historyProblems = {
  record: 'a record is not in its canonical form',
  twice: 'a number of a recipient was given twice',
  hole: 'a number of a recipient is missing',
  cut: 'a recipient had reached a higher number when this was exported',
  permit: 'a text was permitted while an opt-out stood',
  stamp: 'a text that was queued before an opt-out was permitted after it',
  unpermitted: 'a call has an outcome and no permit',
  repeated: 'a call was permitted twice',
} as const

interface Numbered {
  readonly seq: number
  readonly index: bigint
  readonly record: LogRecord
  readonly kind: 'permit' | 'stop' | 'end' | 'lift'
}

const mostProblems = 100

/**
 * What the records say of themselves, for the whole log from its first record on: each recipient's numbers are complete,
 * no permit stands above an opt-out that covers it, no text queued before an opt-out was permitted after it, no call has
 * an outcome without its permit. Says nothing of what was never recorded, nor that the records are those that were
 * signed: `verifyRange` does. Keeps the numbered records in memory. Never throws.
 */
export async function verifyHistory(leaves: AsyncIterable<Uint8Array>): Promise<HistoryReport> {
  const recipients = new Map<string, Numbered[]>()
  const states = new Map<string, { readonly seq: number; readonly index: bigint }>()
  const permits = new Set<string>()
  const outcomes = new Map<string, bigint>()
  const problems: HistoryProblem[] = []
  const tell = (problem: keyof typeof historyProblems, index: bigint): void => {
    if (problems.length < mostProblems) problems.push({ problem: historyProblems[problem], index })
  }
  let index = 0n
  let stops = 0
  for await (const bytes of leaves) {
    const record = readRecord(bytes)
    if (record === null) tell('record', index)
    else {
      const { subject, attempt } = record
      const numbered = numberedOf(record, index)
      if (numbered !== null && typeof subject === 'string' && !isNobody(subject)) recipients.set(subject, [...(recipients.get(subject) ?? []), numbered])
      if (numbered?.kind === 'stop') stops += 1
      if (record.type === 'stop.imported') {
        const imported = importedOf(record, index)
        if (imported === null) tell('record', index)
        else for (const [person, each] of imported) recipients.set(person, [...(recipients.get(person) ?? []), each])
        stops += imported?.length ?? 0
      }
      if (record.type === 'gate.state' && typeof subject === 'string' && !isNobody(subject) && typeof record.seq === 'number')
        states.set(subject, { seq: record.seq, index })
      if (typeof attempt === 'string' && record.type === 'permit.opened') {
        if (permits.has(attempt)) tell('repeated', index)
        permits.add(attempt)
      } else if (typeof attempt === 'string' && /^attempt\.(?:accepted|rejected|unknown)$/.test(String(record.type))) outcomes.set(attempt, index)
    }
    index += 1n
  }
  for (const [attempt, at] of outcomes) if (!permits.has(attempt)) tell('unpermitted', at)
  for (const [subject, given] of recipients) judge(given, states.get(subject), tell)
  for (const [subject, { seq, index: at }] of states) if (seq > 0 && !recipients.has(subject)) tell('hole', at)
  problems.sort((one, other) => (one.index < other.index ? -1 : 1))
  return { valid: problems.length === 0, problems, records: index, recipients: recipients.size, permits: permits.size, stops }
}

/** What stands where a person's key was destroyed or damaged: of several such persons nobody can tell whose number it is. */
function isNobody(subject: string): boolean {
  return subject === 'forgotten' || subject === 'unreadable'
}

function numberedOf(record: LogRecord, index: bigint): Numbered | null {
  const { type, seq, stamp, liftSeq } = record
  const of = (value: unknown, kind: Numbered['kind']): Numbered | null => (typeof value === 'number' && value > 0 ? { seq: value, index, record, kind } : null)
  if (type === 'permit.opened') return of(seq, 'permit')
  if (type === 'stop.recorded') return of(seq, 'stop')
  if (type === 'subject.forgotten' || type === 'number.changed') return of(seq, 'end')
  if (type === 'consent.revoked') return of(stamp, 'end')
  return type === 'start.received' || type === 'start.undecided' || type === 'suppression.lifted' ? of(liftSeq, 'lift') : null
}

/** One record stands for all opt-outs of a batch that was imported. Null: it does not name as many as it says. */
function importedOf(record: LogRecord, index: bigint): readonly (readonly [subject: string, Numbered])[] | null {
  const stops = readImportedStops(record.stops)
  if (stops === null || stops.length !== record.count) return null
  return stops
    .filter(({ subject }) => !isNobody(subject))
    .map(({ subject, seq, scope, place }) => {
      const own = { ...record, type: 'stop.recorded', subject, seq, scope, suppression: importedStopId(String(record.suppression), place) }
      return [subject, { seq, index, record: own, kind: 'stop' }] as const
    })
}

function judge(
  given: readonly Numbered[],
  state: { readonly seq: number; readonly index: bigint } | undefined,
  tell: (problem: keyof typeof historyProblems, index: bigint) => void,
): void {
  const ordered = [...given].sort((one, other) => one.seq - other.seq)
  let expected = 1
  for (const [place, { seq, kind, index }] of ordered.entries()) {
    // One lift may end several stops, each with a record of its own.
    const repeats = ordered[place - 1]?.seq === seq
    if (repeats && !(kind === 'lift' && ordered[place - 1]?.kind === 'lift')) tell('twice', index)
    if (!repeats && seq !== expected) tell('hole', index)
    expected = seq + 1
  }
  if (state !== undefined && state.seq >= expected) tell('cut', state.index)
  const named = new Set(ordered.flatMap(({ record }) => record.suppression ?? []))
  const stoodAt = (seq: number, stop: Numbered): boolean =>
    stop.kind === 'stop' && stop.seq < seq && !ordered.some((lift) => lift.kind === 'lift' && lift.seq > stop.seq && lift.seq < seq && ends(lift, stop))
  for (const permit of ordered) {
    if (permit.kind !== 'permit') continue
    const { exempt } = permit.record
    // The answer to HELP names its reply; a confirmation names the one stop that it may pass.
    if (exempt !== undefined && !named.has(exempt)) continue
    const confirmed = ordered.find((stop) => exempt !== undefined && stop.record.suppression === exempt && stoodAt(permit.seq, stop))
    if (confirmed !== undefined) {
      // Nobody is told again who was stopped before; what came after it does not take it back.
      if (ordered.some((stop) => stoodAt(confirmed.seq, stop) && stopsAll(stop.record))) tell('permit', permit.index)
      continue
    }
    const before = ordered.filter(({ seq, kind, record }) => seq < permit.seq && kind !== 'permit' && kind !== 'lift' && forbids(record, permit.record))
    if (before.some((stop) => stoodAt(permit.seq, stop))) tell('permit', permit.index)
    const { stamp } = permit.record
    // A reply under review holds texts and kills none: those queued before may go once it was read.
    if (typeof stamp === 'number' && before.some(({ seq, record }) => seq > stamp && record.cause !== 'review')) tell('stamp', permit.index)
  }
}

/** A stop of marketing alone says nothing here, nor what ends one of several people who share a number: of a text's record neither can be told. */
function forbids({ scope = 'all', program, type, shared }: LogRecord, permit: LogRecord): boolean {
  if (type === 'number.changed') return shared !== true
  if (type === 'consent.revoked') return program === 'all' || program === permit.program
  return scope === 'all' || (typeof scope === 'string' && scope === `program:${String(permit.program)}`)
}

function stopsAll({ scope = 'all', cause }: LogRecord): boolean {
  return scope === 'all' && cause !== 'review'
}

function ends({ record }: Numbered, { seq }: Numbered): boolean {
  if (record.type === 'suppression.lifted') return record.seq === seq
  return typeof record.lifts === 'string' && record.lifts.split(',').includes(String(seq))
}
