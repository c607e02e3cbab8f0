import type { SinkRow } from '../../ports/sink-outbox-store.js'
import type { GateEventRow } from '../../ports/suppression-store.js'

export interface NumberFacts {
  readonly events: readonly GateEventRow[]
  readonly sinkRows: readonly SinkRow[]
  /** As configured here. */
  readonly sinks: readonly string[]
  readonly now: number
}
