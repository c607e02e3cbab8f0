import { type By, recordedAs } from '../domain/actor.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { assertKeysHeld, ensureIndexKeys, type IndexKeys, writeIndexKeys } from '../ports/index-keys.js'
import { liveKeys } from '../ports/key-ring.js'
import { assertProgress } from './assert-progress.js'
import { backfillMacs } from './backfill-macs.js'
import { type AllStores, type Context, inTransaction, type Settings } from './context.js'
import { allProcessesHold } from './key-holders.js'
import type { IndexKeyStep } from './key-rotation-types.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { readCursor, writeCursor } from './rotation-cursor.js'
import { indexKeyStepSchema } from './schemas.js'
import { writeLeaf } from './write-leaf.js'

const markStream = 'rotation:index-key-mark'
const lookedStream = 'rotation:index-key-looked'

interface Step {
  readonly state: IndexKeys
  readonly changed: number
  readonly remaining: number
  readonly waitingFor: IndexKeyStep['waitingFor']
  readonly damaged: readonly string[]
}

/** One step, in one transaction, from whatever state the storage is in. */
export async function advanceIndexKey(context: Context, input: unknown, by: By): Promise<IndexKeyStep> {
  const { to, batchSize = 200 } = parseOrThrow(indexKeyStepSchema, input, 'INVALID_REQUEST', 'step')
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'keys.rotate')
  const held = (await liveKeys(context.keys, 'phone-index')).map(({ id }) => id)
  if (!held.includes(to)) throw new NophiError('KEY_UNAVAILABLE', { purpose: 'phone-index' })
  const taken = await inTransaction(context, async (stores) => {
    const before = await ensureIndexKeys(stores.suppression, held[0] ?? to)
    assertKeysHeld(before, held)
    assertRotationOf(before, to)
    const { state, changed, remaining, waitingFor, damaged } = await stepFrom(context, stores, before, to, batchSize)
    if (state !== before && !(await stores.suppression.replaceIndexKeys(writeIndexKeys(before), writeIndexKeys(state))))
      throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'another step ran at the same time' })
    const { phase, generation, live } = state
    if (state !== before || changed > 0)
      await writeLeaf(context, stores, 'index-key.advanced', null, {
        by: recordedAs(by.actor),
        accessRule,
        key: to,
        from: before.phase,
        phase,
        generation,
        changed,
      })
    return { step: { phase, generation, live, remaining, waitingFor, done: phase === 'steady' && live.at(-1) === to }, changed, damaged }
  })
  assertProgress(taken.changed, [{ column: 'recipient-number', ids: taken.damaged }])
  return taken.step
}

function assertRotationOf({ phase, live, next, kept }: IndexKeys, to: string): void {
  if (kept.includes(to)) throw new NophiError('INVALID_REQUEST', { path: 'step.to', problem: 'retired before' })
  if (phase !== 'steady' && (next ?? live.at(-1)) !== to) throw new NophiError('INVALID_REQUEST', { path: 'step.to', problem: 'another rotation is under way' })
}

async function stepFrom(context: Settings, stores: AllStores, state: IndexKeys, to: string, batchSize: number): Promise<Step> {
  const now = await stores.now()
  const [older = to] = state.live
  const idle = { state, changed: 0, remaining: 0, waitingFor: null, damaged: [] } as const
  const go = (change: Partial<IndexKeys>): Step => ({ ...idle, state: { ...state, ...change, since: now } })
  switch (state.phase) {
    case 'steady':
      if (older === to) return idle
      return (await allProcessesHold(stores, to)) ? go({ phase: 'prepared', next: to }) : { ...idle, waitingFor: 'processes' }
    case 'prepared':
      if (!(await allProcessesHold(stores, to))) return { ...idle, waitingFor: 'processes' }
      return go({ phase: 'dual', generation: state.generation + 1, live: [older, to], next: null })
    case 'dual':
      return go({ phase: 'backfill' })
    case 'backfill': {
      const { added, remaining, damaged } = await backfillMacs(context, stores, to, batchSize)
      if (remaining > 0) return { ...idle, changed: added, remaining, damaged }
      if (!(await allProcessesHold(stores, to))) return { ...idle, changed: added, waitingFor: 'processes' }
      return { ...go({ phase: 'closing', generation: state.generation + 1 }), changed: added }
    }
    case 'closing': {
      if (!(await othersEnded(stores, state))) return { ...idle, waitingFor: 'transactions' }
      const { added, remaining, damaged } = await backfillMacs(context, stores, to, batchSize)
      if (remaining > 0) return { ...idle, changed: added, remaining, damaged }
      return { ...go({ phase: 'retired', live: [to], kept: [...state.kept, older] }), changed: added }
    }
    case 'retired': {
      if (!(await othersEnded(stores, state))) return { ...idle, waitingFor: 'transactions' }
      // Once more, before the first hash goes: what a transaction left that outlasted the wait is still found by its number.
      if ((await readCursor(stores, lookedStream, to)) === null) {
        const { added, remaining, damaged } = await backfillMacs(context, stores, to, batchSize)
        if (remaining === 0) await writeCursor(stores, lookedStream, to, 'all')
        return { ...idle, changed: added, remaining: 1, damaged }
      }
      const changed = await stores.vault.dropMacs(state.kept.at(-1) ?? '', batchSize)
      return changed > 0 ? { ...idle, changed, remaining: 1 } : go({ phase: 'steady' })
    }
  }
}

/** Whether every transaction has ended that may have read the phase before this one, the host's too. The first look only names them. */
async function othersEnded(stores: AllStores, { phase, generation }: IndexKeys): Promise<boolean> {
  const step = `${generation}-${phase}`
  const mark = await readCursor(stores, markStream, step)
  if (mark !== null) return stores.system.transactionsEnded(mark.slice(1))
  await writeCursor(stores, markStream, step, `=${await stores.system.transactionMark()}`)
  return false
}
