import type { SinkRow } from '../../ports/sink-outbox-store.js'
import type { NumberFacts } from './number-facts.js'
import type { ToldSink } from './types.js'

/** Who was told of one event. `missing`: a configured sink without a note of it is told as such. */
export function toldSinks({ sinkRows, sinks, now }: NumberFacts, event: string, missing: true | null): readonly ToldSink[] {
  const rows = sinkRows.filter((row) => row.event === event)
  const absent = missing === null ? [] : sinks.filter((sink) => !rows.some((row) => row.sink === sink))
  return [...rows.map((row) => toldSink(row, now)), ...absent.map((sink) => ({ sink, state: 'missing' as const, suppressed: true, tries: 0 }))]
}

function toldSink({ sink, suppressed, notedAt, attempts, toldAt, answer }: SinkRow, now: number): ToldSink {
  const noted = { sink, suppressed, notedAt: new Date(notedAt), tries: attempts }
  if (toldAt === null) return { ...noted, state: 'waiting', waitingMs: Math.max(0, now - notedAt) }
  return { ...noted, state: 'told', toldAt: new Date(toldAt), ...(answer === null ? {} : { answer }) }
}
