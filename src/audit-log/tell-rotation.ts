import { sha256 } from '../internal/hash.js'
import { parseNote, readVerifierKey, runHashing, type VerifierKey } from '../merkle-log/index.js'
import { leafOf } from './append-leaf.js'
import type { LogContext } from './log-context.js'
import type { LogAsRead } from './read-log.js'

/**
 * Records a key that signs from now on, where the newest checkpoint does not carry its signature. The next checkpoint
 * covers the record and is signed by the older key too, so whoever pinned that one learns the new one from the log.
 * True: such a record is in the log or waits, and is to be sequenced before anything is signed.
 */
export async function tellRotation(context: LogContext, { latest, origin, head }: LogAsRead): Promise<boolean> {
  if (latest === null) return false
  const signed = new Set(parseNote(latest.note)?.signatures.map(({ keyId }) => keyId.join()))
  const [current = '', ...older] = await context.signer.verifierKeys(origin)
  const bears = (text: string): boolean => signed.has((runHashing(readVerifierKey(text), sha256) as VerifierKey).keyId.join())
  const previous = older.find(bears)
  if (bears(current) || previous === undefined) return false
  const event = {
    id: rotationId(current, { origin, head }),
    type: 'key.rotated',
    at: context.runtime.now(),
    data: { verifierKey: current, previousKey: previous, fromSize: Number(latest.size) },
  }
  await context.transaction(async ({ audit }) => {
    if ((await audit.leaf(event.id)) === null) await audit.appendLeaf(leafOf(event))
  })
  return true
}

/** Of the record of this key: found without reading the log. */
export function rotationId(verifierKey: string, { origin, head }: Pick<LogAsRead, 'origin' | 'head'>): string {
  return `key.rotated:${verifierKey.slice(origin.length + 1, origin.length + 9)}:${head.incarnation}`
}
