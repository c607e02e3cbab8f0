import type { NotedLog } from '../../ports/system-store.js'

/** What is kept beside the database, where a copy of it alone does not bring it back. */
export interface EngineNotes {
  read(tenant: string): { readonly mark: string; readonly log: NotedLog | null }
  /** Never goes back. */
  noteLog(tenant: string, log: NotedLog): void
}
