import type { SinkRow } from '../../ports/sink-outbox-store.js'
import type { NumberFacts } from './number-facts.js'
import type { ToldSink } from './types.js'

/** Who was told of one event, or waits to be. */
export function toldSinks({ sinkRows, now }: NumberFacts, event: string): readonly ToldSink[] {
  return sinkRows.filter((row) => row.event === event).map((row) => toldSink(row, now))
}

/** Who is configured here and has no note of a stop that stands. */
export function missingSinks({ sinkRows, sinks }: NumberFacts, stop: string): readonly ToldSink[] {
  const absent = sinks.filter((sink) => !sinkRows.some((row) => row.event === stop && row.sink === sink))
  return absent.map((sink) => ({ sink, state: 'missing', suppressed: true, tries: 0 }))
}

function toldSink({ sink, suppressed, notedAt, attempts, toldAt, answer }: SinkRow, now: number): ToldSink {
  const noted = { sink, suppressed, notedAt: new Date(notedAt), tries: attempts }
  if (toldAt === null) return { ...noted, state: 'waiting', waitingMs: Math.max(0, now - notedAt) }
  return { ...noted, state: 'told', toldAt: new Date(toldAt), ...(answer === null ? {} : { answer }) }
}
