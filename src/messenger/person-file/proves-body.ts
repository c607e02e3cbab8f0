import type { By } from '../../domain/actor.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { pagesOf } from '../../internal/pages-of.js'
import { macsOf } from '../../ports/key-ring.js'
import type { MessageRow } from '../../ports/message-store.js'
import { type Context, inTransaction } from '../context.js'
import { personFinder } from '../people/person-finder.js'
import type { PersonQuery } from '../people/types.js'
import { readBy } from '../read-by.js'
import { bodyTextSchema } from '../schemas.js'
import { writeLeaf } from '../write-leaf.js'
import { requireReveal } from './require-reveal.js'

const pageSize = 200

/** Whether a text that somebody holds is ours, by its keyed hash: it tells what stood in a text, so it is a reveal. */
export async function provesBody(context: Context, text: string, who: PersonQuery, given: By): Promise<readonly string[]> {
  readBy(given)
  parseOrThrow(bodyTextSchema, text, 'INVALID_REQUEST', 'text')
  const find = await personFinder(context, who, 'ever')
  const macs = new Set(await macsOf(context.keys, context.tenant, 'body', text))
  const record = await requireReveal(context, given, who)
  return inTransaction(context, async (stores) => {
    const proved: string[] = []
    for (const subject of [...(await find(stores)).subjects].sort()) {
      const own: string[] = []
      const pages = pagesOf<MessageRow>(pageSize, (before) => stores.messages.list({ subject, before, limit: pageSize }))
      for await (const rows of pages) for (const { id, bodyMac } of rows) if (bodyMac !== null && macs.has(bodyMac)) own.push(id)
      await writeLeaf(context, stores, 'history.revealed', subject, { ...record, textsCompared: true, records: own.length })
      proved.push(...own)
    }
    return proved
  })
}
