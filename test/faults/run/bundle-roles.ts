import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The processes and the package's source in one file, so that a process that was killed is back in a moment. */
export async function bundleRoles(entry = 'test/faults/roles/main.ts'): Promise<{ readonly script: string; remove(): void }> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'faults-'))
  const script = join(folder, 'role.mjs')
  await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    external: ['pg', 'libsql', 'better-sqlite3'],
    tsconfig: join(root, 'tsconfig.json'),
    outfile: script,
  })
  return { script, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
