import type { SubjectKey } from './subject.js'

/** Everything that is sealed under the field key itself. What is sealed under a person's key needs no rotation: the person's key is rewrapped. */
export const sealedColumns = ['recipient-number', 'subject-key', 'portal-item', 'legal-hold-reason'] as const
export type SealedColumn = (typeof sealedColumns)[number]

export interface SealedValue {
  /** The row: subject, `<purpose>:<subject>`, token hash, hold id. */
  readonly id: string
  readonly sealed: Uint8Array
}

/** What key rotation needs, and nothing else uses. */
export interface VaultStore {
  /** Recipients without a mac of this index key, by subject. */
  lackingMac(keyId: string, after: SubjectKey | null, limit: number): Promise<readonly { readonly subject: SubjectKey; readonly numberCipher: Uint8Array }[]>
  countLackingMac(keyId: string): Promise<number>
  /** `taken`: another recipient holds this mac, so one number has two gates. */
  addMac(subject: SubjectKey, mac: string): Promise<'added' | 'present' | 'taken'>
  /** Removes recipients' macs of a key that no process reads any more. Returns how many went. */
  dropMacs(keyId: string, limit: number): Promise<number>
  /** Values of a column that do not begin with `prefix` (version and key id of the newest field key), in the order of the table's key. */
  sealedOtherwise(column: SealedColumn, prefix: Uint8Array, after: string | null, limit: number): Promise<readonly SealedValue[]>
  countSealedOtherwise(column: SealedColumn, prefix: Uint8Array): Promise<number>
  /** Compare and replace. False: the value changed or went meanwhile. */
  reseal(column: SealedColumn, id: string, from: Uint8Array, to: Uint8Array): Promise<boolean>
}
