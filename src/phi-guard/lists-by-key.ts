const none: readonly never[] = []

/** Items under numbers, those of one number in the order they were added. */
export class ListsByKey<T> {
  readonly #lists: Map<number, T[]> = new Map()

  add(key: number, item: T): void {
    const list = this.#lists.get(key)
    if (list === undefined) this.#lists.set(key, [item])
    else list.push(item)
  }

  get(key: number): readonly T[] {
    return this.#lists.get(key) ?? none
  }
}
