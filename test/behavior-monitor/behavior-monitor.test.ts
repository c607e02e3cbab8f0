import { describe, expect, it } from 'vitest'
import { type BehaviorMonitor, createBehaviorMonitor } from '../../src/behavior-monitor/index.js'
import type { BehaviorEvent, BehaviorSignal } from '../../src/domain/behavior.js'
import { day, event, hour, several, start } from './events.js'

function watch(monitor: BehaviorMonitor, events: readonly BehaviorEvent[]): BehaviorSignal[] {
  return events.flatMap((each) => monitor.observe(each))
}

describe('opt-out rate', () => {
  it('is raised for sender, program and template when far more leave than should', () => {
    const signals = watch(createBehaviorMonitor(), [...several(200, 'accepted'), ...several(12, 'opt-out')])
    expect(signals.map((signal) => signal.stream).slice(0, 3)).toEqual([{ sender: 'lakeside' }, { program: 'visits' }, { template: 'appointment-reminder' }])
    expect(signals[0]).toMatchObject({ metric: 'opt-out-rate', rule: 'monitor.opt-out.start', denominator: 200, falseAlarmRate: 0.035, at: new Date(start) })
  })

  it('says counts, interval and which fixed limit is surely passed', () => {
    const last = watch(createBehaviorMonitor({ minimumSample: 1000 }), [...several(999, 'accepted'), ...several(90, 'opt-out'), event('accepted')])
    expect(last[0]?.message).toBe(
      '90 opt-outs in 1000 texts: 9 %, 95 % interval 7.4 % to 11 %, more than 0.8 % gives by chance. Surely above the limit of 5 %.',
    )
  })

  it('is silent at the rate that is acceptable', () => {
    const quiet = Array.from({ length: 4_000 }, (_, index) => (index % 125 === 124 ? [event('accepted'), event('opt-out')] : [event('accepted')])).flat()
    expect(watch(createBehaviorMonitor(), quiet)).toEqual([])
  })

  it('is silent with fewer than five opt-outs, however few texts', () => {
    expect(watch(createBehaviorMonitor({ minimumSample: 1 }), [...several(10, 'accepted'), ...several(4, 'opt-out')])).toEqual([])
    expect(watch(createBehaviorMonitor({ minimumSample: 1 }), [...several(10, 'accepted'), ...several(5, 'opt-out')])).not.toEqual([])
  })

  it('is silent below the minimum sample', () => {
    const events = [...several(49, 'accepted'), ...several(20, 'opt-out')]
    const monitor = createBehaviorMonitor()
    expect(watch(monitor, events)).toEqual([])
    expect(monitor.observe(event('accepted'))).toHaveLength(3)
  })

  it('needs more to be raised at a stricter rate, and states it', () => {
    const untilRaised = (falseAlarmRate: number): [number, number] => {
      const monitor = createBehaviorMonitor({ falseAlarmRate })
      watch(monitor, several(300, 'accepted'))
      for (let left = 1; ; left++) {
        const [signal] = monitor.observe(event('opt-out'))
        if (signal !== undefined) return [left, signal.falseAlarmRate]
      }
    }
    const [strict, statedStrict] = untilRaised(0.001)
    const [loose, statedLoose] = untilRaised(0.2)
    expect(strict).toBeGreaterThan(loose)
    expect([statedStrict, statedLoose]).toEqual([0.001, 0.2])
  })

  it('is not critical on fewer than 200 texts', () => {
    expect(watch(createBehaviorMonitor(), [...several(100, 'accepted'), ...several(30, 'opt-out')])[0]?.level).toBe('warning')
  })

  it('takes failed texts out of the denominator', () => {
    const signals = watch(createBehaviorMonitor(), [...several(300, 'accepted'), ...several(10, 'undelivered'), ...several(20, 'opt-out')])
    expect(signals.find((signal) => signal.metric === 'opt-out-rate')?.denominator).toBe(290)
  })

  // Every hundred-and-fiftieth leaves on twelve quiet days, every thirtieth on the thirteenth.
  it('finds a change after many quiet days by the cumulative sum', () => {
    const monitor = createBehaviorMonitor()
    const oneDay = (days: number, texts: number, every: number): BehaviorEvent[] => {
      const at = new Date(start + days * day)
      return Array.from({ length: texts }, (_, index) =>
        index % every === every - 1 ? [event('accepted', { at }), event('opt-out', { at })] : [event('accepted', { at })],
      ).flat()
    }
    for (let days = 0; days < 12; days++) expect(watch(monitor, oneDay(days, 1_050, 150))).toEqual([])
    const [first] = watch(monitor, oneDay(12, 700, 30))
    expect(first).toMatchObject({ rule: 'monitor.opt-out.change', metric: 'opt-out-rate' })
    expect(first?.denominator).toBeLessThan(700)
  })

  it('does not take the late answers to a batch for a change', () => {
    const monitor = createBehaviorMonitor()
    for (let days = 0; days < 20; days++) {
      watch(monitor, several(2_000, 'accepted', { at: new Date(start + days * day) }))
      expect(watch(monitor, several(16, 'opt-out', { at: new Date(start + days * day + 3 * hour) }))).toEqual([])
    }
  })

  it('does not take answers that come after the night for a new campaign', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, [...several(25_000, 'accepted'), ...several(180, 'opt-out', { at: new Date(start + hour) })])
    const nextDay = { at: new Date(start + day) }
    expect(watch(monitor, [...several(15, 'opt-out', nextDay), ...several(60, 'accepted', nextDay)])).toEqual([])
  })

  it('is held against half of a long count from the next day on', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, [...several(25_000, 'accepted'), ...several(180, 'opt-out', { at: new Date(start + hour) })])
    const nextDay = { at: new Date(start + day) }
    monitor.observe(event('accepted', nextDay))
    const { streams } = JSON.parse(monitor.state()) as { streams: unknown[][] }
    expect(streams.map((row) => (row[4] as number[]).slice(0, 2))).toEqual([0, 1, 2].map(() => [90, 12_501]))
  })
})

