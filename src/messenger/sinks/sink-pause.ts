/** How one sink has answered this process lately. */
export interface SinkPause {
  /** Rounds in a row in which it took nothing. */
  readonly failures: number
  /** By the monotonic clock. */
  readonly until: number
}
