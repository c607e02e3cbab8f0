import { isUnreadableConsent, toConsentEvent } from '../../consent-ledger/index.js'
import type { By } from '../../domain/actor.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import { type Context, inTransaction } from '../context.js'
import { personFinder } from '../people/person-finder.js'
import type { PersonQuery } from '../people/types.js'
import { readBy } from '../read-by.js'
import { readableNumber } from '../stored-number.js'
import type { RevealedConsent, RevealedConsents } from '../types.js'
import { writeLeaf } from '../write-leaf.js'
import { openDetails } from './open-details.js'
import { requireReveal } from './require-reveal.js'

/** What a consent was given by: kept under the person's key, shown on record only. */
export async function revealConsents(context: Context, who: PersonQuery, by: By): Promise<readonly RevealedConsents[]> {
  readBy(by)
  const find = await personFinder(context, who, 'ever')
  const record = await requireReveal(context, by, who)
  return inTransaction(context, async (stores) => {
    const shown: RevealedConsents[] = []
    for (const subject of [...(await find(stores)).subjects].sort()) {
      const { phone } = await readableNumber(context, stores, subject)
      const details = await openDetails(context, stores, subject)
      const consents = details.map(([row, detail]) => ({ ...readEvent(row), ...detail, disclosure: detail?.disclosure || undefined }))
      await writeLeaf(context, stores, 'history.revealed', subject, { ...record, consents: consents.length })
      shown.push({ ...(phone === undefined ? {} : { phone: phone.reveal() }), consents })
    }
    return shown
  })
}

function readEvent(row: ConsentRow): Pick<RevealedConsent, 'event' | 'damaged'> {
  try {
    return { event: toConsentEvent(row) }
  } catch (error) {
    if (!isUnreadableConsent(error)) throw error
    return { event: toConsentEvent({ ...row, facts: '{}' }), damaged: true }
  }
}
