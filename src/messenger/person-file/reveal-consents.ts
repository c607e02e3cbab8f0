import { toConsentEvent } from '../../consent-ledger/index.js'
import type { By } from '../../domain/actor.js'
import { type Context, inTransaction } from '../context.js'
import { personFinder } from '../people/person-finder.js'
import type { PersonQuery } from '../people/types.js'
import { readBy } from '../read-by.js'
import { storedNumber } from '../stored-number.js'
import type { RevealedConsents } from '../types.js'
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
      const phone = await storedNumber(context, stores, subject)
      const details = await openDetails(context, stores, subject)
      const consents = details.map(([row, detail]) => ({ event: toConsentEvent(row), ...detail, disclosure: detail?.disclosure || undefined }))
      await writeLeaf(context, stores, 'history.revealed', subject, { ...record, consents: consents.length })
      shown.push({ phone: phone.reveal(), consents })
    }
    return shown
  })
}
