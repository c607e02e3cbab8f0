import { NophiError } from '../../errors/nophi-error.js'
import { keyIdOfMac } from '../../ports/index-keys.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { AttemptOutcome, AttemptRow, Gate, GateEventRow, SuppressionStore } from '../../ports/suppression-store.js'
import { isHeld, isPersonHeld, type PersonTables } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createSubjectIndex, type SubjectTables } from './subject-index.js'
import { createTable, type Table, take, takeWhile } from './table.js'
import { putInMap } from './undo.js'

type EventIndex = 'subject' | 'unenforced' | 'all'
type AttemptIndex = 'age' | 'subject' | 'patient' | 'openOfSubject' | 'openOfProgram' | 'lease' | 'provider'

export interface SuppressionTables {
  readonly events: Table<GateEventRow, EventIndex>
  readonly attempts: Table<AttemptRow, AttemptIndex>
}

export const suppressionRecords: readonly StoredTable[] = [
  { table: 'suppression.events', classes: ['opt-outs'] },
  { table: 'suppression.attempts', classes: ['attempts'] },
]

const rankOf: Record<AttemptOutcome, number> = { unknown: 1, released: 2, rejected: 2, accepted: 3 }

export function createSuppressionTables(): SuppressionTables {
  return {
    events: createTable(({ id }: GateEventRow) => id, {
      subject: { group: ({ subject }) => subject, order: ({ seq }) => seq },
      unenforced: { group: ({ kind, enforcedAt }) => (kind !== 'lift' && enforcedAt === null ? '' : null), order: ({ recordedAt }) => recordedAt },
      all: { group: () => '', order: () => 0 },
    }),
    attempts: createTable(({ id }: AttemptRow) => id, {
      age: { group: ({ outcome }) => (outcome === null ? null : ''), order: ({ permittedAt }) => permittedAt },
      subject: { group: ({ subject }) => subject, order: ({ permittedAt }) => permittedAt },
      patient: { group: ({ patient }) => patient, order: ({ permittedAt }) => permittedAt },
      openOfSubject: { group: ({ subject, outcome }) => (outcome === null ? subject : null), order: ({ permitSeq }) => permitSeq },
      openOfProgram: { group: ({ program, outcome }) => (outcome === null ? program : null), order: () => 0 },
      lease: { group: ({ outcome }) => (outcome === null ? '' : null), order: ({ leaseUntil }) => leaseUntil },
      provider: {
        group: ({ transport, providerId }) => (transport === null || providerId === null ? null : providerGroup(transport, providerId)),
        order: ({ permittedAt }) => permittedAt,
      },
    }),
  }
}

