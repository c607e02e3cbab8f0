import type { Runtime } from '../../domain/runtime.js'
import { toBase64, toHex, toUtf8 } from '../../internal/bytes.js'
import { countSegments } from '../../segments/index.js'
import { keywordAnswers, type TwilioKeyword, twilioKeyword } from './twilio-keywords.js'
import { created, type RefusalCode, refusal, type ServiceReply } from './twilio-refusal.js'
import { readSendForm } from './twilio-validation.js'

export interface ServiceRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: Headers
  readonly body: string
}

/** A text that the service took, from the application or as its own answer to a keyword. */
export interface AcceptedText {
  readonly sid: string
  readonly from: string
  readonly to: string
  readonly text: string
  readonly statusCallback: string | null
  readonly validitySeconds: number
  /** Monotonic milliseconds at which it was taken. */
  readonly acceptedAtMs: number
}

export interface TwilioService {
  readonly accountSid: string
  /** Answers one request of the application; `accepted` is set when a text was taken. */
  handle(request: ServiceRequest): { readonly reply: ServiceReply; readonly accepted: AcceptedText | null }
  /** What the opt-out filter makes of a text from a phone, and the answer it sends. */
  hear(phone: string, sender: string, text: string): { readonly sid: string; readonly keyword: TwilioKeyword | null; readonly answer: AcceptedText | null }
  isOptedOut(phone: string, sender: string): boolean
}

export interface TwilioServiceOptions {
  readonly accountSid: string
  readonly authToken: string
  /** The numbers of the account. Default: every number is. */
  readonly senders?: readonly string[] | undefined
  /** Whether keywords are answered, as Twilio does on long codes. Default true. */
  readonly answersKeywords?: boolean | undefined
  readonly runtime: Runtime
}

/** The rules and the opt-out state of Twilio's Messages resource, without a server: https://www.twilio.com/docs/messaging/api/message-resource. */
export function createTwilioService({ accountSid, authToken, senders, answersKeywords = true, runtime }: TwilioServiceOptions): TwilioService {
  const optedOut = new Set<string>()
  const owned = senders === undefined ? null : new Set(senders)
  const authorization = `Basic ${toBase64(toUtf8(`${accountSid}:${authToken}`))}`
  const pair = (phone: string, sender: string): string => `${sender} ${phone}`
  const newSid = (): string => `SM${toHex(runtime.randomBytes(16))}`
  const refuse = (code: RefusalCode): { reply: ServiceReply; accepted: null } => ({ reply: refusal(code), accepted: null })

  return {
    accountSid,
    handle({ method, path, headers, body }) {
      if (headers.get('authorization') !== authorization) return refuse(20003)
      if (path.split('?', 1)[0] !== `/2010-04-01/Accounts/${accountSid}/Messages.json`) return refuse(20404)
      if (method !== 'POST') return refuse(20004)
      const isForm = headers.get('content-type')?.toLowerCase().startsWith('application/x-www-form-urlencoded') === true
      const form = readSendForm(new URLSearchParams(isForm ? body : ''), owned)
      if (typeof form === 'number') return refuse(form)
      if (optedOut.has(pair(form.to, form.from))) return refuse(21610)
      const { to, from, text, statusCallback, validitySeconds } = form
      const accepted = { sid: newSid(), from, to, text, statusCallback, validitySeconds, acceptedAtMs: runtime.monotonic() }
      return { reply: created(messageResource(accountSid, accepted, form.messagingServiceSid, runtime.now())), accepted }
    },
    hear(phone, sender, text) {
      const keyword = twilioKeyword(text)
      const wasOut = optedOut.has(pair(phone, sender))
      if (keyword === 'STOP') optedOut.add(pair(phone, sender))
      if (keyword === 'START') optedOut.delete(pair(phone, sender))
      // A second STOP, and HELP from someone who is out, get no answer.
      const answers = answersKeywords && keyword !== null && (keyword === 'START' || !wasOut)
      const answer = answers
        ? {
            sid: newSid(),
            from: sender,
            to: phone,
            text: keywordAnswers[keyword],
            statusCallback: null,
            validitySeconds: 36_000,
            acceptedAtMs: runtime.monotonic(),
          }
        : null
      return { sid: newSid(), keyword, answer }
    },
    isOptedOut: (phone, sender) => optedOut.has(pair(phone, sender)),
  }
}

function messageResource(accountSid: string, accepted: AcceptedText, messagingServiceSid: string | null, now: Date): object {
  const date = now.toUTCString().replace('GMT', '+0000')
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${accepted.sid}.json`
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: accepted.text,
    date_created: date,
    date_sent: null,
    date_updated: date,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: accepted.from,
    messaging_service_sid: messagingServiceSid,
    num_media: '0',
    // A Messaging Service counts later.
    num_segments: messagingServiceSid === null ? String(countSegments(accepted.text).segments) : '0',
    price: null,
    price_unit: null,
    sid: accepted.sid,
    status: messagingServiceSid === null ? 'queued' : 'accepted',
    subresource_uris: { media: uri.replace('.json', '/Media.json') },
    to: accepted.to,
    uri,
  }
}
