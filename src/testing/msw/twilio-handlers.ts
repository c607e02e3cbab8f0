import { type HttpHandler, HttpResponse, http } from 'msw'
import * as z from 'zod'
import type { GivenRuntime } from '../../domain/runtime.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { parseUrl } from '../../internal/parse-url.js'
import { systemRuntime } from '../../internal/system-runtime.js'
import { runtimeSchema, type WithRuntime } from '../../ports/runtime-schema.js'
import { type AcceptedText, createTwilioService } from '../twilio-double/index.js'

export interface TwilioHandlersOptions {
  readonly accountSid: string
  readonly authToken: string
  /** Default `https://api.twilio.com`. */
  readonly baseUrl?: string | undefined
  /** The numbers of the account. Default: every number is. */
  readonly senders?: readonly string[] | undefined
  /** Called with every text that was taken. */
  readonly accepted?: ((text: AcceptedText) => void) | undefined
  readonly runtime?: GivenRuntime | undefined
}

/**
 * msw handlers for Twilio's Messages API: the rules of the carrier simulator without a server. They post no webhooks.
 * Throws `INVALID_OPTIONS`.
 *
 * @example
 * import { setupServer } from 'msw/node'
 * import { twilioHandlers } from 'nophi/testing/msw'
 *
 * const server = setupServer(...twilioHandlers({ accountSid: 'AC00000000000000000000000000000000', authToken: 'test' }))
 * server.listen({ onUnhandledRequest: 'error' }) // msw 3: `onUnhandledFrame`
 */
export function twilioHandlers(options: TwilioHandlersOptions): HttpHandler[] {
  const { accountSid, authToken, baseUrl = 'https://api.twilio.com', senders, accepted, runtime = systemRuntime } = parseOrThrow(optionsSchema(), options)
  const service = createTwilioService({ accountSid, authToken, senders, runtime })
  return [
    http.all(`${baseUrl}/2010-04-01/*`, async ({ request }) => {
      const { pathname, search } = new URL(request.url)
      const answer = service.handle({ method: request.method, path: pathname + search, headers: request.headers, body: await request.text() })
      if (answer.accepted !== null) accepted?.(answer.accepted)
      return new HttpResponse(answer.reply.body, { status: answer.reply.status, headers: answer.reply.headers })
    }),
  ]
}

function optionsSchema(): z.ZodType<WithRuntime<TwilioHandlersOptions>> {
  return z.strictObject({
    accountSid: z.string().regex(/^AC[0-9a-fA-F]{32}$/),
    authToken: z.string().min(1),
    baseUrl: z
      .string()
      .refine((value) => parseUrl(value) !== null, 'not-a-url')
      .optional(),
    senders: z.array(z.string()).optional(),
    accepted: z.custom<NonNullable<TwilioHandlersOptions['accepted']>>((value) => typeof value === 'function').optional(),
    runtime: runtimeSchema.optional(),
  })
}
