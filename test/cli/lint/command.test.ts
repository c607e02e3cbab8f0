import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../../../src/cli/run-command.js'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const clean = '{"a": "You have a new update."}'
const health = '{"a": "Your HIV visit"}'
const shortener = '{"a": "Log in: https://portal.example/x8Jq2vXw9Kd3mRfT7bZy4"}'

describe('exit codes', () => {
  it('0 where nothing is found, 1 where an error is, and warnings count where they are asked to', async () => {
    await folder.write({ 'clean.json': clean, 'health.json': health, 'warning.json': shortener })
    expect((await folder.run('clean.json')).code).toBe(0)
    expect((await folder.run('health.json')).code).toBe(1)
    expect((await folder.run('warning.json')).code).toBe(0)
    expect((await folder.run('warning.json', '--fail-on', 'warning')).code).toBe(1)
  })

  it('2 where the command line, the configuration or the baseline is wrong; none of them is quoted', async () => {
    await folder.write({
      'clean.json': clean,
      'bad.json': '{"canary": ',
      'typo.json': '{"canary": 1}',
      'whole.json': '{"whole": ["**"]}',
      'list.json': '["canary"]',
    })
    for (const args of [
      [],
      ['nowhere.json'],
      ['none/*.json'],
      ['*.docx'],
      ['clean.json', 'nowhere.json'],
      ['clean.json', '--format', 'canary'],
      ['clean.json', '--tier', 'canary'],
      ['clean.json', '--fail-on', 'canary'],
      ['clean.json', '--canary'],
      ['clean.json', '--config', 'nowhere'],
      ['clean.json', '--config', 'bad.json'],
      ['clean.json', '--config', 'typo.json'],
      ['clean.json', '--config', 'whole.json'],
      ['clean.json', '--config', 'list.json'],
      ['clean.json', '--baseline', 'bad.json'],
      ['clean.json', '--baseline', 'typo.json'],
      ['clean.json', '--baseline', '.'],
    ]) {
      const { code, out } = await folder.run(...args)
      expect([args, code]).toEqual([args, 2])
      expect(out).not.toContain('canary')
    }
  })

  it('takes lint of nophi.config.mjs where there is no nophi.lint.json, for files on the command line too', async () => {
    const strict = '{ files: ["clean.json"], tier: "strict" }'
    await folder.write({
      'clean.json': '{"a": "Your appointment is tomorrow at 9."}',
      'nophi.config.mjs': `export default { messenger() {}, lint: ${strict} }`,
    })
    expect((await folder.run()).code).toBe(1)
    expect((await folder.run('clean.json')).code).toBe(1)
    await folder.write({ 'nophi.lint.json': '{}' })
    expect((await folder.run('clean.json')).code).toBe(0)
    expect((await folder.run()).code).toBe(2)
  })

  it('takes lint of the configuration that is named, as the other commands read theirs', async () => {
    await folder.write({
      'clean.json': '{"a": "Your appointment is tomorrow at 9."}',
      'clinic.config.mjs': 'export default { messenger() {}, lint: { tier: "strict" } }',
      'none.config.mjs': 'export default { lint: 7 }',
    })
    expect((await folder.run('clean.json')).code).toBe(0)
    expect((await folder.run('clean.json', '--config', 'clinic.config.mjs')).code).toBe(1)
    expect(await folder.run('clean.json', '--config', 'none.config.mjs')).toEqual({ code: 2, out: 'lint of none.config.mjs is no object' })
    expect((await folder.run('clean.json', '--config', 'nowhere.config.mjs')).code).toBe(2)
  })

  it.each([
    ['throws', "throw new Error('canary')", 'the configuration threw: run it with node to see more'],
    ['gives lint that is none', "export default { lint: 'canary' }", 'lint of nophi.config.mjs is no object'],
    ['gives an unknown key', 'export default { lint: { canary: 1 } }', 'the configuration is wrong at value (unknown)'],
  ])('2 where nophi.config.mjs %s', async (_, config, says) => {
    await folder.write({ 'clean.json': clean, 'nophi.config.mjs': config })
    expect(await folder.run('clean.json')).toEqual({ code: 2, out: says })
  })

  it('needs no lint in nophi.config.mjs', async () => {
    await folder.write({ 'clean.json': clean, 'nophi.config.mjs': 'export default { messenger() {} }' })
    expect((await folder.run('clean.json')).code).toBe(0)
  })

  it('is a command of nophi, and its help says so', async () => {
    await folder.write({ 'health.json': health })
    const lines: string[] = []
    const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
    expect(await runCommand(['lint', join(folder.path, 'health.json')], terminal)).toBe(1)
    expect(lines.join('\n')).toContain('health.json:1:13 error phi-condition')
    expect(await runCommand(['lint', '--help'], terminal)).toBe(0)
    expect(lines.join('\n')).toContain('nophi lint [FILE')
    expect(await runCommand(['lint', '--unknown'], terminal)).toBe(2)
  })
})

