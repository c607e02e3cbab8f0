import type { BehaviorMonitor } from '../behavior-monitor/index.js'
import type { BehaviorSignal } from '../domain/behavior.js'

/** What a monitor was told, to be told to it again upon what other processes counted. */
export type BehaviorNewsItem = (monitor: BehaviorMonitor) => readonly BehaviorSignal[]

export interface BehaviorNews {
  items: BehaviorNewsItem[]
  /** What the monitor knew before its first news: where the storage knows nothing it goes on from here. */
  start: string | null
  /** Whether something is among them that may raise an alarm. */
  due: boolean
  /** By the monotonic clock: when this process last brought its news to the storage. */
  countedAt: number | null
  /** One count after another: they share the monitor. */
  turn: Promise<unknown>
  /** The counts that answered webhooks wait for, a second apart. */
  paced: Promise<void> | null
}

/** More than a monitor remembers one by one: the oldest fall out where the storage has taken none for so long. */
const mostItems = 2_000

/** The monitor, which keeps what it is told as news, by whomever. */
export function notedMonitor(monitor: BehaviorMonitor): { readonly monitor: BehaviorMonitor; readonly behaviorNews: BehaviorNews } {
  const news: BehaviorNews = { items: [], start: null, due: false, countedAt: null, turn: Promise.resolve(), paced: null }

  function note<T>(tell: () => T, item: BehaviorNewsItem): T {
    news.start ??= monitor.state()
    const told = tell()
    news.items.push(item)
    if (news.items.length > mostItems) news.items.shift()
    return told
  }

  return {
    behaviorNews: news,
    monitor: {
      observe(event) {
        const kept = { ...event }
        return note(
          () => monitor.observe(event),
          (again) => again.observe(kept),
        )
      },
      merge(state) {
        note(
          () => monitor.merge(state),
          (again) => {
            again.merge(state)
            return []
          },
        )
      },
      assess: (at) => monitor.assess(at),
      state: () => monitor.state(),
      load: (state) => monitor.load(state),
    },
  }
}
