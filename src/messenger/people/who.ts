import type { Actor } from '../../domain/actor.js'
import type { PhoneNumber, PhoneNumberInput } from '../../domain/phone-number.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { readPhone, recipientMacs } from '../../ports/recipient-number.js'
import type { SubjectMacs } from '../../ports/subject.js'
import type { Settings } from '../context.js'
import { patientMac } from '../host-ids.js'
import { whoSchema } from '../schemas.js'
import { confirmedBySchema, personAtSchema } from './people-schemas.js'

export interface NumberKnown {
  readonly phone: PhoneNumber
  readonly macs: SubjectMacs
}

/** Of the two ways to name somebody, the one that was used. */
export type Who = { readonly patient: string } | NumberKnown

export async function readWho(context: Settings, input: unknown, path = 'who'): Promise<Who> {
  const who = parseOrThrow(whoSchema, input, 'INVALID_REQUEST', path)
  return 'patient' in who ? { patient: await patientMac(context, who.patient) } : readNumber(context, who.phone, path)
}

/** `hostId`: the patient as the host named them, which nothing stores. */
export async function readPersonAt(context: Settings, input: unknown): Promise<NumberKnown & { readonly patient: string; readonly hostId: string }> {
  const { patient, phone } = parseOrThrow(personAtSchema, input, 'INVALID_REQUEST', 'who')
  return { patient: await patientMac(context, patient), hostId: patient, ...(await readNumber(context, phone, 'who')) }
}

export function readConfirmedBy(actor: unknown): Actor | undefined {
  return parseOrThrow(confirmedBySchema, actor, 'INVALID_REQUEST', 'confirmedBy')
}

async function readNumber(context: Settings, input: PhoneNumberInput, path: string): Promise<NumberKnown> {
  const phone = readPhone(input, `${path}.phone`)
  return { phone, macs: await recipientMacs(context, phone) }
}
