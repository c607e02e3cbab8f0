import { concatBytes, fromUtf8, toBase64, toUtf8 } from '../internal/bytes.js'
import { type Checkpoint, parseTreeHead } from './checkpoint.js'
import { linesOf, newline } from './lines-of.js'
import { parseNote } from './signed-note.js'

const format = 'nophi-range@1'

export interface RangeFile {
  readonly checkpoint: Checkpoint
  /** Line by line, as they stand. Throws where a line is longer than any record may be. */
  readonly leaves: AsyncIterable<Uint8Array>
}

/**
 * The whole log as a file: a line of JSON with the checkpoint's note, then one record to a line. Records are canonical
 * JSON, so none holds a line break. An auditor reads it with any tool.
 */
export async function* formatRange(checkpoint: Checkpoint, leaves: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield toUtf8(`${JSON.stringify({ format, note: checkpoint.note })}\n`)
  for await (const bytes of leaves) yield concatBytes(bytes, Uint8Array.of(newline))
}

/** Null when it does not begin as such a file does. */
export async function readRange(chunks: AsyncIterable<Uint8Array>): Promise<RangeFile | null> {
  const lines = linesOf(chunks)
  const first = await lines.next()
  const checkpoint = first.done === true ? null : checkpointOfHeader(first.value)
  return checkpoint === null ? null : { checkpoint, leaves: lines }
}

/**
 * What a signed note says, whoever signed it: an anchor of your own keeps `note` alone and makes the checkpoint again. Null
 * when it is no checkpoint. Verifies no signature: the log does before it trusts what an anchor answers.
 */
export function checkpointOfNote(note: string): Checkpoint | null {
  const head = parseTreeHead(parseNote(note)?.text ?? '')
  return head === null ? null : { origin: head.origin, size: head.size, root: toBase64(head.root), note }
}

function checkpointOfHeader(line: Uint8Array): Checkpoint | null {
  try {
    const header: unknown = JSON.parse(fromUtf8(line))
    const { format: given, note } = (header ?? {}) as { readonly format?: unknown; readonly note?: unknown }
    return given === format && typeof note === 'string' ? checkpointOfNote(note) : null
  } catch {
    return null
  }
}
