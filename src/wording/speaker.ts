import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { spokenPhone } from './spoken-phone.js'

/** The name as it stands before the colon, accents included: what they cost is told by `segments`. Throws `INVALID_OPTIONS`. */
export function speakerName(sender: Sender): string {
  const name: unknown = (sender as Partial<Sender> | null | undefined)?.name
  if (typeof name !== 'string' || name === '' || name !== name.trim() || /[\p{Cc}\u2028\u2029]/u.test(name)) {
    throw new NophiError('INVALID_OPTIONS', { path: 'sender.name', problem: 'wrong-type' })
  }
  return name
}

/** The contact number as it stands in a text: `312-555-0142` for `+13125550142`, else as the host wrote it. */
export function speakerPhone(sender: Sender): string {
  const phone: unknown = (sender as Partial<Sender> | null | undefined)?.contact?.phone
  if (typeof phone !== 'string') throw new NophiError('INVALID_OPTIONS', { path: 'sender.contact.phone', problem: 'required' })
  const digits = phone.replace(/\D/g, '').length
  if (!/^[+(]?\d[\d ().-]*$/.test(phone) || digits < 7 || digits > 15) {
    throw new NophiError('INVALID_OPTIONS', { path: 'sender.contact.phone', problem: 'wrong-type' })
  }
  return spokenPhone(phone)
}
