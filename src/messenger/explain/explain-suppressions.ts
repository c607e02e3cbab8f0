import type { PersonRow } from '../../ports/people-store.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { isStanding, toSuppression } from '../../suppression-registry/index.js'
import { toPersonSuppression } from '../people/to-person-suppression.js'
import type { NumberFacts } from './number-facts.js'
import { missingSinks, toldSinks } from './told-sinks.js'
import type { ExplainedPersonStop, ExplainedSuppression } from './types.js'

/** Every stop of a number, standing ones first; that its person was forgotten is one of them. */
export function explainSuppressions(facts: NumberFacts): readonly ExplainedSuppression[] {
  const stops = facts.events.filter(({ kind }) => kind === 'stop' || kind === 'erase')
  return [...stops.filter(isStanding), ...stops.filter((stop) => !isStanding(stop))].map((stop) => explainStop(stop, facts))
}

function explainStop(stop: GateEventRow, facts: NumberFacts): ExplainedSuppression {
  const isErase = stop.kind === 'erase'
  const lift = facts.events.find(({ id }) => id === stop.liftedBy)
  return {
    ...toSuppression(stop),
    standing: isStanding(stop),
    by: stop.actor,
    ...(stop.occurredAt === null ? {} : { occurredAt: new Date(stop.occurredAt) }),
    // What waited was cancelled in the same transaction, and no other system is told.
    deadline: isErase ? 'met' : deadlineOf(stop, facts.now),
    ...(stop.enforcedAt === null ? {} : { enforcedAfterMs: stop.enforcedAt - stop.recordedAt }),
    ...(lift === undefined ? {} : { lifted: { at: new Date(lift.recordedAt), by: lift.actor, source: lift.source, sinks: toldSinks(facts, lift.id) } }),
    sinks: isErase ? [] : [...toldSinks(facts, stop.id), ...(isStanding(stop) ? missingSinks(facts, stop.id) : [])],
  }
}

export function explainPersonStop(row: PersonRow, now: number): ExplainedPersonStop {
  return {
    ...toPersonSuppression(row),
    standing: row.endedAt === null,
    by: row.actor,
    deadline: deadlineOf(row, now),
    ...(row.endedAt === null ? {} : { endedAt: new Date(row.endedAt) }),
  }
}

function deadlineOf({ enforcedAt, honorBy }: Pick<GateEventRow, 'enforcedAt' | 'honorBy'>, now: number): 'met' | 'open' | 'missed' {
  if ((enforcedAt ?? now) > honorBy) return 'missed'
  return enforcedAt === null ? 'open' : 'met'
}
