import * as z from 'zod'
import type { TransportAgreement } from './transport.js'

/** The host's contract with the provider. Nothing in it has a default: what is not known is said to be unknown. */
export function agreementSchema(): z.ZodType<TransportAgreement> {
  const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
  const label = z.string().min(1).max(200)
  return z.strictObject({
    baa: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('signed'), reference: label, effectiveFrom: day, effectiveTo: day.optional() }),
      z.strictObject({ status: z.literal('not-required'), basis: z.literal('conduit'), reference: label }),
      z.strictObject({ status: z.literal('none') }),
      z.strictObject({ status: z.literal('unknown') }),
    ]),
    routing: z.enum(['direct', 'multi-hop', 'unknown']),
    bodyRetentionDays: z.union([z.int().min(0), z.literal('unknown')]),
  })
}
