const chunkSize = 256

/** Entries in order. Adding, removing and finding cost a few comparisons and one short move, also among a hundred thousand. */
export interface OrderedSet<T> {
  size(): number
  add(entry: T): void
  delete(entry: T): boolean
  first(): T | undefined
  /** From the first entry that is not `before`. The set must not change while it is walked. */
  ascending(before?: (entry: T) => boolean): Generator<T>
  /** From the last entry that is `before`, backwards; without it from the end. */
  descending(before?: (entry: T) => boolean): Generator<T>
}

/** `compare` is total, and stays the same for an entry as long as it is inside. */
export function createOrderedSet<T>(compare: (a: T, b: T) => number): OrderedSet<T> {
  const chunks: T[][] = []
  let size = 0

  function locate(before: (entry: T) => boolean): { chunk: number; index: number } {
    const chunk = firstWhereNot(chunks, (each) => before(each[each.length - 1] as T))
    return { chunk, index: firstWhereNot(chunks[chunk] ?? [], before) }
  }

  return {
    size: () => size,
    add(entry) {
      size += 1
      const newest = chunks[chunks.length - 1]
      // Most entries come in their order and go to the end.
      if (newest === undefined || compare(newest[newest.length - 1] as T, entry) < 0) {
        if (newest === undefined || newest.length >= chunkSize) chunks.push([entry])
        else newest.push(entry)
        return
      }
      const { chunk, index } = locate((other) => compare(other, entry) < 0)
      const target = chunks[chunk] as T[]
      target.splice(index, 0, entry)
      if (target.length > chunkSize) chunks.splice(chunk + 1, 0, target.splice(chunkSize / 2))
    },
    delete(entry) {
      const { chunk, index } = locate((other) => compare(other, entry) < 0)
      const target = chunks[chunk]
      const found = target?.[index]
      if (target === undefined || found === undefined || compare(found, entry) !== 0) return false
      target.splice(index, 1)
      if (target.length === 0) chunks.splice(chunk, 1)
      size -= 1
      return true
    },
    first: () => chunks[0]?.[0],
    *ascending(before) {
      const start = before === undefined ? { chunk: 0, index: 0 } : locate(before)
      for (let chunk = start.chunk; chunk < chunks.length; chunk++) {
        const entries = chunks[chunk] as T[]
        for (let index = chunk === start.chunk ? start.index : 0; index < entries.length; index++) yield entries[index] as T
      }
    },
    *descending(before) {
      const end = before === undefined ? { chunk: chunks.length, index: 0 } : locate(before)
      for (let chunk = Math.min(end.chunk, chunks.length - 1); chunk >= 0; chunk--) {
        const entries = chunks[chunk] as T[]
        for (let index = (chunk === end.chunk ? end.index : entries.length) - 1; index >= 0; index--) yield entries[index] as T
      }
    },
  }
}

/** Index of the first item that is not `before`, by halving: all items before it are. */
function firstWhereNot<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