describe('what is kept', () => {
  const countsOf = (monitor: BehaviorMonitor): unknown[] => {
    const { streams } = JSON.parse(monitor.state()) as { streams: unknown[][] }
    return streams.map((row) => (row[4] as number[]).slice(0, 2))
  }

  it('is all of a short count from day to day', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, [...several(100, 'accepted'), ...several(2, 'opt-out')])
    monitor.observe(event('accepted', { at: new Date(start + day) }))
    expect(countsOf(monitor)).toEqual([0, 1, 2].map(() => [2, 101]))
  })

  it('is half of a long count once a day, however many answers come before the first text', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, [...several(12_000, 'accepted'), ...several(480, 'undelivered')])
    watch(monitor, several(3, 'opt-out', { at: new Date(start + day) }))
    const { streams } = JSON.parse(monitor.state()) as { streams: unknown[][] }
    expect(streams.map((row) => (row[5] as number[]).slice(0, 2))).toEqual([0, 1, 2].map(() => [240, 6_000]))
  })

  it('is no hour that is long past, once it was assessed', () => {
    const monitor = createBehaviorMonitor()
    monitor.observe(event('accepted'))
    const hoursOf = (): unknown[] => (JSON.parse(monitor.state()) as { streams: unknown[][] }).streams.map((row) => (row[3] as unknown[]).length)
    monitor.assess(new Date(start + 16 * day))
    expect(hoursOf()).toEqual([2, 2, 2])
    monitor.assess(new Date(start + 16 * day + hour))
    expect(hoursOf()).toEqual([0, 0, 0])
  })

  it('is nothing of what says nothing of the list', () => {
    const monitor = createBehaviorMonitor()
    const empty = monitor.state()
    watch(monitor, [event('delivered'), event('reply'), event('link-visit'), event('rejected', { reason: 'provider-down' })])
    expect(monitor.state()).toBe(empty)
  })
})

describe('an alarm', () => {
  const bad = (at: number): BehaviorEvent[] => [...several(300, 'accepted', { at: new Date(at) }), ...several(9, 'opt-out', { at: new Date(at) })]

  it('is not raised again within its day', () => {
    const monitor = createBehaviorMonitor()
    expect(watch(monitor, bad(start)).map((signal) => signal.level)).toEqual(['warning', 'warning', 'warning'])
    expect(watch(monitor, bad(start + 18 * hour))).toEqual([])
  })

  it('is raised again within its day at a higher level only', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, bad(start))
    const worse = watch(monitor, several(40, 'opt-out', { at: new Date(start + hour) }))
    expect(worse.map((signal) => signal.level)).toEqual(['critical', 'critical', 'critical'])
  })

  it('begins to count anew after its day', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, bad(start))
    const next = watch(monitor, bad(start + day))
    expect(next[0]).toMatchObject({ denominator: 300, stream: { sender: 'lakeside' } })
  })

  it('from a clock far ahead does not silence the stream until then', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, bad(start + 1_000 * day))
    expect(watch(monitor, bad(start))).not.toEqual([])
  })

  it('has the same id in two processes that see it on one day, another the day after', () => {
    const ids = (at: number): string[] => watch(createBehaviorMonitor(), bad(at)).map((signal) => signal.id)
    expect(ids(start)).toEqual(ids(start + hour))
    expect(ids(start)[0]).toBe('opt-out/sender:lakeside/warning/2026-11-02')
    expect(ids(start)).not.toEqual(ids(start + day))
    expect(new Set(ids(start)).size).toBe(3)
  })
})

