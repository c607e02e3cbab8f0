import * as z from 'zod'
import { isLanguage, isVersionName } from '../consent-ledger/index.js'
import type { By } from '../domain/actor.js'
import type { InboundEvent } from '../domain/inbound-event.js'
import type { PhoneNumberInput } from '../domain/phone-number.js'
import type { Program } from '../domain/program.js'
import type { Sender } from '../domain/sender.js'
import { rejectReasons } from '../domain/transport-outcome.js'
import { builtInKindNames } from '../domain/trigger-kind-name.js'
import { actorSchema, recordedName } from '../ports/actor-schema.js'
import { identifier } from '../ports/identifier.js'
import { senderOfTarget } from '../ports/monitor-store.js'
import { runtimeSchema } from '../ports/runtime-schema.js'
import { isTimeZone } from '../wording/index.js'
import type { PersonQuery } from './people/types.js'
import { optOutListsSchema } from './provider-state/schemas.js'
import { transportSchema } from './transport-schema.js'
import type { HistoryQuery } from './types.js'

const instant = z.date()
const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const bySchema: z.ZodType<By> = z.strictObject({ actor: actorSchema, reason: z.string().trim().min(1).max(500) })

const addressForms = { 'long-code': /^\+[1-9]\d{5,14}$/, 'toll-free': /^\+[1-9]\d{5,14}$/, 'short-code': /^\d{3,8}$/, alphanumeric: /^[A-Za-z0-9 ]{1,11}$/ }

const addressSchema = z
  .strictObject({
    value: z.string().min(1).max(20),
    type: z.enum(['long-code', 'toll-free', 'short-code', 'alphanumeric']),
    transport: identifier,
    // It stands in the record of each permit.
    campaignId: recordedName.optional(),
    freeToEndUser: z.boolean().optional(),
    dailyCap: z.number().int().positive().optional(),
    perSecond: z.number().positive().optional(),
  })
  .refine(({ type, value }) => addressForms[type].test(value), { path: ['value'], error: 'not-of-its-type' })

export const senderSchema: z.ZodType<Sender> = z.strictObject({
  id: identifier,
  name: z.string().trim().min(1).max(80),
  contact: z
    .strictObject({ phone: z.string().min(3).max(20).optional(), url: z.url({ protocol: /^https$/ }).optional() })
    .refine((contact) => contact.phone !== undefined || contact.url !== undefined, 'phone-or-url'),
  addresses: z.array(addressSchema).min(1),
  locations: z.array(z.string().trim().min(1).max(80)).optional(),
  linkHosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).optional(),
  sensitive: z.strictObject({ acknowledgedBy: identifier, basis: z.string().min(1) }).optional(),
})

const kindNameSchema = z.union([z.enum(builtInKindNames), z.templateLiteral([z.string().min(1), ':', z.string().min(1)])])

export const programSchema: z.ZodType<Program> = z.strictObject({
  // `all` is the word of a revocation for every program, and `sender:` begins what a hold says of a sender.
  id: recordedName.refine((id) => id !== 'all' && senderOfTarget(id) === null, 'reserved-word'),
  title: z.string().min(1).max(200),
  owner: recordedName,
  sender: identifier,
  messageClass: z.enum(['care', 'account', 'emergency', 'one-time-code', 'marketing']),
  legalBasis: z.enum(['recorded-consent', 'fcc-healthcare-exemption', 'emergency']).optional(),
  kinds: z.union([z.literal('any'), z.array(kindNameSchema).min(1)]),
  allowText: z.boolean().optional(),
  maxTier: z.enum(['strict', 'reminder', 'patient-accepted-risk']).optional(),
  disclosures: z
    .array(
      z.strictObject({
        version: z.string().refine(isVersionName, 'not-a-version'),
        language: z.string().refine(isLanguage, 'not-a-language'),
        text: z.string().min(1),
      }),
    )
    .min(1),
  recurring: z.union([z.literal('once'), z.strictObject({ perMonth: z.number().positive() })]),
  confirmation: z.boolean().optional(),
  confirmationRequired: z.boolean().optional(),
})

const strings = z.array(z.string().max(500)).max(1_000).optional()
const factsSchema = z.strictObject({
  names: strings,
  birthDate: calendarDate.optional(),
  mrn: z.string().optional(),
  memberId: z.string().optional(),
  addresses: strings,
  conditions: strings,
  medications: strings,
  other: strings,
})

