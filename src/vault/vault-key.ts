/** A key outside the database. The id goes into what the key made, so that an older key is found again. */
export interface VaultKey {
  readonly id: string
  /** 32 bytes. */
  readonly bytes: Uint8Array
}
