/** Twilio's codes that this double knows, with the status each comes with: https://www.twilio.com/docs/api/errors. */
const refusals = {
  20003: [401, 'Authenticate'],
  20004: [405, 'Method not allowed'],
  20404: [404, 'The requested resource was not found'],
  20429: [429, 'Too many requests'],
  21211: [400, 'The To number is not a valid phone number.'],
  21212: [400, 'The From number is not a valid phone number.'],
  21266: [400, 'To and From are the same number.'],
  21408: [403, 'Sending to this region is not enabled.'],
  21602: [400, 'A message body is required.'],
  21603: [400, 'A From number is required.'],
  21604: [400, 'A To number is required.'],
  21606: [400, 'The From number is not one of this account.'],
  21609: [400, 'The StatusCallback is not a valid address.'],
  21610: [400, 'The recipient has unsubscribed from this sender.'],
  21611: [429, 'The queue of the From number is full.'],
  21612: [400, 'This From cannot reach this To.'],
  21614: [400, 'The To number cannot receive texts.'],
  21617: [400, 'The body is longer than 1600 characters.'],
  21620: [400, 'The media address is not valid.'],
  90007: [400, 'The validity period is out of range.'],
  90014: [400, 'The validity period is not a positive whole number.'],
} as const

export type RefusalCode = keyof typeof refusals

export function isRefusalCode(code: unknown): code is RefusalCode {
  return typeof code === 'number' && Object.hasOwn(refusals, code)
}

export interface ServiceReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const json = { 'content-type': 'application/json; charset=utf-8' }

/** Twilio's error shape: code, message, more_info, status. */
export function refusal(code: RefusalCode): ServiceReply {
  const [status, message] = refusals[code]
  const challenge: Record<string, string> = status === 401 ? { 'www-authenticate': 'Basic realm="Twilio API"' } : {}
  return {
    status,
    headers: { ...json, ...challenge },
    body: JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status }),
  }
}

export function created(message: object): ServiceReply {
  return { status: 201, headers: json, body: JSON.stringify(message) }
}
