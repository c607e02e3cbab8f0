import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsdown'

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
  // `isolatedDeclarations` lets each file be declared by itself, without a compiler.
  dts: { oxc: true },
  target: 'node20',
  platform: 'neutral',
  deps: { neverBundle: [/^node:/] },
  // package.json names `.js` and `.cjs`.
  fixedExtension: false,
  // The declarations hold what is said of each export; the code need not say it again.
  outputOptions: { comments: { jsdoc: false } },
  inputOptions: { experimental: { attachDebugInfo: 'none' } },
  checks: { pluginTimings: false },
  failOnWarn: true,
})
