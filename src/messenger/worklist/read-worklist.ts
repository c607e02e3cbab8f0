import * as z from 'zod'
import { type Actor, recordedAs } from '../../domain/actor.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { actorSchema } from '../../ports/actor-schema.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { requirePermission } from '../require-permission.js'
import { writeLeaf } from '../write-leaf.js'
import { toUndecidedStart, toWorklistItem } from './to-worklist-item.js'
import { type Worklist, type WorklistItem, type WorklistKind, type WorklistQuery, worklistKinds } from './types.js'
import { readWorklistCursor, type WorklistPlace, writeWorklistCursor } from './worklist-cursor.js'

const defaultLimit = 50
const expiredForMs = 7 * 86_400_000

const schema: z.ZodType<WorklistQuery> = z.strictObject({
  kind: z.enum(worklistKinds).optional(),
  expiredSince: z.date().optional(),
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(200).optional(),
})

export async function readWorklist(context: Context, input: WorklistQuery, actor: Actor): Promise<Worklist> {
  const query = parseOrThrow(schema, input, 'INVALID_REQUEST', 'query')
  parseOrThrow(actorSchema, actor, 'INVALID_REQUEST', 'actor')
  const accessRule = requirePermission(context, actor, 'review.read')
  const from = readWorklistCursor(query.cursor)
  const { limit = defaultLimit } = query
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const since = query.expiredSince?.getTime() ?? now - expiredForMs
    const counts = await countsOf(stores, since)
    const found: Found[] = []
    for (const kind of kindsFrom(query.kind, from)) {
      if (found.length >= limit) break
      found.push(...(await pageOf(context, stores, { kind, since, now, limit: limit - found.length, ...(from?.kind === kind ? { after: from } : {}) })))
    }
    await writeLeaf(context, stores, 'worklist.read', null, { by: recordedAs(actor), accessRule, items: found.length })
    const last = found.at(-1)
    const items = found.map(({ item }) => item)
    return { counts, items, ...(last !== undefined && found.length === limit ? { cursor: writeWorklistCursor(last.place) } : {}) }
  })
}

interface Found {
  readonly item: WorklistItem
  readonly place: WorklistPlace
}

interface Page {
  readonly kind: WorklistKind
  readonly since: number
  readonly now: number
  readonly limit: number
  readonly after?: WorklistPlace
}

function kindsFrom(kind: WorklistKind | undefined, from: WorklistPlace | undefined): readonly WorklistKind[] {
  if (kind !== undefined) return [kind]
  return from === undefined ? worklistKinds : worklistKinds.slice(worklistKinds.indexOf(from.kind))
}

async function countsOf(stores: AllStores, since: number): Promise<Worklist['counts']> {
  const [waiting, starts] = await Promise.all([stores.messages.countWaiting(since), stores.messages.countUndecided('opt-in')])
  return { ...waiting, 'start-undecided': starts }
}

async function pageOf(context: Settings, stores: AllStores, { kind, since, now, limit, after }: Page): Promise<readonly Found[]> {
  if (kind === 'start-undecided') {
    const rows = await stores.messages.reviews({ state: 'undecided', now, intent: 'opt-in', after, limit })
    const place = ({ urgent, at, id }: (typeof rows)[number]): WorklistPlace => ({ kind, urgent, at, id })
    return Promise.all(rows.map(async (row) => ({ item: await toUndecidedStart(context, stores, row), place: place(row) })))
  }
  const rows = await stores.messages.waiting({ kind, since, after, limit })
  return Promise.all(
    rows.map(async (row) => {
      const item = await toWorklistItem(context, stores, kind, row)
      return { item, place: { kind, urgent: false, at: item.at.getTime(), id: row.id } }
    }),
  )
}
