import type { BehaviorSignal } from '../domain/behavior.js'
import { safelySync } from '../errors/safe-error.js'
import type { BehaviorNewsItem } from './behavior-news.js'
import { type Context, inTransaction } from './context.js'
import { recordSignal } from './record-signal.js'
import { tellSignals } from './tell-signals.js'

const stream = 'behavior'
const mostTries = 5
const pauseMs = 1_000

/**
 * One count for all processes, in storage: texts leave in one and their opt-outs may come to another. Tells the monitor this
 * process's news upon what all have counted, and answers what is due by then, on record with the count: once, in whichever
 * process sees it. News that it throws on, or that others were ahead of each time, stay for the next count.
 */
export function countBehavior(context: Context): Promise<readonly BehaviorSignal[]> {
  const { behaviorNews } = context
  const counted = behaviorNews.turn.then(() => countInTurn(context))
  behaviorNews.turn = counted.catch(() => undefined)
  return counted
}

/** For a process that only dispatches: each second at most. */
export async function countNowAndThen(context: Context): Promise<void> {
  if (context.behaviorNews.items.length > 0 && pauseLeft(context) === 0) await countInPassing(context)
}

/** For a process that only answers webhooks: after the answer, which waits for no count. A storm of them is one count a second, the last of it included. */
export async function countIfDue(context: Context): Promise<void> {
  const { behaviorNews } = context
  await behaviorNews.turn
  if (!behaviorNews.due) return
  behaviorNews.paced ??= countWhileDue(context).finally(() => {
    behaviorNews.paced = null
  })
  await behaviorNews.paced
}

async function countWhileDue(context: Context): Promise<void> {
  let counted = true
  while (context.behaviorNews.due && counted) {
    const left = pauseLeft(context)
    if (left > 0) await context.runtime.sleep(left)
    counted = await countInPassing(context)
  }
}

/** Milliseconds. */
function pauseLeft({ behaviorNews: { countedAt }, runtime }: Context): number {
  return countedAt === null ? 0 : Math.max(0, countedAt + pauseMs - runtime.monotonic())
}

/** Beside other work, which does not fail with it: what cannot be counted now `maintain()` counts, and tells what is in the way. False: it could not. */
export async function countInPassing(context: Context): Promise<boolean> {
  const signals = await countBehavior(context).catch(() => null)
  if (signals === null) context.behaviorNews.due = true
  else await tellSignals(context, signals)
  return signals !== null
}

async function countInTurn(context: Context): Promise<readonly BehaviorSignal[]> {
  const { behaviorNews, runtime } = context
  behaviorNews.countedAt = runtime.monotonic()
  behaviorNews.due = false
  for (let tries = 0; tries < mostTries; tries++) {
    const counted = await countOnce(context)
    if (counted === null) continue
    const told = new Set(counted.items)
    behaviorNews.items = behaviorNews.items.filter((item) => !told.has(item))
    return counted.signals
  }
  return []
}

/** Null: another process counted meanwhile. */
async function countOnce(context: Context): Promise<{ readonly items: readonly BehaviorNewsItem[]; readonly signals: readonly BehaviorSignal[] } | null> {
  return inTransaction(context, async (stores) => {
    const stored = await stores.monitor.readState(stream)
    const items = [...context.behaviorNews.items]
    const { signals, state } = safelySync('INVALID_OPTIONS', () => judge(context, stored, items), { path: 'monitor' })
    if (state !== stored && !(await stores.monitor.replaceState(stream, stored, state))) return null
    for (const signal of signals) await recordSignal(context, stores, signal)
    return { items, signals }
  })
}

function judge(
  { monitor, behaviorNews, runtime }: Context,
  stored: string | null,
  items: readonly BehaviorNewsItem[],
): { readonly signals: readonly BehaviorSignal[]; readonly state: string } {
  behaviorNews.start ??= monitor.state()
  monitor.load(stored ?? behaviorNews.start)
  const signals = items.flatMap((tell) => tell(monitor))
  signals.push(...monitor.assess(runtime.now()))
  return { signals, state: monitor.state() }
}
