import { Trace } from './trace.js'

interface Entry {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** Reached: a world of this size that is still busy then will never end. */
const mostEvents = 60_000

/** True time, and what happens in it. Between two events every microtask runs to its end. */
export class Timeline {
  readonly trace: Trace = new Trace()
  now = 0
  events = 0
  #order = 0
  #heap: Entry[] = []

  /** `delay` from now, in milliseconds; equal times keep the order of asking. */
  after(delay: number, run: () => void): void {
    this.#push({ at: this.now + delay, order: this.#order++, run })
  }

  note(line: string): void {
    this.trace.add(`${this.now.toFixed(2)} ${line}`)
  }

  /** Until nothing is left before `end`. False: cut by the limit of events. */
  async run(end: number): Promise<boolean> {
    await drained()
    while (this.#heap.length > 0 && (this.#heap[0] as Entry).at <= end) {
      if (++this.events > mostEvents) return false
      const entry = this.#pop()
      this.now = Math.max(this.now, entry.at)
      entry.run()
      await drained()
    }
    this.now = end
    return true
  }

  #push(entry: Entry): void {
    const heap = this.#heap
    let place = heap.length
    heap.push(entry)
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!isBefore(entry, heap[parent] as Entry)) break
      heap[place] = heap[parent] as Entry
      place = parent
    }
    heap[place] = entry
  }

  #pop(): Entry {
    const heap = this.#heap
    const first = heap[0] as Entry
    const last = heap.pop() as Entry
    if (heap.length === 0) return first
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) child += 1
      if (!isBefore(heap[child] as Entry, last)) break
      heap[place] = heap[child] as Entry
      place = child
    }
    heap[place] = last
    return first
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}

/** Node runs this tick only when no microtask is left, however many each of them started. */
function drained(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve))
}