describe('failures, complaints and wrong numbers', () => {
  it('raise a failure rate, held against all that was tried', () => {
    const signals = watch(createBehaviorMonitor(), [
      ...several(180, 'accepted'),
      ...several(20, 'rejected', { reason: 'invalid-number' }),
      ...several(20, 'undelivered'),
    ])
    expect(signals.every((signal) => signal.metric === 'failure-rate')).toBe(true)
    expect(signals.find((signal) => signal.rule === 'monitor.failure.start')?.denominator).toBe(200)
  })

  it('do not count what the line or the account caused', () => {
    const events = [...several(100, 'accepted'), ...several(100, 'rejected', { reason: 'provider-down' }), ...several(100, 'rejected', { reason: 'throttled' })]
    expect(watch(createBehaviorMonitor(), events)).toEqual([])
  })

  it('count a text filtered as spam as a complaint', () => {
    const signals = watch(createBehaviorMonitor(), [...several(100, 'accepted'), ...several(4, 'undelivered', { reason: 'filtered' })])
    expect(signals[0]).toMatchObject({ metric: 'complaint-rate', rule: 'monitor.complaint.start', numerator: 4, denominator: 100 })
  })

  it('raise wrong numbers under a rule of their own', () => {
    const signals = watch(createBehaviorMonitor(), [...several(100, 'accepted'), ...several(10, 'wrong-number')])
    expect(signals[0]).toMatchObject({ metric: 'complaint-rate', rule: 'monitor.wrong-number.start' })
  })
})

describe('volume', () => {
  const history = (perHour: number, days: number): BehaviorEvent[] =>
    Array.from({ length: days }, (_, index) => several(perHour, 'accepted', { at: new Date(start + index * day) })).flat()
  const spike = (texts: number, days: number): BehaviorEvent[] => several(texts, 'accepted', { at: new Date(start + days * day) })
  const volumes = (signals: BehaviorSignal[]): BehaviorSignal[] => signals.filter((signal) => signal.metric === 'volume')

  it('is raised at three times the median of the same hour, at that very text', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, history(30, 14))
    expect(watch(monitor, spike(89, 14))).toEqual([])
    const [first] = monitor.observe(event('accepted', { at: new Date(start + 14 * day) }))
    expect(first).toMatchObject({ metric: 'volume', level: 'warning', numerator: 90, denominator: 30, falseAlarmRate: 1 / 15, rule: 'monitor.volume.spike' })
  })

  it('is critical at ten times', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, history(30, 14))
    expect(volumes(watch(monitor, spike(300, 14))).map((signal) => signal.level)).toContain('critical')
  })

  it('is silent below 50 texts, and with less than a week of history', () => {
    const few = createBehaviorMonitor()
    watch(few, history(2, 14))
    expect(watch(few, spike(49, 14))).toEqual([])
    const young = createBehaviorMonitor()
    watch(young, history(10, 6))
    expect(watch(young, spike(500, 6))).toEqual([])
  })

  it('is silent where an hour of the last fortnight had as many', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, [...history(20, 7), ...several(400, 'accepted', { at: new Date(start + 7 * day) })])
    watch(monitor, several(20, 'accepted', { at: new Date(start + 8 * day) }))
    expect(volumes(watch(monitor, spike(300, 9)))).toEqual([])
  })

  it('in the last hour of a day is not raised again when the next day has begun, and that day raises its own', () => {
    const last = Date.parse('2026-11-16T09:30:00Z')
    const texts = (perHour: number, at: number): BehaviorEvent[] => several(perHour, 'accepted', { at: new Date(at) })
    const monitor = createBehaviorMonitor()
    for (let before = 14; before > 0; before--) watch(monitor, [...texts(30, last - before * day), ...texts(30, last - before * day + hour)])
    expect(volumes(watch(monitor, texts(120, last)))).toHaveLength(3)
    const next = new Date(last + hour)
    expect(volumes(monitor.assess(next))).toEqual([])
    expect(volumes(watch(monitor, texts(120, last + hour))).map(({ id }) => id.slice(-10))).toEqual(['2026-11-16', '2026-11-16', '2026-11-16'])
    expect(volumes(monitor.assess(next))).toEqual([])
  })

  it('keeps its history through one event with a wrong clock', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, history(30, 14))
    monitor.observe(event('accepted', { at: new Date('2099-01-01T00:00:00Z') }))
    monitor.assess(new Date(start + 14 * day - hour))
    expect(volumes(watch(monitor, spike(90, 14)))).toHaveLength(3)
  })
})

