/** Keeps the newest entries, at most `most`; what was put first goes first. For what can always be worked out again. */
export class BoundedMap<K, V> {
  readonly #entries = new Map<K, V>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get(key: K): V | undefined {
    return this.#entries.get(key)
  }

  put(key: K, value: V): void {
    const entries = this.#entries
    if (entries.size >= this.#most && !entries.has(key)) {
      const [oldest] = entries.keys()
      entries.delete(oldest as K)
    }
    entries.set(key, value)
  }

  delete(key: K): void {
    this.#entries.delete(key)
  }
}
