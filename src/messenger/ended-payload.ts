import type { HeldRecords } from '../ports/legal-hold-store.js'
import type { MessageRow } from '../ports/message-store.js'
import type { AllStores, Context } from './context.js'
import { heldRecords } from './held-records.js'

/** Once a transaction, however many texts end in it. */
const known = /* @__PURE__ */ new WeakMap<AllStores, Promise<HeldRecords>>()

/** The payload of a text that ends without a provider's answer: none, unless texts are kept for days and a legal hold covers it. */
export async function endedPayload(
  { policy }: Pick<Context, 'policy'>,
  stores: AllStores,
  { subject, program }: Pick<MessageRow, 'subject' | 'program'>,
): Promise<{ readonly payload?: null }> {
  if ((policy.bodyRetentionDays ?? 0) === 0) return { payload: null }
  const reading = known.get(stores) ?? heldRecords(stores)
  known.set(stores, reading)
  const { subjects, programs } = await reading
  return subjects.includes(subject) || programs.includes(program) ? {} : { payload: null }
}
