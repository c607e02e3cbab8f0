import { isNophiError } from '../errors/nophi-error.js'
import { findRecipient, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import { answerInTime, inTime } from './answer-in-time.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { decide } from './decide.js'
import { gateFactsOf } from './gate-facts-of.js'
import type { ConsentGateFacts, GateFacts } from './gates/gate-facts.js'
import { patientMac } from './host-ids.js'
import { loadFacts, type StoredFacts } from './load-facts.js'
import type { ParsedRequest } from './parsed-request.js'
import { parseRequest } from './parsed-request.js'
import { type Prepared, prepare } from './prepare.js'
import { routeOf } from './route-of.js'
import type { Decision, SendRequest } from './types.js'

/** A request with everything that must be known before the transaction begins. */
export interface Ready extends ParsedRequest {
  readonly prepared: Prepared
  readonly patient: string | null
  readonly macs: readonly string[]
  readonly hostConsent: ConsentGateFacts | null | undefined
  readonly numberStatus: GateFacts['recipient']['numberStatus']
}

/** Dry run: the same facts, the same gates, nothing written. */
export async function evaluate(context: Context, input: SendRequest): Promise<Decision> {
  const ready = await makeReady(context, parseRequest(context, input))
  return inTransaction(context, async (stores) => {
    const subject = await findRecipient(stores.suppression, ready.macs)
    return decide(factsFor(context, ready, await storedFacts(context, stores, ready, subject, null)))
  })
}

/** Composes, inspects, asks the host's ledger and the number's status: all that may take time or leave the process. */
export async function makeReady(context: Context, parsed: ParsedRequest): Promise<Ready> {
  const at = context.runtime.now()
  const { request, phone, program, sender } = parsed
  return {
    request,
    phone,
    program,
    sender,
    prepared: await prepare(context, parsed, at),
    patient: await patientMac(context, parsed.request.patient),
    macs: await recipientMacs(context, parsed.phone),
    hostConsent: await readHostConsent(context, parsed.phone.reveal(), parsed.program.id, at),
    numberStatus: await readNumberStatus(context, parsed.phone.reveal(), at),
  }
}

export function storedFacts(context: Context, stores: AllStores, ready: Ready, subject: SubjectKey | null, stamp: number | null): Promise<StoredFacts> {
  return loadFacts(context, stores, { subject, program: ready.program, patient: ready.patient, stamp, exemptEvent: null, hostConsent: ready.hostConsent })
}

export function factsFor(context: Context, ready: Ready, stored: StoredFacts): GateFacts {
  const { prepared, program, phone, numberStatus, request } = ready
  return gateFactsOf(context, {
    program,
    to: phone.reveal(),
    payload: prepared.payload,
    tier: prepared.tier,
    expiresAt: prepared.expiresAt,
    notBefore: request.notBefore,
    objections: prepared.objections,
    stored,
    route: routeOf(context, ready.sender),
    numberStatus,
  })
}

/** Undefined: our own ledger, read in the transaction. Null: the host's could not tell, which defers. */
export async function readHostConsent(context: Context, phone: string, program: string, at: Date): Promise<ConsentGateFacts | null | undefined> {
  if (context.hostLedger === null) return undefined
  try {
    const { hostLedger, runtime } = context
    const status = await inTime(runtime, ledgerTimeoutMs, () => hostLedger.statusAt({ phone, program, at }))
    if (status === null || !statuses.includes(status.status)) return null
    const event = 'event' in status ? status.event : null
    if (status.status === 'granted' && (event === null || !grades.includes(event.grade))) return null
    return {
      status: status.status,
      event,
      grade: event?.grade ?? null,
      stamp: null,
      written: false,
      riskAcknowledged: false,
      otherProgram: false,
      otherNumber: false,
      preference: null,
    }
  } catch (error) {
    // Misuse of the ledger is the host's to see; a ledger that cannot answer is a fact that is missing.
    if (isNophiError(error, 'INVALID_REQUEST')) throw error
    return null
  }
}

const ledgerTimeoutMs = 3_000
const statuses: readonly unknown[] = ['granted', 'pending', 'revoked', 'expired', 'none']
const grades: readonly unknown[] = ['A', 'B', 'C', 'D']

const statusTimeoutMs = 3_000
const longAgoMs = 90 * 86_400_000

async function readNumberStatus(context: Context, phone: string, at: Date): Promise<GateFacts['recipient']['numberStatus']> {
  const { numberStatus } = context
  if (numberStatus === null) return 'not-asked'
  if (numberStatus.baa.status === 'none' || numberStatus.baa.status === 'unknown') return 'no-data'
  // What cannot be known is a refusal to go on: a person looks.
  const status = await answerInTime(context.runtime, statusTimeoutMs, (signal) => numberStatus.statusOf(phone, new Date(at.getTime() - longAgoMs), signal))
  return status === 'same-holder' || status === 'reassigned' || status === 'deactivated' ? status : 'no-data'
}
