/** Row locks: one owner, and who waits behind it in the order of coming. */
export class RowLocks<Owner extends object, Waiter extends { readonly owner: Owner }> {
  readonly #locks = new Map<string, { owner: Owner; readonly waiters: Waiter[] }>()
  readonly #held = new Map<Owner, Set<string>>()

  ownerOf(key: string): Owner | undefined {
    return this.#locks.get(key)?.owner
  }

  isFree(key: string, owner: Owner): boolean {
    const lock = this.#locks.get(key)
    return lock === undefined || lock.owner === owner
  }

  take(key: string, owner: Owner): void {
    if (this.#locks.has(key)) return
    this.#locks.set(key, { owner, waiters: [] })
    this.#hold(key, owner)
  }

  wait(key: string, waiter: Waiter): void {
    this.#locks.get(key)?.waiters.push(waiter)
  }

  giveUp(key: string, waiter: Waiter): void {
    const waiters = this.#locks.get(key)?.waiters ?? []
    const place = waiters.indexOf(waiter)
    if (place >= 0) waiters.splice(place, 1)
  }

  /** Hands every lock to the first in its line; returns those who may go on. */
  release(owner: Owner): readonly Waiter[] {
    const next: Waiter[] = []
    for (const key of this.#held.get(owner) ?? []) {
      const lock = this.#locks.get(key)
      const waiter = lock?.waiters.shift()
      if (lock === undefined || waiter === undefined) this.#locks.delete(key)
      else {
        lock.owner = waiter.owner
        this.#hold(key, waiter.owner)
        next.push(waiter)
      }
    }
    this.#held.delete(owner)
    return next
  }

  #hold(key: string, owner: Owner): void {
    const held = this.#held.get(owner)
    if (held === undefined) this.#held.set(owner, new Set([key]))
    else held.add(key)
  }
}
