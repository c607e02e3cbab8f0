// Packs the tarball, installs it into an empty project, and loads every export as ESM and as CommonJS from there.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report, root } from './source-files.ts'

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
const names = Object.keys(exports)
  .filter((name) => name !== './package.json')
  .map((name) => name.replace(/^\./, 'nophi'))
const folder = mkdtempSync(join(tmpdir(), 'nophi-install-'))
const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const problems: string[] = []
try {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as { filename: string; size: number }[] | Record<string, { filename: string; size: number }>
  const [first] = Object.values(packed)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true }))
  run('npm', ['install', '--no-audit', '--no-fund', `./${first?.filename}`, 'msw@2.15.0', '--ignore-scripts'], folder)
  // One instance in both module systems: what one cleared, the other must take.
  const esm = `${names.map((name) => `await import('${name}')`).join('\n')}
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
${names.map((name) => `require('${name}')`).join('\n')}
const { clearedMessage } = await import('nophi/testing')
const { fakeTransport } = require('nophi/testing')
const { isNophiError } = require('nophi')
const message = clearedMessage({ to: '+13125550101', from: { value: '+13125550142', type: 'long-code', transport: 'fake' }, text: 'You have a new update. Log in to view.' })
const permit = { expiresAt: new Date(), signal: new AbortController().signal, assertOpen() {} }
const outcome = await fakeTransport().send(message, { idempotencyKey: 'a', correlation: 'b', permit, expiresAt: new Date() })
if (outcome.outcome !== 'accepted') throw new Error('a cleared message was refused across module systems')
const refused = await fakeTransport().send({ ...message }, {}).catch((error) => error)
if (!isNophiError(refused, 'NOT_CLEARED')) throw new Error('a copy of a cleared message was taken')
`
  writeFileSync(join(folder, 'load.mjs'), esm)
  writeFileSync(join(folder, 'load.cjs'), `${names.map((name) => `require('${name}')`).join('\n')}\n`)
  for (const file of ['load.mjs', 'load.cjs']) run(process.execPath, [file], folder)
  report('install', problems, `${names.length} exports load as ESM and CommonJS from a packed tarball of ${Math.round((first?.size ?? 0) / 1024)} KB`)
} catch (error) {
  const { stderr = '', message = '' } = error as { stderr?: string; message?: string }
  report('install', [`${message}\n${stderr}`], '')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
