import { NophiError } from '../../errors/nophi-error.js'
import type { SuppressionSink } from '../../ports/other-ports.js'
import type { Context } from '../context.js'

/** Throws `INVALID_REQUEST` for a name that no sink here has. */
export function sinkOf({ sinks }: Pick<Context, 'sinks'>, name: string): SuppressionSink {
  const sink = sinks.find((each) => each.name === name)
  if (sink === undefined) throw new NophiError('INVALID_REQUEST', { path: 'name', problem: 'no sink of this name is configured' })
  return sink
}
