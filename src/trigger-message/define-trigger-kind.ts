import { type Purpose, purposes } from '../domain/content.js'
import type { SlotType } from '../domain/slot-values.js'
import { NophiError } from '../errors/nophi-error.js'
import { createPhiGuard, type PhiGuard } from '../phi-guard/index.js'
import { isWordingLanguage, type KindFacts, placeholdersOf } from '../wording/index.js'
import { registerDefinition } from './kind-definition.js'
import { countReplyCollisions } from './reply-collisions.js'
import type { ContentOptions, TriggerContent, TriggerKind } from './trigger-content.js'

export interface TriggerKindDefinition<S extends Readonly<Record<string, SlotType>>> {
  /** With a prefix of the host's: `acme:shuttle`. Lower case, digits and hyphens. */
  readonly name: `${string}:${string}`
  /** Raised with each change of the words. */
  readonly version: number
  readonly purpose: Purpose
  /** Slot name to slot type. There is no type for free text. */
  readonly slots: S
  /** The body in each language, slots in braces, `{phone}` for the sender's number. Link, number and opt-out line are added. */
  readonly text: { readonly en: string } & Readonly<Record<string, string>>
  /** Who reviewed the words. Required where a body is in a language other than English or Spanish: no lexicon reads it, so a person must. */
  readonly approvedBy?: string | undefined
}

type InspectTemplate = (tier: KindFacts['hardestTier'], ...template: Parameters<PhiGuard['inspectTemplate']>) => ReturnType<PhiGuard['inspectTemplate']>

const slotTypes: readonly unknown[] = ['visit-time', 'date', 'location', 'phone', 'one-time-code', 'count'] satisfies SlotType[]

/**
 * Makes a kind of the host's own: an approved template with typed slots. Every body is read by the guard now, in tier `reminder`.
 * Throws `INVALID_KIND` where a body could hold health information, invites an opt-out or opt-in word as an answer, holds a link, or
 * uses a slot it does not declare; details carry the path and never the words. The guard reads English and Spanish: a body in
 * another language is held against those only, and is taken on the word of `approvedBy`; without it, `approval-missing`.
 *
 * @example
 * import { defineTriggerKind } from 'nophi/trigger-message'
 *
 * const slots = { when: 'visit-time' } as const
 * const shuttle = defineTriggerKind({ name: 'acme:shuttle', version: 1, purpose: 'appointment', slots, text: { en: 'Your ride to us leaves {when}.' } })
 */
export function defineTriggerKind<const S extends Readonly<Record<string, SlotType>>>(definition: TriggerKindDefinition<S>): TriggerKind<S> {
  return defineTriggerKindWith(definition, inspectWithDefaultGuard)
}

export function defineTriggerKindWith<const S extends Readonly<Record<string, SlotType>>>(
  definition: TriggerKindDefinition<S>,
  inspect: InspectTemplate,
): TriggerKind<S> {
  if (typeof definition !== 'object' || definition === null) throw new NophiError('INVALID_KIND', { path: 'definition', problem: 'wrong-type' })
  const { name, version, purpose } = definition
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/.test(name)) throw new NophiError('INVALID_KIND', { path: 'name', problem: 'wrong-type' })
  if (!Number.isInteger(version) || version < 1) throw new NophiError('INVALID_KIND', { path: 'version', problem: 'wrong-type' })
  if (!purposes.includes(purpose)) throw new NophiError('INVALID_KIND', { path: 'purpose', problem: 'wrong-type' })
  const slots = readSlotTypes(definition.slots)
  const bodies = readBodies(definition.text, slots)
  requireApproval(bodies, definition.approvedBy)
  const hardestTier = hardestClearTier(bodies, slots, purpose, inspect)
  const kind: TriggerKind<S> = Object.freeze({
    name,
    purpose,
    content: (values: object, options: ContentOptions = {}): TriggerContent => Object.freeze({ ...options, kind: name, slots: Object.freeze({ ...values }) }),
  })
  registerDefinition(kind, { facts: factsOfHostKind(version, purpose, hardestTier, slots), bodies, builtIn: false })
  return kind
}

function readSlotTypes(slots: unknown): Record<string, SlotType> {
  if (typeof slots !== 'object' || slots === null || Array.isArray(slots)) throw new NophiError('INVALID_KIND', { path: 'slots', problem: 'wrong-type' })
  const entries = Object.entries(slots as Record<string, SlotType>)
  const badNames = entries.filter(([name]) => !/^[A-Za-z][A-Za-z0-9]{0,29}$/.test(name)).length
  if (badNames > 0) throw new NophiError('INVALID_KIND', { path: 'slots', problem: 'wrong-name', faults: badNames })
  for (const [name, type] of entries) {
    const wrongPhone = name === 'phone' && type !== 'phone' // `{phone}` is the sender's number in every body
    if (!slotTypes.includes(type) || wrongPhone) throw new NophiError('INVALID_KIND', { path: `slots.${name}`, problem: 'wrong-type' })
  }
  return Object.freeze(Object.fromEntries(entries))
}

