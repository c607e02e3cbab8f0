import { addBusinessDays } from '../policy/index.js'
import type { SubjectKey } from '../ports/subject.js'
import { recordStop } from '../suppression-registry/index.js'
import { type AllStores, type Context, programOf } from './context.js'
import { appendConsent } from '../consent-ledger/index.js'
import { writeLeaf } from './write-leaf.js'

export const recipientActor = { id: 'recipient', roles: ['recipient'] } as const

interface Confirmed {
  readonly subject: SubjectKey
  readonly phone: string
  readonly program: string
  readonly language: string | undefined
  readonly at: Date
}

/** The second step of a sign-up: the invited word, from the phone itself. */
export async function confirmByReply(context: Context, stores: AllStores, { subject, phone, program, language, at }: Confirmed): Promise<void> {
  const { disclosures } = programOf(context, program)
  const disclosure = disclosures.find((each) => each.language === language) ?? disclosures[0]
  if (disclosure === undefined) return
  const event = { phone, program, action: 'confirm', source: 'text-keyword', disclosure, occurredAt: at, actor: recipientActor } as const
  if (context.hostLedger !== null) await context.hostLedger.record(event)
  else await appendConsent(context.consentPiece, stores, event, { subject, stamp: (await stores.suppression.readGate(subject)).seq })
}

/** Wrong number: whoever consented, it was not this person. Every consent for the number ends, under a number of the gate. */
export async function revokeByReply(context: Context, stores: AllStores, subject: SubjectKey, phone: string, at: Date): Promise<void> {
  const now = at.getTime()
  const event = await recordStop(stores, {
    subject,
    id: `revoke:${context.runtime.id()}`,
    kind: 'revoke',
    scope: 'all',
    source: 'reply',
    cause: 'wrong-number',
    transport: null,
    sender: null,
    occurredAt: null,
    actor: 'recipient',
    now,
    honorBy: addBusinessDays(at, 10).getTime(),
  })
  await writeLeaf(context, stores, 'consent.revoked', subject, { suppression: event.id, seq: event.seq, scope: 'all', cause: 'wrong-number' })
  const revocation = { phone, program: 'all', source: 'text-keyword', occurredAt: at, actor: recipientActor } as const
  if (context.hostLedger !== null) await context.hostLedger.revoke(revocation)
}
