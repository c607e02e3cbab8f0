import { open, rm } from 'node:fs/promises'
import { verifyEd25519 } from '../../audit-log/index.js'
import { sha256 } from '../../internal/hash.js'
import type { Messenger } from '../../messenger/types.js'
import { openMessenger } from '../open-messenger.js'
import { readStandardInput } from '../standard-input.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { printReport } from '../verify/report.js'
import { verifyPersonFile } from '../verify/verify-person-file.js'
import { type EvidenceOptions, readEvidenceOptions } from './options.js'

/** `nophi evidence`: the file of one person, written anew and verified. Exit code: 0 fine, 1 findings, 2 could not tell. */
export async function evidence(args: readonly string[], terminal: Terminal, input: () => Promise<string> = readStandardInput): Promise<ExitCode> {
  const options = await readEvidenceOptions(args, input)
  const { messenger, close } = await openMessenger(options.config)
  try {
    await write(messenger, options)
    const origin = (await messenger.audit.newest())?.origin ?? ''
    const trust = { origin, verifierKey: await messenger.audit.verifierKey(), verifySignature: verifyEd25519, digest: sha256 }
    const report = await verifyPersonFile(options.out, { trust, anchored: [] })
    printReport({ ...report, assurance: await messenger.audit.assurance() }, options.json, terminal)
    return report.valid ? 0 : 1
  } finally {
    await close()
  }
}

/** Half a file is worse than none: what breaks off is removed. */
async function write(messenger: Messenger, { who, by, out }: EvidenceOptions): Promise<void> {
  const file = await open(out, 'wx', 0o600).catch(() => {
    throw new UsageError('--out names a file that is there already or cannot be written')
  })
  try {
    for await (const part of messenger.exportPerson(who, by)) await file.writeFile(part)
    await file.sync()
  } catch (error) {
    await rm(out, { force: true })
    throw error
  } finally {
    await file.close()
  }
}
