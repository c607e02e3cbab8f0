import { parseUrl } from '../../internal/parse-url.js'
import type { RefusalCode } from './twilio-refusal.js'

/** https://www.twilio.com/docs/iam/test-credentials: numbers that stand for a fault. */
const magicFrom: ReadonlyMap<string, RefusalCode> = new Map([
  ['+15005550001', 21212],
  ['+15005550007', 21606],
  ['+15005550008', 21611],
])
const magicTo: ReadonlyMap<string, RefusalCode> = new Map([
  ['+15005550001', 21211],
  ['+15005550002', 21612],
  ['+15005550003', 21408],
  ['+15005550004', 21610],
  ['+15005550009', 21614],
])
const usableMagicFrom = '+15005550006'

export interface SendForm {
  readonly to: string
  readonly from: string
  readonly text: string
  readonly statusCallback: string | null
  readonly messagingServiceSid: string | null
  readonly validitySeconds: number
}

/** Reads a form as Twilio does, and refuses what it refuses. Parameters it does not know are ignored. `senders` null: every number is the account's. */
export function readSendForm(form: URLSearchParams, senders: ReadonlySet<string> | null): SendForm | RefusalCode {
  const [to, from, text] = [form.get('To') ?? '', form.get('From') ?? '', form.get('Body') ?? '']
  const [statusCallback, messagingServiceSid] = [form.get('StatusCallback') || null, form.get('MessagingServiceSid') || null]
  if (to === '') return 21604
  // A double has no pool to choose a sender from, so it wants one even beside a Messaging Service.
  if (from === '') return 21603
  // Media would leave the text's guard behind; the numbers of this account carry text only.
  if (form.has('MediaUrl')) return 21620
  if (text === '') return 21602
  const fault = faultOfTo(to) ?? faultOfFrom(from, senders)
  if (fault !== null) return fault
  if (to === from) return 21266
  if (text.length > 1600) return 21617
  const validity = form.get('ValidityPeriod') ?? '36000'
  if (!/^\d+$/.test(validity) || Number(validity) === 0) return 90014
  if (Number(validity) > 36_000) return 90007
  if (statusCallback !== null && !isCallbackUrl(statusCallback)) return 21609
  return { to, from, text, statusCallback, messagingServiceSid, validitySeconds: Number(validity) }
}

function faultOfTo(to: string): RefusalCode | null {
  return magicTo.get(to) ?? (isPhoneNumber(to) ? null : 21211)
}

function faultOfFrom(from: string, senders: ReadonlySet<string> | null): RefusalCode | null {
  const magic = magicFrom.get(from)
  if (magic !== undefined) return magic
  if (!isPhoneNumber(from) && !/^\d{5,6}$/.test(from)) return 21212
  return senders === null || senders.has(from) || from === usableMagicFrom ? null : 21606
}

/** E.164; in North America also a number that the plan allows: no area code or exchange begins with 0 or 1. */
function isPhoneNumber(value: string): boolean {
  if (!/^\+[1-9]\d{6,14}$/.test(value)) return false
  return !value.startsWith('+1') || /^\+1[2-9]\d{2}[2-9]\d{6}$/.test(value)
}

function isCallbackUrl(value: string): boolean {
  const url = parseUrl(value)
  return url !== null && /^https?:$/.test(url.protocol) && !url.hostname.includes('_')
}