describe('which files', () => {
  const linted = async (...args: string[]): Promise<string[]> => [...new Set((await folder.lint(...args)).findings.map(({ file }) => file))]

  beforeEach(() =>
    folder.write({
      'a.json': health,
      'locales/en/sms.json': health,
      'locales/es/sms.yaml': 'a: Your HIV visit',
      'locales/es/logo.png': 'x',
      'locales/node_modules/x/sms.json': health,
      'locales/[draft] (1)/sms.json': health,
    }),
  )

  it('by globs of *, **, ? and {a,b}', async () => {
    expect(await linted('*.json')).toEqual(['a.json'])
    expect(await linted('**/*.json')).toEqual(['a.json', 'locales/[draft] (1)/sms.json', 'locales/en/sms.json'])
    expect(await linted('./locales/**/sms.{json,yaml}')).toEqual(['locales/[draft] (1)/sms.json', 'locales/en/sms.json', 'locales/es/sms.yaml'])
    expect(await linted('locales/e?/sms.*')).toEqual(['locales/en/sms.json', 'locales/es/sms.yaml'])
    expect(await linted('locales/{en,es}/{sms,x}.{json,yaml}')).toEqual(['locales/en/sms.json', 'locales/es/sms.yaml'])
    expect(await linted('locales/[draft] (1)/*.json')).toEqual(['locales/[draft] (1)/sms.json'])
  })

  it('by folder and by name, each once; what is ignored is left out', async () => {
    expect(await linted('locales', 'locales/en/sms.json', 'a.json')).toEqual([
      'a.json',
      'locales/[draft] (1)/sms.json',
      'locales/en/sms.json',
      'locales/es/sms.yaml',
    ])
    expect(await linted('.', '--ignore', 'locales/e?/**', '--ignore', 'a.json')).toEqual(['locales/[draft] (1)/sms.json'])
    expect((await folder.run('*.json', '--ignore', 'a.json')).code).toBe(2)
  })

  it('a hook may name what is ignored: it is left out, with or without others', async () => {
    expect(await folder.run('a.json', '--ignore', 'a.json')).toEqual({ code: 0, out: '0 errors, 0 warnings in 0 strings of 0 files' })
    expect(await linted('a.json', join(folder.path, 'locales/en/sms.json'), '--ignore', 'a.json')).toEqual(['locales/en/sms.json'])
    expect((await folder.run('b.json', '--ignore', 'b.json')).code).toBe(2)
  })

  it('what is ignored may be a folder, with and without a slash behind it, for files that are named as well', async () => {
    for (const ignored of ['locales', 'locales/', 'locales\\', './locales', '**/locales']) {
      expect(await linted('.', 'locales/en/sms.json', '--ignore', ignored)).toEqual(['a.json'])
    }
    expect(await linted('.', '--ignore', 'locale', '--ignore', 'locales/e')).toHaveLength(4)
  })

  it('with backslashes, as Windows writes them', async () => {
    expect(await linted('locales\\en\\*.json', 'locales\\es', '.\\a.json')).toEqual(['a.json', 'locales/en/sms.json', 'locales/es/sms.yaml'])
  })

  it('a folder and a glob leave out what cannot be read; a file that is named may not be such a one', async () => {
    expect((await folder.run('locales')).code).toBe(1)
    expect((await folder.run('locales/*/*')).code).toBe(1)
    expect((await folder.run('locales/es/logo.png')).code).toBe(2)
  })

  it('a template by its name, or by a pattern that ends as it does; a folder and a star stand for none', async () => {
    const names = ['a.txt', 'sms/b.hbs', 'sms/c.text.erb', 'sms/d.txt', 'sms/e.json']
    await folder.write(Object.fromEntries(names.map((name) => [name, name.endsWith('.json') ? health : 'Your HIV visit'])))
    expect(await linted('sms')).toEqual(['sms/e.json'])
    expect(await linted('sms/**')).toEqual(['sms/e.json'])
    expect(await linted('sms/*.*')).toEqual(['sms/e.json'])
    expect((await folder.run('sms/d*')).code).toBe(2)
    expect(await linted('sms/**/*.{hbs,erb,json}')).toEqual(['sms/b.hbs', 'sms/c.text.erb', 'sms/e.json'])
    expect(await linted('*.txt', 'sms/d.txt')).toEqual(['a.txt', 'sms/d.txt'])
    await folder.write({ 'nophi.lint.json': JSON.stringify({ files: ['sms/*.text.erb'] }) })
    expect(await linted()).toEqual(['sms/c.text.erb'])
  })

  it('no lock file of packages, unless it is named', async () => {
    await folder.write({ 'app/package-lock.json': health, 'app/pnpm-lock.yaml': 'a: Your HIV visit', 'app/a.json': health })
    expect(await linted('app')).toEqual(['app/a.json'])
    expect(await linted('app/*')).toEqual(['app/a.json'])
    expect(await linted('app/package-lock.json')).toEqual(['app/package-lock.json'])
  })

  it('a question mark stands for no slash', async () => {
    expect((await folder.run('locales?en/sms.json')).code).toBe(2)
  })

  it('those of the configuration, unless the command line names others', async () => {
    await folder.write({ 'nophi.lint.json': JSON.stringify({ files: ['locales/**'], ignore: ['**/es/**'] }) })
    expect(await linted()).toEqual(['locales/[draft] (1)/sms.json', 'locales/en/sms.json'])
    expect(await linted('a.json')).toEqual(['a.json'])
  })

  it('a link to a folder is followed where it leads to what is found under no other name', async () => {
    await mkdir(join(folder.path, 'app/src'), { recursive: true })
    await folder.write({ 'shared/en.json': health, 'node_modules/x/x.json': health })
    for (const [target, path] of [
      ['../../shared', 'app/src/texts'],
      ['../src', 'app/src/again'],
      ['texts', 'app/src/twice'],
      ['../..', 'app/src/up'],
      ['../app', 'shared/back'],
      ['../../node_modules/x', 'app/src/modules'],
    ] as const)
      await symlink(target, join(folder.path, path))
    expect(await linted('app')).toEqual([expect.stringMatching(/^app\/src\/(?:texts|twice)\/en\.json$/)])
    expect(await linted('app/src/texts/**')).toEqual(['app/src/texts/en.json'])
    expect((await linted('.')).filter((file) => file.endsWith('en.json'))).toEqual(['shared/en.json'])
  })

  it('a link to a file is followed, a link that leads in a circle is not', async () => {
    await symlink('../a.json', join(folder.path, 'locales/linked.json'))
    await symlink('..', join(folder.path, 'locales/circle'))
    await symlink('nowhere', join(folder.path, 'locales/broken.json'))
    expect(await linted('locales/*')).toEqual(['locales/linked.json'])
  })
})

