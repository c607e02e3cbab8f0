import type { PhoneNumber } from '../../domain/phone-number.js'
import { ensureRecipient, recipientMacs } from '../../ports/recipient-number.js'
import { isOpenStop } from '../../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { isOlderThanLift, recordProviderOptOut } from '../provider-opt-out.js'

export interface ListEntry {
  readonly phone: PhoneNumber
  readonly saidAt: number | undefined
}

/** What stands on a provider's list, in one transaction. Returns how many stops are new. */
export async function takeEntries(context: Context, transport: string, pass: string, entries: readonly ListEntry[]): Promise<number> {
  const prepared = await Promise.all(entries.map(async (entry) => ({ ...entry, macs: await recipientMacs(context, entry.phone) })))
  return inTransaction(context, async (stores) => {
    const listed = new Map<string, number | undefined>()
    for (const { phone, saidAt, macs } of prepared) {
      const subject = await ensureRecipient(context, stores.suppression, macs, phone)
      listed.set(subject, listed.has(subject) ? lastSaid(listed.get(subject), saidAt) : saidAt)
    }
    let added = 0
    // Gates in the order of their ids, so that no two such transactions wait for each other.
    for (const [subject, saidAt] of [...listed].sort(([one], [other]) => (one < other ? -1 : 1)))
      if (await takeEntry(context, stores, { subject, transport, pass, saidAt })) added += 1
    return added
  })
}

/** A list may hold a number once for each of our own: the last word counts, and one of which nobody knows when it was said is none of the past. */
function lastSaid(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.max(one, other)
}

interface Listed {
  readonly subject: string
  readonly transport: string
  readonly pass: string
  readonly saidAt: number | undefined
}

async function takeEntry(context: Context, stores: AllStores, { subject, transport, pass, saidAt }: Listed): Promise<boolean> {
  const events = await stores.suppression.events(subject)
  const stands = events.some((event) => isOpenStop(event) && event.scope === 'all' && event.cause !== 'review')
  if (stands || isOlderThanLift(events, saidAt)) {
    const states = await stores.providerStates.providerStatesOf(subject)
    if (states.some((each) => each.transport === transport && each.sender === '' && each.state === 'opted-out')) return false
    const known = { state: 'opted-out', by: 'list' } as const
    await stores.providerStates.noteProviderState({ subject, transport, sender: '', at: await stores.now(), known, predicted: null })
    return false
  }
  await recordProviderOptOut(context, stores, { subject, evidence: `list:${pass}:${subject}`, transport, sender: null, attempt: null, how: 'list', saidAt })
  return true
}
