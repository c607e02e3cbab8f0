import type { AuditEvent } from '../domain/audit-event.js'
import type { Runtime } from '../domain/runtime.js'
import type { Checkpoint, EvidenceBundle } from '../merkle-log/index.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { AnchorSink } from '../ports/other-ports.js'
import type { StorageOf } from '../ports/storage.js'

/**
 * What the log can claim of its newest checkpoint. `self-attested`: it stands in the log's own database alone, whose
 * administrator could rewrite history. `anchored`: an anchor holds it elsewhere. `witnessed`: one that somebody else
 * runs has countersigned it.
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
  readonly runtime?: Runtime | undefined
  /** Default: Ed25519 keys drawn from the `audit-signing` keys. */
  readonly signer?: NoteSigner | undefined
  readonly anchors?: readonly AnchorSink[] | undefined
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
   * whose type begins with `stop.` or `suppression.` belongs to its suppression first. Refuses data that looks like a
   * phone number; what else must not be recorded it cannot see.
   */
  append(event: AuditEvent, stores: object): Promise<void>
  /**
   * Gives waiting records their place, 2,000 at a time, proves that the log only grew since the newest checkpoint and
   * since all that this process saw, signs, stores and offers the checkpoint to every anchor that lacks it. Order in
   * the log is not order in time. An anchor that fails does not fail this call: see `assurance` and `failingAnchors`.
   */
  publish(): Promise<Checkpoint>
  /**
   * All records of a message, consent event or suppression with their proofs, in log order, or one record by its own id;
   * none: an empty list.
   * Publishes first when one of them is not covered yet, so that none is left out.
   */
  evidenceFor(id: string): Promise<EvidenceBundle[]>
  /** Records `from` (included) to `to` (excluded), as they stand. Throws when one is missing. */
  exportRange(from: bigint, to: bigint): AsyncIterable<Uint8Array>
  /** Of the newest checkpoint, by what anchors did in this process; `self-attested` until it has published. */
  assurance(): Promise<Assurance>
  /** Names of anchors that did not take the newest checkpoint. They are asked again by the next `publish`. */
  failingAnchors(): string[]
  /** What a verifier pins: `<name>+<key id>+<base64>` of the current key. */
  verifierKey(): Promise<string>
  /** Reads every record up to the newest checkpoint and computes the tree anew. Names the first record whose bytes are not those that were appended. */
  recheck(): Promise<Recheck>
}
