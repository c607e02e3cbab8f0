import type { SubjectKey } from '../ports/subject.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import { macsOf, openField, sealField } from '../ports/key-ring.js'
import type { AllStores, Context } from './context.js'

const place = (tenant: string, subject: SubjectKey): string => `${tenant}|recipient|number|${subject}`

export function recipientMacs(context: Context, e164: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'recipient', e164)
}

/** Finds the recipient or creates it, under all live keys at once. Takes no gate lock. */
export async function ensureRecipient(context: Context, stores: AllStores, e164: string): Promise<SubjectKey> {
  const macs = await recipientMacs(context, e164)
  const known = await stores.suppression.findSubject(macs)
  if (known !== null) return known
  const id = context.runtime.id()
  const cipher = await sealField(context.keys, place(context.tenant, id), toUtf8(e164), (length) => context.runtime.randomBytes(length))
  return stores.suppression.ensureSubject(macs, id, cipher)
}

/** The number of a recipient. Null: there is none of this id. */
export async function numberOf(context: Context, stores: AllStores, subject: SubjectKey): Promise<string | null> {
  const cipher = await stores.suppression.numberOf(subject)
  return cipher === null ? null : fromUtf8(await openField(context.keys, place(context.tenant, subject), cipher))
}
