import type { PhoneNumber } from '../../domain/phone-number.js'

/** How far behind one other system is. */
export interface SinkLag {
  readonly sink: string
  /** Since when the notice that has waited longest waits. */
  readonly since: Date
  readonly ageMs: number
  /** Not among this process's `sinks`: somebody took it out while it had not been told everything. */
  readonly configured: boolean
}

export interface SinkBackfill {
  /** Gate events looked at in this call. */
  readonly scanned: number
  /** Standing suppressions that were noted for the sink in this call. */
  readonly added: number
  /** False: aborted. The next call goes on where this one stopped. */
  readonly done: boolean
}

/** One number on which the two sides differ. */
export interface SinkDifference {
  readonly phone: PhoneNumber
  readonly missing: 'here' | 'there'
  /** Missing there because the notice of it is still on its way. */
  readonly waiting: boolean
}
