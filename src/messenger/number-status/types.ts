import type { ConsentImportOptions, ConsentImportReport, ConsentImportRow } from '../../consent-ledger/index.js'
import type { Actor, By } from '../../domain/actor.js'
import type { PhoneNumber, PhoneNumberInput } from '../../domain/phone-number.js'
import type { Suppression } from '../../domain/suppression.js'

/** What is known of who holds a number. Masked. */
export interface NumberStanding {
  readonly phone: PhoneNumber
  /** What last proved its holder, and by what. Absent: nothing yet. */
  readonly lastContactAt?: Date | undefined
  readonly lastContactBy?: 'consent' | 'reply' | 'portal' | undefined
  /** The last answer of the number status, also one that is out of date. */
  readonly checked?: { readonly answer: 'same-holder' | 'reassigned' | 'deactivated' | 'no-data'; readonly at: Date; readonly validUntil: Date } | undefined
  /** Whether the next text there would ask first. */
  readonly askFirst: boolean
}

/** A number a line, or `number,date` with the date as `yyyy-MM-dd` or `yyyyMMdd`. */
export type DeactivationRow = string | { readonly phone: string; readonly deactivatedOn?: string | undefined }

export interface DeactivationOptions {
  /** Of numbers without a country code. Default `US`. */
  readonly defaultCountry?: string | undefined
}

/** Of the lines since the report before. */
export interface DeactivationReport {
  /** The last line that was read. */
  readonly line: number
  readonly stopped: number
  /** Stopped as deactivated before. */
  readonly known: number
  /** Numbers of nobody here. */
  readonly unknown: number
  /** Lines whose number has consent from after that day: its holder of today may have given it. Not stopped; somebody must look. */
  readonly newer: readonly number[]
  readonly bad: readonly { readonly line: number; readonly problem: 'not-a-row' | 'not-a-phone-number' | 'not-a-date' | 'in-the-future' }[]
}

export interface NumberChange {
  /** The host's opaque id of the patient; kept as an HMAC. */
  readonly patient: string
  readonly from: PhoneNumberInput
  readonly to: PhoneNumberInput
}

export interface NumberChanged {
  /** Of the old number. Absent where other patients use it: then only what is for this patient ends there. */
  readonly suppression?: Suppression | undefined
  /** Opt-outs at the old number that stand for the whole person from now on. Always 0 where other patients use it: whose they were is not known. */
  readonly optOutsKept: number
}

/** Numbers that change hands. */
export interface Numbers {
  /**
   * For screens: when a number last proved its holder, and what was asked about it. Needs `history.read-masked`; every read
   * is audited. Throws `INVALID_REQUEST` for a number that nobody knows.
   */
  statusOf(query: { readonly phone: PhoneNumberInput }, actor: Actor): Promise<NumberStanding>
  /**
   * Somebody made sure that the number still is the patient's: by a call, at the desk. As good as an answer of the number
   * status for the days of `policy.numberCheck`; texts that were held as `number-status-unknown` are looked at again. Lifts
   * nothing. Needs `consent.record`. Throws `INVALID_REQUEST` for a number nobody knows.
   */
  confirm(query: { readonly phone: PhoneNumberInput }, by: By): Promise<{ readonly released: number }>
  /**
   * A carrier's file of numbers that were given up (CTIA Messaging Principles 5.1.5). A number that is known here is
   * stopped, its consent ends; without a date all consent counts as older. Lazy, a report for each 2,000 lines, bad lines
   * by number; may be broken off and run again. With a ledger of your own no consent is known to be newer. Needs `suppression.add`.
   */
  importDeactivations(
    lines: AsyncIterable<DeactivationRow> | Iterable<DeactivationRow>,
    by: By,
    options?: DeactivationOptions,
  ): AsyncIterable<DeactivationReport>
  /**
   * A patient has another number. The old one is stopped, with all consent for it; where other patients use it, only for
   * this one. Consent does not travel: the new number needs its own. An opt-out does: it stands for the person from now on.
   * Needs `suppression.add`. Throws `INVALID_REQUEST` where both are the same number.
   */
  change(change: NumberChange, by: By): Promise<NumberChanged>
}

/** What the messenger does about numbers and the consents that came with them. */
export interface NumberVerbs {
  readonly numbers: Numbers
  /**
   * Consent from paper and other systems, as `importEvents` of a ledger, for the programs of this messenger. Needs
   * `consent.record`. Throws `INVALID_REQUEST` where the ledger is the host's own.
   */
  importConsents(
    rows: AsyncIterable<ConsentImportRow> | Iterable<ConsentImportRow>,
    options: Pick<ConsentImportOptions, 'mapping' | 'file' | 'dryRun'>,
    by: By,
  ): AsyncIterable<ConsentImportReport>
}
