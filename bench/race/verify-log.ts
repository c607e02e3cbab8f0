import { verifyRange } from '../../src/merkle-log/index.js'
import type { Messenger } from '../../src/messenger/types.js'

export interface LogVerdict {
  readonly valid: boolean
  readonly size: number
  readonly problem: string | null
}

/** The whole log, by the verifier that needs no database. */
export async function verifyLog({ audit }: Messenger): Promise<LogVerdict> {
  const checkpoint = await audit.publish()
  const verifierKey = await audit.verifierKey()
  const verdict = await verifyRange(audit.exportRange(0n, checkpoint.size), checkpoint, { origin: checkpoint.origin, verifierKey })
  return { valid: verdict.valid, size: Number(checkpoint.size), problem: verdict.valid ? null : verdict.problem }
}
