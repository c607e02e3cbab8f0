import { pagesOf } from '../internal/pages-of.js'
import type { MessageRow } from '../ports/message-store.js'
import { type AllStores, type Context, inTransaction, type Stored } from './context.js'
import { markUnknown } from './enforce.js'

const batch = 500
/** Why a text is held that was queued when the storage was restored: it may have been sent already. */
export const restored = 'restored'

/** Calls that were under way by the restored rows: what became of them nobody knows. */
export async function settleRestored(context: Context): Promise<number> {
  let settled = 0
  const pages = pagesOf(batch, () =>
    inTransaction(context, async (stores) => {
      // Every lease is over by then: no process may start a call while the system is closed.
      const open = await stores.suppression.expireLeases(Number.MAX_SAFE_INTEGER, batch)
      await markUnknown(context, stores, open, restored)
      return open
    }),
  )
  for await (const open of pages) settled += open.length
  return settled
}

/** Texts queued before now wait for a person. The confirmation of a stop lives five minutes and is left to expire. */
export async function holdRestored(context: Stored): Promise<number> {
  let held = 0
  const pages = pagesOf<Looked>(batch, (before) => inTransaction(context, (stores) => holdPage(stores, before)))
  for await (const rows of pages) held += rows.filter(({ isHeld }) => isHeld).length
  return held
}

type Looked = Pick<MessageRow, 'id' | 'createdAt'> & { readonly isHeld: boolean }

async function holdPage({ messages }: AllStores, before: Looked | undefined): Promise<readonly Looked[]> {
  const page = await messages.list({ status: 'queued', limit: batch, before })
  return Promise.all(
    page.map(async ({ id, createdAt, exemptEvent, held }) => ({
      id,
      createdAt,
      isHeld: exemptEvent === null && held !== restored && (await messages.update(id, { from: ['queued'] }, { held: restored })),
    })),
  )
}
