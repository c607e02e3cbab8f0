import { mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** One sentence of the source, replaced: how a variant that is broken on purpose differs from what ships. */
export interface Patch {
  /** As `src/messenger/permit.ts`. */
  readonly file: string
  readonly from: string
  readonly to: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Bundles a script of `bench/` with the source it uses into one file that Node starts at once. A patch that does not fit exactly once throws. */
export async function bundleProcess(script: string, name: string, patches: readonly Patch[] = []): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', 'nophi-bench')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${name}-${process.pid}.mjs`)
  const applied = new Set<Patch>()
  await build({
    entryPoints: [join(root, 'bench', script)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: patches.length === 0 ? [] : [patching(patches, applied)],
  })
  const unused = patches.find((patch) => !applied.has(patch))
  if (unused !== undefined) throw new Error(`${name}: ${unused.file} is not part of it`)
  return outfile
}

function patching(patches: readonly Patch[], applied: Set<Patch>): Plugin {
  return {
    name: 'patch',
    setup({ onLoad }) {
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const mine = patches.filter(({ file }) => file === relative(root, path))
        if (mine.length === 0) return undefined
        let contents = readFileSync(path, 'utf8')
        for (const patch of mine) {
          if (contents.split(patch.from).length !== 2) throw new Error(`a patch of ${patch.file} does not fit once: ${patch.from}`)
          contents = contents.replace(patch.from, () => patch.to)
          applied.add(patch)
        }
        return { contents, loader: 'ts' }
      })
    },
  }
}
