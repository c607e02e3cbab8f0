/** One at a time, in the order of asking. */
export interface FifoLock {
  run<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when everything asked for so far has ended. */
  idle(): Promise<void>
}

export function createFifoLock(): FifoLock {
  let last: Promise<void> = Promise.resolve()
  return {
    async run(work) {
      const before = last
      let release: () => void = () => {}
      last = new Promise((resolve) => {
        release = resolve
      })
      await before
      try {
        return await work()
      } finally {
        release()
      }
    },
    idle: () => last,
  }
}
