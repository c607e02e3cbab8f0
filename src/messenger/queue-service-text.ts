import type { ExpectedReply } from '../domain/content.js'
import { canonicalJson } from '../internal/canonical-json.js'
import { rulesVersion } from '../policy/index.js'
import { ensureIndexKeys, keyIdOfMac, liveMacs } from '../ports/index-keys.js'
import { isDamaged, macsOf } from '../ports/key-ring.js'
import type { SubjectKey } from '../ports/subject.js'
import { renderServiceText, type ServiceTextName, type WordingLanguage } from '../wording/index.js'
import type { AllStores, Context, Settings } from './context.js'
import { writeDecision } from './decision-record.js'
import { contentMac } from './host-ids.js'
import { sealPayload } from './payload.js'
import { serviceKind } from './service-message.js'
import type { Speaker } from './speaker-of.js'

export interface ServiceText {
  readonly name: ServiceTextName
  readonly subject: SubjectKey
  /** Whose sign-up it answers, where that is known. */
  readonly patient?: string | null | undefined
  readonly speaker: Pick<Speaker, 'program' | 'sender'>
  readonly language: WordingLanguage
  /** What it may be sent for, once: an opt-out, or a day's answer. Null: an opt-out ends it like any other text. */
  readonly exemptEvent: string | null
  /** What it is queued for once, where that exempts it from nothing. */
  readonly once?: string | undefined
  readonly expects?: readonly ExpectedReply[] | undefined
  readonly held: string | null
  /** The gate's number that it follows; absent: the gate is asked. */
  readonly stamp?: number | undefined
  readonly expiresAt: number
  readonly now: number
}

const service = { id: 'nophi', roles: ['service'] } as const

/** A fixed text that answers a person, queued like any other: the gates decide again when it leaves. Answers with its id; null: it was queued before, or the person's key is damaged. */
export async function queueServiceText(
  context: Context,
  stores: AllStores,
  { name, subject, patient = null, speaker, language, exemptEvent, once, expects = [], held, stamp, expiresAt, now }: ServiceText,
): Promise<string | null> {
  const { program, sender } = speaker
  const text = renderServiceText(name, { language, sender })
  const id = context.runtime.id()
  const basis = { at: new Date(now), tier: program.maxTier ?? 'reminder', rulesVersion, accessRule: 'service', zones: [] } as const
  const seq = stamp ?? (await stores.suppression.readGate(subject)).seq
  const kind = serviceKind(name)
  const payload = await sealedText(() =>
    sealPayload(context, stores, subject, id, {
      text,
      kind,
      language,
      visitAt: null,
      purposes: [],
      kindClass: 'service',
      kindUrgent: false,
      tierAllowed: true,
      optOutLine: true,
      contact: true,
      itemRequired: false,
      itemGiven: false,
      confidential: false,
      patientNamed: false,
      zone: null,
      urgent: false,
      actor: service,
    }),
  )
  if (payload === null) return null
  const keyMacs = once === undefined ? [] : await keyMacsOf(context, stores, once)
  const { inserted } = await stores.messages.insertIfAbsent({
    id,
    subject,
    stamp: seq,
    status: 'queued',
    held,
    program: program.id,
    owner: program.owner,
    sender: sender.id,
    kind,
    messageClass: program.messageClass,
    language,
    expects: canonicalJson(expects.map(({ keyword, means }) => ({ keyword, means }))),
    reference: null,
    patient,
    priority: 0,
    createdAt: now,
    notBefore: now,
    expiresAt,
    attempt: null,
    attempts: 0,
    payload,
    bodyMac: await contentMac(context, 'body', text),
    exemptEvent,
    keyMacs,
    fingerprint: await contentMac(context, 'fingerprint', canonicalJson({ exemptEvent: exemptEvent ?? once ?? '', kind })),
    decision: writeDecision({ decision: { basis, outcome: 'allow' }, rewritten: false, suggestion: null }),
    actor: service.id,
    consentEvent: null,
    transport: null,
    providerId: null,
    receiptRank: 0,
    statusAt: now,
  })
  return inserted ? id : null
}

async function keyMacsOf({ keys, tenant }: Settings, stores: AllStores, key: string): Promise<readonly string[]> {
  const macs = await macsOf(keys, tenant, 'idempotency', key)
  return liveMacs(await ensureIndexKeys(stores.suppression, keyIdOfMac(macs[0] ?? '')), macs)
}

/** Null where the person's key was damaged: what is answered stands without the answer. */
async function sealedText(seal: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await seal()
  } catch (error) {
    if (isDamaged(error)) return null
    throw error
  }
}
