import { toBase64, toUtf8 } from '../../internal/bytes.js'
import { systemRuntime } from '../../internal/system-runtime.js'
import { assertCleared } from '../../ports/cleared-message.js'
import type { Transport } from '../../ports/transport.js'
import { callProvider, isOutcome, rejected } from '../kit/index.js'
import { parseTwilioOptions, type TwilioTransportOptions } from './twilio-options.js'
import { readTwilioReply } from './twilio-outcome.js'
import { twilioForm, validitySeconds } from './twilio-request.js'
import { twilioVendor } from './twilio-vendor.js'
import { twilioWebhookReader } from './twilio-webhook-reader.js'

/**
 * Sends through Twilio's Programmable Messaging, one POST for each permit. Twilio takes no idempotency key for messages,
 * so a time-out, a lost connection and a 5xx are `unknown` and never sent again by themselves; a receipt settles them.
 *
 * The validity period ends Twilio's queue, not the carrier's. Messages cannot be listed by our correlation, nor opt-outs
 * read, so `lookup` and `optOutList` are null. Throws `INVALID_OPTIONS` when made, `NOT_CLEARED` and `PERMIT_EXPIRED` when
 * sending, each before a byte leaves. Source: https://www.twilio.com/docs/messaging/api/message-resource
 *
 * @example
 * import { twilioTransport } from 'nophi/transports/twilio'
 *
 * const secrets = { twilio: 'from your secret store' }
 * const transport = twilioTransport({
 *   accountSid: 'AC00000000000000000000000000000000',
 *   authToken: secrets.twilio,
 *   agreement: { baa: { status: 'signed', reference: 'BAA-2026-04', effectiveFrom: '2026-04-01' }, routing: 'direct', bodyRetentionDays: 30 },
 *   statusCallbackUrl: 'https://clinic.example/hooks/twilio',
 * })
 */
export function twilioTransport(options: TwilioTransportOptions): Transport {
  const parsed = parseTwilioOptions(options)
  const { accountSid, authToken, agreement, baseUrl = 'https://api.twilio.com', name = 'twilio', runtime = systemRuntime } = parsed
  const tokens = typeof authToken === 'string' ? [authToken] : authToken
  const url = `${baseUrl.replace(/\/+$/, '')}/2010-04-01/Accounts/${accountSid}/Messages.json`
  const headers = {
    authorization: `Basic ${toBase64(toUtf8(`${accountSid}:${tokens[0]}`))}`,
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  }

  return {
    spec: 1,
    name,
    deliveryReceipts: parsed.statusCallbackUrl !== undefined,
    idempotentSend: null,
    agreement,
    vendor: twilioVendor(parsed),
    async send(message, context) {
      assertCleared(message)
      const validity = validitySeconds(context, runtime.now())
      if (validity === null) return rejected('expired')
      const body = twilioForm(message, context.correlation, validity, parsed)
      const reply = await callProvider({ url, headers, body, permit: context.permit, fetch: parsed.fetch ?? globalThis.fetch })
      return isOutcome(reply) ? reply : readTwilioReply(reply, message.segments)
    },
    webhooks: twilioWebhookReader(name, tokens),
    poller: null,
    optOutList: null,
    lookup: null,
    close: () => Promise.resolve(),
  }
}
