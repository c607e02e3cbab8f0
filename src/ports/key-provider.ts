/** What a key is for. Each purpose has keys of its own. */
export type KeyPurpose = 'phone-index' | 'field-encryption' | 'audit-signing'

/** Keys live outside the database. Throws `KEY_UNAVAILABLE` when it cannot tell. */
export interface KeyProvider {
  readonly spec: 1
  /**
   * Without an id: the current key. Old ids stay readable. Each key is 32 bytes; its id is 1 to 200 visible characters of ASCII,
   * without a colon, else whatever uses the provider throws `INVALID_OPTIONS`.
   */
  key(purpose: KeyPurpose, id?: string): Promise<{ readonly id: string; readonly bytes: Uint8Array }>
  /** Ids in use, oldest first, the current one last. Absent: the current one alone. */
  readonly ids?: ((purpose: KeyPurpose) => Promise<readonly string[]>) | undefined
}
