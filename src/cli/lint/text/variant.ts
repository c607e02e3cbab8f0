import type { MappedText } from '../mapped-text.js'

/** One form that a message may take, in placeholders that the guard reads. */
export interface Variant {
  readonly value: MappedText
  /** Placeholders as the guard reads them and as the file writes them. */
  readonly written: ReadonlyMap<string, string>
}

/** The message could not be taken apart; nothing in it may pass for read. */
export class UnreadableMessage extends Error {}
