import type { AnchorReading } from '../audit-log/index.js'
import { isNophiError } from '../errors/nophi-error.js'
import { keepKeyChecks } from '../ports/key-checks.js'
import { liveKeys } from '../ports/key-ring.js'
import type { NotedLog, SystemState } from '../ports/system-store.js'
import { type AllStores, type Context, inTransaction, type Services } from './context.js'
import { stalledSince } from './open-for-permits.js'
import { publishEvidence } from './publish-evidence.js'
import { changeSystem, closeSystem, gateProtocol, inSystemTransaction, type RecoveryCause } from './system-mode.js'
import { writeLeaf } from './write-leaf.js'

const processKeptMs = 86_400_000
const lookMs = 5 * 60_000
const lookAgainMs = 60_000

/** What must be known before the first permit, once a process and again when the engine is another one. Nothing is resent because of it. */
export async function ensureStarted(context: Context): Promise<void> {
  if (context.start.done) return publishIfNobodyDoes(context)
  context.start.running ??= start(context).finally(() => {
    context.start.running = null
  })
  await context.start.running
}

/** A host that dispatches without maintenance, or after a long pause, would wait for evidence that nobody makes. */
async function publishIfNobodyDoes(context: Context): Promise<void> {
  const now = context.runtime.monotonic()
  const { lookedAt } = context.start
  if (lookedAt !== null && now - lookedAt < (context.evidence.failingSince === null ? lookMs : lookAgainMs)) return
  context.start.lookedAt = now
  const overdue = await inTransaction(context, async (stores) => {
    const state = await stores.system.readSystem()
    return state.row?.mode === 'open' && (await stalledSince(stores, state)) !== null
  })
  if (overdue) await publishEvidence(context)
}

async function start(context: Context): Promise<void> {
  const before = await inTransaction(context, ({ system }) => system.readSystem())
  // A failover below a running process: what it remembers must be in the log still.
  const remembered = before.row !== null && before.row.engine !== before.engine && context.start.signed ? await stillGrows(context) : null
  const readings = await context.audit.compareAnchors()
  await inSystemTransaction(context, (stores) => openOrClose(context, stores, readings, remembered))
  await tellPresence(context)
  context.start.done = true
  await publishIfNobodyDoes(context)
}

async function openOrClose(context: Context, stores: AllStores, readings: readonly AnchorReading[], remembered: boolean | null): Promise<void> {
  const state = await stores.system.readSystem()
  const { row, engine } = state
  const cause = causeToClose(state, await stores.audit.readHead(), readings, remembered)
  if (cause !== null) return closeSystem(context, stores, state, cause)
  if (row === null) {
    const since = await stores.now()
    return changeSystem(stores, row, { mode: 'open', cause: '', since, environment: context.environmentName, engine, protocol: gateProtocol })
  }
  if (row.engine === engine || row.environment !== context.environmentName) return
  await changeSystem(stores, row, { ...row, engine })
  if (row.engine !== null)
    await writeLeaf(context, stores, 'engine.changed', null, { before: markOf(row.engine), after: engine === null ? undefined : markOf(engine) })
}

/** PostgreSQL's own mark alone is nineteen digits: it looks like a number, and no record would take it. */
function markOf(engine: string): string {
  return `engine-${engine}`
}

function causeToClose(
  { row, engine, notedLog }: SystemState,
  head: NotedLog,
  readings: readonly AnchorReading[],
  remembered: boolean | null,
): RecoveryCause | null {
  const standings = readings.map(({ standing }) => standing)
  if (remembered === false || standings.some((standing) => standing === 'log-behind' || standing === 'log-differs')) return 'history-lost'
  if (notedLog !== null && isBehind(head, notedLog)) return 'history-lost'
  const known = row?.engine ?? null
  if (known === null || known === engine) return null
  return remembered === true || standings.includes('agrees') ? null : 'engine-changed'
}

/** A log that a person reopened may be smaller than the one whose loss they stated. */
function isBehind(head: NotedLog, noted: NotedLog): boolean {
  return head.incarnation === noted.incarnation ? head.size < noted.size : head.incarnation < noted.incarnation
}

async function stillGrows(context: Services): Promise<boolean> {
  try {
    await context.audit.sequence()
    return true
  } catch (error) {
    if (isNophiError(error, 'AUDIT_UNAVAILABLE')) return false
    throw error
  }
}

/**
 * That this process ends in order, so that a rotation of keys need not wait until it counts as gone. One that has answers or
 * stops to record still is there, and so is whoever goes on with `maintain` or `check` after this: they say so again.
 */
export async function tellLeave(context: Context): Promise<void> {
  if (context.start.at === null || context.keptAnswers.length > 0 || context.unrecordedStops.size > 0) return
  await inTransaction(context, ({ system }) => system.removeProcess(context.process)).catch(() => {
    // It counts as gone by itself, ten minutes after it was seen last.
  })
}

/** That this process is there, which keys it holds, and that others have long gone. What is kept of the keys is compared each time. */
export async function tellPresence(context: Context): Promise<void> {
  const keys = await liveKeys(context.keys, 'phone-index')
  await inTransaction(context, async (stores) => {
    const seenAt = await stores.now()
    context.start.at ??= seenAt
    await stores.system.saveProcess({
      id: context.process,
      startedAt: context.start.at,
      seenAt,
      protocol: gateProtocol,
      keyIds: keys.map(({ id }) => id).join(' '),
    })
    await stores.system.purgeProcesses(seenAt - processKeptMs, 100)
    await keepKeyChecks(context, stores)
  })
}
