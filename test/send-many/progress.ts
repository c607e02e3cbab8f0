import type { StoreConfig } from '../faults/config.js'

/** What the queueing process is told. */
export interface QueueMany {
  readonly store: StoreConfig
  readonly secret: string
  readonly count: number
  readonly batchSize: number
  /** One instant for all runs: a request that is made again is the same request. */
  readonly at: number
  /** How many numbers they go to, in turn. */
  readonly people: number
  /** It tells how far it is every so many texts. */
  readonly step: number
  /** The first run asks the people first. */
  readonly consents: boolean
}

export interface Progress {
  readonly done: number
  readonly queued: number
  readonly replayed: number
  readonly refused: number
  readonly rssMb: number
  readonly peakMb: number
  /** Of this process, since it began. */
  readonly cpuSeconds: number
}
