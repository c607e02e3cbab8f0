import { asPhoneNumber } from '../domain/parse-phone-number.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import { phoneNumberOrNull } from '../domain/phone-number-or-null.js'
import { NophiError } from '../errors/nophi-error.js'
import { safely } from '../errors/safe-error.js'
import { findRecipient, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { OptOutList } from '../ports/transport.js'
import { standingEntries } from './export-entries.js'
import { inTransaction, type RegistryContext } from './registry-context.js'
import { isOpenStop } from './to-suppression.js'

const batchSize = 500

/** Keeps the ids of the listed numbers in memory while it runs, never the numbers. */
export async function* compareList(context: RegistryContext, list: OptOutList): AsyncGenerator<{ phone: PhoneNumber; missing: 'here' | 'at-provider' }> {
  if (typeof (list as OptOutList | null)?.list !== 'function') throw new NophiError('INVALID_REQUEST', { path: 'list', problem: 'wrong-type' })
  const listed = new Set<SubjectKey>()
  const stop = new AbortController()
  try {
    for await (const batch of batches(list, stop.signal)) {
      for (const { phone, subject, stopped } of await lookUp(context, batch)) {
        if (subject !== null) listed.add(subject)
        if (!stopped) yield { phone, missing: 'here' }
      }
    }
  } finally {
    stop.abort()
  }
  const told = new Set<SubjectKey>()
  for await (const { phone, event } of standingEntries(context)) {
    if (event.scope !== 'all' || listed.has(event.subject) || told.has(event.subject)) continue
    told.add(event.subject)
    yield { phone, missing: 'at-provider' }
  }
}

async function* batches(list: OptOutList, signal: AbortSignal): AsyncGenerator<readonly PhoneNumber[]> {
  const entries = list.list(signal)[Symbol.asyncIterator]()
  let batch: PhoneNumber[] = []
  try {
    for (;;) {
      const next = await safely('TRANSPORT_UNAVAILABLE', () => entries.next())
      if (next.done === true) break
      // A provider also lists short codes and the like, which no text of ours can go to.
      const phone = phoneNumberOrNull(() => asPhoneNumber(next.value.phone))
      if (phone !== null) batch.push(phone)
      if (batch.length < batchSize) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  } finally {
    await entries.return?.()
  }
}

async function lookUp(
  context: RegistryContext,
  phones: readonly PhoneNumber[],
): Promise<readonly { readonly phone: PhoneNumber; readonly subject: SubjectKey | null; readonly stopped: boolean }[]> {
  const prepared = await Promise.all(phones.map(async (phone) => ({ phone, macs: await recipientMacs(context, phone) })))
  return inTransaction(context, async (stores) => {
    const found: { phone: PhoneNumber; subject: SubjectKey | null; stopped: boolean }[] = []
    for (const { phone, macs } of prepared) {
      const subject = await findRecipient(stores.suppression, macs)
      const events = subject === null ? [] : await stores.suppression.events(subject)
      found.push({ phone, subject, stopped: events.some((event) => isOpenStop(event) && event.scope === 'all') })
    }
    return found
  })
}
