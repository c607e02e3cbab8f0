import type { By } from '../../domain/actor.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { macsOf } from '../../ports/key-ring.js'
import type { SubjectKey } from '../../ports/subject.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { readBy } from '../read-by.js'
import { bodyTextSchema } from '../schemas.js'
import { writeLeaf } from '../write-leaf.js'
import { type PersonQuery, personFinder } from './person-finder.js'
import { requireReveal } from './require-reveal.js'

const pageSize = 200

/** Whether a text that somebody holds is ours, by its keyed hash: it tells what stood in a text, so it is a reveal. */
export async function provesBody(context: Context, text: string, who: PersonQuery, given: By): Promise<readonly string[]> {
  readBy(given)
  parseOrThrow(bodyTextSchema, text, 'INVALID_REQUEST', 'text')
  const find = await personFinder(context, who)
  const macs = new Set(await macsOf(context.keys, context.tenant, 'body', text))
  const record = await requireReveal(context, given, who)
  return inTransaction(context, async (stores) => {
    const proved: string[] = []
    for (const subject of (await find(stores)).subjects) {
      const own: string[] = []
      for await (const row of messagesOf(stores, subject)) if (row.bodyMac !== null && macs.has(row.bodyMac)) own.push(row.id)
      await writeLeaf(context, stores, 'history.revealed', subject, { ...record, textsCompared: true, records: own.length })
      proved.push(...own)
    }
    return proved
  })
}

async function* messagesOf({ messages }: AllStores, subject: SubjectKey): AsyncGenerator<{ readonly id: string; readonly bodyMac: string | null }> {
  for (let before: { readonly createdAt: number; readonly id: string } | undefined; ; ) {
    const rows = await messages.list({ subject, before, limit: pageSize })
    yield* rows
    before = rows.at(-1)
    if (rows.length < pageSize) return
  }
}
