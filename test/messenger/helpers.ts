/** Lets promise reactions run until something holds; fails after a bounded number of rounds. No time passes. */
export async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 10_000; round++) {
    if (holds()) return
    await null
  }
  throw new Error('it never came to hold')
}
