import * as z from 'zod'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { isRefusalCode, type RefusalCode } from '../twilio-double/index.js'
import type { SimulatedFault, SimulatedReceipt } from './types.js'

/** A misspelt fault would be no fault, and the test that stands on it would prove nothing. */
export function checkFaults(faults: readonly SimulatedFault[]): readonly SimulatedFault[] {
  const takes = z.boolean().optional()
  const fault = z.discriminatedUnion('fault', [
    z.strictObject({ fault: z.literal('drop'), takes }),
    z.strictObject({ fault: z.literal('hang'), takes }),
    z.strictObject({ fault: z.literal('slow'), afterMs: z.number().min(0) }),
    z.strictObject({ fault: z.literal('unreadable'), takes }),
    z.strictObject({ fault: z.literal('status'), status: z.int().min(200).max(599), takes, headers: z.record(z.string(), z.string()).optional() }),
    z.strictObject({ fault: z.literal('refuse'), code: z.custom<RefusalCode>(isRefusalCode), retryAfterSeconds: z.number().optional() }),
  ])
  return parseOrThrow(z.array(fault), faults, 'INVALID_REQUEST', 'faults')
}

export function checkReceipts(receipts: readonly SimulatedReceipt[]): readonly SimulatedReceipt[] {
  const receipt = z.strictObject({
    status: z.enum(['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed']),
    errorCode: z.number().optional(),
    afterMs: z.number().optional(),
    copies: z.number().optional(),
  })
  return parseOrThrow(z.array(receipt), receipts, 'INVALID_REQUEST', 'receipts')
}

/** In another form nobody would be meant: a text from there would be read as nobody's. */
export function checkPhone(number: string): string {
  if (typeof number !== 'string' || !/^\+[1-9]\d{5,14}$/.test(number)) throw new NophiError('INVALID_PHONE_NUMBER', { path: 'number' })
  return number
}

/** As a phone, or a short code. */
export function checkSender(number: string): string {
  return typeof number === 'string' && /^\d{3,6}$/.test(number) ? number : checkPhone(number)
}
