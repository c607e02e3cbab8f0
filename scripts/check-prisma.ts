// The PostgreSQL tests over Prisma itself: installs it in a folder of its own, generates a client, and hands that to the tests.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { report, root } from './source-files.ts'

const packages = ['prisma@7', '@prisma/client@7', '@prisma/adapter-pg@7', 'pg@8']
const tests = ['test/storage/hosts', 'test/storage/drivers/postgres-executors', 'test/storage/sql/postgres-conformance']
const files = {
  'package.json': JSON.stringify({ name: 'prisma-host', private: true, type: 'module' }),
  'schema.prisma': `generator client {
  provider = "prisma-client"
  output   = "./generated"
}
datasource db {
  provider = "postgresql"
}
model visit {
  id Int @id
}
`,
  'prisma.config.ts': `export default { schema: 'schema.prisma', datasource: { url: 'postgresql://localhost/clinic' } }`,
  'open.ts': `import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'
export const open = (at) => new PrismaClient({ adapter: new PrismaPg({ ...at, max: 12 }) })
`,
}

const folder = mkdtempSync(join(tmpdir(), 'nophi-prisma-'))
const problems: string[] = []
let passed = 0
try {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const quiet = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], quiet)
  // To generate, the command asks for an engine of its migrations, and never runs it.
  execFileSync('npx', ['prisma', 'generate'], { ...quiet, env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath } })
  const outfile = join(folder, 'open.mjs')
  buildSync({ entryPoints: [join(folder, 'open.ts')], bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error', outfile })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--reporter', 'verbose', ...tests, '-t', 'Prisma'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NOPHI_TEST_PRISMA: outfile },
    maxBuffer: 1 << 28,
  })
  passed = Number(/Tests\s.*?(\d+) passed/.exec(stdout.replace(/\p{Cc}\[\d+m/gu, ''))?.[1] ?? 0)
  if (status !== 0 || !stdout.includes('PostgreSQL storage through Prisma')) problems.push(`${stdout.slice(-4_000)}\n${stderr.slice(-2_000)}`)
} catch (error) {
  const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string }
  problems.push(`${message}\n${stdout}${stderr}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
report('prisma', problems, `${passed} tests over ${packages[0]} and its stand-in`)
