/**
 * Lets the event loop turn once in so many calls. All of SQLite runs in promise reactions: a long run would otherwise keep
 * timers and sockets waiting, and the memory that libsql gives back only between turns.
 */
export function loopTurns(most: number): () => Promise<void> {
  let since = 0
  return async () => {
    since += 1
    if (since < most) return
    since = 0
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}
