import { createPhiGuard, createTriggerMessage, defineProgram, type MessengerOptions, type Sender, type SendRequest } from 'nophi'
import type { twilioTransport } from 'nophi/transports/twilio'

// Hosts pass `process.env.X` and zod's `.optional()`: undefined is the same as absent, also under exactOptionalPropertyTypes.
declare const sender: Sender
declare const required: Pick<MessengerOptions, 'storage' | 'keys' | 'transports' | 'senders' | 'programs' | 'environment'>
declare const request: Pick<SendRequest, 'program' | 'to' | 'message' | 'actor' | 'idempotencyKey'>

createPhiGuard({ tier: undefined, sender: undefined, maxCharacters: undefined }).inspect('See you soon', { language: undefined, patient: { mrn: undefined } })
createTriggerMessage({ kind: 'results-available', slots: undefined, link: process.env.LINK, language: undefined, sender })
defineProgram({
  id: 'visits',
  title: 'Visits',
  owner: 'desk',
  sender: 'lakeside',
  messageClass: 'care',
  legalBasis: undefined,
  kinds: 'any',
  allowText: undefined,
  maxTier: undefined,
  disclosures: [],
  recurring: 'once',
})

export const options: MessengerOptions = {
  ...required,
  tenant: process.env.TENANT,
  policy: undefined,
  hooks: { queued: undefined, reply: undefined, signal: undefined },
}
export const sent: SendRequest = { ...request, patient: undefined, facts: undefined, zone: process.env.ZONE, urgent: undefined }
export type TwilioOptions = Parameters<typeof twilioTransport>[0]
