import type { VendorFacts } from '../../ports/transport.js'
import type { TwilioTransportOptions } from './twilio-options.js'

/**
 * Long codes: Twilio filters its own stop words and answers them. Toll-free: the carriers' network does, and nobody can
 * change that. A short code on its own: nobody. In a Messaging Service its Advanced Opt-Out decides, which cannot be seen
 * from here. With bodies discarded Twilio's own filter does not work (warnings 23001, 23002, 23004).
 * https://support.twilio.com/hc/en-us/articles/223181748, https://support.twilio.com/hc/en-us/articles/360058144374
 */
export function twilioVendor({ contentRetention, messagingServiceSid }: TwilioTransportOptions): VendorFacts {
  const discards = contentRetention === 'discard'
  return {
    storesBody: !discards,
    mayRewriteBody: false,
    optOut: {
      'long-code': discards ? { by: 'unknown', confirms: false } : { by: 'provider', confirms: true },
      'toll-free': { by: 'network', confirms: true },
      'short-code': { by: messagingServiceSid === undefined ? 'none' : 'unknown', confirms: false },
      alphanumeric: { by: 'none', confirms: false },
    },
    source: 'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out',
    checkedOn: '2026-11-22',
  }
}
