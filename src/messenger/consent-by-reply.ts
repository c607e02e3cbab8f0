import type { PhoneNumber } from '../domain/phone-number.js'
import { type AllStores, type Context, programOf } from './context.js'
import { consentLedgerOf } from './consent-ledger-of.js'

const recipientActor = { id: 'recipient', roles: ['recipient'] } as const

interface Confirmed {
  readonly phone: PhoneNumber
  readonly program: string
  readonly language: string | undefined
  readonly at: Date
}

/** The second step of a sign-up: the invited word, from the phone itself. */
export async function confirmByReply(context: Context, stores: AllStores, { phone, program, language, at }: Confirmed): Promise<void> {
  const { disclosures } = programOf(context, program)
  const disclosure = disclosures.find((each) => each.language === language) ?? disclosures[0]
  if (disclosure === undefined) return
  await consentLedgerOf(context, stores).record({ phone, program, action: 'confirm', source: 'text-keyword', disclosure, occurredAt: at, actor: recipientActor })
}

/** Wrong number: whoever consented, it was not this person. Every consent for the number ends, under a number of the gate. */
export async function revokeByReply(context: Context, stores: AllStores, phone: PhoneNumber, at: Date): Promise<void> {
  await consentLedgerOf(context, stores).revoke({ phone, program: 'all', source: 'text-keyword', occurredAt: at, actor: recipientActor })
}
