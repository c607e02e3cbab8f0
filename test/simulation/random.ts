/** Every decision of a world comes from one of these, so the seed decides everything. Mulberry32. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed + 0x9e3779b9, 2_654_435_761) >>> 0
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from)
  }

  /** Spread over orders of magnitude, as delays are. */
  spread(from: number, to: number): number {
    return from * (to / from) ** this.next()
  }

  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }

  bytes(length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    for (let index = 0; index < length; index += 4) {
      const word = Math.floor(this.next() * 2 ** 32)
      for (let place = index; place < Math.min(index + 4, length); place++) bytes[place] = (word >>> (8 * (place - index))) & 0xff
    }
    return bytes
  }

  fork(): Random {
    return new Random(this.below(2 ** 31))
  }
}
