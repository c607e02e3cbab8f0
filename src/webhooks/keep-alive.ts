/** Runs work after the answer. Its failure changes nothing: maintenance repeats the work. */
export function keepAlive(work: () => Promise<unknown>, waitUntil?: (work: Promise<unknown>) => void): void {
  const quiet = Promise.resolve().then(work).then(nothing, nothing)
  try {
    waitUntil?.(quiet)
  } catch {
    // The answer must not fail because the host's platform refused to wait.
  }
}

function nothing(): void {}
