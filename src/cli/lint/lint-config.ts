import * as z from 'zod'
import { parseOrThrow } from '../../errors/parse-options.js'
import type { TemplateSlotType } from '../../phi-guard/index.js'
import { type Level, type LintRuleId, lintRules } from './rules/rule-table.js'
import { slotTypes } from './text/slot-types.js'

export interface LintSender {
  readonly name: string
  readonly contact: { readonly phone?: string | undefined; readonly url?: string | undefined }
  /** Numbers that texts leave from. */
  readonly addresses?: readonly string[] | undefined
  readonly locations?: readonly string[] | undefined
  readonly linkHosts?: readonly string[] | undefined
}

/** What a guard's slot may hold, the sender's name, or a link to a host of the sender's. */
export type LintSlotType = TemplateSlotType | 'sender' | 'link'

/** What `nophi.lint.json` may say. */
export interface LintConfig {
  readonly $schema?: string | undefined
  readonly files?: readonly string[] | undefined
  readonly ignore?: readonly string[] | undefined
  readonly tier?: 'strict' | 'reminder' | 'patient-accepted-risk' | undefined
  readonly language?: string | undefined
  readonly sender?: LintSender | undefined
  readonly allowNames?: readonly string[] | undefined
  /** As the guard that reads the texts at run time has them. */
  readonly allowFirstName?: boolean | undefined
  readonly seasonalVaccine?: boolean | undefined
  readonly slots?: Readonly<Record<string, LintSlotType>> | undefined
  /** Globs over keys of resources: what is a text message. Absent: all. */
  readonly keys?: readonly string[] | undefined
  /** Columns of CSV. */
  readonly columns?: readonly string[] | undefined
  /** Globs of files whose texts go out as they stand. Absent: none. */
  readonly whole?: readonly string[] | undefined
  /** Globs of files whose texts hold several forms between `|`, as those of vue-i18n do. Absent: none. */
  readonly choices?: readonly string[] | undefined
  readonly code?:
    | { readonly properties?: readonly string[] | undefined; readonly functions?: readonly string[] | undefined; readonly allStrings?: boolean | undefined }
    | undefined
  readonly rules?: Readonly<Partial<Record<LintRuleId, Level | 'off' | undefined>>> | undefined
  readonly baseline?: string | undefined
  readonly failOn?: Level | undefined
}

const text = z.string().min(1).max(400)
const texts = z.array(text).max(500)
const ruleIds = Object.keys(lintRules) as [LintRuleId, ...LintRuleId[]]

const schema: z.ZodType<LintConfig> = z
  .strictObject({
    $schema: text.optional(),
    files: texts.min(1).optional(),
    ignore: texts.optional(),
    tier: z.enum(['strict', 'reminder', 'patient-accepted-risk']).optional(),
    language: z.string().min(2).max(35).optional(),
    sender: z
      .strictObject({
        name: text,
        contact: z
          .strictObject({ phone: z.string().min(3).max(20).optional(), url: z.url({ protocol: /^https$/ }).optional() })
          .refine(({ phone, url }) => phone !== undefined || url !== undefined),
        addresses: texts.optional(),
        locations: texts.optional(),
        linkHosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).optional(),
      })
      .optional(),
    allowNames: texts.optional(),
    allowFirstName: z.boolean().optional(),
    seasonalVaccine: z.boolean().optional(),
    slots: z.record(text, z.enum([...slotTypes, 'sender', 'link'])).optional(),
    keys: texts.min(1).optional(),
    columns: texts.min(1).optional(),
    whole: texts.optional(),
    choices: texts.optional(),
    code: z.strictObject({ properties: texts.optional(), functions: texts.optional(), allStrings: z.boolean().optional() }).optional(),
    rules: z
      .partialRecord(z.enum(ruleIds), z.enum(['error', 'warning', 'off']))
      // A text whose slots may hold anything is not checked; that may be said more quietly, not left out.
      .refine((rules) => rules['undeclared-slot'] !== 'off', { path: ['undeclared-slot'] })
      .optional(),
    baseline: text.optional(),
    failOn: z.enum(['error', 'warning']).optional(),
  })
  .refine(({ whole = [], slots = {}, sender }) => sender !== undefined || (whole.length === 0 && !Object.values(slots).some(isOfSender)), { path: ['sender'] })
  .refine(({ slots = {}, sender }) => !Object.values(slots).includes('link') || linkHostOf(sender) !== undefined, { path: ['sender', 'linkHosts'] })

function isOfSender(type: LintSlotType): type is 'sender' | 'link' {
  return type === 'sender' || type === 'link'
}

function linkHostOf(sender: LintSender | undefined): string | undefined {
  return sender?.linkHosts?.[0] ?? (sender?.contact.url === undefined ? undefined : new URL(sender.contact.url).host)
}

/** Slots for the guard, and what stands for the others: the sender's name, and a link as `portal-links` makes them. */
export function slotsOf({ slots = {}, sender }: LintConfig): { declared: Record<string, TemplateSlotType>; fills: Record<string, string> } {
  const declared: Record<string, TemplateSlotType> = {}
  const fills: Record<string, string> = {}
  for (const [name, type] of Object.entries(slots)) {
    if (!isOfSender(type)) declared[name] = type
    else fills[name] = type === 'sender' ? (sender?.name ?? '') : `https://${linkHostOf(sender)}/8Jq2vXw9Kd3mRfT7bZy4Nc`
  }
  return { declared, fills }
}

/** Throws `INVALID_OPTIONS` with the path of the first fault, never with a value. */
export function parseLintConfig(value: unknown): LintConfig {
  return parseOrThrow(schema, value)
}
