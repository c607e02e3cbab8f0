import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

// The package's exports are the one list of entries: dist/<name>.js is built from src/entries/<name>.ts, the root from src/index.ts.
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { import?: { default: string } }> }
const names = Object.values(exports).flatMap((entry) => entry.import?.default.match(/^\.\/dist\/(.+)\.js$/)?.[1] ?? [])

export default defineConfig({
  entry: {
    ...Object.fromEntries(names.map((name) => [name, name === 'index' ? 'src/index.ts' : `src/entries/${name}.ts`])),
    // The command `nophi`: `bin` of package.json.
    cli: 'src/cli/main.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  // Without shared chunks each CommonJS entry gets its own copy of the guard and refuses what another cleared.
  splitting: true,
  treeshake: true,
  clean: true,
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
})
