/** The id of one phone number of one tenant. Random, so it says nothing of the number. */
export type SubjectKey = string

/** `keyId:mac` of a phone number, one per index key, oldest key first. */
export type SubjectMacs = readonly string[]

/** One id for one number, whatever index keys are live. Part of each slice that holds rows of a person. */
export interface SubjectIndex {
  /** Finds the number under any of its macs. Null when no row of this storage knows it. */
  findSubject(macs: SubjectMacs): Promise<SubjectKey | null>
  /**
   * Finds, or creates under all macs at once with `id`: all or none. The oldest mac decides a race, and a mac that
   * another number's row holds by then takes the whole creation back: two calls never make two ids for one number.
   */
  ensureSubject(macs: SubjectMacs, id: SubjectKey, numberCipher: Uint8Array): Promise<SubjectKey>
  /** The ciphertext of the number, under a key that erasing a patient does not destroy. */
  numberOf(subject: SubjectKey): Promise<Uint8Array | null>
  /** How the index keys stand, in the words of `index-keys.ts`; read in every transaction that resolves a number. Null: no number was stored yet. */
  readIndexKeys(): Promise<string | null>
  /** Compare and replace. False: somebody else replaced it. */
  replaceIndexKeys(from: string | null, to: string): Promise<boolean>
}