describe('a repeated event', () => {
  it('counts once', () => {
    const monitor = createBehaviorMonitor()
    watch(monitor, several(300, 'accepted'))
    const one = event('opt-out')
    expect(
      watch(
        monitor,
        Array.from({ length: 50 }, () => one),
      ),
    ).toEqual([])
  })

  it('counts once after the state was saved and read', () => {
    const one = event('opt-out')
    const before = createBehaviorMonitor()
    watch(before, [...several(300, 'accepted'), one])
    const after = createBehaviorMonitor({ state: before.state() })
    after.observe(one)
    expect(after.state()).toBe(before.state())
  })
})

describe('state', () => {
  it('goes on where it stopped', () => {
    const events = [...several(150, 'accepted'), ...several(8, 'opt-out'), ...several(50, 'accepted')]
    const whole = createBehaviorMonitor()
    const inOne = watch(whole, events)
    let state: string | undefined
    const inSteps = events.flatMap((each) => {
      const monitor = createBehaviorMonitor({ state })
      const signals = monitor.observe(each)
      state = monitor.state()
      return signals
    })
    expect(inSteps).toEqual(inOne)
    expect(inOne).not.toEqual([])
    expect(state).toBe(whole.state())
  })

  it('holds no id of an event', () => {
    const monitor = createBehaviorMonitor()
    monitor.observe(event('accepted', { id: '+13125550142' }))
    expect(monitor.state()).not.toContain('5550142')
  })

  it('stays bounded however many streams and events come', () => {
    const monitor = createBehaviorMonitor()
    const size = (from: number, to: number): number => {
      for (let index = from; index < to; index++) monitor.observe(event('accepted', { template: `t${index % 5_000}`, at: new Date(start + index * 60_000) }))
      return monitor.state().length
    }
    size(0, 6_000)
    const then = size(6_000, 12_000)
    expect(size(12_000, 24_000)).toBeLessThan(then * 1.1)
  })

  it.each([
    ['no JSON', 'patient +13125550142'],
    ['another version', '{"version":9,"names":[],"streams":[],"remembered":[]}'],
    ['a missing part', '{"version":1,"names":[],"streams":[]}'],
    [
      'a negative count',
      '{"version":1,"names":["sender:a"],"streams":[[0,0,null,[],[-1,0,0,0,0,0,null],[0,0,0,0,0,0,null],[0,0,0,0,0,0,null],[0,0,0,0,0,0,null]]],"remembered":[]}',
    ],
    ['a name of no kind', '{"version":1,"names":["a"],"streams":[],"remembered":[]}'],
    ['a number', 7],
    ['null', 'null'],
  ])('is refused without its content when it is %s', (_what, state) => {
    const fault = expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path: 'state' } })
    expect(() => createBehaviorMonitor({ state: state as string })).toThrow(fault)
    expect(() => createBehaviorMonitor().merge(state as string)).toThrow(fault)
    expect(() => createBehaviorMonitor().load(state as string)).toThrow(fault)
  })
})

