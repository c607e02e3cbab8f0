import type { SuppressionStore } from '../../../ports/suppression-store.js'
import type { SqlKit } from '../kit/sql-kit.js'
import type { Ask } from '../kit/verb.js'
import { type AttemptVerbs, attemptVerbs } from './attempts.js'
import { type GateEventVerbs, gateEventVerbs } from './gate-events.js'
import { type GateVerbs, gateVerbs } from './gates.js'
import { type SubjectVerbs, subjectIndex } from './subject-index.js'

export interface SuppressionVerbs {
  readonly subjects: SubjectVerbs
  readonly gates: GateVerbs
  readonly events: GateEventVerbs
  readonly attempts: AttemptVerbs
}

export function suppressionVerbs(kit: SqlKit, subjects: SubjectVerbs): SuppressionVerbs {
  return { subjects, gates: gateVerbs(kit), events: gateEventVerbs(kit), attempts: attemptVerbs(kit) }
}

export function suppressionSlice({ subjects, gates, events, attempts }: SuppressionVerbs, ask: Ask, askOutside: Ask): SuppressionStore {
  const { findSubject, ensureSubject, numberOf, readIndexKeys, replaceIndexKeys } = subjectIndex(subjects, askOutside)
  let moved = false
  return {
    findSubject,
    ensureSubject,
    numberOf,
    readIndexKeys,
    replaceIndexKeys,
    // A gate that this transaction moved stands inside of it alone.
    readGate: (subject) => (moved ? ask : askOutside)(gates.readGate, subject),
    lockGates: (asked, mode) => ask(gates.lockGates[mode], asked),
    advanceGate(subject, from, by, stops) {
      moved = true
      return ask(gates.advanceGate, { subject, from, by, stops })
    },
    insertEvent: (row) => ask(events.insert, row),
    events: (subject) => ask(events.ofSubject, subject),
    event: (id) => ask(events.get, id),
    markLifted: (ids, liftedBy) => ask(events.lift, { ids, liftedBy }),
    markEnforced: (id, enforcedAt) => ask(events.enforce, { id, enforcedAt }),
    unenforced: (limit) => ask(events.unenforced, limit),
    openAttempts: (rows) => ask(attempts.open, rows),
    closeAttempt: (id, outcome, reason, providerId) => ask(attempts.close, { id, outcome, reason, providerId }),
    attempt: (id) => ask(attempts.get, id),
    attemptByProviderId: (transport, providerId) => ask(attempts.byProviderId, { transport, providerId }),
    countInFlight: (subject, belowSeq) => ask(attempts.countOpen, { subject, belowSeq }),
    attemptsSince: (who, since) =>
      'subject' in who ? ask(attempts.ofSubject, { who: who.subject, since }) : ask(attempts.ofPatient, { who: who.patient, since }),
    countInFlightOfProgram: (program) => ask(attempts.countOpenOfProgram, program),
    expireLeases: (now, limit) => ask(attempts.expire, { now, limit }),
    stoppedMacs: (keyId, after, limit) => ask(gates.stoppedMacs, { keyId, after, limit }),
    scan: (after, limit) => ask(events.scan, { after, limit }),
    purgeAttempts: (before, limit, except) => ask(attempts.purge, { before, limit, except }),
  }
}