export function createSuppressionSlice(
  transaction: MemoryTransaction<{ readonly subjects: SubjectTables; readonly suppression: SuppressionTables } & PersonTables>,
): SuppressionStore {
  const { tables, undo } = transaction
  // Named one by one: a spread made the slice, which every transaction makes anew, ten times as dear.
  const { findSubject, ensureSubject, numberOf, readIndexKeys, replaceIndexKeys } = createSubjectIndex(transaction)

  function gateOf(subject: string): Gate | null {
    const row = tables().subjects.recipients.get(subject)
    return row === undefined ? null : { subject, seq: row.seq, stops: row.stops }
  }

  return {
    findSubject,
    ensureSubject,
    numberOf,
    readIndexKeys,
    replaceIndexKeys,
    readGate: async (subject) => gateOf(subject) ?? { subject, seq: 0, stops: 0 },
    // The one transaction that runs holds every gate: there is nothing to wait for or to skip.
    lockGates: async (subjects) => [...new Set(subjects)].flatMap((subject) => gateOf(subject) ?? []),
    async advanceGate(subject, from, by, stops) {
      const { recipients } = tables().subjects
      const row = recipients.get(subject)
      if (row === undefined || row.seq !== from) return false
      putInMap(undo, recipients, subject, { ...row, seq: row.seq + by, stops: row.stops + stops })
      return true
    },
    async insertEvent(row) {
      const { events } = tables().suppression
      if (events.get(row.id) !== undefined) return 'present'
      for (const other of events.descending('subject', row.subject)) {
        if (other.seq < row.seq) break
        if (other.seq === row.seq) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'two events under one number' })
      }
      events.put(undo, { ...row })
      return 'inserted'
    },
    events: async (subject) => [...tables().suppression.events.ascending('subject', subject)].map((row) => ({ ...row })),
    event: async (id) => copyOrNull(tables().suppression.events.get(id)),
    async markLifted(ids, liftedBy) {
      const { events } = tables().suppression
      let ended = 0
      for (const id of new Set(ids)) {
        const row = events.get(id)
        if (row === undefined || row.kind === 'lift' || row.liftedBy !== null) continue
        events.put(undo, { ...row, liftedBy })
        ended += 1
      }
      return ended
    },
    async markEnforced(id, enforcedAt) {
      const { events } = tables().suppression
      const row = events.get(id)
      if (row === undefined || row.enforcedAt !== null) return false
      events.put(undo, { ...row, enforcedAt })
      return true
    },
    unenforced: async (limit) => take(tables().suppression.events.ascending('unenforced', ''), limit).map((row) => ({ ...row })),
    async openAttempts(rows) {
      const { attempts } = tables().suppression
      for (const row of rows) {
        if (attempts.get(row.id) !== undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'two attempts under one id' })
        attempts.put(undo, { ...row })
      }
    },
    async closeAttempt(id, outcome, reason, providerId) {
      const { attempts } = tables().suppression
      const row = attempts.get(id)
      if (row === undefined || rankOf[outcome] <= (row.outcome === null ? 0 : rankOf[row.outcome])) return false
      attempts.put(undo, { ...row, outcome, reason, providerId: providerId ?? row.providerId })
      return true
    },
    attempt: async (id) => copyOrNull(tables().suppression.attempts.get(id)),
    attemptByProviderId: async (transport, providerId) => copyOrNull(tables().suppression.attempts.first('provider', providerGroup(transport, providerId))),
    async countInFlight(subject, belowSeq) {
      let open = 0
      for (const { permitSeq } of tables().suppression.attempts.ascending('openOfSubject', subject)) {
        if (permitSeq >= belowSeq) break
        open += 1
      }
      return open
    },
    async attemptsSince(who, since) {
      const { attempts } = tables().suppression
      const before = ({ permittedAt }: AttemptRow): boolean => permittedAt < since
      const rows = 'subject' in who ? attempts.ascending('subject', who.subject, before) : attempts.ascending('patient', who.patient, before)
      return [...rows].filter(({ outcome }) => outcome !== 'released' && outcome !== 'rejected').map((row) => ({ ...row }))
    },
    countInFlightOfProgram: async (program) => tables().suppression.attempts.count('openOfProgram', program),
    async expireLeases(now, limit) {
      const { attempts } = tables().suppression
      return takeWhile(attempts.ascending('lease', ''), limit, ({ leaseUntil }) => leaseUntil < now).map((row) => {
        const expired: AttemptRow = { ...row, outcome: 'unknown', reason: 'lease-expired' }
        attempts.put(undo, expired)
        return { ...expired }
      })
    },
    async purgeAttempts(before, limit, except) {
      const { attempts } = tables().suppression
      const old = attemptsBefore(attempts, before)
      const going = take(old, limit, (row) => !isHeld(except, row) && (row.program !== null || !isPersonHeld(tables(), except, row.subject))).map(
        ({ id }) => id,
      )
      for (const id of going) attempts.delete(undo, id)
      return going
    },
    async stoppedMacs(keyId, after, limit) {
      const { byMac, recipients } = tables().subjects
      const macs = [...byMac.keys()].filter((mac) => keyIdOfMac(mac) === keyId && (after === null || mac > after)).sort()
      const page = macs.slice(0, limit)
      return {
        macs: page.filter((mac) => (recipients.get(byMac.get(mac) ?? '')?.stops ?? 0) > 0),
        last: macs.length > limit ? (page.at(-1) ?? null) : null,
      }
    },
    scan: async (after, limit) =>
      take(tables().suppression.events.ascending('all', '', after === null ? undefined : ({ id }) => id <= after), limit).map((row) => ({ ...row })),
  }
}

function* attemptsBefore(attempts: SuppressionTables['attempts'], before: number): Generator<AttemptRow> {
  for (const row of attempts.ascending('age', '')) {
    if (row.permittedAt >= before) return
    yield row
  }
}

function providerGroup(transport: string, providerId: string): string {
  return `${transport.length}:${transport}${providerId}`
}

function copyOrNull<Row extends object>(row: Row | undefined): Row | null {
  return row === undefined ? null : { ...row }
}
