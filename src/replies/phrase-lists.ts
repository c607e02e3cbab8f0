import type { Vocabulary } from './phrase-pattern.js'
import type { Spelling } from './respell.js'
import type { WideNet } from './wide-net.js'

/** What people write, by what it means. Order within a list does not matter. */
export interface PhraseLists {
  readonly language: string
  readonly vocabulary: Vocabulary
  readonly spelling: Spelling
  readonly net: WideNet
  /** Orders: not one where the words before make it a statement ("I never text"). */
  readonly orders: readonly string[]
  /** Requests that say what they mean. */
  readonly requests: readonly string[]
  /** Certain enough to stop for, not certain enough to leave unread. */
  readonly unsure: readonly string[]
  readonly disputed: readonly string[]
  readonly complaints: readonly string[]
  readonly hostile: readonly string[]
  readonly partial: readonly string[]
  /** Right after a request: for some hours, topics or people only. */
  readonly qualifiers: readonly string[]
  /** Words between a request and its qualifier that change nothing. */
  readonly fillers: string
  /** The opt-out was a slip, or is taken back. */
  readonly mistaken: readonly string[]
  readonly quoted: readonly string[]
  readonly wrongNumber: readonly string[]
  readonly notWrongNumber: readonly string[]
  /** Is not the person we write to, which alone would be a wrong number. */
  readonly denials: readonly string[]
  /** Belongs to the person: beside a denial, somebody else reads at the same phone. */
  readonly relatives: readonly string[]
  /** Has or answers the person's phone. */
  readonly holders: readonly string[]
  readonly newOwner: readonly string[]
  readonly deceased: readonly string[]
  readonly notDeceased: readonly string[]
  readonly emergency: readonly string[]
  readonly notEmergency: readonly string[]
  readonly autoReply: readonly string[]
  readonly whoIsThis: readonly string[]
  /** Right after a request: asks what it is about. */
  readonly asked: RegExp
  /** Right before a request: asks about the past, requests nothing. */
  readonly questions: RegExp
  /** Subjects that make an order a statement; matched right before it. */
  readonly subjects: RegExp
  /** A negation, or a WHEN, right before a request; `subject` present: it complains that we do not stop. */
  readonly negation: RegExp
}
