// What was built last, in a project of the newest releases that hosts install beside it, on a newer Node: they must install
// together, compile under TypeScript 7 and run. The tests of this package stay with the releases that Node 20 runs.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pack } from './pack.ts'
import { report, root } from './source-files.ts'

const nodeVersion = '24'
const packages = [
  'typescript@7',
  '@typescript/typescript6@6',
  'vitest@5',
  'msw@3',
  'better-sqlite3@13',
  'yaml@2',
  'pg@8',
  'express@5',
  'fastify@5',
  'hono@4',
  '@hono/node-server',
  '@types/express',
  '@types/node@24',
  '@types/better-sqlite3',
]
const compile = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--types', 'node', '--skipLibCheck', 'true']
const fixtures = join(root, 'test/package/newest')
const folder = mkdtempSync(join(tmpdir(), 'nophi-newest-'))
const bin = join(folder, 'node_modules/.bin')
const problems: string[] = []

function run(what: string, command: string, args: readonly string[], expected: RegExp = /^/): void {
  const env = { ...process.env, PATH: `${join(folder, 'runtime/node_modules/.bin')}${delimiter}${process.env.PATH}` }
  try {
    const printed = execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env })
    if (!expected.test(printed)) problems.push(`${what}: ${printed}`)
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    if (expected.source === '^' || !expected.test(stdout)) problems.push(`${what}: ${stdout}${stderr}`)
  }
}

try {
  const { file } = pack(folder)
  const runtime = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@${nodeVersion}`
  run('node', 'npm', ['install', '--no-audit', '--no-fund', '--prefix', join(folder, 'runtime'), runtime])
  run('node', 'node', ['--version'], new RegExp(`^v${nodeVersion}\\.`))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'newest-host', private: true, type: 'module' }))
  run('installing', 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', file, ...packages])
  // Kept as text in the repository, where these releases are not installed.
  for (const name of readdirSync(fixtures))
    copyFileSync(join(fixtures, name), join(folder, name.replace(/matchers\.txt$/, 'matchers.test.ts').replace(/\.txt$/, '.ts')))
  const programs = ['handlers.ts', 'file.ts', 'mounts.ts']
  run('types', join(bin, 'tsc'), [...compile, 'matchers.test.ts', ...programs])
  run('vitest', join(bin, 'vitest'), ['run'])
  for (const name of programs) run(name, 'node', [name])
  writeFileSync(join(folder, 'texts.ts'), "export const sms = 'Your diabetes test results are ready'")
  run('lint', join(bin, 'nophi'), ['lint', 'texts.ts'], /^texts\.ts:1:\d+ error phi-condition /)
  report('newest', problems, `installs beside ${packages.join(', ')} on Node ${nodeVersion}, compiles and runs`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
