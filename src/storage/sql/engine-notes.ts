/** What is kept beside the database, where a copy of it alone does not bring it back. */
export interface EngineNotes {
  read(tenant: string): { readonly mark: string; readonly size: bigint | null }
  /** Never goes back. */
  noteSize(tenant: string, size: bigint): void
}
