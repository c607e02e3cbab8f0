import { createTriggerMessage, type MessageContent, type Sender, type SendRequest, type TriggerContent } from 'nophi'
import { defineTriggerKind } from 'nophi/trigger-message'

declare const sender: Sender
declare const request: Omit<SendRequest, 'message'>
const when = { at: new Date(0), zone: 'America/Chicago' }

export const fine: readonly TriggerContent[] = [
  { kind: 'appointment-reminder', slots: { when } },
  { kind: 'results-available' },
  { kind: 'results-available', slots: {} },
  { kind: 'one-time-code', slots: { code: '123456', minutes: 10 } },
  { kind: 'acme:shuttle', slots: { when } },
]
export const composed: string = createTriggerMessage({ kind: 'appointment-reminder', slots: { when }, sender }).text

// @ts-expect-error A missing slot.
export const missing: TriggerContent = { kind: 'appointment-reminder', slots: {} }

// @ts-expect-error No slots where one is needed.
export const none: TriggerContent = { kind: 'appointment-reminder' }

// @ts-expect-error An extra slot.
export const extra: TriggerContent = { kind: 'appointment-reminder', slots: { when, condition: 'diabetes' } }

// @ts-expect-error A slot where the kind has none.
export const unwanted: TriggerContent = { kind: 'results-available', slots: { condition: 'diabetes' } }

// @ts-expect-error A slot of another kind.
export const another: TriggerContent = { kind: 'appointment-reminder', slots: { code: '123456', minutes: 10 } }

// @ts-expect-error A time without its zone.
export const zoneless: TriggerContent = { kind: 'appointment-reminder', slots: { when: { at: new Date(0) } } }

// @ts-expect-error A slot of another type.
export const mistyped: TriggerContent = { kind: 'one-time-code', slots: { code: 123456, minutes: 10 } }

// @ts-expect-error A kind that is not in the catalogue and has no prefix.
export const unprefixed: TriggerContent = { kind: 'shuttle', slots: { when } }

// @ts-expect-error Free text is no trigger.
export const freeText: TriggerContent = { text: 'Your diabetes test results are ready' }

// @ts-expect-error Free text says what happens when it is blocked.
export const undecided: MessageContent = { text: 'See you soon' }

// @ts-expect-error The same through a factory.
createTriggerMessage({ kind: 'appointment-reminder', slots: {}, sender })

// @ts-expect-error The same through a request.
export const asked: SendRequest = { ...request, message: { kind: 'appointment-reminder' } }

// @ts-expect-error The tier is the program's: a request has none.
export const tiered: SendRequest = { ...request, message: { kind: 'results-available' }, tier: 'patient-accepted-risk' }

const shuttle = defineTriggerKind({
  name: 'acme:shuttle',
  version: 1,
  purpose: 'appointment',
  slots: { when: 'visit-time', seats: 'count' },
  text: { en: 'Your ride to us leaves {when}, {seats} seats.' },
})
export const ride: TriggerContent = shuttle.content({ when, seats: 2 })

// @ts-expect-error A slot of the host's kind is missing.
shuttle.content({ when })

// @ts-expect-error A slot of the host's kind has its declared type.
shuttle.content({ when, seats: 'two' })

// @ts-expect-error A host's kind carries a prefix.
defineTriggerKind({ name: 'shuttle', version: 1, purpose: 'appointment', slots: {}, text: { en: 'Your ride to us is here.' } })

// @ts-expect-error There is no slot type for free text.
defineTriggerKind({ name: 'acme:note', version: 1, purpose: 'appointment', slots: { note: 'text' }, text: { en: 'Note: {note}' } })
