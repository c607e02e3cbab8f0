import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeAll(async () => {
  folder = await temporaryFolder()
  await folder.write({ 'nophi.lint.json': '{"slots":{"when":"visit-time"}}' })
})
afterAll(() => folder.remove())

const numRuns = Number(process.env.NOPHI_LINT_RUNS ?? 40)
const replaced = ['Your test results are ready. Please log in to view.', 'You have a new update. Log in to view.']
/** Texts that a fix replaces, texts that it leaves, and what stands in neither. */
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Your diabetes test results are ready', 'your HIV test results are ready', 'Your diabetes\ntest results are ready') },
  fc.constantFrom(
    'Hello',
    'Your chemo',
    '',
    ' ',
    'a: b # c',
    "it's",
    'a "quoted" word',
    'back\\slash',
    'ñ 😀 \u2028',
    '- x',
    '| y',
    '& z',
    '* w',
    '{{when}}',
    'a, b; c\td',
    '%s',
    '~',
    'null',
    '1',
  ),
  fc.constantFrom(
    'Your diabetes test results are ready | b',
    'Your diabetes test results are ready on {{x}}',
    '{n, plural, one {Your HIV test} other {Your HIV tests}}',
  ),
  fc.string({ maxLength: 12 }).filter((text) => !/(?![\n\t])[\p{Cc}\ufeff]|\p{Surrogate}/u.test(text)),
)
const breaks = fc.constantFrom('\n', '\r\n')
const keys = fc.constantFrom('a', 'b', 'c d', 'sms.x', "k'y", 'ñ')

async function fixed(file: string, content: string): Promise<string> {
  await folder.write({ [file]: content })
  const { code, out } = await folder.run(file, '--fix')
  expect([code < 2, out.includes('not checked')], `${out}\n${content}`).toEqual([true, false])
  return folder.read(file)
}

/** Every text is what it was, or is neutral where it named health; `all` such are, where none stands as what a fix leaves alone. */
function sameButTexts(before: readonly string[], after: readonly string[], { all }: { readonly all: boolean }): void {
  expect(after.length).toBe(before.length)
  for (const [index, text] of before.entries()) {
    if (after[index] === text) {
      if (all) expect(text).not.toMatch(/^your (?:diabetes|HIV) test results are ready$/i)
      continue
    }
    expect(text).toMatch(/^\s*your (?:diabetes|HIV)\s+test results are ready\s*(?:More\.)?$/i)
    expect(replaced).toContain(after[index]?.trim())
  }
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => [`key ${key}`, ...stringsOf(each)])
    : [`other ${String(value)}`]
}

const check = <T>(arbitrary: fc.Arbitrary<T>, run: (value: T) => Promise<void>): Promise<void> => fc.assert(fc.asyncProperty(arbitrary, run), { numRuns })

