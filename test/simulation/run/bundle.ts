import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Mutant, Patch } from '../mutants.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const made: string[] = []
let folder: string | null = null
let count = 0

/** The simulation and the production source in one file; with a mutant, the source is changed on its way in. */
export async function bundle(mutant?: Pick<Mutant, 'patches'>): Promise<string> {
  if (folder === null) {
    const cache = join(root, 'node_modules/.cache')
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(join(cache, 'simulate-'))
    made.push(folder)
  }
  const outfile = join(folder, `${count++}.mjs`)
  const left = new Map<string, Patch[]>()
  for (const patch of mutant?.patches ?? []) left.set(join(root, patch.file), [...(left.get(join(root, patch.file)) ?? []), patch])
  await build({
    entryPoints: [join(root, 'test/simulation/run/worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    outfile,
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
    plugins: [
      {
        name: 'mutant',
        setup(building) {
          building.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const patches = left.get(path)
            if (patches === undefined) return undefined
            left.delete(path)
            return { contents: patches.reduce(apply, readFileSync(path, 'utf8')), loader: 'ts' }
          })
        },
      },
    ],
  })
  if (left.size > 0) throw new Error(`not part of the simulation: ${[...left.keys()].join(', ')}`)
  return outfile
}

export function removeBundles(): void {
  for (const each of made.splice(0)) rmSync(each, { recursive: true, force: true })
  folder = null
}

/** Whether each of a mutant's texts stands exactly once in the source. Throws where one does not. */
export function assertFits({ patches }: Pick<Mutant, 'patches'>): void {
  const sources = new Map<string, string>()
  for (const patch of patches) sources.set(patch.file, apply(sources.get(patch.file) ?? readFileSync(join(root, patch.file), 'utf8'), patch))
}

/** A patch that no longer fits must not pass for a mutant that survived. */
function apply(source: string, { file, find, replace }: Patch): string {
  const places = source.split(find).length - 1
  if (places !== 1) throw new Error(`${file}: found ${places} times: ${find}`)
  return source.replace(find, () => replace)
}
