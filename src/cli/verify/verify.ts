import type { ExitCode, Terminal } from '../terminal.js'
import { readVerifyOptions, type VerifyOptions } from './options.js'
import { printReport, type VerifyReport } from './report.js'
import { readTrustFiles } from './trust-files.js'
import { verifyBundleFiles } from './verify-bundles.js'
import { verifyLive } from './verify-live.js'
import { verifyRangeFile } from './verify-range-file.js'

/** `nophi verify`: whether evidence is what the log signed, by what the caller pins. */
export async function verify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readVerifyOptions(args)
  const report = await reportOf(options)
  printReport(report, options.json, terminal)
  return report.valid ? 0 : 1
}

async function reportOf(options: VerifyOptions): Promise<VerifyReport> {
  const trusted = await readTrustFiles(options)
  if (options.files.length > 0) return verifyBundleFiles(options.files, trusted)
  return options.range === undefined ? verifyLive(options, trusted) : verifyRangeFile(options.range, trusted)
}
