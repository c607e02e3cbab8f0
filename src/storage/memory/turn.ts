/** The holder of a lock, as long as `open`. */
export interface Turn {
  open: boolean
  /** What it asked of the storage so far: a holder that is at work is seen by it. */
  calls: number
  /** Takes back its writes, when it is put out. */
  takeBack: () => void
}
