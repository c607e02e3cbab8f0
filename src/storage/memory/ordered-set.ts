const chunkSize = 256

interface Chunk<T> {
  // Beside the entries, so that a search walks over numbers that lie together instead of rows that lie anywhere.
  readonly orders: number[]
  readonly entries: T[]
}

/**
 * Entries by a number, and by key where the numbers are equal. Adding, removing and finding stay cheap among a hundred
 * thousand. A class, since an index makes one for every group of rows, and most groups hold one row.
 */
export class OrderedSet<T extends { readonly key: string }> {
  readonly #chunks: Chunk<T>[] = []
  #size = 0

  get size(): number {
    return this.#size
  }

  add(order: number, entry: T): void {
    this.#size += 1
    const chunks = this.#chunks
    // Most entries come in their order and go to the end.
    const newest = chunks[chunks.length - 1]
    if (newest === undefined || isBefore(newest, newest.entries.length - 1, order, entry.key)) {
      if (newest === undefined || newest.entries.length >= chunkSize) chunks.push({ orders: [order], entries: [entry] })
      else {
        newest.orders.push(order)
        newest.entries.push(entry)
      }
      return
    }
    const place = chunkOf(chunks, order, entry.key)
    const chunk = chunks[place] as Chunk<T>
    const index = indexIn(chunk, order, entry.key)
    chunk.orders.splice(index, 0, order)
    chunk.entries.splice(index, 0, entry)
    if (chunk.entries.length <= chunkSize) return
    chunks.splice(place + 1, 0, { orders: chunk.orders.splice(chunkSize / 2), entries: chunk.entries.splice(chunkSize / 2) })
  }

  /** `order` as it was added. */
  delete(order: number, entry: T): boolean {
    const chunks = this.#chunks
    const place = chunkOf(chunks, order, entry.key)
    const chunk = chunks[place]
    if (chunk === undefined) return false
    const index = indexIn(chunk, order, entry.key)
    if (chunk.orders[index] !== order || chunk.entries[index]?.key !== entry.key) return false
    chunk.orders.splice(index, 1)
    chunk.entries.splice(index, 1)
    if (chunk.entries.length === 0) chunks.splice(place, 1)
    this.#size -= 1
    return true
  }

  first(): T | undefined {
    return this.#chunks[0]?.entries[0]
  }

  /** From the first entry that is not `before`. The set must not change while it is walked. */
  *ascending(before?: (entry: T) => boolean): Generator<T> {
    const chunks = this.#chunks
    const start = before === undefined ? { chunk: 0, index: 0 } : locate(chunks, before)
    for (let chunk = start.chunk; chunk < chunks.length; chunk++) {
      const { entries } = chunks[chunk] as Chunk<T>
      for (let index = chunk === start.chunk ? start.index : 0; index < entries.length; index++) yield entries[index] as T
    }
  }

  /** From the last entry that is `before`, backwards; without it from the end. */
  *descending(before?: (entry: T) => boolean): Generator<T> {
    const chunks = this.#chunks
    const end = before === undefined ? { chunk: chunks.length, index: 0 } : locate(chunks, before)
    for (let chunk = Math.min(end.chunk, chunks.length - 1); chunk >= 0; chunk--) {
      const { entries } = chunks[chunk] as Chunk<T>
      for (let index = (chunk === end.chunk ? end.index : entries.length) - 1; index >= 0; index--) yield entries[index] as T
    }
  }
}

/** Whether the entry at `index` comes before this place. */
function isBefore<T extends { readonly key: string }>({ orders, entries }: Chunk<T>, index: number, order: number, key: string): boolean {
  const other = orders[index] as number
  return other === order ? (entries[index] as T).key < key : other < order
}

function chunkOf<T extends { readonly key: string }>(chunks: readonly Chunk<T>[], order: number, key: string): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const chunk = chunks[middle] as Chunk<T>
    if (isBefore(chunk, chunk.entries.length - 1, order, key)) low = middle + 1
    else high = middle
  }
  return low
}

function indexIn<T extends { readonly key: string }>(chunk: Chunk<T>, order: number, key: string): number {
  let low = 0
  let high = chunk.entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(chunk, middle, order, key)) low = middle + 1
    else high = middle
  }
  return low
}

function locate<T>(chunks: readonly Chunk<T>[], before: (entry: T) => boolean): { chunk: number; index: number } {
  const chunk = firstWhereNot(chunks, ({ entries }) => before(entries[entries.length - 1] as T))
  return { chunk, index: firstWhereNot(chunks[chunk]?.entries ?? [], before) }
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
