import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface BundledFiles {
  /** Absolute path of `name`.mjs. */
  path(name: string): string
  remove(): void
}

/** Files by name, from the root of the project, each as JavaScript with the package's source: a process that compiles first takes seconds to begin. */
export async function bundleFiles(files: Readonly<Record<string, string>>): Promise<BundledFiles> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'bundled-'))
  await build({
    entryPoints: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(root, file)])),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    external: ['pg', 'pg-boss', 'graphile-worker', 'libsql', 'better-sqlite3', 'msw', 'typescript', '@typescript/typescript6', 'yaml'],
    tsconfig: join(root, 'tsconfig.json'),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  return { path: (name) => join(folder, `${name}.mjs`), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
