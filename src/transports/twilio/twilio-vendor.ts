import type { VendorKeywords, VendorOptOut } from '../../domain/vendor-keywords.js'
import type { VendorFacts } from '../../ports/transport.js'
import type { TwilioTransportOptions } from './twilio-options.js'

/** Matched against the whole text, in any case: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out. YES opts in there. */
const ownWords: VendorKeywords = {
  matches: 'whole-text',
  optOut: ['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'],
  optIn: ['START', 'YES', 'UNSTOP'],
  help: ['HELP', 'INFO'],
}

/** The carriers' own: https://support.twilio.com/hc/en-us/articles/360058144374. HELP is answered by Twilio. */
const networkWords: VendorKeywords = { matches: 'whole-text', optOut: ['STOP'], optIn: ['START', 'UNSTOP'], help: ['HELP', 'INFO'] }

/**
 * Long codes: Twilio filters its own stop words and answers them. Toll-free: the carriers' network does, and nobody can
 * change that. A short code on its own: nobody. In a Messaging Service an opt-out reaches all its numbers, and a short
 * code's words are those of its Advanced Opt-Out, which cannot be seen from here. With bodies discarded Twilio's own
 * filter does not work (warnings 23001, 23002, 23004).
 * https://support.twilio.com/hc/en-us/articles/223181748, https://support.twilio.com/hc/en-us/articles/360058144374
 */
export function twilioVendor({ contentRetention, messagingServiceSid }: TwilioTransportOptions): VendorFacts {
  const discards = contentRetention === 'discard'
  const scope = messagingServiceSid === undefined ? 'sender' : 'transport'
  const filtered: VendorOptOut = { by: 'provider', confirms: true, keywords: ownWords, scope }
  return {
    storesBody: !discards,
    mayRewriteBody: false,
    optOut: {
      'long-code': discards ? { by: 'unknown', confirms: false, scope } : filtered,
      'toll-free': { by: 'network', confirms: true, keywords: networkWords, scope: 'sender' },
      'short-code': { by: scope === 'sender' ? 'none' : 'unknown', confirms: false, scope },
      alphanumeric: { by: 'none', confirms: false },
    },
    source: 'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out',
    checkedOn: '2026-11-22',
  }
}
