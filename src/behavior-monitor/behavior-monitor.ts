import type { BehaviorEvent, BehaviorSignal } from '../domain/behavior.js'
import { type AlarmThresholds, defaultFalseAlarmRate, thresholdsFor } from './alarm-thresholds.js'
import { endDayIfDue, takeRateAlarm } from './assess-rate.js'
import { type BehaviorMonitorOptions, checkEvent, checkInstant, checkOptions } from './check-input.js'
import { describeRate, describeVolume } from './describe-signal.js'
import { effectOf, uncounted } from './effects.js'
import { hashId } from './id-hash.js'
import { emptyState, type MonitorState, mergeInto, remember, streamKinds, streamOf } from './monitor-state.js'
import { rateNames, rateRules } from './rate-rules.js'
import { readState, writeState } from './state-text.js'
import { countEvent, dateOf, dayOf, forgetHours, hourOf, type Stream } from './stream.js'
import { takeVolumeAlarm } from './volume.js'

/** Counts what happens to texts and says when a sender, program or template is not as it should be. Pure: time comes from events. */
export interface BehaviorMonitor {
  /** Counts an event and answers the alarms it raises. A repeated id counts once. Throws `INVALID_REQUEST` on another shape. */
  observe(event: BehaviorEvent): BehaviorSignal[]
  /** Alarms that are due at `at` and were not raised yet: after a merge, and for the hour of `at` and the one before. Also forgets hours past. */
  assess(at: Date): BehaviorSignal[]
  /** Everything it knows, as text, for the `state` option or `merge` of another. Holds ids of senders, programs and templates, and hashes of event ids. */
  state(): string
  /** Adds what another monitor saw. In whatever order monitors are merged, the counts are the same. Throws `INVALID_OPTIONS` on another text. */
  merge(state: string): void
  /** Forgets what it knows and goes on from what `state()` of a monitor answered. Throws `INVALID_OPTIONS` on another text. */
  load(state: string): void
}

/**
 * Watches opt-outs, failures, complaints and wrong numbers per sender, program and template with two sequential tests
 * that share `falseAlarmRate` (a maximised probability ratio test from the start, a cumulative sum for a late change),
 * and accepted texts per hour against the same hour of the last 14 days. The error rate is exact for one stream and one
 * rate over 20,000 texts at the acceptable rate (opt-outs: 0.8 %; rarer or commoner things over as many expected events);
 * streams and rates add up. Too little data: no signal. An opt-out alarm needs at least 5 opt-outs.
 *
 * Opt-outs come late, so both tests allow for a day: a batch is held against all its answers, and a change within one
 * day's batch is left to the slower first test. Days end at 10:00 UTC, hours are UTC.
 *
 * An alarm is not raised again until its day ends, except at a higher level; then the count starts anew. Signal ids name
 * metric, stream, level and day, so that processes that see the same stream raise the same id.
 *
 * Limits: events name no recipient, so it counts texts, not people. An id is known while it is among the last 2,000;
 * of more than 200 streams the longest silent is forgotten. Throws `INVALID_OPTIONS`.
 */
export function createBehaviorMonitor(options: BehaviorMonitorOptions = {}): BehaviorMonitor {
  const { falseAlarmRate = defaultFalseAlarmRate, minimumSample = 50, state: saved } = checkOptions(options)
  let state: MonitorState = saved === undefined ? emptyState() : readState(saved)
  let thresholds: AlarmThresholds | undefined

  function rateSignals(key: string, stream: Stream, at: number): BehaviorSignal[] {
    thresholds ??= thresholdsFor(falseAlarmRate)
    const signals: BehaviorSignal[] = []
    for (const name of rateNames) {
      const rule = rateRules[name]
      const finding = takeRateAlarm(stream.rates[name], rule, thresholds, minimumSample, at)
      if (finding === null) continue
      const { events: numerator, texts: denominator, level, test } = finding
      const about = { metric: rule.metric, level, numerator, denominator, falseAlarmRate, message: describeRate(rule, finding) }
      signals.push(createSignal(key, `monitor.${name}.${test}`, name, at, about))
    }
    return signals
  }

  function volumeSignals(key: string, stream: Stream, hour: number, at: number): BehaviorSignal[] {
    const finding = takeVolumeAlarm(stream, hour, at)
    if (finding === null) return []
    const { texts: numerator, median: denominator, level, days } = finding
    const about = { metric: 'volume', level, numerator, denominator, falseAlarmRate: 1 / (days + 1), message: describeVolume(finding) } as const
    return [createSignal(key, 'monitor.volume.spike', 'volume', at, about)]
  }

  return {
    observe(input) {
      const event = checkEvent(input)
      const effect = effectOf(event)
      const hash = hashId(event.id)
      if (effect === uncounted || state.remembered.has(hash)) return []
      const at = event.at.getTime()
      const keys = streamKinds.map((kind) => `${kind}:${event[kind]}`)
      remember(state, hash, { hour: hourOf(at), effect, streams: keys })
      const signals: BehaviorSignal[] = []
      for (const key of keys) {
        const stream = streamOf(state, key, at)
        for (const name of rateNames) endDayIfDue(stream.rates[name], rateRules[name], at)
        countEvent(stream, effect, at)
        signals.push(...rateSignals(key, stream, at))
        if (event.type === 'accepted') signals.push(...volumeSignals(key, stream, hourOf(at), at))
      }
      return signals
    },

    assess(instant) {
      const at = checkInstant(instant)
      return [...state.streams].sort(byKey).flatMap(([key, stream]) => {
        forgetHours(stream, at)
        const hours = [hourOf(at) - 1, hourOf(at)]
        return [...rateSignals(key, stream, at), ...hours.flatMap((hour) => volumeSignals(key, stream, hour, at))]
      })
    },

    state: () => writeState(state),

    merge(text) {
      mergeInto(state, readState(text))
    },

    load(text) {
      state = readState(text)
    },
  }
}

function createSignal(key: string, rule: string, what: string, at: number, about: Omit<BehaviorSignal, 'id' | 'stream' | 'at' | 'rule'>): BehaviorSignal {
  const separator = key.indexOf(':')
  const stream = { [key.slice(0, separator)]: key.slice(separator + 1) }
  return { id: `${what}/${key}/${about.level}/${dateOf(dayOf(at))}`, stream, at: new Date(at), rule, ...about }
}

function byKey([a]: readonly [string, Stream], [b]: readonly [string, Stream]): number {
  return a < b ? -1 : 1
}
