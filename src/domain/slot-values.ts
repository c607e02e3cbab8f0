import type { VisitTime } from './content.js'

/** What a slot of a text may hold. None of these is free text. */
export interface SlotValues {
  'visit-time': VisitTime
  /** A calendar date: `2027-01-31`. */
  date: string
  /** One of the sender's registered `locations`, letter for letter. */
  location: string
  /** The sender's own contact number. */
  phone: string
  /** Four to eight digits. */
  'one-time-code': string
  /** A whole number from 0 to 999. */
  count: number
}

export type SlotType = keyof SlotValues
