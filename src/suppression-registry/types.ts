import type { Actor } from '../domain/actor.js'
import type { ConsentEvent } from '../domain/consent.js'
import type { PhoneNumber, PhoneNumberInput } from '../domain/phone-number.js'
import type { Reason } from '../domain/reason.js'
import type { SendPermit, Suppression, SuppressionScope, SuppressionSource } from '../domain/suppression.js'
import type { PieceOptions } from '../ports/piece-options.js'
import type { SqlExecutor } from '../ports/storage.js'
import type { OptOutList } from '../ports/transport.js'

export interface SuppressionRegistryOptions extends PieceOptions<'suppression'> {
  /** From the clock's start to the start of a call. Default 2,000. */
  readonly permitMs?: number | undefined
  /** From the clock's start to the abort of a call. Default 15,000. */
  readonly attemptMs?: number | undefined
  /**
   * How long a permit holds up enforcement when nobody records its outcome. Default 45,000; `attemptMs + 30,000` at
   * least, so that clocks may differ, and under 60,000, the enforcement alarm.
   */
  readonly leaseMs?: number | undefined
  /** First and longest pause between two looks while `enforce` waits. Default 5 and 250. */
  readonly pollMs?: { readonly from: number; readonly to: number } | undefined
  /**
   * Reads the consent event that a lift names, for this number; null: there is none. Runs in the lift's transaction.
   * Absent: no consent can be read, and a lift that names one throws `INVALID_REQUEST`.
   */
  readonly consentEvent?: ((query: { readonly id: string; readonly phone: PhoneNumber }, stores: object) => Promise<ConsentEvent | null>) | undefined
}

export interface SuppressInput {
  readonly phone: PhoneNumberInput
  /** Default `all`. */
  readonly scope?: SuppressionScope | undefined
  readonly source: SuppressionSource
  readonly actor: Actor
  /** When the person said so. Absent: not known. */
  readonly occurredAt?: Date | undefined
}

export interface LiftInput {
  readonly phone: PhoneNumberInput
  readonly by: { readonly keywordAt: Date } | { readonly consentEventId: string }
  readonly actor: Actor
}

/**
 * A number; a number with its source, how far its opt-out reaches, and the line it was read from; or a line that a reader
 * could not read. `source`: default `import`. `scope`: default `all`. `line`: default one more than the row before.
 */
export type ImportRow =
  | string
  | {
      readonly phone: string
      readonly source?: SuppressionSource | undefined
      readonly scope?: SuppressionScope | undefined
      readonly line?: number | undefined
    }
  | BadLine

export const badLineProblems = ['not-a-phone-number', 'unknown-source', 'unknown-scope', 'not-a-row', 'unreadable', 'too-long'] as const

/** A line that was left out, and why. Never what stood there. */
export interface BadLine {
  readonly line: number
  readonly problem: (typeof badLineProblems)[number]
}

/** What happened to one batch of rows, of which `line` was the last. Lines count from 1. */
export interface ImportReport {
  /** All lines up to this one are stored or named as bad: an import that is cut off may go on behind it. */
  readonly line: number
  readonly added: number
  readonly known: number
  readonly bad: readonly BadLine[]
}

/** `by`: the opt-outs that forbid it. `reasons`: what else does, which only the registry of a messenger knows. */
export type SendIfAllowed<T> =
  | { readonly sent: true; readonly value: T }
  | { readonly sent: false; readonly by: readonly Suppression[]; readonly reasons?: readonly Reason[] | undefined }

/**
 * One place for opt-outs over all programs, senders, transports and job queues of a tenant. A number that opted out
 * stays out until the person lifts it (47 CFR 64.1200(a)(10), (d)(6)); nothing expires, several merge by union.
 */
