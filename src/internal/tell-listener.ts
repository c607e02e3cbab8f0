/** Whom the host has listen may fail, or never come to an end, and keeps nothing from going on. */
export async function tellListener<T>(listener: ((news: T) => void | Promise<void>) | undefined, news: T): Promise<void> {
  try {
    await listener?.(news)
  } catch {
    // Theirs to see to.
  }
}
