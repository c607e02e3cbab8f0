import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../src/domain/parse-phone-number.js'
import { toUtf8 } from '../../src/internal/bytes.js'
import type { ImportReport } from '../../src/suppression-registry/index.js'
import { type ReadCsvOptions, readOptOutCsv } from '../../src/suppression-registry/lists/read-opt-out-csv.js'
import { readOptOutJsonLines } from '../../src/suppression-registry/lists/read-opt-out-json-lines.js'
import { writeOptOutCsv, writeOptOutJsonLines } from '../../src/suppression-registry/lists/write-opt-outs.js'
import { createWorld, desk, failure, phone } from './world.js'

const other = '+13125550143'
const csv = (text: string | Uint8Array, options?: ReadCsvOptions): Promise<unknown[]> =>
  collect(readOptOutCsv([typeof text === 'string' ? toUtf8(text) : text], options))
const jsonLines = (text: string): Promise<unknown[]> => collect(readOptOutJsonLines([toUtf8(text)]))

describe('readOptOutCsv', () => {
  it('reads named columns, quoted cells, CR LF, a byte order mark and a last line without its end', async () => {
    const text = `\ufeffname,Phone,source\r\n"Example, M.",${phone},portal\r\n\r\n"two\r\nlines","${other}",\r\n"a ""b""",'+13125550144,provider`
    expect(await csv(text)).toEqual([
      { line: 2, phone, source: 'portal' },
      { line: 4, phone: other },
      { line: 6, phone: '+13125550144', source: 'provider' },
    ])
  })

  it('reads a file without a first line of names by the place of its column', async () => {
    expect(await csv(`x;${phone}\nx\n`, { phone: 1, separator: ';' })).toEqual([
      { line: 1, phone },
      { line: 2, problem: 'not-a-row' },
    ])
    expect(await csv(`portal,marketing,${phone}\n`, { phone: 2, source: 0, scope: 1 })).toEqual([{ line: 1, phone, source: 'portal', scope: 'marketing' }])
  })

  it.each([
    ['a quote inside of a bare cell', `${phone}"`, 'unreadable'],
    ['text behind a closing quote', `"${phone}"x`, 'unreadable'],
    ['a carriage return that ends no line', `${phone}\rx`, 'unreadable'],
    ['one cell too many', `${phone},portal`, 'not-a-row'],
  ])('calls %s a bad line and reads the next one', async (_, line, problem) => {
    expect(await csv(`phone\n${line}\n${other}\n`)).toEqual([
      { line: 2, problem },
      { line: 3, phone: other },
    ])
  })

  it('lets quotes that never close spoil one line and no other', async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `+1312555${String(100 + (index % 100)).padStart(4, '0')}`)
    const rows = await csv(`phone\n"oops\n${lines.join('\n')}\n`)
    expect(rows).toHaveLength(301)
    expect(rows.filter((row) => 'problem' in (row as object))).toEqual([{ line: 2, problem: 'unreadable' }])
  })

  it('names what is no UTF-8 and what is too long by its line, and goes on', async () => {
    const text = `phone\nx${'9'.repeat(70_000)}\n${phone}\n`
    const bytes = new Uint8Array([...toUtf8(text), 0xc3, 0x28, 0x0a, ...toUtf8(other)])
    expect(await csv(bytes)).toEqual([
      { line: 2, problem: 'too-long' },
      { line: 3, phone },
      { line: 4, problem: 'unreadable' },
      { line: 5, phone: other },
    ])
  })

  it('goes on behind the line of an earlier report, and still knows its columns', async () => {
    expect(await csv(`phone\n${phone}\n${other}\n`, { afterLine: 2 })).toEqual([{ line: 3, phone: other }])
  })

  it('reads numbers of a country as people write them only when it is told the country', async () => {
    expect(await csv('phone\n(312) 555-0142\n12\n', { defaultCountry: 'US' })).toEqual([
      { line: 2, phone },
      { line: 3, problem: 'not-a-phone-number' },
    ])
  })

  it('stops the number before an extension, to which a text would go', async () => {
    expect(await csv('phone\n(312) 555-0142 ext. 4\n', { defaultCountry: 'US' })).toEqual([{ line: 2, phone }])
  })

  it('keeps how far an opt-out reaches, and calls a reach that it does not know a bad line', async () => {
    expect(await csv(`phone,scope\n${phone},marketing\n${other},program:visits\n${other},some\n`)).toEqual([
      { line: 2, phone, scope: 'marketing' },
      { line: 3, phone: other, scope: { program: 'visits' } },
      { line: 4, problem: 'unknown-scope' },
    ])
  })

  it.each([
    ['no such column', 'number\n', {}, 'INVALID_REQUEST phone'],
    ['a column that is named twice', 'phone,phone\n', {}, 'INVALID_REQUEST phone'],
    ['an option it does not know', 'phone\n', { seperator: ';' }, 'INVALID_OPTIONS value'],
    ['a country that is none', 'phone\n', { defaultCountry: 'us' }, 'INVALID_OPTIONS defaultCountry'],
    ['a line before the first', 'phone\n', { afterLine: -1 }, 'INVALID_OPTIONS afterLine'],
    ['columns by name and by place', 'phone\n', { phone: 0, source: 'source' }, 'INVALID_OPTIONS source'],
  ])('refuses %s', async (_, text, options, code) => {
    expect(await failure(csv(text, options as ReadCsvOptions))).toBe(code)
  })

  it('refuses UTF-16 and chunks that are no bytes', async () => {
    expect(await failure(csv(new Uint8Array([0xff, 0xfe, 0x70, 0])))).toBe('INVALID_REQUEST bytes')
    expect(await failure(collect(readOptOutCsv(['phone'] as never)))).toBe('INVALID_REQUEST bytes')
  })

  it('reads the same rows however the bytes are cut', async () => {
    const text = `\ufeffphone,source\r\n"${phone}",portal\r\n"é\n",x\r\n${other},\r\n"open\n${phone},portal`
    const whole = await csv(text)
    const bytes = toUtf8(text)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length]
        const chunks = places.slice(1).map((end, index) => bytes.slice(places[index], end))
        expect(await collect(readOptOutCsv(chunks))).toEqual(whole)
      }),
      { numRuns: 50 },
    )
  })
})