describe('the configuration', () => {
  it('is read with a byte order mark, as some editors write one', async () => {
    await folder.write({ 'a.json': '{"b": "Your HIV visit"}', 'nophi.lint.json': '\ufeff{"keys": ["a"]}' })
    expect((await folder.run('a.json')).code).toBe(0)
  })

  it('asks for keys in resources only: a column and a name in code are none', async () => {
    await folder.write({ 'a.json': health, 'a.csv': 'body\nYour HIV visit\n', 'a.ts': "const sms = 'Your HIV visit'", 'nophi.lint.json': '{"keys": ["b"]}' })
    expect((await folder.lint('a.json', 'a.csv', 'a.ts')).findings.map(({ file }) => file)).toEqual(['a.csv', 'a.ts'])
  })

  it('that asks for keys which no file has is wrong, unless the command line names files', async () => {
    await folder.write({ 'a.json': health, 'b.json': '{"x": "Hello"}', 'nophi.lint.json': '{"keys": ["smss/**"], "files": ["*.json"]}' })
    expect(await folder.run()).toEqual({ code: 2, out: '"keys" leaves out every string' })
    expect((await folder.run('a.json')).code).toBe(0)
    await folder.write({ 'nophi.lint.json': '{"keys": ["x"], "files": ["*.json"]}' })
    expect((await folder.run()).code).toBe(0)
    await folder.write({ 'a.json': '{}', 'b.json': '{}' })
    expect((await folder.run()).code).toBe(0)
  })

  it('may ask for every string of code', async () => {
    await folder.write({ 'a.ts': "log('Your HIV visit')", 'nophi.lint.json': '{"code": {"allStrings": true}}' })
    expect((await folder.run('a.ts')).code).toBe(1)
  })
})

describe('a folder that cannot be read', () => {
  it('is told, and the rest is linted', async () => {
    vi.resetModules()
    vi.doMock('node:fs/promises', async (original) => {
      const real = await original<typeof import('node:fs/promises')>()
      const readdir = (path: string, options: never) => (path.endsWith('closed') ? Promise.reject(new Error('canary')) : real.readdir(path, options))
      return { ...real, readdir }
    })
    const { lint } = await import('../../../src/cli/lint/lint.js')
    await folder.write({ 'a.json': health, 'closed/a.json': health })
    const lines: string[] = []
    const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
    expect(await lint(['.'], terminal, folder.path)).toBe(2)
    vi.doUnmock('node:fs/promises')
    expect(lines.join('\n')).toMatch(
      /a\.json:1:13 error[\s\S]*\nclosed could not be checked: is a folder that cannot be read\n1 errors, 0 warnings, 1 files not checked/,
    )
    expect(lines.join('\n')).not.toContain('canary')
  })
})