describe('--fix changes the texts of a file and nothing else, as another parser reads it', () => {
  const trees = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      texts,
      fc.constantFrom(null, 1, true),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 3 }),
    ),
  })).tree

  it('JSON, of any blanks and line ends, with a mark or without', async () => {
    await check(fc.tuple(trees, fc.constantFrom(0, 2, '\t'), breaks, fc.boolean()), async ([tree, indent, lineBreak, mark]) => {
      const content = (mark ? '\ufeff' : '') + JSON.stringify([tree], null, indent).replaceAll('\n', lineBreak)
      const after = await fixed('a.json', content)
      expect(after.startsWith('\ufeff')).toBe(mark)
      sameButTexts(stringsOf([tree]), stringsOf(JSON.parse(after.replace(/^\ufeff/, ''))), { all: true })
      expect(replaced.reduce((text, each) => text.replaceAll(JSON.stringify(each), '""'), after)).toBe(
        content.replaceAll(/"your (?:diabetes|HIV)(?: |\\n)test results are ready"/gi, '""'),
      )
    })
  })

  it('JSON5, with comments, single quotes and keys that stand twice', async () => {
    const quoted = fc
      .tuple(texts, fc.boolean())
      .map(([text, single]) => (single ? `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : JSON.stringify(text)))
    const members = fc.array(
      fc.tuple(fc.constantFrom('a', '"b c"', "'d'", '$e'), quoted, fc.constantFrom('', ' // Your HIV test results are ready\n', '/* "x" */ ')),
      { maxLength: 5 },
    )
    await check(members, async (given) => {
      const content = `// c\n{ ${given.map(([key, value, comment]) => `${comment}${key}: ${value},`).join('')} }`
      const after = await fixed('a.json5', content)
      sameButTexts(stringsOf(evaluated(content)), stringsOf(evaluated(after)), { all: true })
      expect(after.match(/\/\/.*|\/\*.*?\*\//g)).toEqual(content.match(/\/\/.*|\/\*.*?\*\//g))
    })
  })

  it('YAML, in each way to write a string, with anchors, aliases, comments and several documents', async () => {
    const block = (text: string): string =>
      text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')
    const scalar = fc.tuple(texts, fc.integer({ min: 0, max: 4 }), fc.constantFrom('', '&x ', '!!str ')).map(([text, way, before]) => {
      const isPlain = /^[A-Za-z][\w ]*\w$/.test(text) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text)
      const isBlock = /^[A-Za-z]/.test(text) && !/ $/m.test(text)
      if (way === 0 && isPlain) return `${before}${text} # c`
      if (way === 1 && /^[\p{L}\p{N} .,'"#:-]*$/u.test(text)) return `${before}'${text.replaceAll("'", "''")}' # c`
      if (way === 2 && isBlock) return `${before}| # c\n${block(text)}`
      if (way === 3 && isBlock) return `${before}>-\n${block(text)}`
      return `${before}${JSON.stringify(text).replaceAll('\u2028', '\\u2028')}`
    })
    const items = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: scalar.map((value) => ({ value })) },
        fc.constantFrom({ value: '*x' }, { value: '{ q: [ "Your diabetes test results are ready", z ] }' }),
      ),
      { minLength: 1, maxLength: 5 },
    )
    await check(fc.tuple(items, breaks, fc.boolean()), async ([list, lineBreak, two]) => {
      const all = [{ value: '&x start' }, ...list]
      const document = all.map(({ value }, index) => `k${index}: ${value}`).join('\n')
      const content = `${two ? `--- # first\n${document}\n---\n- "a"` : document}\n`.replaceAll('\n', lineBreak)
      const parsed = (text: string): string[] => {
        const documents = parseAllDocuments(text, { uniqueKeys: false })
        return (Array.isArray(documents) ? documents : []).flatMap((each) => {
          expect(
            each.errors.map(({ message }) => message),
            text,
          ).toEqual([])
          return stringsOf(each.toJS())
        })
      }
      sameButTexts(parsed(content), parsed(await fixed('a.yaml', content)), { all: false })
    })
  })

  it('CSV, of each separator, with quotes and line breaks in cells', async () => {
    await check(
      fc.tuple(fc.array(fc.tuple(texts, texts), { maxLength: 4 }), fc.constantFrom(',', ';', '\t'), breaks, fc.boolean()),
      async ([rows, separator, lineBreak, quotes]) => {
        const cell = (text: string): string => (quotes || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
        const content = [['id', 'body'], ...rows].map((row) => row.map(cell).join(separator)).join(lineBreak) + lineBreak
        sameButTexts(cellsOf(content, separator), cellsOf(await fixed('a.csv', content), separator), { all: false })
      },
    )
  })

  it('properties, continued, escaped and with comments', async () => {
    const value = (text: string, continued: boolean): string => {
      const escaped = text
        .replace(/[\\=:#!]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\t', '\\t')
        .replaceAll('\u2028', '\\u2028')
        .replace(/^ /, '\\ ')
      return continued ? escaped.replace(/ (?=t)/, ' \\\n   ') : escaped
    }
    const entries = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b.c', 'd\\ e', 'ñ'),
        fc.constantFrom('=', ' : ', ' '),
        texts.filter((text) => text.trim() !== ''),
        fc.boolean(),
      ),
      { maxLength: 5 },
    )
    await check(fc.tuple(entries, breaks), async ([given, lineBreak]) => {
      const content = [
        '# Your diabetes test results are ready',
        ...given.map(([key, sign, text, continued]) => `${key}${sign}${value(text, continued)}`),
        '! x',
      ]
        .join('\n')
        .replaceAll('\n', lineBreak)
      const after = await fixed('a.properties', content)
      sameButTexts(propertiesOf(content), propertiesOf(after), { all: true })
      expect([after.split(lineBreak)[0], after.split(lineBreak).at(-1)]).toEqual(['# Your diabetes test results are ready', '! x'])
    })
  })

  it('gettext, with contexts, plurals, comments and entries that are out of use', async () => {
    const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`
    const entries = fc.array(
      fc.tuple(
        texts,
        fc.constantFrom('', '\n', 'More.'),
        fc.constantFrom('', '#. Your HIV test\n', '#~ msgid "old"\n#~ msgstr "Your diabetes test results are ready"\n', '#, fuzzy\nmsgctxt "x"\n'),
        fc.boolean(),
      ),
      { maxLength: 4 },
    )
    await check(fc.tuple(entries, breaks), async ([given, lineBreak]) => {
      const body = given.map(([one, two, before, plural], index) =>
        plural
          ? `${before}msgid "k${index}"\nmsgid_plural "k${index}s"\nmsgstr[0] ${quoted(one)}\nmsgstr[1] ""\n${quoted(two)}\n`
          : `${before}msgid "k${index}"\nmsgstr ""\n${quoted(one)}\n${quoted(two)}\n`,
      )
      const content = ['msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n', ...body].join('\n').replaceAll('\n', lineBreak)
      const after = await fixed('a.po', content)
      sameButTexts(messagesOf(content), messagesOf(after), { all: true })
      expect(after.match(/^#.*$/gm)).toEqual(content.match(/^#.*$/gm))
    })
  })
})

/** JSON5 is a part of ECMAScript. */
function evaluated(content: string): unknown {
  return runInNewContext(`(${content}\n)`)
}

/** RFC 4180, a letter at a time. */
function cellsOf(content: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < content.length; at++) {
    const letter = content.charAt(at)
    if (letter === '"' && quoted && content[at + 1] === '"') cell += content.charAt(++at)
    else if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === separator || letter === '\n')) {
      cells.push(cell)
      cell = ''
    } else if (quoted || letter !== '\r') cell += letter
  }
  return cells
}

/** As `java.util.Properties.load` is described: logical lines, then keys and values. */
function propertiesOf(content: string): string[] {
  const logical: string[] = []
  for (const line of content.split(/\r\n|\n|\r/)) {
    const last = logical.at(-1) ?? ''
    if (!/^\s*[#!]/.test(last) && /(?<!\\)(?:\\\\)*\\$/.test(last)) logical.push(`${logical.pop()?.slice(0, -1)}${line.trimStart()}`)
    else logical.push(line)
  }
  const plain = (text: string): string =>
    text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, letter: string) =>
      code === undefined ? ({ n: '\n', t: '\t', r: '\r', f: '\f' }[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
    )
  return logical
    .map((line) => line.replace(/^[ \t\f]+/, ''))
    .filter((line) => line !== '' && !/^[#!]/.test(line))
    .flatMap((line) => {
      const [, key = '', value = ''] = /^((?:\\.|[^\\=: \t\f])*)[ \t\f]*[=:]?[ \t\f]*(.*)$/s.exec(line) ?? []
      return [`key ${plain(key)}`, plain(value)]
    })
}

/** Keywords with their strings joined. */
function messagesOf(content: string): string[] {
  const found: string[] = []
  for (const line of content.split(/\r?\n/)) {
    const [, keyword, quoted] = /^(?:(msg\S+)\s+)?(".*")$/.exec(line) ?? []
    if (quoted === undefined) continue
    const text = String(JSON.parse(quoted.replaceAll('\t', '\\t')))
    if (keyword !== undefined) found.push(`key ${keyword}`, text)
    else found.push(`${found.pop() ?? ''}${text}`)
  }
  return found
}
