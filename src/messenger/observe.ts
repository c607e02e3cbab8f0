import type { BehaviorEvent } from '../domain/behavior.js'
import type { RejectReason } from '../domain/transport-outcome.js'
import { safelySync } from '../errors/safe-error.js'
import type { Context } from './context.js'
import { actOnSignals } from './signals.js'

interface Observation {
  readonly id: string
  readonly type: BehaviorEvent['type']
  readonly message: { readonly program: string; readonly kind: string }
  readonly sender: string
  readonly reason?: RejectReason | undefined
}

/** Tells the monitor, and acts at once on what it says: each text that leaves before a hold is one too many. Undefined: it says nothing. */
export function observe(context: Context, { id, type, message, sender, reason }: Observation): Promise<void> | undefined {
  const event = { id: `${type}:${id}`, type, at: context.runtime.now(), sender, program: message.program, template: message.kind, reason }
  const signals = safelySync('INVALID_OPTIONS', () => context.monitor.observe(event), { path: 'monitor' })
  return signals.length === 0 ? undefined : actOnSignals(context, signals)
}
