import { tz } from '@date-fns/tz'
import { endOfDay } from 'date-fns/endOfDay'
import type { ExpectedReply, Tier } from '../domain/content.js'
import type { Program } from '../domain/program.js'
import type { BuiltInKindName } from '../domain/trigger-kind-name.js'
import { builtInKindNames } from '../domain/trigger-kind-name.js'
import { NophiError } from '../errors/nophi-error.js'
import { type Finding, type Inspection, languageOfText } from '../phi-guard/index.js'
import { zonesOf } from '../policy/index.js'
import { inspectWithDetectors } from '../ports/inspect-with-detectors.js'
import type { PhiDetector } from '../ports/other-ports.js'
import { composeText, createTriggerMessage, findReplyCollisions, kindFactsOf, languagesOfKind, type TriggerContent } from '../trigger-message/index.js'
import { isWordingLanguage, neutralReplacement, offersStop, primaryLanguage, type UselessAfter } from '../wording/index.js'
import { inTime } from './answer-in-time.js'
import { approvalObjections } from './approval-objections.js'
import { approvedWords } from './approved-words.js'
import { contentObjections } from './content-objections.js'
import { type Context, guardOf } from './context.js'
import type { Objection } from './gates/gate-facts.js'
import type { ParsedRequest } from './parsed-request.js'
import type { Payload } from './payload.js'
import { portalLinksOf } from './portal-links-of.js'
import { promotes } from './promotes.js'
import { trueUntil } from './true-until.js'
import { underPath } from './under-path.js'
import { unfilledPlaceholders } from './unfilled-placeholders.js'

export interface Prepared {
  readonly payload: Payload
  readonly priority: number
  readonly expects: readonly ExpectedReply[]
  readonly expiresAt: Date
  /** The host's own words, and when they were asked for. Null for a kind. */
  readonly said: { readonly words: string; readonly at: Date } | null
  readonly tier: Tier
  /** What only this call can know: known facts, remote detectors, the shape of the request. */
  readonly objections: readonly Objection[]
  readonly rewritten: boolean
  readonly suggestion: string | null
  /** A link that leads nowhere, in the place of the one that is made when the text is stored. */
  readonly sampleLink: string | null
}

interface Composed {
  readonly text: string
  /** The host's own words, and what of them a rewrite kept: they may name a day. Null for a kind. */
  readonly words: string | null
  readonly kind: string
  /** Of its closing words. */
  readonly language: string
  readonly visitAt: number | null
  readonly expects: readonly ExpectedReply[]
  readonly objections: readonly Objection[]
  readonly rewritten: boolean
  readonly suggestion: string | null
  readonly sampleLink: string | null
}

const detectorTimeoutMs = 3_000
const weekMinutes = 7 * 24 * 60

/** Composes the text and has it read by the guard and the detectors; `unasked`: the language of a kind whose request names none. Throws `INVALID_SLOT` or `INVALID_KIND` for misuse. */
export async function prepare(context: Context, parsed: ParsedRequest, at: Date, unasked = 'en'): Promise<Prepared> {
  const { request, program, sender, phone } = parsed
  const tier = program.maxTier ?? 'reminder'
  const asked = request.message.language
  const language = primaryLanguage(asked ?? unasked)
  const reviewed = 'kind' in request.message ? languagesOfKind(request.message.kind, context.kinds).includes(language) : isWordingLanguage(language)
  const composed =
    'kind' in request.message
      ? underPath('message', () => composeTrigger(context, parsed, reviewed ? language : 'en'), 'INVALID_REQUEST')
      : await composeFreeText(context, parsed, asked === undefined ? undefined : reviewed ? language : 'en', tier)
  const inspection = approvedWords(await inspect(context, parsed, composed.text, tier), composed.kind, context.kinds)
  const facts = kindFactsOf(composed.kind, context.kinds)
  const uselessAfter = facts?.uselessAfter ?? { from: 'creation', minutes: weekMinutes }
  const zones = zonesOf(phone.reveal(), { zone: request.zone }).zones
  const ownEnd = endOf(uselessAfter, composed.visitAt, at, zones)
  const wished = earliest(request.expiresAt, uselessAfter.from === 'visit-start' || request.expiresAt === undefined ? ownEnd : undefined) ?? ownEnd
  const expiresAt = earliest(wished, composed.words === null ? undefined : trueUntil(composed.words, at, zones)) ?? wished
  const missing: readonly Objection[] = reviewed ? [] : [{ code: 'content-language-missing', rule: 'product.language' }]
  return {
    payload: {
      text: composed.text,
      kind: composed.kind,
      language: composed.language,
      visitAt: composed.visitAt,
      purposes: facts === undefined || facts.exemption.condition !== 'always' ? [] : facts.exemption.purposes,
      kindClass: facts?.messageClass ?? 'care',
      kindUrgent: facts?.urgent ?? false,
      tierAllowed: tier !== 'strict' || facts === undefined || facts.hardestTier === 'strict',
      optOutLine: offersStop(composed.text),
      contact: sender.contact.phone !== undefined || sender.contact.url !== undefined,
      itemRequired: facts?.itemRequired ?? false,
      itemGiven: request.item !== undefined,
      confidential: request.confidential === true,
      patientNamed: request.patient !== undefined,
      zone: request.zone ?? null,
      urgent: request.urgent !== undefined,
      actor: request.actor,
    },
    priority: facts?.priority ?? 3,
    expects: composed.expects,
    expiresAt,
    said: composed.words === null ? null : { words: composed.words, at },
    tier,
    objections: [
      ...missing,
      ...approvalObjections(composed.kind, context.kinds),
      ...composed.objections,
      ...contentObjections(inspection),
      ...unfilledPlaceholders(composed.text),
    ],
    rewritten: composed.rewritten,
    suggestion: composed.suggestion ?? inspection.suggestion?.text ?? null,
    sampleLink: composed.sampleLink,
  }
}