describe('what it prints', () => {
  it('nothing of a text, in any format: not the words found, not those round them', async () => {
    const text = 'Zanzibar Quartz, your HIV results from 555-0199 for Maria Gonzalez are ready, MRN 4482910. Reply CANCEL now. Xylophone\u2019s '.padEnd(
      200,
      'q',
    )
    await folder.write({ 'a.json': JSON.stringify({ text }), 'a.csv': `name,body\nx,"${text}"\n`, 'a.ts': `const sms = '${text}' + patientZanzibar` })
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const { code, out } = await folder.run('a.json', 'a.csv', 'a.ts', '--format', format)
      expect(code).toBe(1)
      expect(out).not.toMatch(/Zanzibar|HIV|555-0199|Gonzalez|4482910|CANCEL|Xylophone|qqq/)
    }
  })

  it('a date of a text shows in the suggestion for a resource, never for rows of data', async () => {
    const text = 'Your HIV visit is on Tue Mar 9 at 2:15 PM'
    await folder.write({ 'a.json': JSON.stringify({ text }), 'a.csv': `body\n${text}\n` })
    expect((await folder.run('a.json')).out).toContain('Mar 9')
    const { out } = await folder.run('a.csv')
    expect(out).toMatch(/suggestion: Use a text of the kind appointment-/)
    expect(out).not.toContain('Mar')
  })

  it('says where many findings are in resources of which nothing says what is a message', async () => {
    const labels = (count: number): string => JSON.stringify({ sms: { a: 'Please log in.' }, page: Array.from({ length: count }, () => 'HIV') })
    const said = /^2\d of these are in resources .* "keys"/m
    await folder.write({ 'b.json': labels(20) })
    expect((await folder.run('b.json')).out).toMatch(said)
    expect((await folder.run('b.json', '--format', 'json')).out).not.toContain('unnamed')
    await folder.write({ 'b.json': labels(19) })
    expect((await folder.run('b.json')).out).not.toMatch(/of these/)
    await folder.write({ 'b.json': labels(25), 'nophi.lint.json': '{"keys":["page/**"]}' })
    expect((await folder.run('b.json')).out).not.toMatch(/of these/)
  })

  it('names files that were not checked, and says what a fix would change', async () => {
    await folder.write({ 'a.json': '[', 'b.json': JSON.stringify(['Your diabetes test results are ready', 'Reply CANCEL to cancel.']) })
    expect((await folder.run('a.json', 'b.json')).out).toContain('2 errors, 0 warnings, 1 files not checked')
    expect((await folder.lint('b.json')).findings.map(({ rule, fixable }) => [rule, fixable])).toEqual([
      ['phi-condition', true],
      ['reply-collision', false],
    ])
  })

  it('gives GitHub columns only where a finding stands in one line', async () => {
    await folder.write({ 'a.yaml': `a: |\n  ${'x'.repeat(100)}\n  ${'x'.repeat(100)}\n` })
    expect((await folder.run('a.yaml', '--format', 'github')).out).toMatch(/^::warning file=a\.yaml,line=2,endLine=[34],title=/)
  })

  it('paths as GitHub looks for them, from the root of the repository, whatever the folder of work', async () => {
    await folder.write({ 'packages/app/a.json': health, 'packages/b.json': '[' })
    const { out } = await folder.runIn('packages/app', 'a.json', '../b.json', '--format', 'github')
    expect([...out.matchAll(/file=([^,]+)/g)].map((match) => match[1])).toEqual(['packages/app/a.json', 'packages/b.json'])
    expect((await folder.runIn('packages/app', 'a.json')).out).toMatch(/^a\.json:1:13/)
    expect(Object.keys(JSON.parse((await folder.runIn('packages/app', 'a.json', '--format', 'json')).out))).not.toContain('folder')
  })

  it('annotations of GitHub, with what would end them escaped', async () => {
    await folder.write({ '50%, a:b.json': health })
    const { out } = await folder.run('50%, a:b.json', '--format', 'github')
    expect(out.split('\n')[0]).toMatch(/^::error file=50%25%2C a%3Ab\.json,line=1,endLine=1,col=13,endColumn=16,title=phi-condition::[^\n]+$/)
  })
})
