import type { Suppression, SuppressionCause, SuppressionSource } from '../domain/suppression.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { readScope } from './scope-text.js'

export function toSuppression(event: GateEventRow): Suppression {
  return {
    id: event.id,
    scope: readScope(event.scope),
    source: event.source as SuppressionSource,
    cause: event.kind === 'erase' ? 'forgotten' : (event.cause as SuppressionCause),
    recordedAt: new Date(event.recordedAt),
    ...(event.enforcedAt === null ? {} : { enforcedAt: new Date(event.enforcedAt) }),
    inFlightAtStop: event.inFlight,
    honorBy: new Date(event.honorBy),
  }
}

/** A stop that nothing has ended. Revocations, erasures and changed numbers kill by number only and never stand open. */
export function isOpenStop({ kind, liftedBy }: GateEventRow): boolean {
  return kind === 'stop' && liftedBy === null
}

/** What keeps texts from a number for now, or, where its person was forgotten, for ever. */
export function isStanding(event: GateEventRow): boolean {
  return isOpenStop(event) || event.kind === 'erase'
}