function composeTrigger(context: Context, parsed: ParsedRequest, language: string): Composed {
  const { request, sender } = parsed
  const asked = request.message as TriggerContent
  // Composed also where the item is missing, so that the refusal names the item and not the link that would come of it.
  const leadsToItem = request.item !== undefined || kindFactsOf(asked.kind, context.kinds)?.itemRequired === true
  const sampleLink = asked.link === undefined && leadsToItem ? (portalLinksOf(context)?.sample() ?? null) : null
  const available = asked.link ?? sampleLink ?? undefined
  const kind = narrowed(asked.kind, parsed, available !== undefined)
  const same = kind === asked.kind
  // A link that the host gave for this kind is passed on as it is, so that a wrong one is misuse and no silence.
  const link = same && asked.link !== undefined ? asked.link : kindFactsOf(kind, context.kinds)?.link === 'never' ? undefined : available
  const { slots, expects } = asked
  const own = same ? { slots, expects } : { slots: undefined, expects: undefined }
  const options = { kind, slots: own.slots, expects: own.expects, link, language, sender, kinds: context.kinds, recipientZone: request.zone }
  const message = createTriggerMessage(options as Parameters<typeof createTriggerMessage>[0])
  const when = same ? (slots as { when?: { at?: unknown } } | undefined)?.when?.at : undefined
  return {
    text: message.text,
    words: null,
    kind,
    language,
    visitAt: when instanceof Date ? when.getTime() : null,
    expects: repliesOf(context, kind, message.expects ?? []),
    objections: [],
    rewritten: false,
    suggestion: null,
    sampleLink: sampleLink !== null && message.text.includes(sampleLink) ? sampleLink : null,
  }
}

/** Where the host names no language, the closing is in that of the words. */
async function composeFreeText(context: Context, parsed: ParsedRequest, asked: string | undefined, tier: Tier): Promise<Composed> {
  const { request, program, sender } = parsed
  const { text: body, onBlocked } = request.message as { text: string; onBlocked: 'refuse' | 'rewrite' }
  const compose = (words: string, link?: string): Pick<Composed, 'text' | 'language'> => {
    const language = asked ?? languageOfText(words)
    return { text: composeText({ body: words, sender, language, link }).text, language }
  }
  const nothing = { words: body, visitAt: null, expects: [], rewritten: false, sampleLink: null } as const
  if (program.allowText !== true)
    return { ...nothing, ...compose(body), kind: 'text', objections: [{ code: 'content-free-text', rule: 'product.free-text' }], suggestion: null }
  const inspection = await inspect(context, parsed, body, tier)
  if (inspection.verdict === 'clear') return { ...nothing, ...compose(body), kind: 'text', objections: formObjections(body, program), suggestion: null }
  const { suggestion } = inspection
  // Rewritten only when the host asked for it and named what waits in the portal; the outcome tells the author.
  if (onBlocked === 'rewrite' && suggestion !== undefined && request.item !== undefined) {
    const sampleLink = kindFactsOf(suggestion.kind)?.link !== 'never' ? (portalLinksOf(context)?.sample() ?? null) : null
    return {
      ...nothing,
      ...compose(suggestion.text, sampleLink ?? undefined),
      words: suggestion.text,
      kind: suggestion.kind,
      objections: [],
      rewritten: true,
      suggestion: null,
      sampleLink,
    }
  }
  const unplaced: readonly Objection[] =
    onBlocked === 'rewrite' && request.item === undefined ? [{ code: 'content-portal-item-missing', rule: 'product.portal-item' }] : []
  return {
    ...nothing,
    ...compose(body),
    kind: 'text',
    objections: [...contentObjections(inspection), ...formObjections(body, program), ...unplaced],
    suggestion: suggestion?.text ?? null,
  }
}

