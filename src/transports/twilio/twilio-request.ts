import type { ClearedMessage } from '../../ports/cleared-message.js'
import type { TransportContext } from '../../ports/transport.js'
import type { TwilioTransportOptions } from './twilio-options.js'

/** Twilio's longest queue time, and its default: https://www.twilio.com/docs/api/errors/90007. */
const longestValiditySeconds = 36_000

/** The query parameter of the status callback that carries our correlation. */
export const correlationParameter = 'nophi'

/** Seconds that Twilio may keep the text in its queue; null when the time is up. */
export function validitySeconds(context: TransportContext, now: Date): number | null {
  const seconds = Math.floor((context.expiresAt.getTime() - now.getTime()) / 1000)
  return seconds < 1 ? null : Math.min(seconds, longestValiditySeconds)
}

/** The form that Twilio takes: https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource. */
export function twilioForm(message: ClearedMessage, correlation: string, validity: number, options: TwilioTransportOptions): string {
  const form = new URLSearchParams({ To: message.to, From: message.from.value, Body: message.text, ValidityPeriod: String(validity) })
  // The text that was cleared is the text that leaves: no look-alike letters, no shortened links.
  form.set('SmartEncoded', 'false')
  if (options.messagingServiceSid !== undefined) {
    form.set('MessagingServiceSid', options.messagingServiceSid)
    form.set('ShortenUrls', 'false')
  }
  if (options.contentRetention !== undefined) form.set('ContentRetention', options.contentRetention)
  if (options.statusCallbackUrl !== undefined) form.set('StatusCallback', withCorrelation(options.statusCallbackUrl, correlation))
  return form.toString()
}

function withCorrelation(callbackUrl: string, correlation: string): string {
  return `${callbackUrl}${callbackUrl.includes('?') ? '&' : '?'}${correlationParameter}=${encodeURIComponent(correlation)}`
}
