import { createHmac } from 'node:crypto'
import { clinicNumber } from '../kit/clinic.js'

/** The provider's own secret, and the address that it was given. */
export const webhookToken = 'made-up'
export const webhookUrl = 'https://clinic.example/hooks/sms'

export interface SignedRequest {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** STOP as Twilio posts it: a form, signed over the address and its sorted fields. */
export function signedStop(phone: string, index: number): SignedRequest {
  const fields: Readonly<Record<string, string>> = {
    Body: 'STOP',
    From: phone,
    MessageSid: `SM${index.toString(16).padStart(32, '0')}`,
    NumMedia: '0',
    SmsStatus: 'received',
    To: clinicNumber,
  }
  const names = Object.keys(fields).sort()
  const signature = createHmac('sha1', webhookToken)
    .update(webhookUrl + names.map((name) => name + fields[name]).join(''))
    .digest('base64')
  return { body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature } }
}
