import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { personHeader, verifyPerson } from '../../merkle-log/index.js'
import { UsageError } from '../usage-error.js'
import { isHeld } from './is-held.js'
import type { VerifyReport } from './report.js'
import type { Trusted } from './trust-files.js'

export async function isPersonFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => {
    throw new UsageError('FILE names a file that cannot be read')
  })
  try {
    const begin = new Uint8Array(personHeader.length)
    await file.read(begin)
    return new TextDecoder().decode(begin) === personHeader
  } finally {
    await file.close()
  }
}

export async function verifyPersonFile(path: string, { trust, anchored }: Trusted): Promise<VerifyReport> {
  const { valid, problems, checkpoint, reached, records, permits, stops } = await verifyPerson(createReadStream(path), trust)
  return {
    valid,
    findings: problems,
    checked: {
      'phone numbers': reached.length,
      records,
      permits,
      stops,
      // A hole or a cut is a finding, so what stands here is whole.
      ...(valid ? { 'none missing': reached.map(({ seq, at }) => `1 to ${seq}, as of ${at}`).join('; ') } : {}),
    },
    assurance: isHeld(checkpoint, anchored) ? 'anchored' : 'self-attested',
  }
}
