import type { ExpectedReply, Purpose } from '../domain/content.js'
import type { Sender } from '../domain/sender.js'
import type { SlotType, SlotValues } from '../domain/slot-values.js'
import type { SegmentCount } from '../segments/index.js'
import type { NoSlots, TriggerSlots } from './trigger-slots.js'

export interface ContentOptions {
  /** One https link. Required by kinds that send the reader to the portal, refused by kinds that carry none. */
  readonly link?: string | undefined
  /** A BCP 47 tag; its first part decides. Default `en`. */
  readonly language?: string | undefined
  /** Answers the host understands. A word that opts people out or in throws `INVALID_OPTIONS`. Default: those the kind invites. */
  readonly expects?: readonly ExpectedReply[] | undefined
}

type BuiltInContent = {
  [K in keyof TriggerSlots]: { readonly kind: K } & (NoSlots extends TriggerSlots[K]
    ? { readonly slots?: TriggerSlots[K] | undefined }
    : { readonly slots: TriggerSlots[K] }) &
    ContentOptions
}[keyof TriggerSlots]

/** What to say: a kind and its slots. Holds no free text. */
export type TriggerContent = BuiltInContent | ({ readonly kind: `${string}:${string}`; readonly slots?: object | undefined } & ContentOptions)

/** The whole text as it leaves, and what it was made of. `link` is absent where an optional link gave way. */
export type TriggerMessage = TriggerContent & {
  readonly sender: Sender
  readonly kindVersion: number
  readonly text: string
  readonly segments: SegmentCount
}

/** A host's own kind, made by `defineTriggerKind` and by nothing else: a look-alike object is refused. */
export interface TriggerKind<S extends Readonly<Record<string, SlotType>> = Readonly<Record<string, SlotType>>> {
  readonly name: `${string}:${string}`
  readonly purpose: Purpose
  /** The content of one message. Slots are checked when the text is made. */
  content(slots: { readonly [K in keyof S]: SlotValues[S[K]] }, options?: ContentOptions): TriggerContent
}
