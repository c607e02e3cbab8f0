import type { Journal } from '../domain/audit-event.js'
import type { Disclosure } from '../domain/program.js'
import type { Runtime } from '../domain/runtime.js'
import { safely } from '../errors/safe-error.js'
import type { ConsentRow } from '../ports/consent-store.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { StorageOf, Stores, StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import { commitmentOrUnreadable, type SubjectKeys } from '../subject-keys/index.js'
import type { ConsentRules } from './consent-facts.js'
import { readStoredFacts } from './stored-facts.js'

export type ConsentStores = StoresOf<'consent' | 'subjectKeys'>

/** What the messenger adds to a ledger of its own. */
export interface LedgerWiring {
  /** The messenger's own, so that what one of them unwrapped serves the other. */
  readonly subjectKeys?: SubjectKeys | undefined
  /** What a program asks of a sign-up, where programs are known. */
  readonly rulesOf?: ((program: string) => ConsentRules) | undefined
  /** The words that a program declares, where programs are known: an import of others under the same version is refused. */
  readonly disclosuresOf?: ((program: string) => readonly Disclosure[]) | undefined
  /** In the transaction of a consent, after its row. */
  readonly recorded?: ((stores: ConsentStores, row: ConsentRow) => Promise<void>) | undefined
  /** In the transaction of a revocation, before its row: takes a number of the recipient's gate and returns it. */
  readonly numberRevocation?:
    | ((
        stores: ConsentStores,
        revocation: {
          readonly id: string
          readonly subject: SubjectKey
          readonly program: string
          readonly source: string
          readonly occurredAt: number
          readonly actor: string
        },
      ) => Promise<number>)
    | undefined
}

export interface LedgerContext extends ConsentRules, LedgerWiring {
  readonly storage: StorageOf<'consent' | 'subjectKeys'>
  readonly keys: KeyProvider
  readonly tenant: string
  readonly runtime: Runtime
  readonly journal?: Journal | undefined
  readonly subjectKeys: SubjectKeys
}

export function inTransaction<T>({ storage, tenant, runtime }: LedgerContext, work: (stores: ConsentStores) => Promise<T>): Promise<T> {
  return safely('STORAGE_UNAVAILABLE', () => storage.transaction({ tenant, clock: () => runtime.now() }, work))
}

/** The number that a grant saw. A storage that keeps no gates has no numbers, and the order of recording decides alone. */
export async function stampOf(stores: ConsentStores, subject: SubjectKey): Promise<number> {
  const { suppression } = stores as Partial<Stores>
  return suppression === undefined ? 0 : (await suppression.readGate(subject)).seq
}

/** Tells the journal, if there is one, in the same transaction. */
export async function journalConsent(
  { journal, runtime, subjectKeys }: LedgerContext,
  stores: ConsentStores,
  row: ConsentRow,
  provenance: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  if (journal === undefined) return
  const { disclosureSha256, language, signed, guardian, relationship, until } = readStoredFacts(row)
  const optional = { disclosureVersion: row.disclosureVersion ?? undefined, disclosureSha256, language, signed, guardian, relationship, until }
  const data: Record<string, string | number | boolean> = {
    consent: row.id,
    program: row.program,
    action: row.action,
    source: row.source,
    actor: row.actor,
    // What ends a consent is recorded whatever became of the person's key.
    subject: await (row.action === 'revoke' ? commitmentOrUnreadable(subjectKeys, stores, row.subject) : subjectKeys.commitment(stores, row.subject)),
    stamp: row.stamp,
    occurredAt: new Date(row.occurredAt).toISOString(),
    recordedAt: new Date(row.recordedAt).toISOString(),
    ...provenance,
  }
  if (row.grade !== '') data.grade = row.grade
  for (const [name, value] of Object.entries(optional)) if (value !== undefined) data[name] = value
  const type = row.action === 'revoke' ? 'consent.revoked' : 'consent.recorded'
  await safely('AUDIT_UNAVAILABLE', () => journal({ id: runtime.id(), type, at: new Date(row.recordedAt), data }, stores))
}
