import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const health = 'Your diabetes test results are ready'
const neutral = 'Your test results are ready. Please log in to view.'

async function fixed(file: string, content: string, config: object = {}): Promise<string> {
  await folder.write({ [file]: content, 'nophi.lint.json': JSON.stringify(config) })
  await folder.run(file, '--fix')
  return folder.read(file)
}

describe('--fix', () => {
  const cases: Readonly<Record<string, readonly [file: string, before: string, after: string]>> = {
    'JSON, with its byte order mark and CR LF': ['a.json', `\ufeff{ "a":"${health}",\r\n"b": 1 }\r\n`, `\ufeff{ "a":"${neutral}",\r\n"b": 1 }\r\n`],
    'JSON5, in its own quotes': ['a.json5', `{ a: '${health}', /* kept */ b: "${health}" }`, `{ a: '${neutral}', /* kept */ b: "${neutral}" }`],
    'YAML, plain': ['a.yaml', `a: ${health} # kept\nb: 1\n`, `a: "${neutral}" # kept\nb: 1\n`],
    'YAML, block': ['a.yaml', `a:\n  - |\n    ${health}\n  - b\n`, `a:\n  - "${neutral}"\n  - b\n`],
    'YAML, block with a comment behind its sign': ['a.yaml', `a: >- # kept\n  ${health}\nb: 1\n`, `a: "${neutral}" # kept\nb: 1\n`],
    'YAML, block of CR LF with a comment': ['a.yaml', `a: |2 # kept\r\n  ${health}\r\n`, `a: "${neutral}" # kept\r\n`],
    'YAML, in single quotes': ['a.yaml', `a: '${health}' # kept\n`, `a: '${neutral}' # kept\n`],
    'CSV, in quotes where the cell had them': ['a.csv', `body;x\n"${health}";1\n${health};"2"\n`, `body;x\n"${neutral}";1\n${neutral};"2"\n`],
    properties: ['a.properties', `# kept\na = Your diabetes \\\n  test results are ready\nb=1\n`, `# kept\na = ${neutral}\nb=1\n`],
    gettext: ['a.po', `msgid "a"\nmsgstr ""\n"Your diabetes "\n"test results are ready"\n`, `msgid "a"\nmsgstr "${neutral}"\n`],
    'gettext, with the line breaks at both ends that its source has': [
      'a.po',
      `msgid "\\na\\n"\nmsgstr ""\n"\\n"\n"${health}\\n"\n\nmsgid "b"\nmsgid_plural "c"\nmsgstr[0] "${health}"\n`,
      `msgid "\\na\\n"\nmsgstr "\\n${neutral}\\n"\n\nmsgid "b"\nmsgid_plural "c"\nmsgstr[0] "${neutral}"\n`,
    ],
    TypeScript: ['a.ts', `const sms = '${health}'\nconst b = \`x\``, `const sms = '${neutral}'\nconst b = \`x\``],
    'a property of an object in an array': ['a.ts', `const messages = [{ body: '${health}' }]`, `const messages = [{ body: '${neutral}' }]`],
    'a file of text, all but the blanks round it': ['a.txt', `\ufeff\r\n${health}\r\n`, `\ufeff\r\n${neutral}\r\n`],
    'a template, below its comment': ['a.erb', `<%# locals: () -%>\n${health}\n`, `<%# locals: () -%>\n${neutral}\n`],
    'a template literal without expressions': ['a.ts', `const sms = \`${health}\``, `const sms = \`${neutral}\``],
  }
  for (const [name, [file, before, after]] of Object.entries(cases)) {
    it(`replaces a whole string, and nothing else: ${name}`, async () => {
      expect(await fixed(file, before)).toBe(after)
      expect(await folder.run(file)).toMatchObject({ code: 0 })
      expect((await folder.run(file, '--fix')).out).not.toContain('fixed')
      expect(await folder.read(file)).toBe(after)
    })
  }

  it.each([
    ['a.properties', 'a={0,choice,0#no HIV tests|1#one HIV test}\n'],
    ['a.json', '["@:common.hello your diabetes test results are ready"]'],
    ['a.json', '["@.lower:(common.hello) your diabetes test results are ready"]'],
    ['a.ts', `const sms = \`Hi \${name}, your diabetes test results are ready\``],
    ['a.ts', "const sms = 'Your diabetes ' + 'test results are ready'"],
    ['a.po', `msgid "${health}"\nmsgstr ""\n`],
    ['a.hbs', '{{#if late}}Your diabetes test{{else}}Your diabetes test results are ready{{/if}}\n'],
    ['a.erb', 'Your diabetes test <%# of the lab %> results are ready\n'],
    ['a.erb', '<% if late %>Your diabetes test results are ready<% end %>\n'],
    ['a.json', '{"a": "{{#if late}}Your diabetes test results are ready{{/if}}"}'],
    ['a.liquid', '{{ first }}, your diabetes test results are ready\n'],
    ['a.json', '{"a": "{{first}}, your diabetes test results are ready"}'],
    ['a.json', '{"a": "%s, your diabetes test results are ready"}'],
    ['a.json', '{"a": "{n, plural, one {Your diabetes test result is ready} other {Your diabetes test results are ready}}"}'],
    ['a.json', '{"a": "Your diabetes test results are ready. Reply STOP to opt out."}'],
    ['a.yaml', `a: !custom ${health}\n`],
    ['a.json', '{"a": "Your chemo"}'],
    ['a.json', '{"a": "Diabetes screening is required"}'],
    ['a.json', '{"a": "Are you sure that you want to delete the diabetes test?"}'],
    ['a.properties', 'a=No diabetes tests found for this patient\n'],
    ['a.po', 'msgid "a"\nmsgstr "Dose du vaccin contre le VIH"\n'],
    ['a.yaml', 'a: Tu peux lire les résultats de diabetes\n'],
    ['a.ts', "const smsParts = ['Your', 'chemo', 'is Monday'].join(' ')"],
    ['a.ts', "const smsLines = ['Hello,', 'your chemo is on Monday']\nsend(smsLines.join(' '))"],
    ['a.ts', `const smsA = old ? 'your chemo on Monday' : 'your visit'\nsendSms(\`See \${smsA} in the app\`)`],
    ['a.ts', "const smsA = 'your chemo on Monday'\nsendSms('See ' + smsA)"],
    ['a.ts', `const sms = \`See \${old ? 'your chemo on Monday' : 'your visit'} in the app\``],
    ['a.ts', "body.push('your chemo on Monday')"],
    ['a.ts', "smsBody += 'your chemo on Monday'"],
    ['a.ts', "const sms = start.concat('your chemo on Monday')"],
    ['a.ts', "const sms = 'your chemo on DAY'.replace('DAY', day)"],
    ['a.ts', "const logMessage = 'Your chemo on Monday was not sent'"],
    ['a.tsx', 'const a = <Sms>See {old ? <b>your chemo on Monday</b> : visit} in the app</Sms>'],
  ])('leaves what it could break: %s %s', async (file, content) => {
    expect(await fixed(file, content)).toBe(content)
    expect((await folder.run(file)).code).toBe(1)
  })

  it.each(['Sus resultados de diabetes ya están', 'Tus resultados de diabetes ya están', 'Hola, te esperamos el lunes por tu diabetes'])(
    'replaces what speaks to a reader of Spanish: %s',
    async (content) => {
      expect(await fixed('a.json', JSON.stringify([content]))).not.toContain('diabetes')
    },
  )

  it.each(['Vos allergies à la pénicilline', 'Vos allergies et vaccinations ici'])(
    'leaves alone what no text of ours is in the language of: %s',
    async (text) => {
      expect(await fixed('fr.json', JSON.stringify({ a: text }))).toBe(JSON.stringify({ a: text }))
    },
  )

  it('keeps declared placeholders as they are written, of any syntax', async () => {
    const slots = { when: 'visit-time' }
    for (const slot of ['{{when}}', '{when}', '%(when)s', '{{ visit.when }}']) {
      const after = JSON.parse(await fixed('a.json', JSON.stringify({ a: `Your HIV visit is on ${slot}` }), { slots })).a
      expect(after).toContain(slot)
      expect(after).not.toContain('HIV')
    }
  })

  it('replaces each of several strings where it stands, says how many, and looks again', async () => {
    const [one, two] = [`["${health}", "Please log in.", "${health}"]`, `{"a": "${health}"}`]
    await folder.write({ 'a.json': one, 'b.json': two })
    expect(await folder.run('a.json', 'b.json', '--fix')).toEqual({ code: 0, out: '0 errors, 0 warnings, 3 strings fixed in 4 strings of 2 files' })
    expect(await folder.read('a.json')).toBe(`["${neutral}", "Please log in.", "${neutral}"]`)
    expect(await folder.read('b.json')).toBe(`{"a": "${neutral}"}`)
  })

  it('writes whole texts whole', async () => {
    const config = { sender: { name: 'Lakeside Clinic', contact: { phone: '+13125550142' } }, whole: ['a.json'] }
    const after = await fixed('a.json', JSON.stringify([`Lakeside Clinic: ${health}. Call 312-555-0142. Reply STOP to opt out.`]), config)
    expect(JSON.parse(after)).toEqual([`Lakeside Clinic: ${neutral} Call 312-555-0142. Reply STOP to opt out.`])
    const byUrl = { sender: { name: 'Lakeside Clinic', contact: { url: 'https://lakeside.example' } }, whole: ['a.json'] }
    expect(JSON.parse(await fixed('a.json', JSON.stringify([health]), byUrl))).toEqual([health])
  })

  it('writes the closing of a whole text in its own language where none is configured, else in that one', async () => {
    const config = { sender: { name: 'Lakeside Clinic', contact: { phone: '+13125550142' } }, whole: ['a.json'] }
    const spanish = 'Lakeside Clinic: Su quimioterapia es el jueves 26 a las 3. Llame al 312-555-0142. Responda STOP para salir.'
    const whole = async (language?: string): Promise<string> =>
      JSON.parse(await fixed('a.json', JSON.stringify([spanish]), language === undefined ? config : { ...config, language }))[0]
    expect(await whole()).toBe('Lakeside Clinic: Recordatorio: su cita es el jueves 26 a las 3. Llame al 312-555-0142. Responda STOP para salir.')
    expect(await whole('en')).toMatch(/Call 312-555-0142\. Reply STOP to opt out\.$/)
  })

  it('keeps Latin 1, and leaves alone what the baseline covers', async () => {
    await folder.write({ 'a.properties': Buffer.from(`b=Ma\u00f1ana\na=${health}\n`, 'latin1') })
    await folder.run('a.properties', '--fix')
    expect((await readFile(join(folder.path, 'a.properties'))).toString('latin1')).toBe(`b=Ma\u00f1ana\na=${neutral}\n`)
    await folder.write({ 'a.json': `["${health}"]` })
    await folder.run('a.json', '--update-baseline')
    await folder.run('a.json', '--fix')
    expect(await folder.read('a.json')).toBe(`["${health}"]`)
  })

  it('keeps UTF-16 in its order, mark and line ends', async () => {
    for (const [file, before, after] of [
      ['a.properties', `\ufeffb=Ma\u00f1ana\r\na=${health}\r\n`, `\ufeffb=Ma\u00f1ana\r\na=${neutral}\r\n`],
      ['a.csv', `\ufeffid\tbody\r\n1\t${health}\r\n`, `\ufeffid\tbody\r\n1\t${neutral}\r\n`],
    ] as const) {
      for (const swapped of [false, true]) {
        const bytes = (text: string): Buffer => (swapped ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'))
        await folder.write({ [file]: bytes(before) })
        await folder.run(file, '--fix')
        expect(await readFile(join(folder.path, file))).toEqual(bytes(after))
      }
    }
  })

  it('writes letters beyond ASCII as escapes into properties that hold none as they are', async () => {
    const spanish = 'a=Su cita de quimioterapia es ma\\u00f1ana a las 3\n'
    const escaped = await fixed('a.properties', spanish, { language: 'es' })
    expect(escaped).toMatch(/^a=[ -~]*ma\\u00f1ana[ -~]*\n$/)
    expect(escaped).not.toContain('quimio')
    const raw = await fixed('b.properties', `# caf\u00e9\n${spanish}`, { language: 'es' })
    expect(raw).toMatch(/a=.*ma\u00f1ana/)
  })

  it('escapes what the file needs escaped', async () => {
    const { writeJsonString } = await import('../../../src/cli/lint/read/read-json.js')
    expect(JSON.parse(writeJsonString('a"\\\n\u2028\u007f'))).toBe('a"\\\n\u2028\u007f')
    const text = `o'clock "now" \\ \${x} \` | &amp; <b> \n;, end`
    for (const [file, content] of [
      ['a.ts', "const sms = 'x'"],
      ['a.ts', 'const sms = "x"'],
      ['a.ts', 'const sms = `x`'],
      ['a.tsx', 'const a = <Sms>x</Sms>'],
      ['a.tsx', 'const a = <Page sms="x" />'],
      ['a.tsx', "const a = <Page sms='x' />"],
      ['a.json', '["x"]'],
      ['a.yaml', 'a: x\n'],
      ['a.yaml', "a: {b: 'x'}\n"],
      ['a.csv', 'x\n'],
      ['a.po', 'msgid "a"\nmsgstr "x"\n'],
      ['a.properties', 'a=x\n'],
    ] as const) {
      const { readLiterals } = await import('../../../src/cli/lint/read/read-literals.js')
      const read = async (source: string) =>
        (
          await readLiterals(
            file,
            { text: source, encoding: 'utf-8', hasByteOrderMark: false },
            { columns: [], code: { allStrings: false, properties: [], functions: [] } },
          )
        )[0]
      const literal = await read(content)
      const rewritten = content.slice(0, literal?.start) + literal?.write?.(text) + content.slice(literal?.end)
      expect([file, (await read(rewritten))?.value.text]).toEqual([file, text])
    }
  })
})