export interface SuppressionRegistry {
  /**
   * Resolves once recorded: from then on no new permit opens, and every text queued before it is dead. Each call is an
   * event of its own. Throws `INVALID_REQUEST`, `INVALID_PHONE_NUMBER`, `STORAGE_UNAVAILABLE`.
   */
  suppress(input: SuppressInput): Promise<Suppression>
  /**
   * Waits until no call that was permitted before it is under way, at most until their leases end, then sets
   * `enforcedAt`: from then on no such call starts, in any process. Any process may do it, and more than one.
   * What a provider already holds may still arrive. A process that stood still between its last check and its write to
   * the socket, for longer than the lease, is the one case that nobody can close.
   * Rejects with the signal's reason when aborted: the stop stays recorded. Throws `INVALID_REQUEST` for an unknown id.
   */
  enforce(id: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<Suppression>
  /** For screens; not a permission to send. Without `program`, any narrower opt-out counts too. */
  statusOf(query: {
    readonly phone: PhoneNumberInput
    readonly program?: string | undefined
  }): Promise<{ readonly suppressed: false } | { readonly suppressed: true; readonly by: readonly Suppression[] }>
  /**
   * The one way to send past this registry with one's own sender: look-then-send leaks. Holds a leased permit that
   * `enforce` waits for. Call `permit.assertOpen()` right before the bytes leave and pass `permit.signal` on. Without
   * `program`, and always for marketing opt-outs, whatever could cover the text counts. When `send` throws, the attempt
   * is unknown and the error is passed on. A messenger's also asks whether the number was forgotten, whether the program is
   * held (without `program`: any) and, outside production, whether the number is on the test list. Throws `PERMIT_EXPIRED`
   * if the permit took too long to get; nothing was sent.
   */
  sendIfAllowed<T>(
    query: { readonly phone: PhoneNumberInput; readonly program?: string | undefined },
    send: (permit: SendPermit) => Promise<T>,
  ): Promise<SendIfAllowed<T>>
  /**
   * By START: ends only stops that came as a reply, whose time is known and earlier than START's. By new consent: ends
   * opt-outs and review holds recorded before that consent was given and recorded, and a provider's block only where a
   * messenger knows that the provider opened again. A wrong number only by consent of source `text-keyword`, which came from
   * the phone itself. A bare yes (grade D) ends nothing; nor does, in a messenger, a form of a program with
   * `confirmationRequired` before it is confirmed, consent that was taken back or has ended since, or a renewal of either.
   * Never a later STOP; creates no consent. `remaining`: what still stands. Throws `INVALID_REQUEST` for a consent event that
   * cannot be read for this number; a messenger's also `AUDIT_UNAVAILABLE` while history may be lost.
   */
  lift(input: LiftInput): Promise<{ readonly lifted: boolean; readonly remaining: readonly Suppression[] }>
  /**
   * Union only: nothing is lifted or narrowed. One transaction and one report for each batch of up to 500 rows; what was
   * reported is stored. Run again from the start it adds nothing twice, or it goes on behind the `line` of the last report.
   * Rows from a file: `readOptOutCsv`, `readOptOutJsonLines`. One record `stop.imported` for each batch, not one a number:
   * the opt-outs of a batch carry its id, and the record names each. Throws `INVALID_REQUEST` for rows that
   * cannot be iterated, `STORAGE_UNAVAILABLE`, `KEY_UNAVAILABLE`.
   */
  importEntries(rows: AsyncIterable<ImportRow> | Iterable<ImportRow>): AsyncIterable<ImportReport>
  /**
   * Every suppression that stands, in the order of ids, with its number in the clear behind `reveal()`. Holds one page of
   * 500 in memory. Where numbers were damaged it gives all others, and throws at its end: `KEY_UNAVAILABLE` with `problem:
   * 'damaged'`, how many `rows` and the `id` of the first suppression. So does `compare`.
   */
  exportEntries(): AsyncIterable<{ readonly phone: PhoneNumber; readonly suppression: Suppression }>
  /**
   * Numbers that only one side knows as opted out of everything. A list shows only itself: absence there permits
   * nothing, and an entry there that is missing here should be suppressed.
   */
  compare(list: OptOutList): AsyncIterable<{ readonly phone: PhoneNumber; readonly missing: 'here' | 'at-provider' }>
}

/** The registry inside a transaction of the host: what it writes lives or dies with it, and its gates stay locked until then. */
export type JoinedSuppressionRegistry = Pick<SuppressionRegistry, 'suppress' | 'lift' | 'statusOf'>

export type SuppressionRegistryWithin = SuppressionRegistry & {
  /** Throws `TRANSACTION_MISMATCH` for a transaction of another storage, or a storage that joins none. */
  within(transaction: SqlExecutor): JoinedSuppressionRegistry
}
