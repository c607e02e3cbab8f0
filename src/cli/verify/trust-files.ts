import { readFile } from 'node:fs/promises'
import { verifyEd25519 } from '../../audit-log/index.js'
import { sha256 } from '../../internal/hash.js'
import { type Checkpoint, checkpointOfNote, type LogTrust, parseBundles, readVerifierKey, runHashing } from '../../merkle-log/index.js'
import { UsageError } from '../usage-error.js'
import type { VerifyOptions } from './options.js'

export interface Trusted {
  readonly trust: LogTrust
  /** Checkpoints of this log that were held outside, of whatever size. */
  readonly anchored: readonly Checkpoint[]
}

export async function readTrustFiles({ origin, key, rotations, anchors }: VerifyOptions): Promise<Trusted> {
  if (runHashing(readVerifierKey(key), sha256) === null) throw new UsageError('--key is no verifier key, <name>+<id>+<base64>')
  const followed = rotations === undefined ? undefined : parseBundles(await readText(rotations, '--rotations'))
  if (followed === null) throw new UsageError('--rotations names no file of bundles')
  const anchored: Checkpoint[] = []
  for (const path of anchors) {
    const found = notesOf(await readText(path, '--anchor')).flatMap((note) => checkpointOfNote(note) ?? [])
    if (found.length === 0) throw new UsageError('--anchor names a file without a checkpoint')
    // A log that was restored goes on under another name; what the old name signed is of no use for the new one.
    anchored.push(...found.filter((checkpoint) => checkpoint.origin === origin))
  }
  return { trust: { origin, verifierKey: key, verifySignature: verifyEd25519, digest: sha256, rotations: followed }, anchored }
}

/** A file of an anchor, a line to a note, or one note. */
function notesOf(text: string): string[] {
  if (!text.startsWith('{')) return [text]
  return text.split('\n').flatMap((line) => {
    try {
      const { note } = (JSON.parse(line) ?? {}) as { readonly note?: unknown }
      return typeof note === 'string' ? [note] : []
    } catch {
      return []
    }
  })
}

export async function readText(path: string, option: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new UsageError(`${option} names a file that cannot be read`)
  }
}
