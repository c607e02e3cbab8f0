import type { VendorKeywords, VendorOptOut } from '../../src/domain/vendor-keywords.js'
import { twilioTransport } from '../../src/transports/twilio/index.js'

const twilio = twilioTransport({
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'not-a-token',
  agreement: { baa: { status: 'none' }, routing: 'direct', bodyRetentionDays: 0 },
}).vendor.optOut

/** https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html and keywords.html: "begins with a keyword", in any case. */
const awsWords: VendorKeywords = {
  matches: 'beginning',
  optOut: ['ARRET', 'CANCEL', 'END', 'OPT-OUT', 'OPTOUT', 'QUIT', 'REMOVE', 'STOP', 'TD', 'UNSUBSCRIBE'],
  optIn: [],
  help: ['HELP'],
}

/** https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out: words, and no rule of how they are matched. */
const telnyxWords: VendorKeywords = {
  matches: 'undocumented',
  optOut: ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'],
  optIn: ['START', 'UNSTOP'],
  help: [],
}

/** What each provider does with a reply to one of its numbers, by its own documents. */
export const vendorNumbers = {
  'Twilio long code': twilio['long-code'],
  'Twilio toll-free': twilio['toll-free'],
  'Twilio short code': twilio['short-code'],
  'AWS long code': { by: 'provider', confirms: true, keywords: awsWords, scope: 'transport' },
  // The same page: the carriers keep it, STOP is the only word, UNSTOP and START end it.
  'AWS toll-free': { by: 'network', confirms: true, keywords: { matches: 'whole-text', optOut: ['STOP'], optIn: ['UNSTOP', 'START'], help: [] } },
  'Telnyx long code': { by: 'provider', confirms: true, keywords: telnyxWords, scope: 'transport' },
  // https://support.bandwidth.com/hc/en-us/articles/360010785613: opt-outs of long and short codes are the customer's.
  'Bandwidth long code': { by: 'none', confirms: false },
  'Vonage long code': { by: 'unknown', confirms: true },
} satisfies Readonly<Record<string, VendorOptOut>>

export type VendorNumber = keyof typeof vendorNumbers

type Vendor = { readonly optOut: Readonly<Record<'long-code' | 'toll-free' | 'short-code' | 'alphanumeric', VendorOptOut>> }

/** Vendor facts whose every sender type behaves like that number. */
export function vendorOf(number: VendorNumber): Vendor {
  return vendorWith(vendorNumbers[number])
}

export function vendorWith(own: VendorOptOut): Vendor {
  return { optOut: { 'long-code': own, 'toll-free': own, 'short-code': own, alphanumeric: own } }
}
