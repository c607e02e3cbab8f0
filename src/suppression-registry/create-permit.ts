import type { Runtime } from '../domain/runtime.js'
import type { SendPermit } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'

/** Both clocks of the process, read before the permit's transaction began. */
export interface PermitClock {
  readonly wall: number
  readonly monotonic: number
}

export interface OwnedPermit extends SendPermit {
  /** Whether a call may still start. */
  isOpen(): boolean
  /** Whether `assertOpen` threw: whoever called it first, as asked, has not reached the socket. */
  wasRefused(): boolean
  /** Clears the timer of the signal. The permit is closed from then on. */
  dispose(): void
}

export function startPermitClock(runtime: Runtime): PermitClock {
  return { wall: runtime.now().getTime(), monotonic: runtime.monotonic() }
}

/**
 * A permit that closes `permitMs` after the clock's start and whose signal aborts `attemptMs` after it. Whichever clock
 * ran further decides: a monotonic one may stand still while the machine is suspended, a wall clock may step.
 */
export function createPermit(
  runtime: Runtime,
  clock: PermitClock,
  { permitMs, attemptMs }: { readonly permitMs: number; readonly attemptMs: number },
): OwnedPermit {
  const elapsedMs = (): number => Math.max(runtime.now().getTime() - clock.wall, runtime.monotonic() - clock.monotonic)
  let deadline: AbortController | undefined
  let timer: AbortController | undefined
  let disposed = false
  let refused = false
  const isOpen = (): boolean => !disposed && elapsedMs() < permitMs

  return {
    expiresAt: new Date(clock.wall + permitMs),
    get signal() {
      if (deadline === undefined) {
        const [abort, stop] = [new AbortController(), new AbortController()]
        deadline = abort
        timer = stop
        const remainingMs = attemptMs - elapsedMs()
        if (disposed || remainingMs <= 0) abort.abort()
        else {
          void runtime.sleep(remainingMs, stop.signal).then(() => {
            if (!stop.signal.aborted) abort.abort()
          })
        }
      }
      return deadline.signal
    },
    assertOpen() {
      if (isOpen()) return
      refused = true
      throw new NophiError('PERMIT_EXPIRED')
    },
    isOpen,
    wasRefused: () => refused,
    dispose() {
      disposed = true
      timer?.abort()
    },
  }
}
