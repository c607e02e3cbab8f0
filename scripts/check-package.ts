// The package as others get it: every export in both module systems with types for both, and the linters' word on it.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { report, root } from './source-files.ts'

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
const problems: string[] = []
let entries = 0
for (const [name, entry] of Object.entries(exports)) {
  if (name === './package.json') continue
  entries += 1
  const files = JSON.stringify(entry).match(/\.\/dist\/[^"]+/g) ?? []
  for (const ending of ['.js', '.cjs', '.d.ts', '.d.cts']) {
    if (!files.some((file) => file.endsWith(ending) && (ending !== '.js' || !file.endsWith('.d.js')))) problems.push(`${name} names no ${ending}`)
  }
  for (const file of new Set(files)) if (!existsSync(join(root, file))) problems.push(`${name}: ${file} was not built`)
  if (name.includes('*')) problems.push(`${name}: an export is named, not matched`)
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync('npx', ['--no-install', command, ...args], { cwd: root, stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    problems.push(`${command}: ${stdout}${stderr}`)
  }
}

run('publint', ['--strict'])
run('attw', ['--pack', '.', '--profile', 'node16'])
report('package', problems, `${entries} exports in both module systems with types, publint and attw agree`)
