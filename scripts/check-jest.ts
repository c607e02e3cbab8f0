// The matchers under jest itself: packs what was built last, installs it beside jest in an empty folder, runs them and compiles their types.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from './pack.ts'
import { report, root } from './source-files.ts'

const packages = ['jest@30', '@jest/globals@30', '@types/jest@30', 'expect@30', '@types/node@20', 'typescript@5.9']
const compile = ['tsc', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'node16', '--target', 'es2022', '--skipLibCheck', 'false']
const fixtures = join(root, 'test/package/jest')
const folder = mkdtempSync(join(tmpdir(), 'nophi-jest-'))
const problems: string[] = []

function run(what: string, command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    problems.push(`${what}: ${stdout}${stderr}`)
  }
}

try {
  const { file } = pack(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'jest-host', private: true }))
  run('installing', 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', file, ...packages])
  copyFileSync(join(fixtures, 'matchers.test.js'), join(folder, 'matchers.test.js'))
  // Kept as text in the repository, where these packages are not installed.
  for (const name of ['types-jest', 'types-globals']) copyFileSync(join(fixtures, `${name}.txt`), join(folder, `${name}.ts`))
  run('jest', 'npx', ['jest', '--ci'])
  run('types of @types/jest', 'npx', [...compile, '--types', 'jest', 'types-jest.ts'])
  run('types of @jest/globals', 'npx', [...compile, '--types', 'node', 'types-globals.ts'])
  report('jest', problems, 'the matchers run under jest 30 and compile with @types/jest and @jest/globals')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
