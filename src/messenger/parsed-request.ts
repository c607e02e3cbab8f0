import type { PhoneNumber } from '../domain/phone-number.js'
import { asPhoneNumber } from '../domain/parse-phone-number.js'
import type { Program } from '../domain/program.js'
import type { Sender } from '../domain/sender.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { type Context, programOf, senderOf } from './context.js'
import { sendRequestSchema } from './schemas.js'
import type { SendRequest } from './types.js'

export interface ParsedRequest {
  readonly request: SendRequest
  readonly phone: PhoneNumber
  readonly program: Program
  readonly sender: Sender
}

/** Once, at the edge. Throws `INVALID_REQUEST`, `INVALID_PHONE_NUMBER` or `UNKNOWN_PROGRAM` with the path of the fault. */
export function parseRequest(context: Context, input: SendRequest): ParsedRequest {
  const request = parseOrThrow(sendRequestSchema, input, 'INVALID_REQUEST') as SendRequest
  const program = programOf(context, request.program)
  return { request, phone: readPhone(request.to), program, sender: senderOf(context, program) }
}

function readPhone(to: SendRequest['to']): PhoneNumber {
  try {
    return asPhoneNumber(to)
  } catch (error) {
    throw isNophiError(error) ? new NophiError(error.code, { path: 'to' }) : new NophiError('INVALID_PHONE_NUMBER', { path: 'to' })
  }
}
