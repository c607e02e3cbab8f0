import { asPhoneNumber, parsePhoneNumber } from '../domain/parse-phone-number.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Runtime } from '../domain/runtime.js'
import { NophiError } from '../errors/nophi-error.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import { ensureIndexKeys, type IndexKeys, keyIdOfMac, liveMacs, parseIndexKeys } from './index-keys.js'
import type { KeyProvider } from './key-provider.js'
import { macsOf, openField, sealField } from './key-ring.js'
import type { SubjectIndex, SubjectKey, SubjectMacs } from './subject.js'

/** Whose numbers, under which keys. */
export interface NumberKeys {
  readonly keys: KeyProvider
  readonly tenant: string
  readonly runtime: Runtime
}

/** The number of a request, also of a look-alike whose `reveal` throws or answers anything. Throws `INVALID_PHONE_NUMBER` at `path`, never with the input. */
export function readPhone(input: unknown, path = 'phone'): PhoneNumber {
  try {
    return asPhoneNumber(input as PhoneNumber)
  } catch {
    throw new NophiError('INVALID_PHONE_NUMBER', { path })
  }
}

/** The macs under which the recipient of a number is found. Throws `KEY_UNAVAILABLE`. */
export function recipientMacs({ keys, tenant }: NumberKeys, phone: PhoneNumber): Promise<SubjectMacs> {
  return macsOf(keys, tenant, 'recipient', phone.reveal())
}

/** Finds the recipient of a number under the keys that count now. Throws `KEY_UNAVAILABLE` in a process without them. */
export async function findRecipient(index: SubjectIndex, macs: SubjectMacs): Promise<SubjectKey | null> {
  const state = await index.readIndexKeys()
  // No number was stored yet, so there is none to find.
  return state === null ? null : index.findSubject(liveMacs(parseIndexKeys(state), macs))
}

/**
 * Finds the recipient of a number, or creates it under all live keys at once. Locks no gate. The state of the keys is
 * read here, in the transaction: a process that missed a rotation throws `KEY_UNAVAILABLE` instead of making a second gate.
 */
export async function ensureRecipient(owner: NumberKeys, index: SubjectIndex, macs: SubjectMacs, phone: PhoneNumber): Promise<SubjectKey> {
  return (await ensureRecipientUnder(owner, index, macs, phone)).subject
}

/** The same, with the state it went by. */
export async function ensureRecipientUnder(
  owner: NumberKeys,
  index: SubjectIndex,
  macs: SubjectMacs,
  phone: PhoneNumber,
): Promise<{ readonly subject: SubjectKey; readonly state: IndexKeys }> {
  const state = await ensureIndexKeys(index, keyIdOfMac(macs[0] ?? ''))
  const live = liveMacs(state, macs)
  const known = await index.findSubject(live)
  if (known !== null) return { subject: known, state }
  const id = owner.runtime.id()
  const cipher = await sealField(owner.keys, numberPlace(owner.tenant, id), toUtf8(phone.reveal()), (length) => owner.runtime.randomBytes(length))
  return { subject: await index.ensureSubject(live, id, cipher), state }
}

/** The number of a recipient. Null: there is none of this id. Throws `KEY_UNAVAILABLE`. */
export async function numberOfRecipient({ keys, tenant }: NumberKeys, index: SubjectIndex, subject: SubjectKey): Promise<PhoneNumber | null> {
  const cipher = await index.numberOf(subject)
  return cipher === null ? null : parsePhoneNumber(fromUtf8(await openField(keys, numberPlace(tenant, subject), cipher)))
}

/** Where the ciphertext of a number stands. */
export function numberPlace(tenant: string, subject: SubjectKey): string {
  return `${tenant}|recipient|number|${subject}`
}
