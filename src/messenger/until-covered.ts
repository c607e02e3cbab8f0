import { NophiError } from '../errors/nophi-error.js'
import type { Context } from './context.js'

const mostTries = 50
const pauseMs = 100

/**
 * Publishes and looks until the log covers what is asked for: another process may be giving out places just then, and
 * soon is done. `look` answers null while something lies beyond `size`. Throws `AUDIT_UNAVAILABLE` with `not-covered-yet`
 * after five seconds of pauses.
 */
export async function untilCovered<T>({ audit, runtime }: Pick<Context, 'audit' | 'runtime'>, look: (size: bigint) => Promise<T | null>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const { size } = await audit.publish()
    const found = await look(size)
    if (found !== null) return found
    if (tries >= mostTries) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'not-covered-yet' })
    await runtime.sleep(pauseMs)
  }
}
