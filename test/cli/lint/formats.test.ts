import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLiterals } from '../../../src/cli/lint/read/read-literals.js'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

function utf16(text: string): { readonly le: Buffer; readonly be: Buffer } {
  return { le: Buffer.from(`\ufeff${text}`, 'utf16le'), be: Buffer.from(`\ufeff${text}`, 'utf16le').swap16() }
}

/** What stands at the places of the findings that name a condition. */
async function conditionsIn(file: string, content: string | Uint8Array, config: object = {}): Promise<string[]> {
  await folder.write({ [file]: content, 'nophi.lint.json': JSON.stringify(config) })
  const { findings } = await folder.lint(file)
  return findings.filter(({ rule }) => rule === 'phi-condition').map(({ source, line, column }) => `${line}:${column} ${source}`)
}

describe('places through the syntax of a file', () => {
  const cases: Readonly<Record<string, readonly [file: string, content: string, expected: readonly string[]]>> = {
    'JSON, nested, with an escaped letter within the word': [
      'a.json',
      '{\n  "sms": { "a": ["Your \\"HIV\\" visit", "Your HI\\u0056 visit"] },\n  "HIV": "Fine", "n": 1\n}',
      ['2:26 HIV', '2:46 HI\\u0056'],
    ],
    'JSON with CR LF and a byte order mark': ['a.json', '\ufeff{"x": "Your HIV visit",\r\n"y": "Your HIV visit"}\r\n', ['1:13 HIV', '2:12 HIV']],
    'JSON whose lines end with CR alone': ['a.json', '{\r"x":\r"Your HIV visit"}', ['3:7 HIV']],
    'JSON5 with comments, single quotes, a bare key and a continued line': [
      'a.json5',
      "// HIV\n{ sms: 'It\\'s your HIV visit', /* HIV */ other: 'Your \\\nHIV visit', more: 'Your HI\\\r\nV visit', n: +.5, }",
      ['2:20 HIV', '3:1 HIV', '3:25 HI\\\r\nV'],
    ],
    'YAML in each of its five ways to write a string': [
      'a.yaml',
      "a: Your HIV visit # HIV\nb: 'It''s your HIV visit'\nc: \"Your\\tH\\x49V visit\"\nd: |\n  Hello.\n\n  Your HIV visit\ne: >-\n  Your\n  HIV visit\nHIV: fine\n",
      ['1:9 HIV', '2:16 HIV', '3:11 H\\x49V', '7:8 HIV', '10:3 HIV'],
    ],
    'YAML with CR LF, several documents, a list and an alias': [
      'a.yml',
      'x: &a Your HIV visit\r\ny: *a\r\n---\r\n- one: |\r\n    Your HIV visit\r\n',
      ['1:12 HIV', '5:10 HIV'],
    ],
    'CSV with quotes, a line break in a cell and only its message columns': [
      'a.csv',
      'name,body,reason\nHIV,"Say ""hello"", HIV\nvisit HIV",HIV\n,Your HIV visit,\n',
      ['2:21 HIV', '3:7 HIV', '4:7 HIV'],
    ],
    'CSV with a column for each language': ['a.csv', 'HIV,body,body_es,es\nHIV,Hello,Your HIV visit,Your HIV visit\n', ['2:16 HIV', '2:31 HIV']],
    'CSV with a column that only sounds like a message': ['a.csv', 'sms_id,sms_enabled,content\nHIV,true,Your HIV visit\n', ['2:1 HIV', '2:15 HIV']],
    'CSV with a row that has a separator too many, wherever that put the text': [
      'a.csv',
      'id,body,note\n1,Hello, your HIV visit,\n2,Hello,HIV,\n3,Hello,HIV\n4,your,HIV,visit,now\n',
      ['2:15 HIV', '3:9 HIV', '5:8 HIV'],
    ],
    'CSV of another separator without a name that sounds like a message': ['a.tsv', 'x\ty\nYour HIV visit\tHIV\n', ['2:6 HIV', '2:16 HIV']],
    'properties with a continued line and an escape': [
      'a.properties',
      '# HIV\nsms.a = Your HIV visit\n! HIV\nsms.b:Your \\\n    H\\u0049V visit\nHIV\n',
      ['2:14 HIV', '5:5 H\\u0049V'],
    ],
    'gettext: translations over several lines, sources that are sentences, no header and no comment': [
      'a.po',
      'msgid ""\nmsgstr "HIV"\n\n#. HIV\nmsgid "sms.hiv"\nmsgstr ""\n"Your \\"new\\" "\n"HIV visit\\n"\n\nmsgctxt "HIV"\nmsgid "Your HIV visit"\nmsgid_plural "Your HIV visits"\nmsgstr[0] ""\nmsgstr[1] "Sus HIV visitas"\n',
      ['8:2 HIV', '11:13 HIV', '12:20 HIV', '14:16 HIV'],
    ],
    'JSON keys that are texts, and none that only name one': [
      'a.json',
      '{"Your HIV visit": "", "Su visita de HIV_one": "b", "An HI\\u0056 visit": null,\n"HIV": "c", "my.HIV": "d", "An HIV list": {"An HIV number": 1}, "Your HIV log": "Your HIV log"}',
      ['1:8 HIV', '1:38 HIV', '1:57 HI\\u0056', '2:87 HIV'],
    ],
    'JSON5 keys that are texts': ['a.json5', "{ 'Your HIV visit': 'a', HIV: 'b' }", ['1:9 HIV']],
    'YAML keys that are texts': [
      'a.yaml',
      'Your HIV visit: a\n"Your HI\\x56 visit_other":\n? An HIV visit\n: b\nHIV: c\nAn HIV list: [1]\nAn HIV number: 1\nYour HIV log: Your HIV log\n',
      ['1:6 HIV', '2:7 HI\\x56', '3:6 HIV', '8:20 HIV'],
    ],
    'gettext with the escapes of C': ['a.po', 'msgid "a"\nmsgstr "Your \\110I\\x56 visit"\n', ['2:14 \\110I\\x56']],
    'a template, from its first letter to its last': ['a.hbs', '\ufeff\r\n  Hello {{! HIV }}\r\nyour HIV visit\r\n', ['3:6 HIV']],
    'a template of ERB, each of its branches': ['a.text.erb', '<% if hiv? %>\nYour visit\n<% else %>\nYour HIV visit\n<% end %>\n', ['4:6 HIV']],
    'a template of EJS': ['a.ejs', '<% if (n > 1) { %>Your visits<% } else { %>Your HIV visit<% } %>', ['1:49 HIV']],
    'a template of Liquid': ['a.LIQUID', '{% unless HIV %}Your HIV visit{% endunless %}', ['1:22 HIV']],
    'a template without its comments': ['a.erb', '<%# locals: (HIV:) -%>\n<%# HIV\n -%>Your HI<%# x %>V visit <% day = HIV %>', ['3:10 HI<%# x %>V']],
    'a template of Handlebars without its comments': ['a.hbs', '{{!-- {{HIV}} --}}Your {{~! HIV ~}} HIV visit', ['1:37 HIV']],
    'a template of Liquid without its comments': ['a.liquid', '{%- comment -%}\nHIV {{ x }}\n{%- endcomment -%}\nYour HIV visit{% # HIV %}', ['4:6 HIV']],
    'a template of Jinja without its comments': ['a.j2', '{# HIV\n#}Your HIV visit', ['2:8 HIV']],
    'a template without its front matter': ['a.text.erb', '---\r\nname: hiv visit\n# HIV\ntags:\n  - HIV\n\n---\nYour HIV visit', ['8:6 HIV']],
    'a template whose first line only looks like front matter': ['a.txt', '---\nYour HIV visit:\n---\n', ['2:6 HIV']],
    'a file of text': ['a.txt', 'Your\nHIV visit', ['2:1 HIV']],
    'ARB, whose keys with @ are for translators': ['a.arb', '{ "a": "Your HIV visit", "@a": { "description": "HIV" } }', ['1:14 HIV']],
  }
  for (const [name, [file, content, expected]] of Object.entries(cases)) {
    it(name, async () => {
      expect(await conditionsIn(file, content)).toEqual(expected)
    })
  }

  it.each([
    ['a.properties', 'a=x\\\\\\\n   y', 'x\\y'],
    ['a.properties', 'a=x\\\\\ny=z', 'x\\'],
    ['a.ts', `const sms = \`A \${x} b \${p.y} c\` + z + 'd'`, 'A {{x}} b {{y}} c{{z}}d'],
    ['a.json5', "['a\\\r\nb\\x41\\\n']", 'abA'],
    ['a.yaml', 'a: >\n  b\n  c\n\n  d\n', 'b c\nd\n'],
  ])('reads the value as the format means it: %s %s', async (file, text, value) => {
    const options = { columns: [], code: { allStrings: false, properties: [], functions: [] } }
    const [literal] = await readLiterals(file, { text, encoding: 'utf-8', hasByteOrderMark: false }, options)
    expect(literal?.value.text).toBe(value)
  })

  it('writes properties in Latin 1 by escapes, and as they are in UTF-8', async () => {
    const options = { columns: [], code: { allStrings: false, properties: [], functions: [] } }
    const written = async (encoding: 'utf-8' | 'latin1'): Promise<string | undefined> =>
      (await readLiterals('a.properties', { text: 'a=\u00f1', encoding, hasByteOrderMark: false }, options))[0]?.write?.('Ma\u00f1ana')
    expect([await written('latin1'), await written('utf-8')]).toEqual(['Ma\\u00f1ana', 'Ma\u00f1ana'])
  })

  it('takes a line that is continued into nothing for what it is', async () => {
    const options = { columns: [], code: { allStrings: false, properties: [], functions: [] } }
    const [literal] = await readLiterals('a.properties', { text: ':\\\r\n', encoding: 'utf-8', hasByteOrderMark: false }, options)
    expect(literal).toMatchObject({ start: 1, end: 4, value: { text: '' } })
  })

  it('reads properties in Latin 1 where they are not UTF-8', async () => {
    await folder.write({ 'a.properties': Buffer.from('a=Ma\u00f1ana: your HIV visit', 'latin1') })
    const { findings } = await folder.lint('a.properties')
    expect(findings.map(({ line, column }) => [line, column])).toContainEqual([1, 16])
  })

  it('reads only the keys that the configuration names, whether nested or dotted', async () => {
    const content = { sms: { a: 'Your HIV visit', deep: { b: 'Your HIV visit' } }, 'sms.c': 'Your HIV visit', page: { a: 'Your HIV visit' } }
    expect(await conditionsIn('a.json', JSON.stringify(content), { keys: ['sms/**'] })).toHaveLength(3)
    expect(await conditionsIn('a.json', JSON.stringify(content), { keys: ['sms.*', 'page.a'] })).toHaveLength(3)
    expect(await conditionsIn('a.yaml', 'sms:\n  - a: Your HIV visit\npage: Your HIV visit\n', { keys: ['sms/0/*'] })).toEqual(['2:13 HIV'])
  })

  it('reads the columns of CSV that the configuration names', async () => {
    expect(await conditionsIn('a.csv', 'note,body\nHIV visit,HIV visit\n', { columns: ['note'] })).toEqual(['2:1 HIV'])
  })
})

