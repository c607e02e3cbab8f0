import type { By } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { bySchema } from './schemas.js'

/** Who asks and why. Throws `INVALID_REQUEST` at `by`. */
export function readBy(by: unknown): By {
  return parseOrThrow(bySchema, by, 'INVALID_REQUEST', 'by')
}