describe('readOptOutJsonLines', () => {
  it('leaves out a byte order mark', async () => {
    expect(await jsonLines(`\ufeff"${phone}"`)).toEqual([{ line: 1, phone }])
  })

  it('reads texts and objects, and names every other line', async () => {
    expect(
      await jsonLines(
        `"${phone}"\n\n{"phone":"${other}","source":"email","note":"x"}\n{"phone":1}\n[1]\n{oops\n{"phone":"${phone}","scope":5}\n{"phone":"${phone}","scope":{"program":"visits"}}`,
      ),
    ).toEqual([
      { line: 1, phone },
      { line: 3, phone: other, source: 'email' },
      { line: 4, problem: 'not-a-row' },
      { line: 5, problem: 'not-a-row' },
      { line: 6, problem: 'unreadable' },
      { line: 7, problem: 'unknown-scope' },
      { line: 8, phone, scope: { program: 'visits' } },
    ])
  })

  it('takes no member from the prototype of an object', async () => {
    expect(await jsonLines('{"__proto__":{"phone":"+13125550142"}}')).toEqual([{ line: 1, problem: 'not-a-row' }])
  })
})

describe('a list that goes out and comes back', () => {
  it.each([
    ['CSV', writeOptOutCsv, readOptOutCsv],
    ['JSON lines', writeOptOutJsonLines, readOptOutJsonLines],
  ] as const)('as %s stops the same numbers as far as before', async (_, write, read) => {
    const { registry } = createWorld()
    await registry.suppress({ phone, source: 'portal', actor: desk })
    await registry.suppress({ phone: other, source: 'reply', scope: { program: '=visits, "all"' }, actor: desk })
    const file = await collect(write(registry.exportEntries()))
    const fresh = createWorld().registry
    const reports: ImportReport[] = await collect(fresh.importEntries(read(file)))
    expect(reports).toMatchObject([{ added: 2, known: 0, bad: [] }])
    expect(await fresh.statusOf({ phone })).toMatchObject({ by: [{ scope: 'all', source: 'portal' }] })
    expect(await fresh.statusOf({ phone: other })).toMatchObject({ by: [{ scope: { program: '=visits, "all"' }, source: 'reply' }] })
  })

  it('holds no cell that a spreadsheet could take for a formula', async () => {
    async function* entries(): Parameters<typeof writeOptOutCsv>[0] extends AsyncIterable<infer Entry> ? AsyncGenerator<Entry> : never {
      for (const id of ['=1+1', '+1', '-1', '@x', '\tx', '＝1']) {
        const suppression = { id, scope: 'all', source: 'import', cause: 'opt-out', recordedAt: new Date(0), honorBy: new Date(0) } as const
        yield { phone: parsePhoneNumber(phone), suppression }
      }
    }
    const text = (await collect(writeOptOutCsv(entries()))).map((chunk) => new TextDecoder().decode(chunk)).join('')
    const cells = text
      .trimEnd()
      .split('\r\n')
      .flatMap((line) => line.slice(1, -1).split('","'))
    expect(cells).toHaveLength(7 * 8)
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/)
  })
})

describe('importEntries of a file', () => {
  it('reports lines of the file and every bad one, never its content', async () => {
    const { registry } = createWorld()
    const text = `phone,source\nMaria Example,portal\n${phone},gossip\n${phone},portal\n"x`
    const reports: ImportReport[] = await collect(registry.importEntries(readOptOutCsv([toUtf8(text)])))
    expect(reports).toEqual([
      {
        line: 5,
        added: 1,
        known: 0,
        bad: [
          { line: 2, problem: 'not-a-phone-number' },
          { line: 3, problem: 'unknown-source' },
          { line: 5, problem: 'unreadable' },
        ],
      },
    ])
  })
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
