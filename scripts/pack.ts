import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './source-files.ts'

export interface Packed {
  /** Absolute path of the tarball. */
  readonly file: string
  readonly sizeKb: number
  readonly unpackedKb: number
  readonly paths: readonly string[]
}

interface PackReport {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

/** The tarball of what was built last, in this folder. */
export function pack(folder: string): Packed {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const text = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  // An array up to npm 11, an object by name since.
  const [report] = Object.values(JSON.parse(text) as Record<string, PackReport>)
  if (report === undefined) throw new Error('npm packed nothing')
  return {
    file: join(folder, report.filename),
    sizeKb: report.size / 1024,
    unpackedKb: report.unpackedSize / 1024,
    paths: report.files.map(({ path }) => path),
  }
}
