import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^nophi$/, replacement: `${root}src/index.ts` },
      { find: /^nophi\/(.*)$/, replacement: `${root}src/entries/$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/support/postgres/global-setup.ts'],
    testTimeout: 60_000,
    // The default leaves one core idle, and of two that is half.
    maxWorkers: '100%',
    // Reading the modules anew for each file took more than the tests themselves; no test changes what another one imports.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
  },
})
