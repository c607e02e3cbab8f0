/** The holder of a lock, as long as `open`. */
export interface Turn {
  open: boolean
  /** What it asked of the storage so far: a holder that is at work is seen by it. */
  calls: number
  /** How many of these it waits for, where an engine may keep it waiting: it is at work. */
  unanswered: number
  /** Takes back its writes, or refuses further ones, when it is put out. */
  takeBack: () => void
}
