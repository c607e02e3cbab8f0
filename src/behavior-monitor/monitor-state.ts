import { mergeAlarms } from './alarm.js'
import { rateNames } from './rate-rules.js'
import { addHour, createStream, type RateCounts, type Stream, uncountEvent } from './stream.js'

export const streamKinds = ['sender', 'program', 'template'] as const

/** An event that was counted, kept so that its repeat is known and a merge can take it back. */
export interface Remembered {
  readonly hour: number
  readonly effect: number
  /** Keys of the streams it was counted in. */
  readonly streams: readonly string[]
}

/** Keyed `sender:<id>`, `program:<id>`, `template:<id>`. */
export interface MonitorState {
  readonly streams: Map<string, Stream>
  /** By hash of the event's id, oldest first. */
  readonly remembered: Map<number, Remembered>
}

export const rememberedEvents = 2_000
export const streamsKept = 200

export function emptyState(): MonitorState {
  return { streams: new Map(), remembered: new Map() }
}

export function remember(state: MonitorState, hash: number, event: Remembered): void {
  state.remembered.set(hash, event)
  if (state.remembered.size > rememberedEvents) state.remembered.delete(state.remembered.keys().next().value as number)
}

/** The union of both. An event that both remember is counted once; one that either has forgotten is counted twice. */
export function mergeInto(mine: MonitorState, theirs: MonitorState): void {
  for (const [key, stream] of theirs.streams) {
    if (!mine.streams.has(key)) mine.streams.set(key, createStream(stream.lastAt))
    addStream(mine.streams.get(key) as Stream, stream)
  }
  for (const [hash, event] of theirs.remembered) {
    if (!mine.remembered.has(hash)) continue
    for (const key of event.streams) uncountEvent(mine.streams.get(key) ?? createStream(0), event.effect, event.hour)
  }
  const union = [...mine.remembered, ...[...theirs.remembered].filter(([hash]) => !mine.remembered.has(hash))].sort(byHour).slice(-rememberedEvents)
  mine.remembered.clear()
  for (const [hash, event] of union) mine.remembered.set(hash, event)
  for (const key of [...mine.streams.keys()].sort(byActivity(mine.streams)).slice(streamsKept)) mine.streams.delete(key)
}

export function byHour([hashA, a]: readonly [number, Remembered], [hashB, b]: readonly [number, Remembered]): number {
  return a.hour - b.hour || hashA - hashB
}

/** Finds or begins a stream. Of too many, the one that has been silent longest is forgotten. */
export function streamOf(state: MonitorState, key: string, at: number): Stream {
  const known = state.streams.get(key)
  if (known !== undefined) {
    known.lastAt = Math.max(known.lastAt, at)
    return known
  }
  if (state.streams.size >= streamsKept) state.streams.delete([...state.streams.keys()].sort(byActivity(state.streams)).at(-1) as string)
  const created = createStream(at)
  state.streams.set(key, created)
  return created
}

function byActivity(streams: ReadonlyMap<string, Stream>): (a: string, b: string) => number {
  return (a, b) => (streams.get(b)?.lastAt ?? 0) - (streams.get(a)?.lastAt ?? 0) || (a < b ? -1 : 1)
}

function addStream(mine: Stream, theirs: Stream): void {
  mine.lastAt = Math.max(mine.lastAt, theirs.lastAt)
  mine.volumeAlarm = mergeAlarms(mine.volumeAlarm, theirs.volumeAlarm)
  for (const [hour, texts] of theirs.hours) addHour(mine, hour, texts)
  for (const name of rateNames) addCounts(mine.rates[name], theirs.rates[name])
}

/** Totals add up; of two change tests the one that is further along goes on. */
function addCounts(mine: RateCounts, theirs: RateCounts): void {
  mine.events += theirs.events
  mine.texts += theirs.texts
  mine.alarm = mergeAlarms(mine.alarm, theirs.alarm)
  const { score, day, changeEvents, changeTexts } = theirs
  const ahead = score - mine.score || changeTexts - mine.changeTexts || changeEvents - mine.changeEvents || day - mine.day
  if (ahead > 0) Object.assign(mine, { score, day, changeEvents, changeTexts })
}
