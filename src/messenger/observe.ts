import type { BehaviorEvent } from '../domain/behavior.js'
import type { RejectReason } from '../domain/transport-outcome.js'
import { safelySync } from '../errors/safe-error.js'
import type { Context } from './context.js'
import { countInPassing } from './count-behavior.js'

interface Observation {
  readonly id: string
  readonly type: BehaviorEvent['type']
  readonly message: { readonly program: string; readonly kind: string }
  readonly sender: string
  readonly reason?: RejectReason | undefined
}

/** What may raise an alarm with the texts of another process, whoever maintains. */
const worrying: ReadonlySet<BehaviorEvent['type']> = /* @__PURE__ */ new Set<BehaviorEvent['type']>(['undelivered', 'opt-out', 'complaint', 'wrong-number'])

/** Tells the monitor. What alarms it is counted at once: each text that leaves before a hold is one too many. */
export async function observe(context: Context, { id, type, message, sender, reason }: Observation): Promise<void> {
  const event = { id: `${type}:${id}`, type, at: context.runtime.now(), sender, program: message.program, template: message.kind, reason }
  const signals = safelySync('INVALID_OPTIONS', () => context.monitor.observe(event), { path: 'monitor' })
  if (worrying.has(type)) context.behaviorNews.due = true
  if (signals.length > 0) await countInPassing(context)
}
