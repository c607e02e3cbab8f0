import type { AuditEvent } from '../domain/audit-event.js'
import type { GivenRuntime } from '../domain/runtime.js'
import type { Checkpoint, EvidenceBundle } from '../merkle-log/index.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { AnchorSink } from '../ports/other-ports.js'
import type { StorageOf } from '../ports/storage.js'

/**
 * What the log can claim of its newest checkpoint. `self-attested`: it stands in the log's own database alone, whose
 * administrator could rewrite history. `anchored`: an anchor holds it elsewhere. `witnessed`: one that somebody else
 * runs has countersigned it, verified under the witness key that the anchor states.
 */
export type Assurance = 'self-attested' | 'anchored' | 'witnessed'

export type Recheck =
  | { readonly valid: true; readonly size: bigint }
  | { readonly valid: false; readonly problem: string; readonly index?: bigint | undefined; readonly id?: string | undefined }

/** A key that signs elsewhere, in a key service for instance. */
export interface NoteSigner {
  /** `<name>+<key id>+<base64>`, as C2SP signed-note writes it. */
  readonly verifierKey: string
  /** The 64-byte Ed25519 signature of these bytes. */
  sign(note: Uint8Array): Promise<Uint8Array>
}

export interface AuditLogOptions {
  readonly storage: StorageOf<'audit'>
  readonly keys: KeyProvider
  /** Name of the log, such as `clinic.example/sms`: no space, no plus. One name for one log, for ever: a verifier pins it. */
  readonly origin: string
  /** Default `default`. One log per tenant, each under an origin of its own. */
  readonly tenant?: string | undefined
  readonly runtime?: GivenRuntime | undefined
  /** Default: Ed25519 keys drawn from the `audit-signing` keys. */
  readonly signer?: NoteSigner | undefined
  readonly anchors?: readonly AnchorSink[] | undefined
  /** Asked before anything is signed, but for `reopen`. False: a history that may be lost is not signed on. Default: always true. */
  readonly maySign?: (() => Promise<boolean>) | undefined
}

/**
 * How the log stands to what an anchor holds. `agrees`: it has grown from it. `log-behind`: the anchor knows more, so
 * history was lost. `log-differs`: two histories. `not-ours`: no key of this log signed it.
 */
export type AnchorStanding = 'agrees' | 'empty' | 'unreachable' | 'cannot-be-asked' | 'not-ours' | 'log-behind' | 'log-differs'

export interface AnchorReading {
  readonly name: string
  readonly standing: AnchorStanding
  readonly checkpoint: Checkpoint | null
}

export interface ReopenEvent {
  /** Of the record that says why. */
  readonly id: string
  /** Who and why, without a name, a number or a text. */
  readonly data: Readonly<Record<string, string | number | boolean>>
  /** How often the log is known to have been reopened, from elsewhere than its own rows: the new name comes after. Default 0. */
  readonly reopened?: number | undefined
}

/** The first checkpoint under the new name. */
export interface ReopenedLog extends Checkpoint {
  /** Records that are missing or were changed, and that no earlier reopening had stated. */
  readonly damaged: number
}

/**
 * An append-only record of decisions that a third party can verify without this database: an RFC 6962 tree with signed
 * C2SP checkpoints. Whoever holds a checkpoint notices every later change of what it covers. Without one held outside,
 * the log attests itself: see `assurance`. Every method throws `AUDIT_UNAVAILABLE` when the log cannot be written, read
 * or trusted, with `problem` in the details, and `KEY_UNAVAILABLE` or `STORAGE_UNAVAILABLE` where that is the cause.
 */
export interface AuditLog {
  /**
   * Records the event in the transaction of `stores`: it lives or dies with it. Found again under its own id and that of
   * the one record it belongs to: the first of `message`, `suppression`, `consent` and `attempt` in its data; an event
   * whose type begins with `stop.` or `suppression.` belongs to its suppression first, and one that names none of them to
   * its `subject`, where that is a person's commitment. Refuses data that looks like a phone number; what else must not
   * be recorded it cannot see.
   */
  append(event: AuditEvent, stores: object): Promise<void>
  /**
   * Gives waiting records their place, 2,000 at a time, proves that the log only grew since the newest checkpoint and
   * since all that this process saw, signs and stores the checkpoint. Order in the log is not order in time. Cheap:
   * what was signed before is not read again.
   */
  sequence(): Promise<Checkpoint>
  /**
   * `sequence`, then offers the checkpoint to every anchor that lacks it; one that has `newest` is asked first, and gets
   * nothing where it does not answer. An anchor that fails does not fail this call: see `assurance` and `failingAnchors`.
   * One that holds a larger tree, or another one, which this log has not grown from, does, and gets nothing:
   * `anchor-disagrees`.
   */
  publish(): Promise<Checkpoint>
  /** The newest stored checkpoint; null: none yet. */
  newest(): Promise<Checkpoint | null>
  /**
   * All records of a message, consent event or suppression with their proofs, in log order, or one record by its own id;
   * none: an empty list.
   * Publishes first when one of them is not covered yet, so that none is left out; again for a second where another process
   * is about it, then throws `not-covered-yet`.
   */
  evidenceFor(id: string): Promise<EvidenceBundle[]>
  /**
   * Records by their own ids, in the order given, each with its proof under the newest checkpoint; 200 are in memory at
   * once. Publishes nothing: throws `not-covered-yet` for what that checkpoint does not cover, `leaf-missing` for an
   * unknown id.
   */
  evidenceOf(ids: readonly string[]): AsyncIterable<EvidenceBundle>
  /** Records `from` (included) to `to` (excluded), as they stand. Throws when one is missing. */
  exportRange(from: bigint, to: bigint): AsyncIterable<Uint8Array>
  /** Of the newest checkpoint, by what anchors did in this process; `self-attested` until it has published. */
  assurance(): Promise<Assurance>
  /** Names of anchors that did not take the newest checkpoint. They are asked again by the next `publish`. */
  failingAnchors(): string[]
  /** Asks every anchor that can be asked, and holds the log against what it says. */
  compareAnchors(): Promise<readonly AnchorReading[]>
  /** What a verifier pins: `<name>+<key id>+<base64>` of the current key, under the name the log has now. */
  verifierKey(): Promise<string>
  /**
   * Evidence of each key that followed another under the present name, oldest first: `LogTrust.rotations` of a verifier
   * who pinned an earlier one. Verifies under an earlier key as long as the key provider still has that key, so hand it
   * over, or keep it, before one is dropped. With a `signer` of your own: empty, since it has one key.
   */
  rotations(): Promise<readonly EvidenceBundle[]>
  /** Reads every record up to the newest checkpoint and computes the tree anew. Names the first record whose bytes are not those that were appended, or which is not found by what it belongs to. */
  recheck(): Promise<Recheck>
  /**
   * After a restore: goes on under a new name, `<origin>~<n>`, so that no name ever has two histories. Its first record
   * states what the anchors held, what is left, and `event.data`. Verifiers have to pin the new name. Reads all records.
   * A record that is missing or was changed is stated by a `record.damaged`, which stands in its place from then on.
   * Throws `anchor-unreachable` while an anchor that can be asked does not answer: it may know a name that the log has lost.
   */
  reopen(event: ReopenEvent): Promise<ReopenedLog>
}
