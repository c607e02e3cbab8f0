import type { Arrival } from './provider-process.js'

export interface AttemptFact {
  readonly id: string
  readonly subject: string
  readonly seq: number
  /** Whether it counts against the cap of one text a day. */
  readonly counted: boolean
  readonly program: string
  /** As stored; several patients may share a number. */
  readonly patient: string
}

export interface EventFact {
  readonly id: string
  readonly subject: string
  readonly seq: number
  readonly kind: string
  readonly scope: string
  readonly liftedBy: string | null
}

export interface Facts {
  readonly arrivals: readonly Arrival[]
  /** By stop: when its enforcer had the answer to its commit. */
  readonly enforcedAt: ReadonlyMap<string, number>
  readonly attempts: readonly AttemptFact[]
  readonly events: readonly EventFact[]
  readonly gates: ReadonlyMap<string, number>
}

export interface Verdict {
  /** Calls that the provider saw after a stop was enforced, and that no lift allowed. */
  readonly late: number
  readonly permitsAboveOpenStop: number
  readonly gapsInNumbers: number
  readonly callsWithoutPermit: number
  readonly callsTwice: number
  readonly overCap: number
}

/** What the provider saw, against what the tables say. */
export function verdictOf({ arrivals, enforcedAt, attempts, events, gates }: Facts): Verdict {
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const seqOf = new Map(events.map(({ id, seq }) => [id, seq]))
  const stops = groupBySubject(events.filter(({ kind }) => kind === 'stop'))
  const forbids = (stop: EventFact, { seq, program }: AttemptFact): boolean => {
    if (stop.scope !== 'all' && stop.scope !== `program:${program}`) return false
    const liftedAt = stop.liftedBy === null ? undefined : seqOf.get(stop.liftedBy)
    return liftedAt === undefined || liftedAt > seq
  }
  const calls = arrivals.flatMap(({ at, attempt }) => {
    const permit = byId.get(attempt)
    return permit === undefined ? [] : [{ at, permit }]
  })
  const isLate = ({ at, permit }: (typeof calls)[number]): boolean =>
    (stops.get(permit.subject) ?? []).some((stop) => at > (enforcedAt.get(stop.id) ?? Number.POSITIVE_INFINITY) && forbids(stop, permit))
  const perPatient = new Map<string, number>()
  for (const { permit } of calls) {
    const patient = `${permit.subject} ${permit.patient}`
    if (permit.counted) perPatient.set(patient, (perPatient.get(patient) ?? 0) + 1)
  }
  return {
    late: calls.filter(isLate).length,
    permitsAboveOpenStop: attempts.filter((attempt) => (stops.get(attempt.subject) ?? []).some((stop) => stop.seq <= attempt.seq && forbids(stop, attempt)))
      .length,
    gapsInNumbers: gapsOf(attempts, events, gates),
    callsWithoutPermit: arrivals.length - calls.length,
    callsTwice: arrivals.length - new Set(arrivals.map(({ attempt }) => attempt)).size,
    overCap: [...perPatient.values()].filter((count) => count > 1).length,
  }
}

/** Permits of another program above a standing stop of one: what a narrow stop must leave alone. */
export function aboveNarrow({ attempts, events }: Pick<Facts, 'attempts' | 'events'>): number {
  const narrow = groupBySubject(events.filter(({ kind, scope }) => kind === 'stop' && scope !== 'all'))
  return attempts.filter(({ subject, seq, program }) => (narrow.get(subject) ?? []).some((stop) => stop.seq < seq && stop.scope !== `program:${program}`))
    .length
}

/** Recipients whose permits and events do not count 1, 2, 3 up to their gate. */
function gapsOf(attempts: readonly AttemptFact[], events: readonly EventFact[], gates: ReadonlyMap<string, number>): number {
  const numbers = groupBySubject([...attempts, ...events])
  let gaps = 0
  for (const [subject, last] of gates) {
    const sorted = (numbers.get(subject) ?? []).map(({ seq }) => seq).sort((a, b) => a - b)
    if (sorted.length !== last || sorted.some((seq, index) => seq !== index + 1)) gaps += 1
  }
  return gaps
}

export function wrongs(verdict: Verdict): readonly string[] {
  return Object.entries(verdict).flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []))
}

function groupBySubject<T extends { readonly subject: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.subject)
    if (group === undefined) groups.set(item.subject, [item])
    else group.push(item)
  }
  return groups
}
