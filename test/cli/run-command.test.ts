import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/cli/run-command.js'
import { rulesVersion } from '../../src/phi-guard/index.js'
import { logUnderTest } from '../audit-log/log-under-test.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const lines = { out: [] as string[], error: [] as string[] }
  const code = await runCommand(args, { out: (line) => void lines.out.push(line), error: (line) => void lines.error.push(line) })
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') }
}

/** Each configuration in a file of its own: a module is loaded once. */
let configs = 0
async function reportWith(config: string): Promise<{ readonly code: number; readonly error: string }> {
  configs += 1
  const path = join(folder, `${configs}.config.mjs`)
  await writeFile(path, config)
  const { code, error } = await run('report', '--phone', '+13125550199', '--actor', 'a', '--role', 'compliance', '--reason', 'r', '--config', path)
  return { code, error }
}

it('says which version it is, of the package and of the rules that judge a text', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await run('--version')).toEqual({ code: 0, out: `nophi ${version}, rules of the guard ${rulesVersion}`, error: '' })
})

it('ends what the configuration opened, also where the messenger cannot be ended', async () => {
  const closed: string[] = []
  Object.assign(globalThis, { closedByCommandTest: closed })
  const failing = "{ check: async () => [], close: async () => { throw new Error('canary') } }"
  await writeFile(join(folder, 'failing.mjs'), `export default { messenger: () => (${failing}), close: () => globalThis.closedByCommandTest.push('pool') }`)
  const { code, error } = await run('doctor', '--config', join(folder, 'failing.mjs'))
  expect([code, error, closed]).toEqual([2, 'could not tell', ['pool']])
})

describe('the process of the command', () => {
  const command = (config: string): Promise<{ readonly code: unknown; readonly text: string }> =>
    new Promise((done) => {
      const main = join(import.meta.dirname, '../../src/cli/main.ts')
      execFile(process.execPath, ['--import', 'tsx', main, 'doctor', '--config', config], (error, stdout, stderr) =>
        done({ code: error?.code ?? 0, text: stdout + stderr }),
      )
    })

  it('could not tell where something fails beside the command, or never answers, and repeats no foreign word', async () => {
    const [failing, silent] = [join(folder, 'failing.mjs'), join(folder, 'silent.mjs')]
    await writeFile(
      failing,
      "export default { messenger: () => { setTimeout(() => { throw new Error('canary') }); return new Promise((done) => setTimeout(done, 60_000)) } }",
    )
    await writeFile(silent, 'export default { messenger: () => new Promise(() => undefined) }')
    expect(await command(failing)).toEqual({ code: 2, text: expect.stringMatching(/^could not tell: [a-z ,]+\n$/) })
    expect(await command(silent)).toEqual({ code: 2, text: '' })
  })
})

describe('what the command says of a fault', () => {
  it('one line, and where the rest stands', async () => {
    expect(await run('lint', '--canary')).toEqual({ code: 2, out: '', error: 'an option is unknown or lacks its value; see nophi lint --help' })
    expect(await run('canary')).toEqual({
      code: 2,
      out: '',
      error: 'unknown command: there are init, doctor, migrate, lint, inspect, report, evidence, verify, rules; see nophi --help',
    })
    expect(await run('toString')).toMatchObject({ code: 2, error: expect.stringContaining('unknown command') })
  })

  it('the help of one command, or of all', async () => {
    const { code, out } = await run('verify', '--help')
    expect([code, out.includes('nophi verify'), out.includes('nophi lint')]).toEqual([0, true, false])
    for (const command of ['init', 'migrate', 'doctor', 'lint', 'inspect', 'report', 'evidence', 'verify', 'rules'])
      expect((await run('--help')).out).toContain(`nophi ${command} `)
    expect([(await run('--help')).code, (await run()).code]).toEqual([0, 2])
  })

  it('without a command a line of each, that fits a screen', async () => {
    const { out } = await run()
    expect(out.split('\n').length).toBeLessThan(15)
    expect(out).not.toContain('--config')
  })

  it('that a configuration threw, by a code of Node or a place of ours, and no word of a foreign error', async () => {
    const errors = `file://${join(import.meta.dirname, '../../src/errors/nophi-error.ts')}`
    expect(await reportWith("import 'canary-package'\n")).toEqual({
      code: 2,
      error: 'the configuration threw ERR_MODULE_NOT_FOUND: run it with node to see more; see nophi report --help',
    })
    expect(await reportWith("export default { messenger: () => { throw new Error('canary') } }")).toEqual({
      code: 2,
      error: 'messenger() of the configuration threw; see nophi report --help',
    })
    expect(await reportWith("export default { messenger: async () => { throw Object.assign(new Error('canary'), { code: 'canary 7' }) } }")).toEqual({
      code: 2,
      error: 'messenger() of the configuration threw; see nophi report --help',
    })
    const own = `import { NophiError } from '${errors}'\nexport default { messenger: () => { throw new NophiError('INVALID_OPTIONS', { path: 'secret', problem: 'wrong-type' }) } }`
    expect(await reportWith(own)).toEqual({ code: 2, error: 'could not tell: INVALID_OPTIONS at secret (wrong-type)' })
    const lacking = own.replace(/'INVALID_OPTIONS', \{.*?\}/, "'MISSING_DEPENDENCY', { needed: 'SQLite', install: 'npm install libsql', or: 'better-sqlite3' }")
    expect(await reportWith(lacking)).toEqual({
      code: 2,
      error: 'could not tell: MISSING_DEPENDENCY (needed: SQLite, install: npm install libsql, or: better-sqlite3)',
    })
  })
})

describe('nophi verify', () => {
  const key = 'lakeside.example/sms+d8f0d1a2+AWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh'

  it('leaves nothing behind where the database is not there', async () => {
    const pinned = ['--origin', 'lakeside.example/sms', '--key', await logUnderTest().log.verifierKey()]
    expect(await run('verify', ...pinned, '--sqlite', join(folder, 'typo.db'))).toEqual({
      code: 2,
      out: '',
      error: '--sqlite names a file that cannot be read; see nophi verify --help',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('says under which option an exported log is read, where it was given as evidence', async () => {
    const file = join(folder, 'log.range')
    await writeFile(file, '{"format":"nophi-range@1","note":""}\n')
    const { code, error } = await run('verify', '--origin', 'lakeside.example/sms', '--key', await logUnderTest().log.verifierKey(), file)
    expect([code, error]).toEqual([2, 'FILE names no file of bundles: an exported log is given by --range FILE; see nophi verify --help'])
  })

  it('could not tell by a key that is none: that is no finding', async () => {
    for (const wrong of ['canary', key]) {
      const { code, error } = await run('verify', '--origin', 'lakeside.example/sms', '--key', wrong, join(folder, 'm1.json'))
      expect([code, error]).toEqual([2, '--key is no verifier key, <name>+<id>+<base64>; see nophi verify --help'])
    }
  })
})
