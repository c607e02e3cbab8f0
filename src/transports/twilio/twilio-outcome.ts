import type { TransportOutcome } from '../../domain/transport-outcome.js'
import { accepted, outcomeOfStatus, type ProviderReply, parseJsonObject, rejected, retryAfterMs, safeVendorCode, unknownOutcome } from '../kit/index.js'
import { twilioCodes } from './twilio-codes.js'

/** Twilio's own word on a refused message. Its sentences quote numbers, so only codes are read. */
export function readTwilioReply(reply: ProviderReply, segments: number): TransportOutcome {
  const body = parseJsonObject(reply.body)
  if (reply.status >= 200 && reply.status < 300) return readMessage(body, segments)
  const code = safeVendorCode(body?.get('code'))
  if (reply.status < 400 || reply.status >= 500 || code === undefined) return outcomeOfStatus(reply.status, reply.headers)
  return rejection(code, reply)
}

function readMessage(message: ReadonlyMap<string, unknown> | null, segments: number): TransportOutcome {
  const sid = message?.get('sid')
  if (message === null || typeof sid !== 'string' || !/^(SM|MM)[0-9a-fA-F]{32}$/.test(sid)) return unknownOutcome('unreadable-reply')
  // A 201 may hold a message that failed already.
  const status = message.get('status')
  const code = safeVendorCode(message.get('error_code'))
  if (status === 'failed' || status === 'undelivered' || status === 'canceled') return code === undefined ? rejected('other') : rejection(code)
  const counted = Number(message.get('num_segments'))
  return accepted(sid, counted > 0 && counted !== segments ? ['segments-differ'] : [])
}

function rejection(vendorCode: string, reply?: ProviderReply): TransportOutcome {
  const known = twilioCodes.get(vendorCode)
  if (known !== undefined) {
    const wait = known.retryable && reply !== undefined ? retryAfterMs(reply.headers) : undefined
    return rejected(known.reason, { retryable: known.retryable, retryAfterMs: wait, vendorCode })
  }
  const byStatus = reply === undefined ? rejected('other') : outcomeOfStatus(reply.status, reply.headers)
  return byStatus.outcome === 'rejected' ? { ...byStatus, vendorCode } : byStatus
}
