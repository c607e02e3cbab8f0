// The package as others get it: every export in both module systems with types for both, the linters' word on it, and its size.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Packed, pack } from './pack.ts'
import { report, root } from './source-files.ts'

/** Ceilings that someone must raise on purpose. */
const tarballKb = 1_965
const unpackedKb = 6_340

/** `docs` of every error leads to the first, which speaks of the second. */
const pages = ['docs/errors.md', 'docs/reasons.md']
const others = /^(?:dist\/.+\.(?:js|cjs|d\.ts|d\.cts)|README\.md|LICENSE|SECURITY\.md|CHANGELOG\.md|package\.json)$/

interface Targets {
  readonly types?: string
  readonly default?: string
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, Record<string, Targets> | string> }
const problems: string[] = []

/** What each condition leads to. `module-sync` gives require() the ES module where the runtime can, so that there is one instance. */
function checkExports(packed: Packed): number {
  let entries = 0
  for (const [name, entry] of Object.entries(exports)) {
    if (typeof entry === 'string') continue
    entries += 1
    if (name.includes('*')) problems.push(`${name}: an export is named, not matched`)
    if (Object.keys(entry).join() !== 'module-sync,import,require') problems.push(`${name}: the conditions are module-sync, import, require, in this order`)
    const base = `./dist/${name === '.' ? 'index' : name.slice(2)}`
    for (const condition of ['module-sync', 'import', 'require']) {
      const [code, types] = condition === 'require' ? ['.cjs', '.d.cts'] : ['.js', '.d.ts']
      const targets = entry[condition]
      if (Object.keys(targets ?? {})[0] !== 'types') problems.push(`${name}: under ${condition}, types come first`)
      if (targets?.default !== base + code) problems.push(`${name}: under ${condition}, default is not ${base}${code}`)
      if (targets?.types !== base + types) problems.push(`${name}: under ${condition}, types are not ${base}${types}`)
      for (const ending of [code, types]) {
        if (!existsSync(join(root, base + ending))) problems.push(`${name}: ${base}${ending} was not built`)
        else if (!packed.paths.includes(`${base}${ending}`.slice(2))) problems.push(`${name}: ${base}${ending} is not in the tarball`)
      }
    }
  }
  return entries
}

/** No `any`, and nothing of a dependency, in what a host compiles. */
function checkDeclarations(packed: Packed): void {
  for (const path of packed.paths.filter((each) => /\.d\.c?ts$/.test(each))) {
    const text = readFileSync(join(root, path), 'utf8')
    if (/\bany\b(?=[;,)\]>|& ])/.test(text.replace(/\/\*[\s\S]*?\*\//g, ''))) problems.push(`${path}: an any stands in the public types`)
    if (/from ['"](?:zod|libphonenumber-js|date-fns|@date-fns\/tz)/.test(text)) problems.push(`${path}: a dependency shows in the public types`)
  }
}

function checkContents({ paths, sizeKb, unpackedKb: unpacked }: Packed): void {
  const strangers = paths.filter((path) => !pages.includes(path) && !others.test(path))
  if (strangers.length > 0) problems.push(`the tarball holds ${strangers.join(', ')}`)
  for (const path of pages) if (!paths.includes(path)) problems.push(`${path} is not in the tarball`)
  if (sizeKb > tarballKb) problems.push(`the tarball is ${sizeKb.toFixed(0)} KB, its ceiling ${tarballKb} KB`)
  if (unpacked > unpackedKb) problems.push(`the tarball unpacks to ${unpacked.toFixed(0)} KB, its ceiling ${unpackedKb} KB`)
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'pipe', encoding: 'utf8' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    problems.push(`${command}: ${stdout}${stderr}`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'nophi-package-'))
try {
  const packed = pack(folder)
  const entries = checkExports(packed)
  checkDeclarations(packed)
  checkContents(packed)
  run('publint', [packed.file, '--strict'])
  run('attw', [packed.file, '--profile', 'node16'])
  report(
    'package',
    problems,
    `${entries} exports in both module systems with types, publint and attw agree, ${packed.sizeKb.toFixed(0)} KB packed, ${packed.unpackedKb.toFixed(0)} KB unpacked`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
