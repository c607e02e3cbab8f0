import type { Actor } from '../domain/actor.js'
import { safelySync } from '../errors/safe-error.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AllStores, Services } from './context.js'

/** What a waiting text needs at the hour it leaves. Stored as ciphertext under the recipient's content key. */
export interface Payload {
  readonly text: string
  readonly kind: string
  readonly language: string
  /** Instant in the slots, epoch milliseconds. */
  readonly visitAt: number | null
  readonly purposes: readonly string[]
  /** Of the kind itself: a code in a program of visits is no visit text. */
  readonly kindClass: string
  /** The kind needs a clinician or manager, and a reason. */
  readonly kindUrgent: boolean
  /** Whether the program's tier allows the kind at all. */
  readonly tierAllowed: boolean
  readonly optOutLine: boolean
  readonly contact: boolean
  readonly itemRequired: boolean
  readonly itemGiven: boolean
  readonly confidential: boolean
  readonly patientNamed: boolean
  readonly zone: string | null
  readonly urgent: boolean
  readonly actor: Actor
}

const place = (message: string): string => `message|payload|${message}`

export function sealPayload(context: Services, stores: AllStores, subject: SubjectKey, message: string, payload: Payload): Promise<Uint8Array> {
  return context.subjectKeys.seal(stores, subject, 'content', place(message), toUtf8(JSON.stringify(payload)))
}

/** Null: it was erased, or the person was forgotten. Throws `KEY_UNAVAILABLE`. */
export async function openPayload(
  context: Services,
  stores: AllStores,
  subject: SubjectKey,
  message: string,
  ciphertext: Uint8Array | null,
): Promise<Payload | null> {
  if (ciphertext === null) return null
  const plaintext = await context.subjectKeys.open(stores, subject, 'content', place(message), ciphertext)
  if (plaintext === null) return null
  return safelySync('KEY_UNAVAILABLE', () => JSON.parse(fromUtf8(plaintext)) as Payload)
}