/** What a host's own words must not do though they hold no health information. */
function formObjections(body: string, { messageClass }: Program): readonly Objection[] {
  const objections: Objection[] = []
  if (findReplyCollisions(body).length > 0) objections.push({ code: 'content-reply-collision', rule: 'product.reply-collision' })
  if (messageClass !== 'marketing' && promotes(body)) objections.push({ code: 'content-promotional', rule: 'product.promotion' })
  if ((body.match(/https?:\/\//gi)?.length ?? 0) > 1) objections.push({ code: 'link-count', rule: 'product.one-link' })
  return objections
}

/** The sender's own guard, the host's guard, then the detectors, which may only add. */
async function inspect(context: Context, { request, sender }: ParsedRequest, text: string, tier: Tier): Promise<Inspection> {
  const inspectContext = { tier, language: request.message.language, patient: request.facts }
  const own = guardOf(context, sender).inspect(text, inspectContext)
  const base = context.guard === null ? own : joined(own, context.guard.inspect(text, inspectContext))
  if (context.detectors.length === 0) return base
  const detectors = context.detectors.map((detector) => ({
    ...namesOf(detector),
    detect: (words: string, options: DetectOptions) => detectInTime(context, detector, words, options),
  }))
  const detected = await inspectWithDetectors(guardOf(context, sender), detectors, text, {
    ...inspectContext,
    timeoutMs: detectorTimeoutMs,
    now: context.runtime.now(),
  })
  return joined(base, detected)
}

type DetectOptions = Parameters<PhiDetector['detect']>[1]

function namesOf({ name, baa }: PhiDetector): Pick<PhiDetector, 'name' | 'baa'> {
  return { name, baa }
}

/** By our clock. No answer is no list, and what is not checked is blocked. */
async function detectInTime({ runtime }: Context, detector: PhiDetector, text: string, { language }: DetectOptions): Promise<Finding[]> {
  const found = await inTime(runtime, detectorTimeoutMs, (signal) => detector.detect(text, { language, signal }))
  if (found === null) throw new NophiError('DETECTOR_UNAVAILABLE')
  return found
}

function joined(a: Inspection, b: Inspection): Inspection {
  const findings = [...a.findings, ...b.findings]
  return { ...a, findings, verdict: a.verdict === 'blocked' || b.verdict === 'blocked' ? 'blocked' : 'clear' }
}

/** Under a sensitive sender, or for an event marked sensitive or confidential, a kind that says nothing of it stands in. */
function narrowed(kind: TriggerContent['kind'], { request, sender }: ParsedRequest, linkAvailable: boolean): TriggerContent['kind'] {
  if (sender.sensitive === undefined && request.sensitive !== true && request.confidential !== true) return kind
  const opensItem = request.item !== undefined && linkAvailable
  // A host's own kind says what its author wrote, so a sensitive event never uses it.
  return isBuiltIn(kind) ? neutralReplacement(kind, opensItem) : opensItem ? 'update-available' : 'callback-request'
}

function isBuiltIn(kind: string): kind is BuiltInKindName {
  return (builtInKindNames as readonly string[]).includes(kind)
}

/** What the text invites and the words understood in its place. */
function repliesOf(context: Context, kind: string, invited: readonly ExpectedReply[]): readonly ExpectedReply[] {
  const understood = (kindFactsOf(kind, context.kinds)?.replies ?? []).flatMap(({ keyword, means, also }) =>
    [keyword, ...also].map((word) => ({ keyword: word, means })),
  )
  return [...new Map([...understood, ...invited].map((reply) => [reply.keyword, reply])).values()]
}

function endOf({ from, minutes }: UselessAfter, visitAt: number | null, at: Date, zones: readonly string[]): Date {
  if (from === 'visit-start' && visitAt !== null) return new Date(visitAt + minutes * 60_000)
  if (from === 'end-of-day') return new Date(Math.min(...(zones.length === 0 ? ['UTC'] : zones).map((zone) => endOfDay(at, { in: tz(zone) }).getTime())))
  return new Date(at.getTime() + (from === 'creation' ? minutes : weekMinutes) * 60_000)
}

function earliest(...instants: readonly (Date | undefined)[]): Date | undefined {
  const known = instants.filter((instant) => instant !== undefined)
  return known.length === 0 ? undefined : new Date(Math.min(...known.map((instant) => instant.getTime())))
}
