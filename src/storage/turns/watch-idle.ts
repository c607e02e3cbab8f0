import type { Runtime } from '../../domain/runtime.js'
import type { Turn } from './turn.js'

const lookEveryMs = 1_000
/** Together five seconds, the limit that a database server is given for a transaction that idles. */
const mostIdleLooks = 5

interface Holder {
  readonly turn: Turn
  readonly putOut: () => void
}

/**
 * Puts out a holder that asked for nothing at five looks in a row: it may wait for the very transaction that waits for
 * it. Counted in looks and not by a clock, so that a process that stood still puts nobody out when it goes on.
 */
export function watchIdle(runtime: Pick<Runtime, 'sleep'>, blocking: () => Holder | null): { start(): void; stop(): void } {
  let watching: AbortController | null = null

  async function look(signal: AbortSignal): Promise<void> {
    let seen: Turn | null = null
    let calls = 0
    let idle = 0
    for (;;) {
      await runtime.sleep(lookEveryMs, signal)
      const holder = blocking()
      if (signal.aborted || holder === null) return
      idle = holder.turn === seen && holder.turn.calls === calls && holder.turn.unanswered === 0 ? idle + 1 : 0
      seen = holder.turn
      calls = holder.turn.calls
      if (idle >= mostIdleLooks) holder.putOut()
    }
  }

  return {
    start() {
      if (watching !== null) return
      watching = new AbortController()
      void look(watching.signal)
    },
    stop() {
      watching?.abort()
      watching = null
    },
  }
}