describe('a state that was changed', () => {
  interface Saved {
    readonly names: unknown[]
    readonly streams: unknown[][]
    readonly remembered: unknown[][]
  }
  const rateOf = ({ streams }: Saved): unknown[] => (streams[0] as unknown[])[4] as unknown[]
  const changes: readonly (readonly [string, (saved: Saved) => unknown])[] = [
    ['an effect that is none', ({ remembered }) => remembered[0]?.splice(2, 1, 10)],
    ['an event of two streams', ({ remembered }) => remembered[0]?.pop()],
    ['an hour without a count', ({ streams }) => ((streams[0] as unknown[])[3] as unknown[]).push(1)],
    ['a rate too few', ({ streams }) => streams[0]?.pop()],
    ['a rate too many', ({ streams }) => streams[0]?.push(streams[0][4])],
    ['no score', (saved) => rateOf(saved).splice(2, 1, null)],
    ['a count of a part', (saved) => rateOf(saved).splice(0, 1, 0.5)],
    ['a count below none', (saved) => rateOf(saved).splice(1, 1, -1)],
    ['an alarm of no level', (saved) => rateOf(saved).splice(6, 1, [0, 3])],
    ['a stream of no name', ({ streams }) => streams[0]?.splice(0, 1, 99)],
    ['a name that is no text', ({ names }) => names.push(7)],
    ['a name of no kind', ({ names }) => names.push('patient:1')],
    ['more streams than are kept', ({ streams }) => streams.push(...Array(198).fill(streams[0]))],
    ['more events than are remembered', ({ remembered }) => remembered.push(...Array(2_000).fill(remembered[0]))],
  ]
  const saved = (change: (saved: Saved) => unknown): string => {
    const monitor = createBehaviorMonitor()
    monitor.observe(event('accepted'))
    const state = JSON.parse(monitor.state()) as Saved
    change(state)
    return JSON.stringify(state)
  }
  const fault = expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path: 'state' } })

  it.each(changes)('is refused where it holds %s', (_what, change) => {
    expect(() => createBehaviorMonitor({ state: saved(change) })).toThrow(fault)
  })

  it('is read where nothing was changed, and refused where it is longer than any', () => {
    const whole = saved(() => undefined)
    expect(createBehaviorMonitor({ state: whole }).state()).toBe(whole)
    expect(() => createBehaviorMonitor({ state: whole + ' '.repeat(4_000_000) })).toThrow(fault)
  })
})

describe('merge', () => {
  const half = (seed: number): BehaviorEvent[] => [
    ...several(120 + seed, 'accepted', { at: new Date(start + seed * hour) }),
    ...several(4 + seed, 'opt-out'),
    ...several(seed, 'undelivered'),
  ]
  const stateAfter = (...halves: BehaviorEvent[][]): string => {
    const [first, ...others] = halves.map((events) => {
      const monitor = createBehaviorMonitor()
      watch(monitor, events)
      return monitor
    })
    for (const other of others) first?.merge(other.state())
    return first?.state() ?? ''
  }
  const totals = (state: string): unknown => {
    const { names, streams } = JSON.parse(state) as { names: string[]; streams: [number, number, unknown, number[], ...number[][]][] }
    return streams.map(([name, , , hours, ...rates]) => [names[name], hours, rates.map(([events, texts]) => [events, texts])])
  }

  it('gives the same whichever merges the other', () => {
    const [a, b] = [half(0), half(3)]
    expect(stateAfter(a, b)).toBe(stateAfter(b, a))
  })

  it('counts what both saw once', () => {
    const [a, b, both] = [half(0), half(2), half(1)]
    expect(totals(stateAfter([...a, ...both], [...both, ...b]))).toEqual(totals(stateAfter([...a, ...both, ...b])))
  })

  it('changes nothing when it is the same again', () => {
    const once = createBehaviorMonitor()
    watch(once, half(2))
    const before = once.state()
    once.merge(before)
    expect(once.state()).toBe(before)
  })

  it.each([
    [0, 3],
    [1, 3],
    [2, 0],
  ])('lets assess raise a volume that neither part had, in its hour and the next: %i hours later %i', (hours, raised) => {
    const part = (): BehaviorMonitor => {
      const monitor = createBehaviorMonitor()
      for (let days = 0; days <= 14; days++)
        expect(watch(monitor, several(days === 14 ? 45 : 15, 'accepted', { at: new Date(start + days * day) }))).toEqual([])
      return monitor
    }
    const monitor = part()
    monitor.merge(part().state())
    expect(monitor.assess(new Date(start + 14 * day + hours * hour)).filter(({ metric }) => metric === 'volume')).toHaveLength(raised)
  })

  it('raises nothing again that either part had raised', () => {
    const parts = (): [BehaviorMonitor, BehaviorMonitor] => {
      const [warned, critical] = [createBehaviorMonitor(), createBehaviorMonitor()]
      expect(watch(warned, [...several(300, 'accepted'), ...several(9, 'opt-out')]).map(({ level }) => level)).toContain('warning')
      expect(watch(critical, [...several(300, 'accepted'), ...several(60, 'opt-out')]).map(({ level }) => level)).toContain('critical')
      return [warned, critical]
    }
    const [warned, critical] = parts()
    const [one, other] = [warned.state(), critical.state()]
    warned.merge(other)
    critical.merge(one)
    for (const monitor of [warned, critical]) expect(monitor.assess(new Date(start))).toEqual([])
  })

  it('raises no volume again that the other part had raised', () => {
    const spiked = createBehaviorMonitor()
    for (let days = 0; days < 14; days++) watch(spiked, several(30, 'accepted', { at: new Date(start + days * day) }))
    expect(watch(spiked, several(90, 'accepted', { at: new Date(start + 14 * day) }))).not.toEqual([])
    const monitor = createBehaviorMonitor()
    monitor.merge(spiked.state())
    expect(monitor.assess(new Date(start + 14 * day))).toEqual([])
  })

  it('keeps the two hundred streams that were last heard of', () => {
    const part = (name: string, at: number): BehaviorMonitor => {
      const monitor = createBehaviorMonitor()
      for (let index = 0; index < 150; index++) monitor.observe(event('accepted', { template: `${name}${index}`, at: new Date(at) }))
      return monitor
    }
    const monitor = part('old', start)
    monitor.merge(part('new', start + hour).state())
    const { names, streams } = JSON.parse(monitor.state()) as { names: string[]; streams: unknown[][] }
    const kept = streams.map(([name]) => names[name as number] as string)
    expect([kept.length, kept.filter((name) => name.startsWith('template:new')).length]).toEqual([200, 150])
  })

  it('lets assess raise what neither part could', () => {
    const part = (): BehaviorMonitor => {
      const monitor = createBehaviorMonitor()
      expect(watch(monitor, [...several(100, 'accepted'), ...several(4, 'opt-out')])).toEqual([])
      return monitor
    }
    const monitor = part()
    monitor.merge(part().state())
    expect(monitor.assess(new Date(start))).toHaveLength(3)
    expect(monitor.assess(new Date(start))).toEqual([])
  })
})

