import type { SuppressionScope } from '../../domain/suppression.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { isOpenStop } from '../../suppression-registry/index.js'
import type { AllStores, Context } from '../context.js'
import { endHold } from './end-hold.js'
import { programsThatStop } from './programs-that-stop.js'
import { stopByReview } from './stop-by-review.js'
import type { ReviewDecision } from './types.js'

export interface Deciding {
  readonly reply: ReplyRow
  readonly by: string
  /** Throws unless texts may go on by this decision. */
  assertMayLift(): Promise<void>
}

/** What a decision does at the gate of the number. */
export async function applyDecision(context: Context, stores: AllStores, decision: ReviewDecision, { reply, by, assertMayLift }: Deciding): Promise<void> {
  const own = await standingStop(stores, reply)
  const isHold = own?.cause === 'review'
  const stop = (cause: 'opt-out' | 'wrong-number' | 'deceased', scope: SuppressionScope = 'all'): Promise<void> =>
    stopByReview(context, stores, { reply, cause, scope, by })
  const end = async (): Promise<void> => {
    if (own !== null) await endHold(context, stores, own, by, reply.id)
  }

  switch (decision.decision) {
    case 'opt-out':
      if (own !== null && !isHold && own.scope === 'all') return
      await stop('opt-out')
      return isHold ? end() : undefined
    case 'wrong-number':
    case 'deceased':
      if (own?.cause === decision.decision) return
      await stop(decision.decision)
      return isHold ? end() : undefined
    case 'not-an-opt-out':
      if (own === null) return
      if (!isHold) throw notBorne('only the person lifts an opt-out')
      await assertMayLift()
      return end()
    case 'opt-out-program': {
      const scopes = programsThatStop(context, decision)
      if (own !== null && !isHold && !(reply.rule === 'partial-request' && own.cause === 'opt-out')) throw notBorne('only the person narrows an opt-out')
      if (own !== null) await assertMayLift()
      // First what stops, then what ends: between the two nothing is open that the person did not want.
      for (const scope of scopes) await stop('opt-out', scope)
      return end()
    }
    default:
      if (isHold) throw notBorne('a hold of this reply stands: decide whether texts go on')
  }
}

async function standingStop(stores: AllStores, { stop }: ReplyRow): Promise<GateEventRow | null> {
  const event = stop === null ? null : await stores.suppression.event(stop)
  return event !== null && isOpenStop(event) ? event : null
}

function notBorne(problem: string): NophiError {
  return new NophiError('INVALID_REQUEST', { path: 'decision', problem })
}
