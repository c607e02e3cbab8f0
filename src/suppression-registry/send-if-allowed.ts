import * as z from 'zod'
import type { PhoneNumber, PhoneNumberInput } from '../domain/phone-number.js'
import type { Reason } from '../domain/reason.js'
import type { SendPermit, Suppression } from '../domain/suppression.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { ensureRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import type { AttemptOutcome } from '../ports/suppression-store.js'
import { createPermit, startPermitClock } from './create-permit.js'
import { openPermits } from './open-permits.js'
import { holdGate } from './record-stop.js'
import { inTransaction, journalEvent, type RegistryContext } from './registry-context.js'
import { suppressionVerdict } from './suppression-verdict.js'
import { toSuppression } from './to-suppression.js'
import type { SendIfAllowed } from './types.js'

const schema = z.strictObject({ phone: z.unknown(), program: z.string().min(1).optional() })
const firstRetryMs = 50
const longestRetryMs = 1_000

export async function sendIfAllowed<T>(
  context: RegistryContext,
  query: { readonly phone: PhoneNumberInput; readonly program?: string | undefined },
  send: (permit: SendPermit) => Promise<T>,
): Promise<SendIfAllowed<T>> {
  const { program } = parseOrThrow(schema, query, 'INVALID_REQUEST')
  if (typeof send !== 'function') throw new NophiError('INVALID_REQUEST', { path: 'send', problem: 'wrong-type' })
  const phone = readPhone(query.phone)
  const macs = await recipientMacs(context, phone)
  // Before the transaction begins: whatever it waits for is then part of the permit's time.
  const clock = startPermitClock(context.runtime)
  const opened = await takePermit(context, phone, macs, program)
  if ('by' in opened) return { sent: false, ...opened }
  const permit = createPermit(context.runtime, clock, context)
  let outcome: AttemptOutcome = 'released'
  try {
    if (!permit.isOpen()) throw new NophiError('PERMIT_EXPIRED')
    outcome = 'unknown'
    const value = await send(permit)
    outcome = 'accepted'
    return { sent: true, value }
  } finally {
    permit.dispose()
    await closeAttempt(context, opened.attempt, outcome, clock.monotonic + context.leaseMs)
  }
}

async function takePermit(
  context: RegistryContext,
  phone: PhoneNumber,
  macs: readonly string[],
  program: string | undefined,
): Promise<{ readonly attempt: string } | { readonly by: readonly Suppression[]; readonly reasons?: readonly Reason[] }> {
  return inTransaction(context, async (stores) => {
    const subject = await ensureRecipient(context, stores.suppression, macs, phone)
    const gate = await holdGate(stores, subject)
    const events = await stores.suppression.events(subject)
    const verdict = suppressionVerdict({ gate, events, stamp: null, program, messageClass: undefined })
    if (!verdict.sendable) return { by: verdict.by.map(toSuppression) }
    const persons = (await context.standsAgainst?.(stores, subject, program)) ?? []
    if (persons.length > 0) return { by: persons }
    const reasons = (await context.forbids?.(stores, { phone, program, events })) ?? []
    if (reasons.length > 0) return { by: [], reasons }
    const attempt = context.runtime.id()
    const request = { id: attempt, subject, message: null, n: 1, program: program ?? null, patient: null, transport: null, sender: null, counted: true }
    const [row] = await openPermits(stores, [gate], [request], context)
    await journalEvent(context, stores, 'permit.opened', { attempt, seq: row?.permitSeq ?? 0, ...(program === undefined ? {} : { program }) })
    return { attempt }
  })
}

/** Until the storage answers. After the lease it no longer matters: whoever drains has made the attempt unknown. */
async function closeAttempt(context: RegistryContext, attempt: string, outcome: AttemptOutcome, until: number): Promise<void> {
  for (let pauseMs = firstRetryMs; ; pauseMs = Math.min(pauseMs * 2, longestRetryMs)) {
    try {
      await inTransaction(context, (stores) => stores.suppression.closeAttempt(attempt, outcome, null, null))
      return
    } catch (error) {
      if (!isNophiError(error) || !error.retryable || context.runtime.monotonic() + pauseMs >= until) return
      await context.runtime.sleep(pauseMs)
    }
  }
}
