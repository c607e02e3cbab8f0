import type { ExpectedReply } from '../domain/content.js'
import { type BuiltInKindName, builtInKindNames } from '../domain/trigger-kind-name.js'
import { createTriggerMessage, kindFactsOf, type TriggerContent } from '../trigger-message/index.js'
import { neutralReplacement } from '../wording/index.js'
import type { Context } from './context.js'
import type { Objection } from './gates/gate-facts.js'
import type { ParsedRequest } from './parsed-request.js'
import { portalLinksOf } from './portal-links-of.js'

export interface Wording {
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
  /** A link that leads nowhere, in the place of the one that is made when the text is stored. */
  readonly sampleLink: string | null
}

export function composeKind(context: Context, parsed: ParsedRequest, language: string): Wording {
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
function repliesOf({ kinds }: Pick<Context, 'kinds'>, kind: string, invited: readonly ExpectedReply[]): readonly ExpectedReply[] {
  const understood = (kindFactsOf(kind, kinds)?.replies ?? []).flatMap(({ keyword, means, also }) =>
    [keyword, ...also].map((word) => ({ keyword: word, means })),
  )
  return [...new Map([...understood, ...invited].map((reply) => [reply.keyword, reply])).values()]
}
