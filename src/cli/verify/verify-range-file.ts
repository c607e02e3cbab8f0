import { createReadStream } from 'node:fs'
import { type RangeFile, readRange } from '../../merkle-log/index.js'
import { UsageError } from '../usage-error.js'
import type { VerifyReport } from './report.js'
import type { Trusted } from './trust-files.js'
import { verifyLeaves } from './verify-leaves.js'

export async function verifyRangeFile(path: string, trusted: Trusted): Promise<VerifyReport> {
  const { checkpoint } = await open(path)
  return verifyLeaves(() => leavesOf(path), checkpoint, trusted)
}

async function open(path: string): Promise<RangeFile> {
  const range = await readRange(createReadStream(path)).catch(() => null)
  if (range === null) throw new UsageError('--range names no file of an exported log')
  return range
}

async function* leavesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* (await open(path)).leaves
}
