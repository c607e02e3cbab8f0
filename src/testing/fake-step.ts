import * as z from 'zod'
import { rejectReasons, type TransportOutcome } from '../domain/transport-outcome.js'

/** What one call of a fake transport does. After the last step every call is accepted. */
export type FakeStep =
  | TransportOutcome
  /** Throws a foreign error that quotes number and text, as drivers do. */
  | { readonly step: 'throw' }
  /** Answers only when the attempt's deadline aborts it: `unknown`. */
  | { readonly step: 'hang' }
  /** Answers after `afterMs` of the runtime's time, whatever the deadline says. Needs `runtime`. */
  | { readonly step: 'late'; readonly afterMs: number; readonly outcome: TransportOutcome }

/** A misspelt step would be played as another one, and the test that stands on it would prove nothing. */
export function stepSchema(): z.ZodType<FakeStep> {
  const outcome = z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('accepted'), providerMessageId: z.string(), warnings: z.array(z.string()) }),
    z.strictObject({
      outcome: z.literal('rejected'),
      reason: z.enum(rejectReasons),
      retryable: z.boolean(),
      retryAfterMs: z.number().optional(),
      vendorCode: z.string().optional(),
    }),
    z.strictObject({ outcome: z.literal('unknown'), cause: z.enum(['timeout', 'connection-lost', 'unreadable-reply', 'server-error']) }),
  ])
  const staged = z.discriminatedUnion('step', [
    z.strictObject({ step: z.literal('throw') }),
    z.strictObject({ step: z.literal('hang') }),
    z.strictObject({ step: z.literal('late'), afterMs: z.number().min(0), outcome }),
  ])
  return z.union([outcome, staged])
}
