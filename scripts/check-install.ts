// Packs the tarball, installs it into an empty folder, and from there loads every export as ESM and as CommonJS and runs each example.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { pack } from './pack.ts'
import { packageEntries, report, root } from './source-files.ts'

const names = packageEntries().map(({ specifier }) => specifier)
const needsPeer = ['nophi/testing/msw']
const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>
/** The releases that are tested here; of a range of several lines the first, which Node 20 runs. */
const peers = Object.entries(peerDependencies ?? {}).map(([name, range]) => `${name}@${devDependencies?.[name] ?? range.split(' || ')[0]}`)
const folder = mkdtempSync(join(tmpdir(), 'nophi-install-'))

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function install(...packages: readonly string[]): void {
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...packages])
}

function script(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
  run(process.execPath, [name])
}

function nophi(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules/.bin/nophi'), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return `${status} ${stdout}${stderr}`
}

/** The command without any optional peer: JSON is linted, code is told to need its parser. */
function lintAlone(): void {
  writeFileSync(join(folder, 'texts.json'), '{"a": "Your diabetes test results are ready"}')
  writeFileSync(join(folder, 'texts.ts'), "export const sms = 'Your diabetes test results are ready'")
  if (!/^1 texts\.json:1:13 error phi-condition /.test(nophi(['lint', 'texts.json']))) problems.push('nophi lint does not lint JSON')
  if (!/^2 could not tell: MISSING_DEPENDENCY .*typescript/.test(nophi(['lint', 'texts.ts'])))
    problems.push('nophi lint does not say that code needs typescript')
}

/** From an empty folder to a messenger that only lacks its maintenance. */
function beginsAlone(): void {
  const [, secret] = /^0 NOPHI_SECRET=(\S{44})\n/.exec(nophi(['init'])) ?? []
  if (secret === undefined) problems.push('nophi init gives no secret')
  if (!/^0 the schema went from version 0 to \d+\n/.test(nophi(['migrate', '--sqlite', 'nophi.db']))) problems.push('nophi migrate does not migrate')
  const found = nophi(['doctor'], { NOPHI_SECRET: secret })
  const failing = [...found.matchAll(/^FAILS ([^:]+):/gm)].map(([, name]) => name)
  if (!found.includes('ok    storage') || failing.join() !== 'maintenance')
    problems.push(`nophi doctor of a new project finds more than that nobody maintains it:\n${found}`)
}

// One instance in both module systems: what one clears the other takes, and what one throws the other knows.
const oneInstance = `
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as esm from 'nophi'
import * as esmTesting from 'nophi/testing'
const require = createRequire(import.meta.url)
const [cjs, cjsTesting] = [require('nophi'), require('nophi/testing')]
const from = { value: '+13125550142', type: 'long-code', transport: 'fake' }
const permit = { expiresAt: new Date(8.64e15), signal: new AbortController().signal, assertOpen() {} }
const context = { idempotencyKey: 'a', correlation: 'b', permit, expiresAt: new Date(8.64e15) }
for (const [clearing, taking, errors] of [[esmTesting, cjsTesting, esm], [cjsTesting, esmTesting, cjs]]) {
  const message = clearing.clearedMessage({ to: '+13125550101', from, text: 'You have a new update. Log in to view.' })
  assert.equal((await taking.fakeTransport().send(message, context)).outcome, 'accepted')
  const refused = await taking.fakeTransport().send({ ...message }, context).catch((error) => error)
  assert.ok(errors.isNophiError(refused, 'NOT_CLEARED'), 'a copy of a cleared message was taken')
}
for (const [throwing, knowing] of [[esm, cjs], [cjs, esm]]) {
  assert.throws(() => throwing.parsePhoneNumber('nobody'), (error) => knowing.isNophiError(error, 'INVALID_PHONE_NUMBER') && error instanceof knowing.NophiError)
}
`

/** Every entry offers something, and what it shares with the root is the root's own. */
const oneCopy = `
function check(load) {
  const root = load('nophi')
  let shared = 0
  for (const name of ${JSON.stringify(names)}) {
    const entries = Object.entries(load(name))
    if (entries.length === 0) throw new Error(name + ' offers nothing')
    for (const [key, value] of entries) {
      if (!(key in root)) continue
      if (value !== root[key]) throw new Error(name + ' has a copy of ' + key + ' of its own')
      shared++
    }
  }
  if (shared <= Object.keys(root).length) throw new Error('the entries share nothing with the root')
}
`
// A bundler or test runner that knows no `module-sync` loads the CommonJS files.
const byPath = `const { join } = require('node:path')
check((name) => require(join(__dirname, 'node_modules/nophi/dist', (name.replace(/^nophi\\/?/, '') || 'index') + '.cjs')))`

const problems: string[] = []
let done = ''
try {
  const { file, sizeKb } = pack(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true }))
  install(file)
  lintAlone()
  const alone = names.filter((name) => !needsPeer.includes(name))
  script('alone.mjs', alone.map((name) => `await import('${name}')`).join('\n'))
  script('alone.cjs', alone.map((name) => `require('${name}')`).join('\n'))
  install(...peers)
  beginsAlone()
  const loaded = names.map((name) => `'${name}': await import('${name}')`).join(', ')
  script('all.mjs', `${oneCopy}\nconst modules = { ${loaded} }\ncheck((name) => modules[name])`)
  script('all.cjs', `${oneCopy}\ncheck(require)`)
  script('by-path.cjs', `${oneCopy}\n${byPath}`)
  script('one-instance.mjs', oneInstance)
  const examples = readdirSync(join(root, 'examples')).filter((name) => /\.(?:ts|json)$/.test(name))
  for (const name of examples.filter((each) => each.endsWith('.json'))) copyFileSync(join(root, 'examples', name), join(folder, name))
  for (const name of examples.filter((each) => each.endsWith('.ts'))) {
    script(name.replace(/\.ts$/, '.mjs'), transformSync(readFileSync(join(root, 'examples', name), 'utf8'), { loader: 'ts' }).code)
  }
  done = `${names.length} exports load as ESM and CommonJS, one instance in both, the examples run, and the command begins a project, from a packed tarball of ${sizeKb.toFixed(0)} KB`
} catch (error) {
  const { stderr = '', message = '' } = error as { stderr?: string; message?: string }
  problems.push(`${message}\n${stderr}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
report('install', problems, done)
