import type { GateEventRow } from '../ports/suppression-store.js'
import type { AllStores, Context } from './context.js'

/** In the event's own transaction, so that no crash can lose it: each other system is told at least once. */
export async function tellSinks(context: Pick<Context, 'sinks'>, stores: AllStores, event: GateEventRow, suppressed: boolean): Promise<void> {
  for (const { name } of context.sinks) {
    await stores.sinkOutbox.addSinkRow({
      id: `${name}|${event.id}|${suppressed ? 'on' : 'off'}`,
      sink: name,
      event: event.id,
      subject: event.subject,
      suppressed,
      scope: event.scope,
      at: event.recordedAt,
      attempts: 0,
      nextAt: event.recordedAt,
    })
  }
}