const contentOptions = {
  link: z.string().max(500).optional(),
  language: z.string().min(2).max(10).optional(),
  expects: z
    .array(z.strictObject({ keyword: z.string().min(1).max(20), means: z.string().min(1).max(40) }))
    .max(10)
    .optional(),
}

const messageSchema = z.union([
  z.strictObject({ kind: z.string().min(1).max(100), slots: z.record(z.string(), z.unknown()).optional(), ...contentOptions }),
  z.strictObject({
    text: z.string().refine((text) => text.trim() !== ''),
    onBlocked: z.enum(['refuse', 'rewrite']),
    language: z.string().min(2).max(10).optional(),
  }),
])

const zoneSchema = z.string().refine(isTimeZone, 'not-a-time-zone')

export const sendRequestSchema: z.ZodType = z.strictObject({
  program: identifier,
  to: z.unknown(),
  message: messageSchema,
  actor: actorSchema,
  idempotencyKey: z
    .string()
    .min(1)
    .max(500)
    .refine((key) => !key.includes('\0')),
  patient: identifier.optional(),
  facts: factsSchema.optional(),
  reference: identifier.optional(),
  item: identifier.optional(),
  sensitive: z.boolean().optional(),
  confidential: z.boolean().optional(),
  notBefore: instant.optional(),
  expiresAt: instant.optional(),
  zone: zoneSchema.optional(),
  urgent: z.strictObject({ reason: z.string().trim().min(1).max(500) }).optional(),
})

/** An object with these methods; the fault names the first that is missing. What it does is found out when it is used. */
function adapter(...methods: readonly string[]): z.ZodType<object> {
  return z.unknown().superRefine((value, context) => {
    if (typeof value !== 'object' || value === null) context.addIssue({ code: 'custom' })
    else {
      const missing = methods.find((method) => typeof (value as Record<string, unknown>)[method] !== 'function')
      if (missing !== undefined) context.addIssue({ code: 'custom', path: [missing] })
    }
  }) as unknown as z.ZodType<object>
}

/** One of a port: of this version, and with a name, by which records and reports know it. */
function port(...methods: readonly string[]): z.ZodType<object> {
  return adapter(...methods).superRefine((value, context) => {
    const { spec, name } = (value ?? {}) as { readonly spec?: unknown; readonly name?: unknown }
    if (spec !== 1) context.addIssue({ code: 'custom', path: ['spec'] })
    if (typeof name !== 'string' || name === '' || name.length > 200) context.addIssue({ code: 'custom', path: ['name'] })
  })
}

/** The same of one whose name stands in the log: what no record takes would fail at every record. */
function recordedPort(method: string): z.ZodType<object> {
  return port(method).superRefine((value, context) => {
    if (!recordedName.safeParse((value as { readonly name?: unknown } | null)?.name).success) context.addIssue({ code: 'custom', path: ['name'] })
  })
}

/** By its outline only: the number itself is read by the one parser of numbers. */
export const phoneInput: z.ZodType<PhoneNumberInput> = z.custom<PhoneNumberInput>(
  (value) => typeof value === 'string' || (typeof value === 'object' && value !== null && 'reveal' in value),
)

export const messengerOptionsSchema: z.ZodType = z.strictObject({
  storage: adapter('transaction', 'join'),
  keys: adapter('key'),
  transports: z.array(transportSchema),
  senders: z.array(adapter()).min(1),
  programs: z.array(adapter()).min(1),
  environment: z.union([z.literal('production'), z.strictObject({ name: identifier, allowRecipients: z.array(phoneInput) })]),
  kinds: z.array(adapter('content')).optional(),
  tenant: identifier.optional(),
  runtime: runtimeSchema.optional(),
  hooks: z.strictObject({ queued: z.function().optional(), reply: z.function().optional(), signal: z.function().optional() }).optional(),
  guard: adapter().optional(),
  detectors: z.array(port('detect')).optional(),
  consent: adapter('record', 'revoke', 'statusAt', 'history').optional(),
  access: adapter('decide').optional(),
  monitor: adapter('observe', 'assess', 'state', 'merge', 'load').optional(),
  policy: z.unknown().optional(),
  anchors: z.array(port('put')).optional(),
  sinks: z.array(recordedPort('apply')).optional(),
  numberStatus: recordedPort('statusOf').optional(),
  optOutLists: optOutListsSchema.optional(),
  origin: identifier.optional(),
  portal: z.strictObject({ baseUrl: z.string(), ttlSeconds: z.number().int().optional() }).optional(),
  timing: z
    .strictObject({
      permitMs: z.number().int().positive().optional(),
      attemptMs: z.number().int().positive().optional(),
      leaseMs: z.number().int().positive().optional(),
    })
    .optional(),
})

