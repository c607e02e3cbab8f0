import type { PhoneNumber } from '../../domain/phone-number.js'
import type { DueMessage } from '../../ports/message-store.js'
import { numberOfRecipient, recipientMacs } from '../../ports/recipient-number.js'
import type { SubjectKey } from '../../ports/subject.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { eachReadable } from '../each-readable.js'
import type { ConsentGateFacts } from '../gates/gate-facts.js'
import { askNumberStatus } from './ask-number-status.js'
import { keepAnswer } from './keep-answer.js'
import { lookBefore } from './look-before.js'

interface Due {
  readonly limit: number
  readonly order: 'priority' | 'age'
  /** Undefined: our own ledger, read here. */
  hostConsentOf(message: DueMessage): ConsentGateFacts | null | undefined
}

interface Wanted {
  readonly subject: SubjectKey
  readonly phone: PhoneNumber
  readonly since: Date
}

/** Before the transaction of a permit, which never asks: asks about the numbers of the texts that are due next, all side by side. One that cannot be read is asked nothing: its permit tells. */
export async function checkDueNumbers(context: Context, due: Due): Promise<void> {
  if (context.numberStatus === null) return
  const wanted = await inTransaction(context, async (stores) => {
    const now = await stores.now()
    const rows = await stores.messages.claimDue(now, due.limit, due.order)
    const looked = await eachReadable(rows, (message) => look(context, stores, message, due.hostConsentOf(message)))
    return [...new Map(looked.flatMap((each) => (each === null ? [] : [[each.subject, each] as const]))).values()]
  })
  await Promise.all(
    wanted.map(async ({ phone, since }) => {
      const reply = await askNumberStatus(context, phone.reveal(), since)
      await keepAnswer(context, { phone, macs: await recipientMacs(context, phone), since, reply })
    }),
  )
}

async function look(
  context: Settings,
  stores: AllStores,
  { subject, kind, patient, program: id }: DueMessage,
  hostConsent: ConsentGateFacts | null | undefined,
): Promise<Wanted | null> {
  const program = context.programs.get(id)
  if (program === undefined) return null
  const { status, since } = await lookBefore(context, stores, { subject, program, kind, patient, hostConsent })
  const phone = status === 'unasked' ? await numberOfRecipient(context, stores.suppression, subject) : null
  return phone === null ? null : { subject, phone, since }
}
