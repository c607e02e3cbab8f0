import type { SendPermit } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'

export interface TestPermit extends SendPermit {
  /** How often `assertOpen` was called. */
  asked(): number
  /** Ends the attempt: the signal aborts and `assertOpen` throws. */
  end(): void
}

/** A permit as the dispatcher gives it, for calling a transport in a test. */
export function openPermit(options: { readonly expiresAt: Date; readonly onAsked?: (() => void) | undefined }): TestPermit {
  const deadline = new AbortController()
  let asked = 0
  return {
    expiresAt: options.expiresAt,
    signal: deadline.signal,
    assertOpen() {
      asked += 1
      options.onAsked?.()
      if (deadline.signal.aborted) throw new NophiError('PERMIT_EXPIRED')
    },
    asked: () => asked,
    end: () => deadline.abort(),
  }
}
