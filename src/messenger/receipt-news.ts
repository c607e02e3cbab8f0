/** What this process met with of one transport, and the storage does not know yet. */
export interface ReceiptNews {
  accepted: number
  heard: boolean
  /** When `heard` was last told to the storage, by the monotonic clock. */
  toldAt: number | null
  /** Requests to its webhook that were turned away before anything was read. Strangers' too, so that it alarms nobody by itself. */
  turnedAway: number
}
