import { NophiError } from '../errors/nophi-error.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AttemptRow, Gate } from '../ports/suppression-store.js'

export type PermitRequest = Pick<AttemptRow, 'id' | 'subject' | 'message' | 'n' | 'program' | 'patient' | 'transport' | 'sender' | 'counted'>

/**
 * Opens one attempt for each request, under its gate's next numbers. `gates`: all that this transaction locked; each is
 * written, also one for which nothing is asked, since a gate that is only locked lets a waiter read the past.
 * `beside` is asked for what else is written of them, at once with them: all of it stands or falls with the gates.
 * Nothing may be called before the transaction's commit is known.
 */
export async function openPermits(
  stores: StoresOf<'suppression'>,
  gates: readonly Gate[],
  requests: readonly PermitRequest[],
  { process, leaseMs }: { readonly process: string; readonly leaseMs: number },
  beside?: (rows: readonly AttemptRow[]) => Promise<unknown>,
): Promise<readonly AttemptRow[]> {
  const now = await stores.now()
  const next = new Map<SubjectKey, number>(gates.map(({ subject, seq }) => [subject, seq]))
  const rows: AttemptRow[] = []
  for (const request of requests) {
    const seq = next.get(request.subject)
    if (seq === undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a permit without its gate' })
    next.set(request.subject, seq + 1)
    rows.push(attemptOf(request, seq + 1, { process, permittedAt: now, leaseUntil: now + leaseMs }))
  }
  const moves = gates.map(({ subject, seq }) => stores.suppression.advanceGate(subject, seq, (next.get(subject) ?? seq) - seq, 0))
  const opened = rows.length > 0 ? stores.suppression.openAttempts(rows) : undefined
  const [moved] = await Promise.all([Promise.all(moves), opened, beside?.(rows)])
  if (moved.includes(false)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'the gate moved' })
  return rows
}

/** Named one by one: members added to a spread made the row thirty times as dear. */
function attemptOf(
  { id, subject, message, n, program, patient, transport, sender, counted }: PermitRequest,
  permitSeq: number,
  { process, permittedAt, leaseUntil }: Pick<AttemptRow, 'process' | 'permittedAt' | 'leaseUntil'>,
): AttemptRow {
  return {
    id,
    subject,
    message,
    n,
    program,
    patient,
    transport,
    sender,
    counted,
    permitSeq,
    process,
    permittedAt,
    leaseUntil,
    outcome: null,
    reason: null,
    providerId: null,
  }
}
