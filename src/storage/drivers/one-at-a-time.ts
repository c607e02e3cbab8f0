/** Runs pieces of work one after another, in the order of asking; a failure delays nobody. */
export interface OneAtATime {
  run<T>(work: () => Promise<T>): Promise<T>
}

export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const done = last.then(work)
      last = done.then(nothing, nothing)
      return done
    },
  }
}

function nothing(): void {}
