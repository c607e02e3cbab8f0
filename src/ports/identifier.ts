import * as z from 'zod'
import { parseOrThrow } from '../errors/parse-options.js'

/** Names a row, or a thing of the host's. Without NUL, which PostgreSQL keeps in no text: no engine takes what another refuses. */
export const identifier: z.ZodType<string> = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => !id.includes('\0'))

/** Throws `INVALID_REQUEST`. */
export function readIdentifier(id: unknown, path = 'id'): string {
  return parseOrThrow(identifier, id, 'INVALID_REQUEST', path)
}
