import type { ExpectedReply } from '../domain/content.js'

/** Why a reply was read as it was. Stored instead of the words. */
export const replyRules = [
  /** An opt-out word alone, or with courtesy words. */
  'opt-out-keyword',
  /** An opt-out word with a listed typing error, or one edit on a long word. */
  'opt-out-typing-error',
  /** A neighbouring key or a lost letter: suppressed, then looked at. */
  'opt-out-guess',
  /** A stop sign or the like. */
  'opt-out-sign',
  /** A request in free words. */
  'opt-out-request',
  /** CANCEL, END, QUIT and the like while a visit text waits for its answer: the visit is untouched, a person asks. */
  'collision-visit',
  /** Says that nobody agreed to this: the evidence is looked at. */
  'consent-disputed',
  /** Threatens or complains: counts for the monitor as well. */
  'complaint',
  'hostile',
  /** Asks for some texts, hours or topics only: everything stops until a person has set it. */
  'partial-request',
  /** Ends the consent for this number; START does not lift it. */
  'wrong-number',
  /** Somebody else reads at the person's phone: held, the consent stands. */
  'proxy',
  /** Likely a new holder of the number: held. */
  'new-owner',
  /** Held at once. */
  'deceased',
  /** STOP in capitals before words that were not understood: held. */
  'doubtful-stop',
  'emergency',
  'help-keyword',
  /** START and the like: lifts only what STOP set. */
  'opt-in-keyword',
  /** The invited answer to a sign-up text. */
  'opt-in-answer',
  'expected-answer',
  /** Two answers at once, or one beside a sign that says no. */
  'ambiguous-answer',
  'acknowledgement',
  /** A phone's or an office's own answer: send nothing back. Looked at where it holds words of refusal. */
  'auto-reply',
  /** Repeats an instruction, as other companies' automatic texts do, and asks for nothing beside it: REPLY STOP TO END. */
  'quoted-instruction',
  /** "Do not stop", "I sent STOP by mistake". */
  'negated-keyword',
  /** An opt-out word inside a sentence that is not about the texts. */
  'keyword-in-sentence',
  'who-is-this',
  'free-text',
  'empty',
] as const

export type ReplyRule = (typeof replyRules)[number]

/** What a reply asks for. Holds none of its words. */
export interface ReplyIntent {
  readonly intent: 'opt-out' | 'opt-in' | 'help' | 'answer' | 'other'
  /** What is done meanwhile. `opt-out` always suppresses; `other` with suppress is a hold until a person has read it. */
  readonly suppress: boolean
  readonly needsReview: boolean
  /** A crisis or an emergency in the words: staff are alarmed at once. No diagnosis, and never the only path. */
  readonly urgent: boolean
  readonly rule: ReplyRule
  /** The `means` of the expected reply that matched. */
  readonly answer?: string | undefined
  /** Language of the words that decided, where that is known, else that of the context. */
  readonly language?: string | undefined
}

export interface ReplyContext {
  /** Language of the text that was answered. */
  readonly language?: string | undefined
  /**
   * What the last text of the same sender invited. A `means` of `confirm` or `change` says that it asked about a visit, so that
   * CANCEL, END or QUIT may be meant for the visit; `opt-in` says that a sign-up waits for its second step.
   */
  readonly expects?: readonly ExpectedReply[] | undefined
}
