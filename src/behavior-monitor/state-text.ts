import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import { effects } from './effects.js'
import { byHour, emptyState, type MonitorState, rememberedEvents, streamKinds, streamsKept } from './monitor-state.js'
import { rateNames } from './rate-rules.js'
import { type Alarm, addHour, createStream, type Level, type Stream } from './stream.js'

const version = 1
const levels: readonly Level[] = ['notice', 'warning', 'critical']
const longestText = 4_000_000

/** The same counts give the same text, in whatever order they came. */
export function writeState(state: MonitorState): string {
  const names = [...new Set([...state.streams.keys(), ...[...state.remembered.values()].flatMap((event) => event.streams)])].sort()
  const index = new Map(names.map((name, position) => [name, position]))
  const streams = names.flatMap((name, position) => {
    const stream = state.streams.get(name)
    return stream === undefined ? [] : [[position, ...writeStream(stream)]]
  })
  const remembered = [...state.remembered]
    .sort(byHour)
    .map(([hash, event]) => [hash, event.hour, event.effect, ...event.streams.map((name) => index.get(name))])
  return JSON.stringify({ version, names, streams, remembered })
}

/** Throws `INVALID_OPTIONS` for anything that `writeState` did not write. */
export function readState(text: unknown): MonitorState {
  return safelySync('INVALID_OPTIONS', () => read(text), { path: 'state' })
}

function read(text: unknown): MonitorState {
  if (typeof text !== 'string' || text.length > longestText) throw unreadable()
  const { version: found, names, streams, remembered } = JSON.parse(text) as Record<string, unknown>
  if (found !== version) throw unreadable()
  const keys = list(names).map(streamKey)
  const state = emptyState()
  for (const row of list(streams, streamsKept)) {
    const [position, ...rest] = list(row)
    state.streams.set(at(keys, position), readStream(rest))
  }
  for (const row of list(remembered, rememberedEvents)) {
    const [hash, hour, effect, ...positions] = list(row)
    if (count(effect) >= effects.length || positions.length !== streamKinds.length) throw unreadable()
    state.remembered.set(count(hash), { hour: whole(hour), effect: count(effect), streams: positions.map((position) => at(keys, position)) })
  }
  return state
}

function writeStream(stream: Stream): unknown[] {
  const rates = rateNames.map((name) => {
    const { events, texts, score, day, changeEvents, changeTexts, alarm } = stream.rates[name]
    return [events, texts, score, day, changeEvents, changeTexts, writeAlarm(alarm)]
  })
  const hours = [...stream.hours].sort(([a], [b]) => a - b).flat()
  return [stream.lastAt, writeAlarm(stream.volumeAlarm), hours, ...rates]
}

function readStream(row: readonly unknown[]): Stream {
  const [lastAt, volumeAlarm, hours, ...rates] = row
  const stream = createStream(whole(lastAt))
  stream.volumeAlarm = readAlarm(volumeAlarm)
  const pairs = list(hours)
  if (pairs.length % 2 !== 0 || rates.length !== rateNames.length) throw unreadable()
  for (let index = 0; index < pairs.length; index += 2) addHour(stream, whole(pairs[index]), count(pairs[index + 1]))
  for (const [index, name] of rateNames.entries()) {
    const [events, texts, score, day, changeEvents, changeTexts, alarm] = list(rates[index])
    if (typeof score !== 'number' || !Number.isFinite(score)) throw unreadable()
    const counts = { events: count(events), texts: count(texts), score, day: whole(day), changeEvents: count(changeEvents), changeTexts: count(changeTexts) }
    stream.rates[name] = { ...counts, alarm: readAlarm(alarm) }
  }
  return stream
}

function writeAlarm(alarm: Alarm | null): unknown {
  return alarm === null ? null : [alarm.at, levels.indexOf(alarm.level)]
}

function readAlarm(value: unknown): Alarm | null {
  if (value === null) return null
  const [raisedAt, level] = list(value)
  return { at: whole(raisedAt), level: at(levels, level) }
}

function streamKey(value: unknown): string {
  if (typeof value !== 'string' || !streamKinds.some((kind) => value.startsWith(`${kind}:`))) throw unreadable()
  return value
}

function list(value: unknown, longest: number = Number.POSITIVE_INFINITY): readonly unknown[] {
  if (!Array.isArray(value) || value.length > longest) throw unreadable()
  return value
}

function at<T>(values: readonly T[], position: unknown): T {
  const value = values[count(position)]
  if (value === undefined) throw unreadable()
  return value
}

function whole(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw unreadable()
  return value as number
}

function count(value: unknown): number {
  if (whole(value) < 0) throw unreadable()
  return value as number
}

function unreadable(): NophiError {
  return new NophiError('INVALID_OPTIONS', { path: 'state' })
}
