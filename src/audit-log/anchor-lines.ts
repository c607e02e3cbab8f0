import type { FileHandle } from 'node:fs/promises'
import { type Checkpoint, checkpointOfNote } from '../merkle-log/index.js'
import { anchorFailed } from './anchored-note.js'

// Some 200 lines: processes that write at once may swap a few.
const tailBytes = 64 * 1024
const begins = '{"at":"'
// A crash may cut a character; what it cut is not read.
const decoder = new TextDecoder()

/** The end of the file, from the start of a line. */
export async function readTail(file: FileHandle): Promise<string> {
  const { size } = await file.stat()
  const from = Math.max(0, size - tailBytes)
  const bytes = new Uint8Array(size - from)
  for (let read = 0; read < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, read, bytes.length - read, from + read)
    if (bytesRead === 0) throw anchorFailed('anchor-unreadable')
    read += bytesRead
  }
  return decoder.decode(from === 0 ? bytes : bytes.subarray(bytes.indexOf(0x0a) + 1))
}

/** The largest checkpoint of the name that was written last. Throws `anchor-unreadable` for a line that no put ever began. */
export function newestLine(tail: string): Checkpoint | null {
  const held = tail.split('\n').flatMap((line) => readLine(line) ?? [])
  const last = held.at(-1)
  if (last === undefined) return null
  return held.reduce((largest, each) => (each.origin === last.origin && each.size > largest.size ? each : largest), last)
}

/** Null for what a crash left of a line. */
function readLine(line: string): Checkpoint | null {
  const value = parsed(line)
  if (value === undefined && (line.startsWith(begins) || begins.startsWith(line))) return null
  const note = typeof value === 'object' && value !== null ? (value as { readonly note?: unknown }).note : null
  const checkpoint = typeof note === 'string' ? checkpointOfNote(note) : null
  if (checkpoint === null) throw anchorFailed('anchor-unreadable')
  return checkpoint
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