describe('load', () => {
  it('forgets what was known and goes on from the state', () => {
    const [saved, monitor] = [createBehaviorMonitor(), createBehaviorMonitor()]
    watch(saved, several(100, 'accepted'))
    watch(monitor, [...several(300, 'accepted'), ...several(4, 'opt-out')])
    monitor.load(saved.state())
    expect(monitor.state()).toBe(saved.state())
    const outs = several(6, 'opt-out')
    expect(watch(monitor, outs)).toEqual(watch(saved, outs))
    expect(monitor.state()).toBe(saved.state())
  })
})

describe('misuse', () => {
  it.each([
    ['options', { unknown: 1 }],
    ['options', null],
    ['options', 7],
    ['falseAlarmRate', { falseAlarmRate: 0 }],
    ['falseAlarmRate', { falseAlarmRate: 0.00009 }],
    ['falseAlarmRate', { falseAlarmRate: 0.21 }],
    ['falseAlarmRate', { falseAlarmRate: '0.1' }],
    ['falseAlarmRate', { falseAlarmRate: Number.NaN }],
    ['minimumSample', { minimumSample: 0 }],
    ['minimumSample', { minimumSample: 1.5 }],
  ])('of %s throws INVALID_OPTIONS', (path, options) => {
    expect(() => createBehaviorMonitor(options as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path } }))
  })

  it.each([
    ['type', { type: 'exploded' }],
    ['at', { at: new Date(Number.NaN) }],
    ['at', { at: '2026-11-02' }],
    ['at', { at: { getTime: (): number => 0 } }],
    ['id', { id: '' }],
    ['id', { id: 7 }],
    ['sender', { sender: 's'.repeat(257) }],
    ['program', { program: undefined }],
  ])('of an event: %s throws INVALID_REQUEST and counts nothing', (path, fields) => {
    const monitor = createBehaviorMonitor()
    const empty = monitor.state()
    expect(() => monitor.observe({ ...event('accepted'), ...fields } as never)).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST', details: { path } }))
    expect(monitor.state()).toBe(empty)
  })

  it('takes the longest id and the strictest rate', () => {
    expect(() => createBehaviorMonitor({ falseAlarmRate: 0.0001 })).not.toThrow()
    expect(createBehaviorMonitor({ falseAlarmRate: 0.2, minimumSample: 1 }).observe(event('delivered', { id: 'i'.repeat(256) }))).toEqual([])
  })

  it('takes options that are given as undefined for absent', () => {
    expect(() => createBehaviorMonitor({ state: undefined, falseAlarmRate: undefined, minimumSample: undefined })).not.toThrow()
  })
})
