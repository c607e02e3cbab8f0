import type { HistoryProblemName } from './history-problems.js'
import type { LogRecord } from './record.js'

/** A record that took a number of its recipient's gate. */
export interface Numbered {
  readonly seq: number
  readonly index: bigint
  readonly record: LogRecord
  readonly kind: 'permit' | 'stop' | 'end' | 'lift'
}

interface Stop {
  readonly seq: number
  readonly reach: string | null
  readonly id: unknown
  /** Whether another that stops all stood when it came: then nobody is told again. */
  readonly another: boolean
  readonly stopsAll: boolean
}

const hourMs = 3_600_000
const fixedText = 'service:'

/** Holds the numbers of one recipient against the rules, in one walk in their order. */
export function judgeRecipient(
  given: readonly Numbered[],
  state: { readonly seq: number; readonly index: bigint } | undefined,
  tell: (problem: HistoryProblemName, index: bigint) => void,
): void {
  // A permit and a stop of one number are told as such; the permit is judged by what came before.
  const ordered = [...given].sort((one, other) => one.seq - other.seq || Number(other.kind === 'permit') - Number(one.kind === 'permit'))
  const gate = standingStops()
  const used = new Map<string, string>()
  let expected = 1
  let last: Numbered | undefined
  for (const each of ordered) {
    // One lift may end several stops, each with a record of its own.
    const repeats = last?.seq === each.seq
    if (repeats && !(each.kind === 'lift' && last?.kind === 'lift')) tell('twice', each.index)
    if (!repeats && each.seq !== expected) tell('hole', each.index)
    expected = each.seq + 1
    last = each
    if (each.kind === 'lift') gate.lift(each)
    else if (each.kind === 'permit') judgePermit(each, gate, used, tell)
    else gate.forbid(each)
  }
  if (state !== undefined && state.seq >= expected) tell('cut', state.index)
}

function judgePermit(
  { record, index }: Numbered,
  gate: StandingStops,
  used: Map<string, string>,
  tell: (problem: HistoryProblemName, index: bigint) => void,
): void {
  if (isFirstUse(record, used)) {
    if (isHelp(record)) return
    // A confirmation names the one stop that it may pass; what came after it does not take it back.
    const confirmed = gate.named(record.exempt)
    if (confirmed !== undefined) {
      if (confirmed.another) tell('permit', index)
      return
    }
  }
  if (gate.stands(record.program)) tell('permit', index)
  // A reply under review holds texts and kills none: those queued before may go once it was read.
  if (typeof record.stamp === 'number' && gate.newest(record.program) > record.stamp) tell('stamp', index)
}

/** Only fixed texts pass a stop, and each exemption is for one of them, however often it is tried. */
function isFirstUse({ kind, exempt, message }: LogRecord, used: Map<string, string>): boolean {
  if (typeof exempt !== 'string' || typeof kind !== 'string' || !kind.startsWith(fixedText)) return false
  const known = used.get(exempt)
  used.set(exempt, known ?? String(message))
  return known === undefined || known === String(message)
}

/** The answer to HELP names its day, once `help:<recipient>:<day>`; it is of use for an hour. */
function isHelp({ kind, exempt, at }: LogRecord): boolean {
  const day = /^help:(?:[^:]+:)?(\d{4}-\d{2}-\d{2})$/.exec(String(exempt))?.[1]
  const time = Date.parse(String(at))
  // `toJSON` gives null for what is no instant, where `toISOString` throws.
  return kind === `${fixedText}help` && [-hourMs, hourMs].some((shift) => String(new Date(time + shift).toJSON()).startsWith(`${day}T`))
}

type StandingStops = ReturnType<typeof standingStops>

/** What forbids at a place in the order of the numbers. */
function standingStops(): {
  forbid(given: Numbered): void
  lift(given: Numbered): void
  stands(program: unknown): boolean
  newest(program: unknown): number
  named(exempt: unknown): Stop | undefined
} {
  const open = new Map<number, Stop>()
  const openById = new Map<unknown, Stop>()
  const openOf = new Map<string, number>()
  const newestOf = new Map<string, number>()
  let thatStopAll = 0
  const count = ({ reach, stopsAll }: Stop, change: 1 | -1): void => {
    if (reach !== null) openOf.set(reach, (openOf.get(reach) ?? 0) + change)
    if (stopsAll) thatStopAll += change
  }
  const end = (seq: number): void => {
    const stop = open.get(seq)
    if (stop === undefined) return
    open.delete(seq)
    openById.delete(stop.id)
    count(stop, -1)
  }
  const reaches = (program: unknown): readonly string[] => ['all', `program:${String(program)}`]
  return {
    forbid({ seq, record, kind }) {
      const reach = reachOf(record)
      if (reach !== null && record.cause !== 'review') newestOf.set(reach, seq)
      if (kind !== 'stop') return
      const { scope = 'all', cause, suppression: id } = record
      const stop: Stop = { seq, reach, id, another: thatStopAll > 0, stopsAll: scope === 'all' && cause !== 'review' }
      open.set(seq, stop)
      openById.set(id, stop)
      count(stop, 1)
    },
    lift({ record }) {
      if (record.type === 'suppression.lifted') end(Number(record.seq))
      else if (typeof record.lifts === 'string') for (const seq of record.lifts.split(',')) end(Number(seq))
    },
    stands: (program) => reaches(program).some((reach) => (openOf.get(reach) ?? 0) > 0),
    newest: (program) => Math.max(...reaches(program).map((reach) => newestOf.get(reach) ?? 0)),
    named: (exempt) => openById.get(exempt),
  }
}

/** A stop of marketing alone says nothing here, nor what ends one of several people who share a number: of a text's record neither can be told. */
function reachOf({ scope = 'all', program, type, shared }: LogRecord): string | null {
  if (type === 'number.changed') return shared === true ? null : 'all'
  if (type === 'consent.revoked') return program === 'all' ? 'all' : `program:${String(program)}`
  return scope === 'all' || (typeof scope === 'string' && scope.startsWith('program:')) ? scope : null
}
