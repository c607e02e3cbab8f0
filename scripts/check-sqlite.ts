// The SQLite tests over each library that can hold the file: libsql, better-sqlite3 (installed into a folder of its own), and Node's own.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report, root } from './source-files.ts'

/** The newest line that runs on Node 20. */
const betterSqlite = 'better-sqlite3@12'
const ownSqlite = '24'
const tests = ['test/storage/drivers/sqlite-', 'test/storage/sqlite-']
const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...tests]
const problems: string[] = []
const done: string[] = []
const started = performance.now()

/** Each step takes minutes on a busy machine, and what runs in it is shown only where it fails. */
function tell(step: string): void {
  process.stdout.write(`sqlite: ${step}, ${Math.round((performance.now() - started) / 1_000)} s after the start\n`)
}

function run(name: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  tell(`tests over ${name}`)
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 })
  const passed = /Tests\s.*?(\d+) passed/.exec(stdout.replace(/\p{Cc}\[\d+m/gu, ''))?.[1] ?? '0'
  if (status === 0) done.push(`${name} ${passed} tests`)
  else problems.push(`${name}\n${stdout.slice(-4_000)}\n${stderr.slice(-2_000)}`)
}

const folder = mkdtempSync(join(tmpdir(), 'nophi-sqlite-'))
try {
  run('libsql', process.execPath, vitest)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true }))
  tell(`${betterSqlite} is installed`)
  // It builds itself where no binary can be fetched, which takes minutes.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', betterSqlite], { cwd: folder, stdio: 'pipe' })
  run('better-sqlite3', process.execPath, vitest, { NOPHI_TEST_SQLITE: join(folder, 'node_modules/better-sqlite3/lib/index.js') })
  run(`node:sqlite of Node ${ownSqlite}`, 'npx', ['--yes', '-p', `node-${process.platform}-${process.arch}@${ownSqlite}`, 'node', ...vitest])
} catch (error) {
  problems.push(`${betterSqlite} was not installed: ${(error as Error).message}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
report('sqlite', problems, done.join(', '))
