/** What an opt-out covers. Default `all`: everything of the legal sender. Never expires; several merge by union. */
export type SuppressionScope = 'all' | 'marketing' | { readonly program: string }

export const suppressionSources = ['reply', 'provider', 'phone-call', 'email', 'portal', 'front-desk', 'import', 'deactivation'] as const
export type SuppressionSource = (typeof suppressionSources)[number]

/**
 * Why the number is suppressed. `review`: an unsure reply, held until a person has read it. `deactivated`, `reassigned`:
 * what a carrier's file or a number status said. `number-changed`: its patient has another number now. `deceased`: the
 * record says that whoever was reached there has died. `forgotten`: its person was erased, for good.
 */
export type SuppressionCause = 'opt-out' | 'provider' | 'wrong-number' | 'review' | 'deactivated' | 'reassigned' | 'number-changed' | 'deceased' | 'forgotten'

export interface Suppression {
  readonly id: string
  readonly scope: SuppressionScope
  readonly source: SuppressionSource
  readonly cause: SuppressionCause
  /** The whole person opted out, at whichever number, also at one that comes later. Absent: this number. */
  readonly person?: true | undefined
  /** From here on no new permit opens. */
  readonly recordedAt: Date
  /** From here on no transport call starts, in any process. */
  readonly enforcedAt?: Date | undefined
  readonly inFlightAtStop?: number | undefined
  /** Ten business days after receipt: 47 CFR 64.1200(a)(10). Ours is done in milliseconds; the date is for the record. */
  readonly honorBy: Date
}

/** The right to make one transport call. Ends with its lease. */
export interface SendPermit {
  readonly expiresAt: Date
  /** Aborts at the attempt's deadline. */
  readonly signal: AbortSignal
  /** Call right before the socket write. Throws `PERMIT_EXPIRED`. */
  assertOpen(): void
}
