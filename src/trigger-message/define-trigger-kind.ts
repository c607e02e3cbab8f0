import type { Purpose } from '../domain/content.js'
import type { SlotType } from '../domain/slot-values.js'
import { NophiError } from '../errors/nophi-error.js'
import { createPhiGuard, type PhiGuard } from '../phi-guard/index.js'
import { isWordingLanguage, type KindFacts } from '../wording/index.js'
import { approvedContent } from './approved-content.js'
import { type KindApproval, registerDefinition } from './kind-definition.js'
import { type ReadKind, readKindDefinition } from './read-kind-definition.js'
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
  /**
   * Who reviewed the words. Required where a body is in a language other than English or Spanish: no lexicon reads it, so a person
   * must. Alone it is a note, which holds nobody to the words: that is `approvedHash`.
   */
  readonly approvedBy?: string | undefined
  /**
   * What was reviewed, as `contentHash` gives it. Required where `approvedBy` is. Where the definition is no longer that, no text of the
   * kind leaves: the messenger refuses it with `content-template-changed`. Best kept where the approver writes and the author does not.
   */
  readonly approvedHash?: string | undefined
}

type InspectTemplate = (tier: KindFacts['hardestTier'], ...template: Parameters<PhiGuard['inspectTemplate']>) => ReturnType<PhiGuard['inspectTemplate']>

/**
 * Makes a kind of the host's own: an approved template with typed slots. Every body is read by the guard now, in tier `reminder`.
 * Throws `INVALID_KIND` for an unknown key, and where a body could hold health information, invites an opt-out or opt-in word as an answer, holds a link, or
 * uses a slot it does not declare; details carry the path and never the words. The guard reads English and Spanish: a body in
 * another language is held against those only, and is taken on the word of `approvedBy` for `approvedHash`; without it, `approval-missing`.
 * Whether the words are still those of `approvedHash` is asked when a text is sent, so that one changed kind stops itself and no other.
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
  const read = readKindDefinition(definition)
  const { name, version, purpose, slots, bodies } = read
  const approval = readApproval(read, definition)
  const hardestTier = hardestClearTier(bodies, slots, purpose, inspect)
  const kind: TriggerKind<S> = Object.freeze({
    name,
    purpose,
    content: (values: object, options: ContentOptions = {}): TriggerContent => Object.freeze({ ...options, kind: name, slots: Object.freeze({ ...values }) }),
  })
  registerDefinition(kind, { facts: factsOfHostKind(version, purpose, hardestTier, slots), bodies, builtIn: false, approval })
  return kind
}

function readApproval(
  read: ReadKind,
  { approvedBy, approvedHash }: { readonly approvedBy?: unknown; readonly approvedHash?: unknown },
): KindApproval | undefined {
  if (approvedBy !== undefined && (typeof approvedBy !== 'string' || approvedBy.trim() === ''))
    throw new NophiError('INVALID_KIND', { path: 'approvedBy', problem: 'wrong-type' })
  const unread = Object.keys(read.bodies).find((language) => !isWordingLanguage(language))
  if (unread !== undefined && approvedBy === undefined) throw new NophiError('INVALID_KIND', { path: `text.${unread}`, problem: 'approval-missing' })
  if (approvedHash === undefined) {
    // A name without what it approved approves whatever stands there later: enough for words that the guard reads besides, and for no others.
    if (unread !== undefined) throw new NophiError('INVALID_KIND', { path: 'approvedHash', problem: 'required' })
    return undefined
  }
  if (approvedBy === undefined) throw new NophiError('INVALID_KIND', { path: 'approvedBy', problem: 'required' })
  if (typeof approvedHash !== 'string' || !/^[0-9a-f]{64}$/.test(approvedHash))
    throw new NophiError('INVALID_KIND', { path: 'approvedHash', problem: 'wrong-type' })
  return Object.freeze({ hash: approvedHash, content: approvedContent(read) })
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
