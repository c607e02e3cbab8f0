import type { InboundEvent } from '../../domain/inbound-event.js'
import { NophiError } from '../../errors/nophi-error.js'
import { fromBase64, fromUtf8 } from '../../internal/bytes.js'
import { safeVendorCode } from '../kit/index.js'
import { twilioCodes } from './twilio-codes.js'

const handledKeywords = { STOP: 'opt-out', START: 'opt-in', HELP: 'help' } as const
const statuses = { sent: 'sent', delivered: 'delivered', undelivered: 'undelivered', failed: 'undelivered' } as const

/** Reads the parameters of a verified webhook. What is not about a text message of ours gives no event. */
export function readTwilioEvent(transport: string, parameters: ReadonlyMap<string, string>, correlation: string | undefined): InboundEvent[] {
  const messageSid = parameters.get('MessageSid') ?? parameters.get('SmsSid')
  if (messageSid === undefined || !/^(SM|MM)[0-9a-fA-F]{32}$/.test(messageSid)) throw malformed('MessageSid')
  const status = parameters.get('MessageStatus')
  return status === undefined || status === 'received' || status === 'receiving'
    ? readReply(transport, messageSid, parameters)
    : readReceipt(transport, messageSid, status, parameters, correlation)
}

function readReply(transport: string, messageSid: string, parameters: ReadonlyMap<string, string>): InboundEvent[] {
  const keyword = parameters.get('OptOutType')
  const providerHandled =
    keyword !== undefined && Object.hasOwn(handledKeywords, keyword) ? handledKeywords[keyword as keyof typeof handledKeywords] : undefined
  const said = needed(parameters, 'From')
  const to = needed(parameters, 'To')
  // What it was is said beside the words, and counts without them.
  const text = plainWords(providerHandled === undefined ? needed(parameters, 'Body') : (parameters.get('Body') ?? ''))
  // By another channel too it is that person's word. `To` names the channel then, so that it is said to no number of ours.
  const from = /^(?:(?:whatsapp|rcs):)?(\+[1-9]\d{5,14})$/.exec(said)?.[1]
  // Short codes and names write in too; they are nobody we text.
  if (from === undefined) return []
  const media = Number(parameters.get('NumMedia') ?? '0')
  if (!Number.isSafeInteger(media) || media < 0) throw malformed('NumMedia')
  return [{ type: 'reply', transport, replayKey: `reply:${messageSid}`, from, to, text, media, ...(providerHandled === undefined ? {} : { providerHandled }) }]
}

/**
 * Some texts of several parts come in base64, as a gateway that reads Twilio's webhooks has seen; their STOP would be lost
 * in it: https://github.com/nyaruka/courier/blob/main/handlers/twiml/handlers.go
 */
function plainWords(text: string): string {
  const bytes = /^[A-Za-z0-9+/=\r\n]{40,}$/.test(text) ? fromBase64(text.replace(/\s/g, '')) : null
  if (bytes === null) return text
  try {
    const words = fromUtf8(bytes)
    return words.includes(' ') ? words : text
  } catch {
    return text
  }
}

function needed(parameters: ReadonlyMap<string, string>, name: string): string {
  const value = parameters.get(name)
  if (value === undefined) throw malformed(name)
  return value
}

function readReceipt(
  transport: string,
  providerMessageId: string,
  vendorStatus: string,
  parameters: ReadonlyMap<string, string>,
  correlation: string | undefined,
): InboundEvent[] {
  if (!Object.hasOwn(statuses, vendorStatus)) return []
  const status = statuses[vendorStatus as keyof typeof statuses]
  const vendorCode = safeVendorCode(parameters.get('ErrorCode'))
  const reason = status === 'undelivered' ? { reason: (vendorCode === undefined ? undefined : twilioCodes.get(vendorCode)?.reason) ?? ('other' as const) } : {}
  return [
    {
      type: 'receipt',
      transport,
      replayKey: `receipt:${providerMessageId}:${vendorStatus}`,
      providerMessageId,
      status,
      ...reason,
      ...(correlation === undefined ? {} : { correlation }),
      ...(vendorCode === undefined ? {} : { vendorCode }),
    },
  ]
}

function malformed(path: string): NophiError {
  return new NophiError('WEBHOOK_MALFORMED', { path })
}
