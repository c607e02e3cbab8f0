import { type Context, inTransaction } from './context.js'
import { markUnknown } from './enforce.js'

const batch = 500
/** Why a text is held that was queued when the storage was restored: it may have been sent already. */
export const restored = 'restored'

/** Calls that were under way by the restored rows: what became of them nobody knows. */
export async function settleRestored(context: Context): Promise<number> {
  for (let settled = 0; ; ) {
    const count = await inTransaction(context, async (stores) => {
      // Every lease is over by then: no process may start a call while the system is closed.
      const open = await stores.suppression.expireLeases(Number.MAX_SAFE_INTEGER, batch)
      await markUnknown(context, stores, open, restored)
      return open.length
    })
    settled += count
    if (count < batch) return settled
  }
}

/** Texts queued before now wait for a person. The confirmation of a stop lives five minutes and is left to expire. */
export async function holdRestored(context: Context): Promise<number> {
  let held = 0
  let before: { readonly createdAt: number; readonly id: string } | undefined
  for (;;) {
    const rows = await inTransaction(context, async (stores) => {
      const page = await stores.messages.list({ status: 'queued', limit: batch, ...(before === undefined ? {} : { before }) })
      const moved = await Promise.all(
        page.map(({ id, exemptEvent, held: why }) =>
          exemptEvent !== null || why === restored ? false : stores.messages.update(id, { from: ['queued'] }, { held: restored }),
        ),
      )
      held += moved.filter(Boolean).length
      return page
    })
    before = rows.at(-1)
    if (rows.length < batch) return held
  }
}
