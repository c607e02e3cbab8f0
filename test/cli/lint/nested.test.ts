import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

/** Findings of one file, without those of texts that others name. */
async function foundIn(file: string, files: Readonly<Record<string, object | string>>, config: object = {}): Promise<string[]> {
  const written = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? content : JSON.stringify(content)])
  await folder.write({ ...Object.fromEntries(written), 'nophi.lint.json': JSON.stringify(config) })
  return (await folder.lint(file)).findings.map(({ rule, source }) => `${rule} ${source}`)
}

const keys = { keys: ['sms/**'] }

describe('a text that names another by its key', () => {
  it.each([
    ['Your $t(illness) visit', '$t(illness)'],
    ['Your $t( illness ) visit', '$t( illness )'],
    ['Your $t(deep.part)V visit', '$t(deep.part)V'],
    ['Your $t(flat.key) visit', '$t(flat.key)'],
    ['Your $t(twice) visit', '$t(twice)'],
    ["Your $t(illness, {'count': {{n}} }) visit", "$t(illness, {'count': {{n}} })"],
    ["Your $t(illness, {'x': ') HI'}) visit", "$t(illness, {'x': ') HI'})"],
    ['You have $t(tests)', '$t(tests)'],
    ["Your $t(friend, {'context': 'x'})", "$t(friend, {'context': 'x'})"],
    ['Your $t(only)', '$t(only)'],
    ['Your @:illness visit', '@:illness'],
    ['Your @.lower:illness visit', '@.lower:illness'],
    ['Your @:(deep.part)V visit', '@:(deep.part)V'],
    ["Your @:{'illness'} visit", "@:{'illness'}"],
  ])('is read with that in its place: %s', async (a, source) => {
    const texts = {
      ...{ illness: 'HIV', deep: { part: 'HI' }, 'flat.key': 'HIV', twice: '$t(illness)', tests_one: 'a test', tests_other: 'HIV visits' },
      ...{ friend: 'visit', friend_male: 'HIV visit', only_female: 'HIV visit', only_male: 'visit' },
    }
    const found = await foundIn('a.json', { 'a.json': { sms: { a }, ...texts } }, { ...keys, slots: { n: 'count' } })
    expect(found).toEqual([`phi-condition ${source}`])
  })

  it('takes no other key for it that only begins alike, and no context that nobody asks for', async () => {
    const texts = { illness: 'visit', illnessName: 'HIV', illness_hint: 'HIV', illness_hint_one: 'HIV' }
    expect(await foundIn('a.json', { 'a.json': { sms: { a: 'Your $t(illness) waits' }, ...texts } }, keys)).toEqual([])
  })

  it.each([
    ['a namespace beside it', 'en/sms.json', 'en/common.json', 'common:'],
    ['a namespace in a folder beside it', 'sms/en.json', 'common/en.json', 'common:'],
    ['a namespace in the name of the file', 'sms.en.json', 'common.en.json', 'common:'],
    ['a file of the same name elsewhere, which is none', 'en/sms.json', 'es/common.json', undefined],
    ['a path, which is none', 'en/sms.json', 'common.json', '../common:'],
  ])('finds it in %s', async (_, file, other, prefix) => {
    const found = await foundIn(file, { [file]: { a: `Your $t(${prefix ?? 'common:'}x.y) visit` }, [other]: { x: { y: 'HIV' } } })
    expect(found.map((each) => each.split(' ')[0])).toEqual([prefix === 'common:' ? 'phi-condition' : 'undeclared-slot'])
  })

  it('finds it below the language and the namespace of one file of all, and in YAML', async () => {
    const resource = { en: { sms: { a: 'Your $t(x.y) visit', b: 'Your $t(common:z) visit', x: { y: 'HI' } }, common: { z: 'HI' } } }
    expect(await foundIn('a.json', { 'a.json': resource }, { rules: { 'undeclared-slot': 'warning' } })).toEqual([])
    resource.en.sms.x.y = 'HIV'
    resource.en.common.z = 'HIV'
    expect(await foundIn('a.json', { 'a.json': resource }, { keys: ['en/sms/*'] })).toEqual(['phi-condition $t(x.y)', 'phi-condition $t(common:z)'])
    expect(await foundIn('a.yaml', { 'a.yaml': 'sms:\n  a: Your $t(b) visit\nb: HIV\n' }, keys)).toEqual(['phi-condition $t(b)'])
  })

  it('stays a placeholder, which may be declared, where it is not found, stands in itself, or is made by another', async () => {
    for (const a of ['Your $t(none) visit', 'Your $t(sms.a) visit', 'Your $t(sms.b) visit', 'Your $t({{x}}) visit', 'Your @:none visit']) {
      const found = await foundIn('a.json', { 'a.json': { sms: { a, b: 'new $t(sms.a)' } } }, { keys: ['sms/a'] })
      expect([a, ...found.map((each) => each.split(' ')[0])]).toEqual([a, 'undeclared-slot'])
    }
    expect(await foundIn('a.json', { 'a.json': { sms: 'You have $t(g.n) messages.' } }, { slots: { n: 'count' } })).toEqual([])
  })

  it('may be a key itself, and is none that another names', async () => {
    const context = { sms: { a: "Your $t(kind, {'context': 'x'}) visit" }, kind: 'new', 'kind_of HIV': null }
    expect(await foundIn('a.json', { 'a.json': context }, keys)).toEqual([])
    expect(await foundIn('a.json', { 'a.json': { sms: { 'Your HIV visit, $t(b)': 'Log in.' }, b: 'please' } }, keys)).toEqual(['phi-condition HIV'])
  })

  it('an address of mail is no key', async () => {
    expect(await foundIn('a.json', { 'a.json': { a: 'Write to us @ noon: please log in.' } })).toEqual([])
  })

  it('that grows without end, or into very many forms, stays a placeholder', async () => {
    const texts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, `$t(k${index + 1}) $t(k${index + 1})`]))
    const forms = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`f_${index}`, 'x']))
    const found = await foundIn('a.json', { 'a.json': { sms: { a: 'See $t(k0)', b: 'See $t(f)' }, ...texts, k40: 'xx', ...forms } }, keys)
    expect(found).toContain('undeclared-slot $t(f)')
    expect(found.join()).toContain('$t(k0)')
  })

  it('is told anew by the baseline where the named text changes, in whatever file', async () => {
    const files = { 'sms.json': { a: 'Your $t(common:x) visit' }, 'common.json': { x: 'HIV' } }
    await foundIn('sms.json', files)
    await folder.run('sms.json', '--update-baseline')
    expect((await folder.run('sms.json')).code).toBe(0)
    await folder.write({ 'common.json': '{"x": "cancer"}' })
    expect((await folder.run('sms.json')).code).toBe(1)
  })

  it('is not fixed, which would lose the named text; it is clear once that is fixed, in whatever order', async () => {
    const health = 'Your diabetes test results are ready'
    await folder.write({
      'a.json': JSON.stringify({ a: 'Note: $t(b:x)', keep: `$t(b:hello), ${health}` }),
      'b.json': JSON.stringify({ x: health, hello: 'Hello' }),
    })
    const { code, out } = await folder.run('.', '--fix')
    expect([code, out.split('\n').at(-1)]).toEqual([1, '1 errors, 0 warnings, 1 strings fixed in 4 strings of 2 files'])
    expect(JSON.parse(await folder.read('a.json')).keep).toBe(`$t(b:hello), ${health}`)
  })
})
