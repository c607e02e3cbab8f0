import type { DueMessage } from '../ports/message-store.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import { type Context, inTransaction } from './context.js'
import { eachReadable } from './each-readable.js'
import { readHostConsent } from './evaluate.js'
import type { ConsentGateFacts } from './gates/gate-facts.js'
import { checkDueNumbers } from './number-status/check-due-numbers.js'
import type { ProcessState } from './process-state.js'
import { type Allowances, takeAllowances } from './sender-rates.js'

/** What a host's own ledger said of the texts that were due. */
export interface HostConsents {
  /** False: it was not asked about this one. */
  has(message: Pick<DueMessage, 'id'>): boolean
  /** Undefined: our own ledger is read in the transaction. Null: it could not tell. */
  of(message: Pick<DueMessage, 'id'>): ConsentGateFacts | null | undefined
}

export interface AskedBefore {
  readonly limit: number
  readonly order: 'priority' | 'age'
  readonly hostConsents: HostConsents
  readonly allowances: Allowances
}

const ourLedger: HostConsents = { has: () => true, of: () => undefined }

/** Whatever may take seconds, or leave the process, before a permit's clock starts: about the texts that its transaction will claim. */
export async function askBeforePermit(context: Context, limit: number): Promise<AskedBefore> {
  const order = nextOrder(context)
  const hostConsents = context.hostLedger === null ? ourLedger : await readHostConsents(context, limit, order)
  await checkDueNumbers(context, { limit, order, hostConsentOf: (message) => hostConsents.of(message) })
  return { limit, order, hostConsents, allowances: await takeAllowances(context, limit) }
}

/** One claim in five looks at age alone: however much is urgent, what waits longest has its turn. */
function nextOrder({ claims }: ProcessState): 'priority' | 'age' {
  claims.count += 1
  return claims.count % 5 === 0 ? 'age' : 'priority'
}

/** It is read at both gates, but only suppression is linearizable with sending. A number that cannot be read is asked nothing: its permit tells. */
async function readHostConsents(context: Context, limit: number, order: 'priority' | 'age'): Promise<HostConsents> {
  const due = await inTransaction(context, async (stores) => {
    const now = await stores.now()
    const rows = await stores.messages.claimDue(now, limit, order)
    const phones = await eachReadable(rows, ({ subject }) => numberOfRecipient(context, stores.suppression, subject))
    return rows.map(({ id, program }, index) => ({ id, program, phone: phones[index] ?? null, at: new Date(now) }))
  })
  const answers = new Map<string, ConsentGateFacts | null>()
  const ask = async ({ id, program, phone, at }: (typeof due)[number]): Promise<void> => {
    const answer = phone === null ? null : await readHostConsent(context, phone.reveal(), program, at)
    answers.set(id, answer ?? null)
  }
  await Promise.all(due.map(ask))
  return { has: ({ id }) => answers.has(id), of: ({ id }) => answers.get(id) ?? null }
}