export const historyQuerySchema: z.ZodType<HistoryQuery> = z.strictObject({
  phone: phoneInput.optional(),
  reference: identifier.optional(),
  program: identifier.optional(),
  from: instant.optional(),
  to: instant.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(500).optional(),
})

/** One way of the two to name what is meant. */
export const cancelQuerySchema: z.ZodType<{ readonly id: string } | { readonly reference: string }> = z.union([
  z.strictObject({ id: identifier }),
  z.strictObject({ reference: identifier }),
])
export const whoSchema: z.ZodType<PersonQuery> = z.union([z.strictObject({ patient: identifier }), z.strictObject({ phone: phoneInput })])

/** No longer than any text that leaves. */
export const bodyTextSchema: z.ZodType<string> = z.string().min(1).max(10_000)

export const legalHoldSchema: z.ZodType<PersonQuery | { readonly program: string }> = z.union([whoSchema, z.strictObject({ program: identifier })])

const batchSize = z.number().int().min(1).max(5_000).optional()
export const indexKeyStepSchema: z.ZodType<{ readonly to: string; readonly batchSize?: number | undefined }> = z.strictObject({
  to: z.string().min(1).max(255),
  batchSize,
})
export const fieldKeyStepSchema: z.ZodType<{ readonly batchSize?: number | undefined }> = z.strictObject({ batchSize })

const signal = z.custom<AbortSignal>((value) => typeof (value as AbortSignal | null)?.aborted === 'boolean').optional()
export const dispatchOptionsSchema: z.ZodType<{ readonly limit?: number | undefined; readonly signal?: AbortSignal | undefined }> = z.strictObject({
  limit: z.number().int().min(1).max(500).optional(),
  signal,
})
export const signalOptionsSchema: z.ZodType<{ readonly signal?: AbortSignal | undefined }> = z.strictObject({ signal })
export const manyOptionsSchema: z.ZodType<{ readonly batchSize?: number | undefined; readonly signal?: AbortSignal | undefined }> = z.strictObject({
  batchSize: z.number().int().min(1).max(10_000).optional(),
  signal,
})

const delivery = { transport: recordedName, replayKey: z.string().min(1), occurredAt: instant.optional() }

const shape = /^\+[1-9]\d{5,14}$/
const fewestDigits = 7

/** A number in another form than E.164 could be anybody's: taken for no phone, its STOP would be lost. A short code or a name is none. */
const heard = z.string().refine((from) => shape.test(from) || (from.normalize('NFKC').match(/\p{Nd}/gu) ?? []).length < fewestDigits, 'not-e164')

/** What readers of webhooks hand over, and hosts with readers of their own. */
export const inboundEventSchema: z.ZodType<InboundEvent> = z.discriminatedUnion('type', [
  z.strictObject({
    ...delivery,
    type: z.literal('reply'),
    from: heard,
    to: z.string(),
    text: z.string(),
    media: z.number().int().min(0),
    providerHandled: z.enum(['opt-out', 'opt-in', 'help']).optional(),
  }),
  z.strictObject({
    ...delivery,
    type: z.literal('receipt'),
    providerMessageId: z
      .string()
      .min(1)
      .refine((id) => !id.includes('\0')),
    correlation: z
      .string()
      .refine((id) => !id.includes('\0'))
      .optional(),
    status: z.enum(['sent', 'delivered', 'undelivered']),
    reason: z.enum(rejectReasons).optional(),
    vendorCode: z.string().optional(),
  }),
  z.strictObject({ ...delivery, type: z.enum(['opt-out', 'opt-in']), phone: heard, address: z.string().optional() }),
])
