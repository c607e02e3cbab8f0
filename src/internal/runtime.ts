/** What a host gives: all time, ids and randomness. Injected, so that production, tests and simulation run the same code. */
export interface GivenRuntime {
  /** The wall clock. */
  now(): Date
  /** Milliseconds that only rise, from an arbitrary start. Default: the process's own. */
  readonly monotonic?: (() => number) | undefined
  /** Resolves after `ms`, or at once when the signal aborts; one that rejects then, as that of `node:timers/promises` does, is taken to have ended. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  randomBytes(length: number): Uint8Array
  /** 128 bits, URL-safe: 48 of the time, 80 random. Names a row; never a secret. */
  id(): string
}

export interface Runtime extends GivenRuntime {
  monotonic(): number
}
