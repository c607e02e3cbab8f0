import type { SubjectKey } from '../../ports/subject.js'

/** A list that this process reads, between two rounds. */
export interface ListReading {
  /** Names the evidence of this pass. */
  readonly pass: string
  readonly stop: AbortController
  readonly source: AsyncGenerator<{ phone: string; at?: Date | undefined }>
  /** A round of this process is under way. */
  busy: boolean
  read: boolean
  /** The last number that the provider was told of. */
  toldTo: SubjectKey | null
  entries: number
  added: number
  told: number
}
