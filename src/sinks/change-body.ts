import * as z from 'zod'
import { parseOrThrow } from '../errors/parse-options.js'
import { safelySync } from '../errors/safe-error.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import type { SuppressionChange } from '../ports/other-ports.js'

/** The envelope that Standard Webhooks asks for: type, timestamp, data. */
export function writeChange({ phone, scope, suppressed, at, sequence }: SuppressionChange): Uint8Array {
  const type = suppressed ? 'suppression.added' : 'suppression.lifted'
  return toUtf8(JSON.stringify({ type, timestamp: at.toISOString(), data: { phone, scope, suppressed, sequence } }))
}

const program = z.object({ program: z.string().min(1) }).transform(({ program: id }) => ({ program: id }))
const data = z.object({
  phone: z.string().regex(/^\+[1-9]\d{5,14}$/),
  scope: z.union([z.enum(['all', 'marketing']), program]),
  suppressed: z.boolean(),
  sequence: z.number().int().min(0),
})
const added = z.object({ type: z.literal('suppression.added'), timestamp: z.iso.datetime(), data: data.extend({ suppressed: z.literal(true) }) })
const lifted = z.object({ type: z.literal('suppression.lifted'), timestamp: z.iso.datetime(), data: data.extend({ suppressed: z.literal(false) }) })
const body = z.union([added, lifted])

/** Throws `WEBHOOK_MALFORMED`. Members that a later version adds are left out. */
export function readChange(id: string, bytes: Uint8Array): SuppressionChange {
  const value = safelySync('WEBHOOK_MALFORMED', () => JSON.parse(fromUtf8(bytes)) as unknown, { path: 'body' })
  const { timestamp, data: change } = parseOrThrow(body, value, 'WEBHOOK_MALFORMED', 'body')
  return { ...change, at: new Date(timestamp), id }
}
