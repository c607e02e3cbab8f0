import type { PhoneNumber } from '../domain/phone-number.js'
import type { Program } from '../domain/program.js'
import type { Sender } from '../domain/sender.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { readPhone } from '../ports/recipient-number.js'
import { programOf, type Settings, senderOf } from './context.js'
import { sendRequestSchema } from './schemas.js'
import type { SendRequest } from './types.js'

export interface ParsedRequest {
  readonly request: SendRequest
  readonly phone: PhoneNumber
  readonly program: Program
  readonly sender: Sender
}

/** Once, at the edge. Throws `INVALID_REQUEST`, `INVALID_PHONE_NUMBER` or `UNKNOWN_PROGRAM` with the path of the fault. */
export function parseRequest(context: Settings, input: SendRequest): ParsedRequest {
  const request = parseOrThrow(sendRequestSchema, input, 'INVALID_REQUEST') as SendRequest
  const program = programOf(context, request.program)
  return { request, phone: readPhone(request.to, 'to'), program, sender: senderOf(context, program) }
}
