import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doctor } from '../../src/cli/doctor/doctor.js'
import { init } from '../../src/cli/init/init.js'
import { inspect } from '../../src/cli/inspect/inspect.js'
import { migrate } from '../../src/cli/migrate/migrate.js'
import { listRules } from '../../src/cli/rules/list-rules.js'
import type { ExitCode, Terminal } from '../../src/cli/terminal.js'
import { keysFromSecret, sqliteStorage } from '../../src/index.js'
import { rules } from '../../src/policy/index.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Ran {
  readonly code: ExitCode
  readonly out: readonly string[]
  readonly error: readonly string[]
}

async function ran(work: (terminal: Terminal) => Promise<ExitCode>): Promise<Ran> {
  const out: string[] = []
  const error: string[] = []
  const code = await work({ out: (line) => void out.push(line), error: (line) => void error.push(line) })
  return { code, out, error }
}

describe('nophi init', () => {
  it('gives a secret alone on standard output, and a configuration that it never overwrites', async () => {
    const config = join(folder, 'nophi.config.mjs')
    const first = await ran((terminal) => init(['--config', config], terminal))
    const written = await readFile(config, 'utf8')
    expect([first.code, first.out.length, written.includes('createMessenger')]).toEqual([0, 1, true])
    const secret = first.out[0]?.replace('NOPHI_SECRET=', '') ?? ''
    expect(keysFromSecret(secret).spec).toBe(1)
    expect(written).not.toContain(secret)

    await writeFile(config, 'export default {}')
    const second = await ran((terminal) => init(['--config', config], terminal))
    expect([second.code, await readFile(config, 'utf8')]).toEqual([0, 'export default {}'])
    expect(second.out).not.toEqual(first.out)
    // Led into the same .env it would take the place of the secret of the data.
    expect(second.error.join('\n')).toContain('where data are kept, go on with theirs')
    expect(first.error.join('\n')).not.toContain('go on with theirs')
  })

  it('says what comes next, and what to install where Node has no SQLite of its own', async () => {
    const next = async (sqliteThere: boolean): Promise<string> =>
      (await ran((terminal) => init(['--config', join(folder, `${sqliteThere}.mjs`)], terminal, sqliteThere))).error.join('\n')
    const [own, none] = [await next(true), await next(false)]
    for (const said of [own, none]) expect(said).toMatch(/NOPHI_SECRET.*nophi migrate --sqlite nophi\.db.*nophi doctor/)
    expect([own.includes('npm install libsql'), none.includes('npm install libsql')]).toEqual([false, true])
  })

  it('asks for no library of SQLite where one is installed', async () => {
    const { error } = await ran((terminal) => init(['--config', join(folder, 'installed.mjs')], terminal))
    expect(error.join('\n')).not.toContain('npm install')
  })

  it.each(['nophi.config.cjs', 'nophi.json', 'nophi'])('writes nothing that could not load: %s', async (name) => {
    await expect(ran((terminal) => init(['--config', join(folder, name)], terminal))).rejects.toThrow('the configuration is a module')
    await expect(readFile(join(folder, name))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('says that it cannot write, and no word of the fault', async () => {
    await expect(ran((terminal) => init(['--config', join(folder, 'canary', 'x.mjs')], terminal))).rejects.toThrow('the configuration cannot be written there')
  })
})

describe('nophi migrate', () => {
  it('brings a file to the schema of this version, once', async () => {
    const file = join(folder, 'nophi.db')
    const first = await ran((terminal) => migrate(['--sqlite', file], terminal))
    const version = /^the schema went from version 0 to (\d+)$/.exec(first.out.join('\n'))?.[1]
    expect([first.code, Number(version) > 0]).toEqual([0, true])
    expect(await ran((terminal) => migrate(['--sqlite', file], terminal))).toMatchObject({ code: 0, out: [`the schema is of version ${version} already`] })
    expect(await ran((terminal) => migrate(['--sqlite', file, '--json'], terminal))).toMatchObject({ out: [`{"from":${version},"to":${version}}`] })
  })

  it('prints what it would run, without a connection, the address from standard input', async () => {
    const file = join(folder, 'printed.db')
    const storage = sqliteStorage({ path: file })
    expect((await ran((terminal) => migrate(['--sqlite', file, '--print'], terminal))).out).toEqual([storage.migrationSql()])
    await storage.close()
    const { code, out } = await ran((terminal) =>
      migrate(['--postgres', '-', '--schema', 'texts', '--print'], terminal, async () => 'postgres://a:b@127.0.0.1:1/none\n'),
    )
    expect([code, out.join().includes('texts.nophi_'), out.join().includes('127.0.0.1')]).toEqual([0, true, false])
  })

  it.each([[[]], [['--sqlite', 'a', '--postgres', 'b']], [['--sqlite', 'a', '--schema', 'b']], [['canary']]])(
    'takes one database at a time: %j',
    async (args) => {
      await expect(ran((terminal) => migrate(args, terminal))).rejects.toThrow(/^(?:one database at a time|--schema is of|an option is unknown)/)
    },
  )
})

describe('nophi doctor', () => {
  it('says what does not hold and what to do, and that all holds', async () => {
    const config = async (checks: string): Promise<string> => {
      const path = join(folder, `${checks.length}.mjs`)
      await writeFile(path, `export default { messenger: () => ({ check: async () => ${checks}, close: async () => {} }) }`)
      return path
    }
    const failing = await config("[{ name: 'clock', ok: true }, { name: 'storage', ok: false, fix: 'run migrate()' }]")
    expect(await ran((terminal) => doctor(['--config', failing], terminal))).toMatchObject({ code: 1, out: ['ok    clock', 'FAILS storage: run migrate()'] })
    const well = await config("[{ name: 'clock', ok: true }]")
    expect(await ran((terminal) => doctor(['--config', well, '--json'], terminal))).toMatchObject({ code: 0, out: ['[{"name":"clock","ok":true}]'] })
  })
})

describe('nophi inspect', () => {
  const given = (text: string, ...args: readonly string[]): Promise<Ran> => ran((terminal) => inspect(['-', ...args], terminal, async () => text))

  it('names rule and place and repeats nothing of the text', async () => {
    const { code, out } = await given('Canary Smith, your diabetes test results are ready\n')
    expect([code, out[0]?.startsWith('blocked (tier reminder, rules ')]).toEqual([1, true])
    expect(out.some((line) => /^ {2}19-27 blocks.*: condition /.test(line))).toBe(true)
    expect(out.at(-1)).toMatch(/^ {2}suggestion: /)
    expect(out.join('\n')).not.toMatch(/canary|smith|diabetes/i)
    expect(await given('You have a new update. Log in to view.\r\n')).toMatchObject({ code: 0, out: [expect.stringMatching(/^clear /)] })
  })

  it('reads a file, a template and a tier', async () => {
    const file = join(folder, 'text.txt')
    await writeFile(file, 'See you on {{when}}.')
    const asText = await ran((terminal) => inspect([file, '--json'], terminal))
    const asTemplate = await ran((terminal) => inspect([file, '--template', '--json'], terminal))
    expect([asTemplate.code, JSON.parse(asTemplate.out.join()).findings.length > JSON.parse(asText.out.join()).findings.length]).toEqual([1, true])
    const visit = 'Your appointment is on Tuesday at 3 PM.'
    expect([(await given(visit)).code, (await given(visit, '--tier', 'strict')).code]).toEqual([0, 1])
    await expect(given(visit, '--tier', 'canary')).rejects.toMatchObject({ code: 'INVALID_OPTIONS' })
  })

  it('takes what the placeholders of a template hold, by the name that is printed last', async () => {
    const when = 'Your appointment is {{ visit.when }}. Log in with {code}.'
    const found = async (...slots: readonly string[]): Promise<readonly string[]> => {
      const { code, out } = await given(when, '--template', '--json', ...slots.flatMap((slot) => ['--slot', slot]))
      const { findings } = JSON.parse(out.join()) as { findings: { rule: string; start: number; end: number }[] }
      return [String(code), ...findings.map(({ rule, start, end }) => `${rule} ${when.slice(start, end)}`)]
    }
    expect(await found('when=visit-time', 'code=one-time-code')).toEqual(['0'])
    expect(await found('when=visit-time')).toEqual(['1', 'undeclared-slot {code}'])
    expect(await found('when=full-name', 'code=count')).toEqual(['1', 'name-full {{ visit.when }}'])
  })

  it.each([
    [['--template', '--slot', 'when'], '--slot is NAME=TYPE, of the types visit-time'],
    [['--template', '--slot', '=date'], '--slot is NAME=TYPE'],
    [['--template', '--slot', 'when=canary'], '--slot is NAME=TYPE'],
    [['--template', '--slot', 'when=toString'], '--slot is NAME=TYPE'],
    [['--template', '--slot', 'when=date', '--slot', 'when=count'], '--slot names a placeholder twice'],
    [['--slot', 'when=date'], '--slot says what a placeholder of --template holds'],
  ])('refuses %j, and repeats nothing of it', async (args, told) => {
    const error: unknown = await given('x', ...args).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain(told)
    expect(String(error)).not.toContain('canary')
  })

  it('reads past a byte order mark, and says of what is not UTF-8 that it could not tell', async () => {
    expect(await given('\ufeffYour visit is Monday at 4 PM.\r\n')).toMatchObject({ code: 0 })
    const file = join(folder, 'latin-1.txt')
    await writeFile(file, Buffer.from('Su diagn\u00f3stico', 'latin1'))
    await expect(ran((terminal) => inspect([file], terminal))).rejects.toThrow('the text is not UTF-8')
    await expect(given('Su diagn\ufffdstico')).rejects.toThrow('the text is not UTF-8')
  })

  it.each([[[]], [['a', 'b']], [['/nowhere/canary']]])('needs one text: %j', async (args) => {
    await expect(ran((terminal) => inspect(args, terminal))).rejects.toThrow(/^(?:name one file|the file cannot be read)/)
  })
})

describe('nophi rules', () => {
  it('lists every row, or those of a region with what holds everywhere', async () => {
    const { code, out } = await ran((terminal) => listRules([], terminal))
    expect([code, out.length]).toEqual([0, rules.length + 1])
    for (const { id, citation } of rules) expect(out.some((line) => line.startsWith(`${id}  `) && line.includes(citation))).toBe(true)
    const british = JSON.parse((await ran((terminal) => listRules(['--region', 'uk', '--json'], terminal))).out.join()) as { rules: { region: string }[] }
    expect(new Set(british.rules.map(({ region }) => region))).toEqual(new Set(['uk', 'any']))
    await expect(ran((terminal) => listRules(['--region', 'mars'], terminal))).rejects.toThrow('--region is one of us, ca, uk, eu')
  })
})
