import { type HistoryProblemName, historyProblems } from './history-problems.js'
import { judgeRecipient, type Numbered } from './judge-recipient.js'
import { importedOf, isNobody, numberedOf } from './numbered-records.js'
import { readRecord } from './record.js'

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
  /** Records that are missing or were changed, with a statement in their place: a person reopened the log over them. What they said is not judged. */
  readonly damaged: number
}

const mostProblems = 100

/**
 * What the records say of themselves, for the whole log from its first record on: each recipient's numbers are complete,
 * no permit stands above an opt-out that covers it, no text queued before an opt-out was permitted after it, no call has
 * an outcome without its permit, and each permit is of somebody and has a number of theirs. Past an opt-out go only a
 * confirmation of it, where none stood before, and one answer to HELP a day. Says nothing of what was never recorded,
 * nor that the records are those that were signed: `verifyRange` does. Keeps the numbered records in memory. Throws only what `leaves` throws.
 */
export async function verifyHistory(leaves: AsyncIterable<Uint8Array>): Promise<HistoryReport> {
  const recipients = new Map<string, Numbered[]>()
  const states = new Map<string, { readonly seq: number; readonly index: bigint }>()
  const permits = new Set<string>()
  const outcomes = new Map<string, bigint>()
  const problems: HistoryProblem[] = []
  const number = (person: string, given: Numbered): void => {
    const known = recipients.get(person)
    if (known === undefined) recipients.set(person, [given])
    else known.push(given)
  }
  const tell = (problem: HistoryProblemName, index: bigint): void => {
    if (problems.length < mostProblems) problems.push({ problem: historyProblems[problem], index })
  }
  let index = 0n
  let stops = 0
  let damaged = 0
  for await (const bytes of leaves) {
    const record = readRecord(bytes)
    if (record === null) tell('record', index)
    else {
      const { subject, attempt } = record
      const numbered = numberedOf(record, index)
      if (numbered !== null && typeof subject === 'string' && !isNobody(subject)) number(subject, numbered)
      else if (record.type === 'permit.opened') tell('unnumbered', index)
      if (numbered?.kind === 'stop') stops += 1
      if (record.type === 'record.damaged' && record.index === Number(index)) damaged += 1
      if (record.type === 'stop.imported') {
        const imported = importedOf(record, index)
        if (imported === null) tell('record', index)
        else for (const [person, each] of imported) number(person, each)
        stops += imported?.length ?? 0
      }
      if (record.type === 'gate.state' && typeof subject === 'string' && !isNobody(subject) && typeof record.seq === 'number')
        if (record.seq >= (states.get(subject)?.seq ?? 0))
          // Of two exports the later one in the log may have read first.
          states.set(subject, { seq: record.seq, index })
      if (typeof attempt === 'string' && record.type === 'permit.opened') {
        if (permits.has(attempt)) tell('repeated', index)
        permits.add(attempt)
      } else if (typeof attempt === 'string' && /^attempt\.(?:accepted|rejected|unknown)$/.test(String(record.type))) outcomes.set(attempt, index)
    }
    index += 1n
  }
  for (const [attempt, at] of outcomes) if (!permits.has(attempt)) tell('unpermitted', at)
  for (const [subject, given] of recipients) judgeRecipient(given, states.get(subject), tell)
  for (const [subject, { seq, index: at }] of states) if (seq > 0 && !recipients.has(subject)) tell('hole', at)
  problems.sort((one, other) => (one.index < other.index ? -1 : 1))
  return { valid: problems.length === 0, problems, records: index, recipients: recipients.size, permits: permits.size, stops, damaged }
}
