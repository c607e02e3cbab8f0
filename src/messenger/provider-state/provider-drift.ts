import { type Actor, recordedAs } from '../../domain/actor.js'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { actorSchema } from '../../ports/actor-schema.js'
import type { DriftingState, DriftQuery } from '../../ports/provider-state-store.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { requirePermission } from '../require-permission.js'
import { readableNumber } from '../stored-number.js'
import { writeLeaf } from '../write-leaf.js'
import { driftAdvice } from './drift-advice.js'
import { readSchedule } from './list-schedule.js'
import { driftQuerySchema } from './schemas.js'
import type { ProviderDriftQuery, ProviderDriftReport, ProviderDriftRow } from './types.js'

const defaultLimit = 50

export async function providerDrift(context: Context, query: ProviderDriftQuery, actor: Actor): Promise<ProviderDriftReport> {
  parseOrThrow(driftQuerySchema, query, 'INVALID_REQUEST', 'query')
  parseOrThrow(actorSchema, actor, 'INVALID_REQUEST', 'actor')
  const accessRule = requirePermission(context, actor, 'history.read-masked')
  const { transport = null, kind = null, cursor, limit = defaultLimit } = query
  const after = readCursor(cursor)
  return inTransaction(context, async (stores) => {
    const counted = await stores.providerStates.countDrift()
    const found = await stores.providerStates.driftingStates({ transport, kind, after, limit })
    const rows: ProviderDriftRow[] = []
    for (const state of found) rows.push(await toRow(context, stores, state))
    const lists = await listsRead(context, stores)
    await writeLeaf(context, stores, 'provider.drift-read', null, { by: recordedAs(actor), accessRule, records: rows.length })
    const last = found.length === limit ? found.at(-1) : undefined
    const counts = counted.map(({ transport: name, sender, drift, count }) => ({ transport: name, ...(sender === '' ? {} : { sender }), drift, count }))
    return { counts, rows, lists, ...(last === undefined ? {} : { cursor: JSON.stringify([last.subject, last.transport, last.sender]) }) }
  })
}

async function toRow(context: Settings, stores: AllStores, state: DriftingState): Promise<ProviderDriftRow> {
  const { subject, transport, sender, drift, state: theirs, knownBy, since, at, predicted } = state
  const carrier = context.transports.get(transport)
  const addresses = [...context.senders.values()].flatMap((each) => each.addresses).filter((each) => each.transport === transport)
  // A state of the whole transport: of the words of all its numbers, those that open them all.
  const types = [...new Set(addresses.filter(({ value }) => sender === '' || value === sender).map(({ type }) => type))]
  const [first = [], ...others] = types.map((type) => carrier?.vendor.optOut[type].keywords?.optIn ?? [])
  return {
    ...(await readableNumber(context, stores, subject)),
    transport,
    ...(sender === '' ? {} : { sender }),
    ...(types.length === 1 ? { senderType: types[0] } : {}),
    drift,
    theirs,
    knownBy,
    since: new Date(since),
    at: new Date(at),
    ...(predicted === null ? {} : { predicted }),
    advice: driftAdvice(state, (carrier?.optOutList?.add ?? null) !== null),
    startWords: first.filter((word) => others.every((words) => words.includes(word))),
  }
}

async function listsRead(context: Settings, stores: AllStores): Promise<ProviderDriftReport['lists']> {
  const lists: { transport: string; readAt?: Date }[] = []
  for (const { name, optOutList } of context.transports.values()) {
    if (optOutList === null) continue
    const { doneAt } = (await readSchedule(stores, name)).schedule
    lists.push({ transport: name, ...(doneAt === null ? {} : { readAt: new Date(doneAt) }) })
  }
  return lists
}

function readCursor(cursor: string | undefined): DriftQuery['after'] {
  if (cursor === undefined) return null
  const match = /^\["([^"\\]*)","([^"\\]*)","([^"\\]*)"\]$/.exec(cursor)
  if (match === null) throw new NophiError('INVALID_REQUEST', { path: 'query.cursor' })
  const [, subject = '', transport = '', sender = ''] = match
  return { subject, transport, sender }
}