function readBodies(text: unknown, slots: Readonly<Record<string, SlotType>>): Readonly<Record<string, string>> {
  if (typeof text !== 'object' || text === null || !Object.hasOwn(text, 'en')) throw new NophiError('INVALID_KIND', { path: 'text.en', problem: 'required' })
  const entries = Object.entries(text as Record<string, unknown>)
  if (!entries.every(([language]) => /^[a-z]{2,3}$/.test(language))) throw new NophiError('INVALID_KIND', { path: 'text', problem: 'wrong-name' })
  return Object.freeze(Object.fromEntries(entries.map(([language, body]) => [language, readBody(body, `text.${language}`, slots)])))
}

function readBody(body: unknown, path: string, slots: Readonly<Record<string, SlotType>>): string {
  if (typeof body !== 'string' || body.trim() === '' || body !== body.trim()) throw new NophiError('INVALID_KIND', { path, problem: 'wrong-type' })
  const used = new Set(placeholdersOf(body))
  const undeclared = [...used].filter((name) => name !== 'phone' && !Object.hasOwn(slots, name)).length
  const unreadable = body.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, '').match(/[{}]/g)?.length ?? 0
  if (undeclared + unreadable > 0) throw new NophiError('INVALID_KIND', { path, problem: 'undeclared-slot', faults: undeclared + unreadable })
  const unused = Object.keys(slots).filter((name) => !used.has(name)).length
  if (unused > 0) throw new NophiError('INVALID_KIND', { path, problem: 'unused-slot', faults: unused })
  if (/https?:|www\./i.test(body)) throw new NophiError('INVALID_KIND', { path, problem: 'link-in-body' })
  const collisions = countReplyCollisions(body)
  if (collisions > 0) throw new NophiError('INVALID_KIND', { path, problem: 'reserved-word', faults: collisions })
  return body
}

function requireApproval(bodies: Readonly<Record<string, string>>, approvedBy: unknown): void {
  if (approvedBy !== undefined && (typeof approvedBy !== 'string' || approvedBy.trim() === ''))
    throw new NophiError('INVALID_KIND', { path: 'approvedBy', problem: 'wrong-type' })
  const unread = Object.keys(bodies).find((language) => !isWordingLanguage(language))
  if (unread !== undefined && approvedBy === undefined) throw new NophiError('INVALID_KIND', { path: `text.${unread}`, problem: 'approval-missing' })
}

function hardestClearTier(
  bodies: Readonly<Record<string, string>>,
  slots: Readonly<Record<string, SlotType>>,
  purpose: Purpose,
  inspect: InspectTemplate,
): KindFacts['hardestTier'] {
  // Tier strict says only that something waits: neither when nor where.
  const tellsTimeOrPlace = Object.values(slots).some((type) => type === 'visit-time' || type === 'date' || type === 'location')
  let hardest: KindFacts['hardestTier'] = tellsTimeOrPlace ? 'reminder' : 'strict'
  const declared: Record<string, SlotType> = { phone: 'phone', ...slots }
  for (const [language, body] of Object.entries(bodies)) {
    const options = { slots: declared, language, purpose }
    const blockingIn = (tier: KindFacts['hardestTier']): number =>
      inspect(tier, body, options).findings.filter(({ blocking, rule }) => blocking && (isWordingLanguage(language) || !rule.startsWith('unread-'))).length
    if (blockingIn('strict') === 0) continue
    const findings = blockingIn('reminder')
    if (findings > 0) throw new NophiError('INVALID_KIND', { path: `text.${language}`, problem: 'can-hold-phi', findings })
    hardest = 'reminder'
  }
  return hardest
}

function factsOfHostKind(version: number, purpose: Purpose, hardestTier: KindFacts['hardestTier'], slots: Readonly<Record<string, SlotType>>): KindFacts {
  return Object.freeze({
    version,
    messageClass: purpose === 'account' || purpose === 'security' || purpose === 'enrollment' ? 'account' : 'care',
    urgent: false,
    purpose,
    exemption: { purposes: [], condition: 'never' },
    hardestTier,
    sensitiveProgram: false,
    slots,
    replies: [],
    link: 'optional',
    itemRequired: false,
    uselessAfter: { from: 'creation', minutes: 7 * 24 * 60 },
    priority: 3,
  } satisfies KindFacts)
}

function inspectWithDefaultGuard(
  tier: KindFacts['hardestTier'],
  ...template: Parameters<PhiGuard['inspectTemplate']>
): ReturnType<PhiGuard['inspectTemplate']> {
  return createPhiGuard({ tier }).inspectTemplate(...template)
}