describe('a file in UTF-16 with a byte order mark', () => {
  it.each([
    ['a.properties', 'a=1\r\nb=Su cita: 😀 your HIV visit', '2:20 HIV'],
    ['a.csv', 'id\tbody\r\n1\tYour HIV visit', '2:8 HIV'],
    ['a.json', '{"a":\n "Your HIV visit"}', '2:8 HIV'],
    ['a.yaml', 'a: Your HIV visit', '1:9 HIV'],
    ['a.txt', 'Your HIV visit', '1:6 HIV'],
  ])('is read in either order, at its lines and columns: %s', async (file, content, expected) => {
    for (const bytes of Object.values(utf16(content))) {
      await folder.write({ [file]: bytes })
      const { code, out } = await folder.run(file, '--format', 'json')
      const { findings } = JSON.parse(out) as { findings: { rule: string; line: number; column: number }[] }
      const places = findings.filter(({ rule }) => rule === 'phi-condition').map(({ line, column }) => `${line}:${column} HIV`)
      expect([code, places]).toEqual([1, [expected]])
    }
  })
})

describe('a file that cannot be read', () => {
  const broken: Readonly<Record<string, readonly [file: string, content: string | Uint8Array, told: string]>> = {
    JSON: ['a.json', '{\n"canary": nope }', 'a.json:2 could not be checked: is not valid JSON'],
    'JSON that ends early': ['a.json', '{"canary": "x"', 'a.json:1 could not be checked'],
    'JSON with something behind it': ['a.json', '{} canary', 'a.json:1 could not be checked'],
    'JSON in single quotes': ['a.json', "['canary']", 'a.json:1 could not be checked'],
    'JSON with a comment': ['a.json', '[] // canary', 'a.json:1 could not be checked'],
    'JSON with a trailing comma': ['a.json', '["canary",]', 'a.json:1 could not be checked'],
    'JSON that is nested without end': ['a.json', '['.repeat(100_000), 'is nested too deeply'],
    JSON5: ['a.json5', "{ a: 'canary }", 'a.json5:1 could not be checked: is not valid JSON5'],
    YAML: ['a.yaml', 'a: b\nc: "canary\n', 'a.yaml'],
    CSV: ['a.csv', 'a,b\n"canary,b\n', 'a.csv:2 could not be checked: has quotes that never close'],
    'CSV with a cell behind its quotes': ['a.csv', 'a\n"b"canary\n', 'a.csv:2 could not be checked'],
    gettext: ['a.po', 'msgid "a"\ncanary\n', 'a.po:2 could not be checked: is not valid gettext'],
    TypeScript: ['a.ts', 'const a =\n  canary )', 'a.ts:2 could not be checked: is not code that can be parsed'],
    'a file that is not UTF-8': ['a.json', Uint8Array.of(0x22, 0xff, 0x22), 'is not UTF-8'],
    'properties in UTF-16 without a mark, which are no Latin 1': ['a.properties', Buffer.from('a=canary', 'utf16le'), 'is not UTF-8'],
    'UTF-16 that ends within a letter': ['a.csv', Buffer.from('\ufeffcanary', 'utf16le').subarray(0, -1), 'is not UTF-8'],
    'UTF-16 with half a pair': ['a.csv', Buffer.from('\ufeffcanary\ud83d', 'utf16le'), 'is not UTF-8'],
    'UTF-32, which begins as UTF-16 does': ['a.properties', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'is not UTF-8'],
    'JSON in UTF-16, at its line': ['a.json', utf16('{\n"canary": nope }').le, 'a.json:2 could not be checked: is not valid JSON'],
    'a file of more than 5 MB': ['a.json', `["${'canary '.repeat(715_000)}"]`, 'is larger than 5 MB'],
    'a file of another kind': ['a.docx', 'canary', 'is of a kind that is not read'],
  }
  for (const [name, [file, content, told]] of Object.entries(broken)) {
    it(`${name}: exit code 2, the file is named and nothing in it told; the others are linted`, async () => {
      await folder.write({ [file]: content, 'fine.json': '{"a": "Your HIV visit"}' })
      for (const format of ['text', 'json', 'sarif', 'github']) {
        const { code, out } = await folder.run(file, 'fine.json', '--format', format)
        expect(code).toBe(2)
        expect(out).toContain(file)
        expect(out).toContain('phi-condition')
        expect(out).not.toContain('canary')
      }
      expect((await folder.run(file, 'fine.json')).out).toContain(told)
    })
  }

  it.runIf(existsSync('/dev/zero'))('a device under the name of a file is told before it is read: it has no end', async () => {
    await symlink('/dev/null', join(folder.path, 'a.json'))
    await symlink('/dev/zero', join(folder.path, 'b.json'))
    const { code, out } = await folder.run('a.json', 'b.json')
    expect([code, out.split('\n').slice(0, 2)]).toEqual([2, ['a.json could not be checked: cannot be read', 'b.json could not be checked: cannot be read']])
  })
})
