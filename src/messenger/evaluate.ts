import { gradeOfEvent } from '../consent-ledger/index.js'
import type { ConsentEvent } from '../domain/consent.js'
import { isNophiError } from '../errors/nophi-error.js'
import { recordedName } from '../ports/actor-schema.js'
import { liveKeys, macsUnder } from '../ports/key-ring.js'
import { findRecipient } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { Gate } from '../ports/suppression-store.js'
import type { VaultKey } from '../vault/index.js'
import { inTime } from './answer-in-time.js'
import { type AllStores, type Context, inTransaction, type Settings } from './context.js'
import { decide } from './decide.js'
import { gateFactsOf } from './gate-facts-of.js'
import type { ConsentGateFacts, GateFacts } from './gates/gate-facts.js'
import { ledgerTimeoutMs } from './guarded-ledger.js'
import { contentMac, macUnder } from './host-ids.js'
import { inWishedZone } from './in-wished-zone.js'
import { languageOfConsent } from './language-of-consent.js'
import { loadFacts, type StoredFacts } from './load-facts.js'
import { holderAtEnqueue } from './number-status/holder-at-enqueue.js'
import type { Holder } from './number-status/holder-facts.js'
import { gateStatusOf } from './number-status/look-at-holder.js'
import { type ParsedRequest, parseRequest } from './parsed-request.js'
import { type Prepared, prepare } from './prepare.js'
import { type Route, routeOf } from './route-of.js'
import type { Decision, SendRequest } from './types.js'

/** A request with everything that must be known before the transaction begins. */
export interface Ready extends ParsedRequest {
  readonly prepared: Prepared
  readonly patient: string | null
  /** The live index keys, asked for once. */
  readonly indexKeys: readonly VaultKey[]
  readonly macs: readonly string[]
  readonly hostConsent: ConsentGateFacts | null | undefined
  readonly holder: Holder
  /** Decided once, so that the count of an address is that of the one which the gates see. */
  readonly route: Route
}

/** Dry run: the same facts, the same gates, nothing written. */
export async function evaluate(context: Context, input: SendRequest): Promise<Decision> {
  const parsed = parseRequest(context, input)
  const ready = await makeReady(context, parsed, { keep: false })
  const { decision, spoken } = await decideDry(context, ready)
  return spoken === null ? decision : (await decideDry(context, await makeReady(context, parsed, { keep: false, unasked: spoken }))).decision
}

function decideDry(context: Context, ready: Ready): Promise<{ readonly decision: Decision; readonly spoken: string | null }> {
  return inTransaction(context, async (stores) => {
    const subject = await findRecipient(stores.suppression, ready.macs)
    const stored = await storedFacts(context, stores, ready, subject, null)
    return { decision: decide(factsFor(context, inWishedZone(ready, stored), stored)), spoken: languageOfConsent(context, ready, stored) }
  })
}

/** Composes, inspects, asks the host's ledger and the number's status: all that may take time or leave the process. `keep`: what was answered is stored. `unasked`: the language where the request names none. */
export async function makeReady(
  context: Context,
  parsed: ParsedRequest,
  { keep, unasked }: { readonly keep: boolean; readonly unasked?: string | undefined },
): Promise<Ready> {
  const at = context.runtime.now()
  const { request, phone, program, sender } = parsed
  const prepared = await prepare(context, parsed, at, unasked)
  const indexKeys = await liveKeys(context.keys, 'phone-index')
  const patient = request.patient === undefined ? null : macUnder(indexKeys, context, 'patient', request.patient)
  const macs = macsUnder(indexKeys, context.tenant, 'recipient', phone.reveal())
  const hostConsent = await readHostConsent(context, phone.reveal(), program.id, at)
  const holder = await holderAtEnqueue(context, { phone, macs, program, kind: prepared.payload.kind, patient, hostConsent, keep })
  return { request, phone, program, sender, prepared, patient, indexKeys, macs, hostConsent, holder, route: routeOf(context, sender) }
}

/** `gate`: as the text was stamped by it; null where it is read here and nothing is stored. */
export function storedFacts(context: Settings, stores: AllStores, ready: Ready, subject: SubjectKey | null, gate: Gate | null): Promise<StoredFacts> {
  const { program, patient, hostConsent, route } = ready
  return loadFacts(context, stores, {
    subject,
    program,
    patient,
    stamp: gate?.seq ?? null,
    exemptEvent: null,
    hostConsent,
    gate: gate ?? undefined,
    address: route.address,
  })
}

export function factsFor(context: Context, ready: Ready, stored: StoredFacts): GateFacts {
  const { prepared, program, sender, phone, holder, request } = ready
  return gateFactsOf(context, {
    program,
    sender,
    to: phone.reveal(),
    payload: prepared.payload,
    tier: prepared.tier,
    expiresAt: prepared.expiresAt,
    notBefore: request.notBefore,
    objections: prepared.objections,
    stored,
    route: ready.route,
    numberStatus: gateStatusOf(context, program, holder.status),
    lastContactAt: holder.lastContactAt,
  })
}

/** Undefined: our own ledger, read in the transaction. Null: the host's could not tell, which defers. */
export async function readHostConsent(context: Settings, phone: string, program: string, at: Date): Promise<ConsentGateFacts | null | undefined> {
  if (context.hostLedger === null) return undefined
  try {
    const { hostLedger, runtime } = context
    const status = await inTime(runtime, ledgerTimeoutMs, () => hostLedger.statusAt({ phone, program, at }))
    if (status === null || !statuses.includes(status.status)) return null
    const said = 'event' in status ? status.event : null
    const event = said === null ? null : await recordable(context, said)
    const grade = event === null ? null : gradeOfEvent(event)
    if (status.status === 'granted' && grade === null) return null
    return {
      status: status.status,
      event,
      grade,
      stamp: null,
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

/** The id of a consent stands in the record of each text and permit. One that no record takes, as what could be a phone number, stands there as its keyed hash. */
async function recordable(context: Settings, event: ConsentEvent): Promise<ConsentEvent> {
  return recordedName.safeParse(event.id).success ? event : { ...event, id: await contentMac(context, 'fingerprint', String(event.id)) }
}

const statuses: readonly unknown[] = ['granted', 'pending', 'revoked', 'expired', 'none']
