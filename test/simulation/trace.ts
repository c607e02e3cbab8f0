const tailLength = 60

/** What happened, in order: a hash of all of it, and the last lines. */
export class Trace {
  #high = 0x811c9dc5
  #low = 0x1000193
  #lines = 0
  readonly #tail: string[] = []

  add(line: string): void {
    let high = this.#high
    let low = this.#low
    for (let index = 0; index < line.length; index++) {
      const code = line.charCodeAt(index)
      high = Math.imul(high ^ code, 0x01000193)
      low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 13)
    }
    this.#high = high
    this.#low = low
    this.#tail[this.#lines % tailLength] = line
    this.#lines += 1
  }

  get lines(): number {
    return this.#lines
  }

  hash(): string {
    return [this.#high, this.#low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
  }

  tail(): readonly string[] {
    const start = Math.max(0, this.#lines - tailLength)
    return Array.from({ length: this.#lines - start }, (_, index) => this.#tail[(start + index) % tailLength] as string)
  }
}
