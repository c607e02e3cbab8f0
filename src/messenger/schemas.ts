import * as z from 'zod'
import { builtInKindNames } from '../domain/trigger-kind-name.js'
import { isTimeZone } from '../wording/index.js'

const identifier = z.string().min(1).max(200)
const instant = z.date()
const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Names people and jobs in records that are never changed, where nothing that could be a phone number may stand. */
const recordedName = identifier.refine((id) => !/^\+?[\d ().-]{10,}$/.test(id))

export const actorSchema: z.ZodType = z.strictObject({
  id: recordedName,
  roles: z.array(z.string().min(1).max(64)).max(20),
  attributes: z.record(z.string(), z.string()).optional(),
})

export const bySchema: z.ZodType = z.strictObject({ actor: actorSchema, reason: z.string().trim().min(1).max(500) })

const addressSchema = z.strictObject({
  value: z.string().min(1).max(20),
  type: z.enum(['long-code', 'toll-free', 'short-code', 'alphanumeric']),
  transport: identifier,
  campaignId: identifier.optional(),
  freeToEndUser: z.boolean().optional(),
  dailyCap: z.number().int().positive().optional(),
  perSecond: z.number().positive().optional(),
})

export const senderSchema: z.ZodType = z.strictObject({
  id: identifier,
  name: z.string().trim().min(1).max(80),
  contact: z
    .strictObject({ phone: z.string().min(3).max(20).optional(), url: z.url({ protocol: /^https$/ }).optional() })
    .refine((contact) => contact.phone !== undefined || contact.url !== undefined),
  addresses: z.array(addressSchema).min(1),
  locations: z.array(z.string().trim().min(1).max(80)).optional(),
  linkHosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).optional(),
  sensitive: z.strictObject({ acknowledgedBy: identifier, basis: z.string().min(1) }).optional(),
})

const kindNameSchema = z.union([z.enum(builtInKindNames), z.templateLiteral([z.string().min(1), ':', z.string().min(1)])])

export const programSchema: z.ZodType = z.strictObject({
  id: recordedName,
  title: z.string().min(1).max(200),
  owner: recordedName,
  sender: identifier,
  messageClass: z.enum(['care', 'account', 'emergency', 'one-time-code', 'marketing']),
  legalBasis: z.enum(['recorded-consent', 'fcc-healthcare-exemption', 'emergency']).optional(),
  kinds: z.union([z.literal('any'), z.array(kindNameSchema).min(1)]),
  allowText: z.boolean().optional(),
  maxTier: z.enum(['strict', 'reminder', 'patient-accepted-risk']).optional(),
  disclosures: z.array(z.strictObject({ version: identifier, language: z.string().min(2).max(10), text: z.string().min(1) })).min(1),
  recurring: z.union([z.literal('once'), z.strictObject({ perMonth: z.number().positive() })]),
})

const strings = z.array(z.string().max(500)).max(200).optional()
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
  expects: z.array(z.strictObject({ keyword: z.string().min(1).max(20), means: z.string().min(1).max(40) })).max(10).optional(),
}

const messageSchema = z.union([
  z.strictObject({ kind: z.string().min(1).max(100), slots: z.record(z.string(), z.unknown()).optional(), ...contentOptions }),
  z.strictObject({ text: z.string(), onBlocked: z.enum(['refuse', 'rewrite']), language: z.string().min(2).max(10).optional() }),
])

const zoneSchema = z.string().refine(isTimeZone)

export const sendRequestSchema: z.ZodType = z.strictObject({
  program: identifier,
  to: z.unknown(),
  message: messageSchema,
  actor: actorSchema,
  idempotencyKey: z.string().min(1).max(500),
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

const adapter = z.custom<object>((value) => typeof value === 'object' && value !== null)
const recipient = z.custom<unknown>((value) => typeof value === 'string' || (typeof value === 'object' && value !== null && 'reveal' in value))

export const messengerOptionsSchema: z.ZodType = z.strictObject({
  storage: adapter,
  keys: adapter,
  transports: z.array(adapter),
  senders: z.array(adapter).min(1),
  programs: z.array(adapter).min(1),
  environment: z.union([z.literal('production'), z.strictObject({ name: identifier, allowRecipients: z.array(recipient) })]),
  kinds: z.array(adapter).optional(),
  tenant: identifier.optional(),
  runtime: adapter.optional(),
  hooks: z.strictObject({ queued: z.function().optional(), reply: z.function().optional(), signal: z.function().optional() }).optional(),
  guard: adapter.optional(),
  detectors: z.array(adapter).optional(),
  consent: adapter.optional(),
  access: adapter.optional(),
  monitor: adapter.optional(),
  policy: z.unknown().optional(),
  anchors: z.array(adapter).optional(),
  sinks: z.array(adapter).optional(),
  numberStatus: adapter.optional(),
  origin: identifier.optional(),
  portal: z.strictObject({ baseUrl: z.string(), ttlSeconds: z.number().int().optional() }).optional(),
  timing: z.strictObject({ permitMs: z.number().int().positive().optional(), attemptMs: z.number().int().positive().optional(), leaseMs: z.number().int().positive().optional() }).optional(),
})

export const historyQuerySchema: z.ZodType = z.strictObject({
  phone: recipient.optional(),
  reference: identifier.optional(),
  program: identifier.optional(),
  from: instant.optional(),
  to: instant.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(500).optional(),
})
