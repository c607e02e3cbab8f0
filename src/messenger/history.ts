import { type By, recordedAs } from '../domain/actor.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { actorSchema } from '../ports/actor-schema.js'
import { readIdentifier } from '../ports/identifier.js'
import type { MessageRow } from '../ports/message-store.js'
import { findRecipient, numberOfRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import { type AllStores, type Context, inTransaction, type Settings } from './context.js'
import { readDecisionOrNull } from './decision-record.js'
import { referenceMacs } from './host-ids.js'
import { openPayload } from './payload.js'
import { provesBody } from './person-file/proves-body.js'
import { revealConsents } from './person-file/reveal-consents.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { historyQuerySchema } from './schemas.js'
import { readableNumber } from './stored-number.js'
import type { HistoryQuery, MessageHistory, MessageRecord } from './types.js'
import { writeLeaf } from './write-leaf.js'

const defaultLimit = 50

/** What was sent, refused and why. Masked for the front desk; a reveal is a break-glass: a permission, a reason, a leaf, and only then the number. */
export function createHistory(context: Context): MessageHistory {
  return {
    async list(query, actor) {
      parseOrThrow(historyQuerySchema, query, 'INVALID_REQUEST', 'query')
      parseOrThrow(actorSchema, actor, 'INVALID_REQUEST', 'actor')
      const rule = requirePermission(context, actor, 'history.read-masked', query.program === undefined ? undefined : { program: query.program })
      const find = await finder(context, query)
      return inTransaction(context, async (stores) => {
        const { rows, subject } = await find(stores)
        const records: MessageRecord[] = []
        for (const row of rows) records.push(await toRecord(context, stores, row))
        await writeLeaf(context, stores, 'history.read', subject, { by: recordedAs(actor), accessRule: rule, records: records.length })
        const last = rows.at(-1)
        const full = last !== undefined && rows.length === (query.limit ?? defaultLimit)
        return { records, ...(full ? { cursor: `${last.createdAt}.${last.id}` } : {}) }
      })
    },
    async reveal(id, by) {
      readBy(by)
      readIdentifier(id)
      const rule = await permitReveal(context, id, by)
      return inTransaction(context, async (stores) => {
        const row = await stores.messages.get(id)
        const phone = row === null ? null : await numberOfRecipient(context, stores.suppression, row.subject)
        if (row === null || phone === null) throw new NophiError('INVALID_REQUEST', { path: 'id' })
        const payload = await openPayload(context, stores, row.subject, row.id, row.payload)
        await writeLeaf(context, stores, 'history.revealed', row.subject, {
          message: id,
          by: recordedAs(by.actor),
          accessRule: rule,
          textShown: payload !== null,
        })
        return { phone: phone.reveal(), ...(payload === null ? {} : { text: payload.text }) }
      })
    },
    provesBody: (text, who, by) => provesBody(context, text, who, by),
    revealConsents: (who, by) => revealConsents(context, who, by),
  }
}

/** A refused reveal is evidence too: who tried, and on what. */
async function permitReveal(context: Context, id: string, by: By): Promise<string> {
  const { allowed, rule } = context.access.decide(by.actor, 'history.reveal')
  if (allowed) return rule
  await inTransaction(context, async (stores) => {
    // Only an id of ours: whatever else was asked for must not stand in a record.
    const known = (await stores.messages.get(id)) !== null
    await writeLeaf(context, stores, 'history.reveal-denied', null, { message: known ? id : undefined, by: recordedAs(by.actor), accessRule: rule })
  })
  throw new NophiError('ACCESS_DENIED', { action: 'history.reveal' })
}

async function toRecord(context: Settings, stores: AllStores, row: MessageRow): Promise<MessageRecord> {
  const decided = readDecisionOrNull(row.decision)
  return {
    id: row.id,
    status: row.status,
    program: row.program,
    owner: row.owner,
    ...(await readableNumber(context, stores, row.subject)),
    kind: row.kind,
    createdAt: new Date(row.createdAt),
    ...(decided === null ? {} : { decision: decided.decision }),
    ...(row.reference === null ? {} : { reference: row.reference }),
  }
}

interface Found {
  readonly rows: readonly MessageRow[]
  /** Whose number was asked for; null: nobody's, or one that is not known. */
  readonly subject: SubjectKey | null
}

async function finder(context: Settings, query: HistoryQuery): Promise<(stores: AllStores) => Promise<Found>> {
  const macs = query.phone === undefined ? null : await recipientMacs(context, readPhone(query.phone, 'query.phone'))
  const references = query.reference === undefined ? [undefined] : await referenceMacs(context, query.reference)
  const limit = query.limit ?? defaultLimit
  const before = readCursor(query.cursor)
  return async (stores) => {
    const subject = macs === null ? undefined : await findRecipient(stores.suppression, macs)
    if (subject === null) return { rows: [], subject }
    const rows: MessageRow[] = []
    for (const reference of references) {
      rows.push(
        ...(await stores.messages.list({ subject, reference, program: query.program, from: query.from?.getTime(), to: query.to?.getTime(), before, limit })),
      )
    }
    return { rows: rows.slice(0, limit), subject: subject ?? null }
  }
}

function readCursor(cursor: string | undefined): { createdAt: number; id: string } | undefined {
  if (cursor === undefined) return undefined
  const match = /^(\d{1,15})\.(.{1,64})$/.exec(cursor)
  if (match === null) throw new NophiError('INVALID_REQUEST', { path: 'query.cursor' })
  return { createdAt: Number(match[1]), id: match[2] as string }
}
