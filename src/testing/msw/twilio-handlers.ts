import { type HttpHandler, HttpResponse, http } from 'msw'
import type { Runtime } from '../../domain/runtime.js'
import { systemRuntime } from '../../internal/system-runtime.js'
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
  readonly runtime?: Runtime | undefined
}

/**
 * msw handlers for Twilio's Messages API: the rules of the carrier simulator without a server. They post no webhooks.
 *
 * @example
 * import { setupServer } from 'msw/node'
 * import { twilioHandlers } from 'nophi/testing/msw'
 *
 * const server = setupServer(...twilioHandlers({ accountSid: 'AC00000000000000000000000000000000', authToken: 'test' }))
 * server.listen({ onUnhandledRequest: 'error' })
 */
export function twilioHandlers(options: TwilioHandlersOptions): HttpHandler[] {
  const { accountSid, authToken, baseUrl = 'https://api.twilio.com', senders, accepted, runtime = systemRuntime } = options
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
