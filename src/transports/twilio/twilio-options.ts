import * as z from 'zod'
import type { GivenRuntime } from '../../domain/runtime.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { parseUrl } from '../../internal/parse-url.js'
import { agreementSchema } from '../../ports/agreement-schema.js'
import type { TransportAgreement } from '../../ports/transport.js'
import { endpointSchema } from '../kit/index.js'

export interface TwilioTransportOptions {
  /** `AC` and 32 hexadecimal digits. */
  readonly accountSid: string
  /** The account's auth token. In a list the first one sends, and each of them verifies webhooks: for rotation. */
  readonly authToken: string | readonly string[]
  /** Your contract with Twilio: business associate agreement, routing, how long bodies are kept. Never defaulted. */
  readonly agreement: TransportAgreement
  /**
   * Where Twilio posts delivery receipts: the `publicUrl` of your webhook handler. Our correlation is added to its query
   * as `nophi`. Absent: no receipts, and an unknown outcome is settled by a person only. No underscore in the host.
   */
  readonly statusCallbackUrl?: string | undefined
  /** `MG` and 32 hexadecimal digits. Sent beside the sender's number, which must be in that service. */
  readonly messagingServiceSid?: string | undefined
  /**
   * `discard`: Twilio keeps no body. It then no longer filters STOP for long codes, short codes and Advanced Opt-Out
   * (its warnings 23001, 23002, 23004), so this package's registry is the only one left. Default: the account's setting.
   */
  readonly contentRetention?: 'retain' | 'discard' | undefined
  /** Default `https://api.twilio.com`. `http` only to this machine itself. */
  readonly baseUrl?: string | undefined
  /** Default the global `fetch`. One that retries by itself breaks at-most-once. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Default `twilio`. Senders name it, so two accounts need two names. */
  readonly name?: string | undefined
  readonly runtime?: Pick<GivenRuntime, 'now'> | undefined
}

export function parseTwilioOptions(options: TwilioTransportOptions): TwilioTransportOptions {
  const token = z.string().min(1).max(200)
  const schema: z.ZodType<TwilioTransportOptions> = z.strictObject({
    accountSid: z.string().regex(/^AC[0-9a-fA-F]{32}$/),
    authToken: z.union([token, z.array(token).min(1).max(5)]),
    agreement: agreementSchema(),
    statusCallbackUrl: endpointSchema().refine(hasPlainHost).optional(),
    messagingServiceSid: z
      .string()
      .regex(/^MG[0-9a-fA-F]{32}$/)
      .optional(),
    contentRetention: z.enum(['retain', 'discard']).optional(),
    baseUrl: endpointSchema().optional(),
    fetch: z.custom<typeof globalThis.fetch>((value) => typeof value === 'function').optional(),
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/)
      .optional(),
    runtime: z.custom<Pick<GivenRuntime, 'now'>>((value) => typeof (value as { now?: unknown } | null)?.now === 'function').optional(),
  })
  return parseOrThrow(schema, options)
}

function hasPlainHost(url: string): boolean {
  return parseUrl(url)?.hostname.includes('_') === false
}
