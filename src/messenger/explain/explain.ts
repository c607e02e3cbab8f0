import { isUnreadableConsent } from '../../consent-ledger/index.js'
import { type By, recordedAs } from '../../domain/actor.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { type HoldRow, senderOfTarget } from '../../ports/monitor-store.js'
import { consentLedgerOf } from '../consent-ledger-of.js'
import { type AllStores, type Context, inTransaction, type Settings } from '../context.js'
import { heldByTarget } from '../held-target.js'
import { closedBecause } from '../open-for-permits.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { toReview } from '../reviews/to-review.js'
import { readableNumber } from '../stored-number.js'
import { writeLeaf } from '../write-leaf.js'
import { type Asked, type AskedNumber, askedOf } from './asked-of.js'
import { explainMessage } from './explain-message.js'
import { explainOptionsSchema, explainQuerySchema } from './explain-schemas.js'
import { explainPersonStop, explainSuppressions } from './explain-suppressions.js'
import type { ExplainedNumber, ExplainedPersonStop, ExplainOptions, ExplainQuery, Explanation } from './types.js'

/** Why a person did or did not get a text, and who was told that they want none. */
export async function explain(context: Context, query: ExplainQuery, by: By, options: ExplainOptions = {}): Promise<Explanation> {
  parseOrThrow(explainQuerySchema, query, 'INVALID_REQUEST', 'query')
  readBy(by)
  parseOrThrow(explainOptionsSchema, options, 'INVALID_REQUEST', 'options')
  const accessRule = requirePermission(context, by.actor, 'history.read-masked')
  const find = await askedOf(context, query, options)
  const asked = Object.keys(query)[0] as Explanation['asked']
  const read = await inTransaction(context, async (stores) => {
    const now = await stores.now()
    const found = await find(stores, now)
    const record = { by: recordedAs(by.actor), accessRule, reasonGiven: true, asked }
    const numbers: ReadNumber[] = []
    for (const number of found.numbers) {
      const evidence = await writeLeaf(context, stores, 'history.explained', number.subject, { ...record, records: number.rows.length })
      numbers.push({ ...(await readNumber(context, stores, number, now)), evidence })
    }
    if (numbers.length === 0) await writeLeaf(context, stores, 'history.explained', null, { ...record, records: 0 })
    const holds = (await stores.monitor.holds()).flatMap((hold) => programsHeld(context, hold))
    const closed = closedBecause(context, await stores.system.readSystem())
    return { at: new Date(now), numbers, purged: found.purged, holds, closed, personStops: await personStopsOf(stores, found, now) }
  })
  const { closed, holds, ...rest } = read
  return {
    ...rest,
    asked,
    // A ledger may be the host's own, so it is asked outside of our transaction.
    numbers: await Promise.all(read.numbers.map(async (number) => ({ ...number, consents: await consentsOf(context, number, read.at) }))),
    holds,
    // A process that has not started yet has nothing to say of the others.
    ...(closed === null || closed === 'not-started' ? {} : { closed }),
    sinks: context.sinks.map(({ name }) => name),
  }
}

function programsHeld(context: Settings, { target, at, by, cause }: HoldRow): Explanation['holds'] {
  const sender = senderOfTarget(target)
  const programs = (heldByTarget(context, target)?.programs ?? []).filter((program) => context.programs.has(program))
  return programs.map((program) => ({ program, ...(sender === null ? {} : { sender }), since: new Date(at), by, cause }))
}

type ReadNumber = Omit<ExplainedNumber, 'consents'>

async function readNumber(context: Settings, stores: AllStores, { subject, rows, more }: AskedNumber, now: number): Promise<Omit<ReadNumber, 'evidence'>> {
  const [events, sinkRows, replies, states] = await Promise.all([
    stores.suppression.events(subject),
    stores.sinkOutbox.sinkRowsOf(subject),
    stores.messages.replies(subject, 0),
    stores.providerStates.providerStatesOf(subject),
  ])
  const undecided = replies.filter(({ needsReview, decidedAt }) => needsReview && decidedAt === null)
  return {
    ...(await readableNumber(context, stores, subject)),
    messages: await Promise.all(rows.map((row) => explainMessage(stores, row))),
    more,
    suppressions: explainSuppressions({ events, sinkRows, sinks: context.sinks.map(({ name }) => name), now }),
    reviews: await Promise.all(undecided.map((row) => toReview(context, stores, row))),
    providers: states.map(({ transport, sender, state, knownBy, since }) => {
      return { transport, ...(sender === '' ? {} : { sender }), state, knownBy, since: new Date(since) }
    }),
  }
}

async function personStopsOf({ people }: AllStores, { patients }: Asked, now: number): Promise<readonly ExplainedPersonStop[]> {
  const rows = await Promise.all(patients.map((patient) => people.personRows({ patient, subject: null })))
  const stops = rows.flat().filter(({ kind }) => kind === 'stop' || kind === 'deceased')
  return [...new Map(stops.map((row) => [row.id, row])).values()].map((row) => explainPersonStop(row, now))
}

/** Programs of which nothing is on record stay out, but where a message shows that somebody asked. */
async function consentsOf(context: Context, { phone, messages }: Pick<ExplainedNumber, 'phone' | 'messages'>, at: Date): Promise<ExplainedNumber['consents']> {
  if (phone === undefined) return []
  const ledger = consentLedgerOf(context)
  const asked = new Set(messages.map(({ program }) => program))
  const all = await Promise.all(
    [...context.programs.keys()].map(async (program) => {
      try {
        const known = await ledger.statusAt({ phone, program, at })
        return { program, status: known.status, ...('event' in known ? { event: known.event } : {}) }
      } catch (error) {
        if (!isUnreadableConsent(error)) throw error
        return { program, status: 'unreadable' as const }
      }
    }),
  )
  return all.filter(({ program, status }) => status !== 'none' || asked.has(program))
}
