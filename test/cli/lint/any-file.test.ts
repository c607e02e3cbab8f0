import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parseLintConfig } from '../../../src/cli/lint/lint-config.js'
import { type Literal, UnreadableFile } from '../../../src/cli/lint/literal.js'
import { makeLinter } from '../../../src/cli/lint/make-linter.js'
import { readLiterals } from '../../../src/cli/lint/read/read-literals.js'
import { isNophiError } from '../../../src/errors/nophi-error.js'

const endings = ['json', 'json5', 'arb', 'yaml', 'csv', 'tsv', 'properties', 'po', 'ts', 'tsx', 'js', 'erb']
const options = { columns: [], code: { allStrings: true, properties: [], functions: [] } }
const linter = makeLinter(parseLintConfig({ sender: { name: 'Lakeside', contact: { phone: '+13125550142' } }, whole: ['**'], slots: { when: 'visit-time' } }))

async function literalsOf(ending: string, text: string): Promise<readonly Literal[]> {
  try {
    return await readLiterals(`a.${ending}`, { text, encoding: 'utf-8', hasByteOrderMark: false }, options)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    expect(error.offset ?? 0).toBeLessThanOrEqual(text.length)
    return []
  }
}

const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ':',
    ',',
    ';',
    '=',
    '#',
    '|',
    '>',
    '-',
    '&',
    '*',
    '!',
    '%',
    '$',
    '//',
    '/*',
    '*/',
    '\\u0041',
    '\\u{1F600}',
    '\\',
  ],
  ...['\n', '\r', '\r\n', '\t', ' ', '  ', '\u2028', '\ufeff', '\ud83d', '😀', 'é', '\0'],
  ...[
    'sms',
    'body',
    'HIV',
    'Your HIV visit',
    'msgid',
    'msgstr',
    '{{when}}',
    '{n, plural, one {',
    '%s',
    '+',
    'const sms = ',
    '"a": "',
    'a: |\n  ',
    'Reply CANCEL',
    'STOP',
  ],
  ...['{{#if a}}', '{{else}}', '{{/if}}', '<% if a %>', '<% end %>'],
  ...['const sms = `', '${', "const p = 'x'", 'p', ' ? ', ' ?? ', ' && ', 'select, other {'],
  ...['const a = <Sms>', '</Sms>', '<b>', '</b>', '<br/>', '<>', '</>', '{', '}', '&#72;', '&nbsp;', '&#x', '{/* nophi-lint: sms */}', 'title="'],
)
const contents = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('whatever is in a file', () => {
  it('it is read or told to be unreadable, and every place lies within it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...endings), contents, async (ending, text) => {
        for (const literal of await literalsOf(ending, text)) {
          expect(literal.value.starts.length).toBe(literal.value.text.length)
          for (const { start, end } of [literal, ...linter(literal, { whole: true })]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: Number(process.env.NOPHI_LINT_RUNS ?? 600) },
    )
  })

  it('what a suggestion writes is read back as it was meant', async () => {
    const texts = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
      )
      .filter((text) => !/\p{Cs}/u.test(text) && text.trim() !== '' && !/[\0\ufeff]/.test(text))
    const files: readonly (readonly [ending: string, source: string])[] = [
      ['json', '["xx xx"]'],
      ['json5', "['xx xx']"],
      ['yaml', 'a: xx xx\nb: 1\n'],
      ['yaml', "a: 'xx xx' # c\nb: 1\n"],
      ['yaml', 'a: >- # c\n  xx xx\nb: 1\n'],
      ['csv', 'body,x\nxx xx,1\n'],
      ['po', 'msgid "a"\nmsgstr "xx xx"\n'],
      ['properties', 'a=xx xx\n'],
      ['ts', 'const sms = `xx xx`'],
      ['js', "const sms = 'xx xx'"],
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), texts, async ([ending, source], text) => {
        const [literal] = await literalsOf(ending, source)
        const rewritten = source.slice(0, literal?.start) + literal?.write?.(text) + source.slice(literal?.end)
        const [again] = await literalsOf(ending, rewritten)
        expect(again?.value.text).toBe(text)
      }),
      { numRuns: Number(process.env.NOPHI_LINT_RUNS ?? 600) },
    )
  })

  it('strings of JSON, JSON5 and YAML are read as their own parsers read them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        const strings: string[] = []
        JSON.stringify(value, (_, each) => {
          if (typeof each === 'string') strings.push(each)
          return each
        })
        const text = JSON.stringify(value, null, 1)
        for (const ending of ['json', 'json5', 'yaml'])
          expect((await literalsOf(ending, text)).flatMap(({ value: { text: read }, isKey }) => (isKey === true ? [] : [read]))).toEqual(strings)
      }),
      { numRuns: 200 },
    )
  })

  it('a parser that is not installed is named', async () => {
    vi.resetModules()
    for (const [file, name, ...others] of [
      ['a.yaml', 'yaml'],
      ['a.ts', 'typescript', '@typescript/typescript6'],
    ] as const) {
      for (const each of [name, ...others])
        vi.doMock(each, () => {
          throw new Error('canary')
        })
      const { readLiterals: read } = await import('../../../src/cli/lint/read/read-literals.js')
      const error = await read(file, { text: 'a', encoding: 'utf-8', hasByteOrderMark: false }, options).then(
        () => undefined,
        (caught: unknown) => caught,
      )
      expect(isNophiError(error, 'MISSING_DEPENDENCY') && [error.details.path, error.details.problem]).toEqual([
        name,
        expect.stringMatching(new RegExp(`install .*${name}`)),
      ])
      expect(String(error)).not.toContain('canary')
      for (const each of [name, ...others]) vi.doUnmock(each)
    }
  })
})
