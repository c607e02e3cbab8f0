import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const usual = 'nophi.lint.baseline.json'

describe('the baseline', () => {
  it('lets what was there pass, wherever it moved, and nothing new: not in another file, not once more', async () => {
    await folder.write({ 'a.json': '{"a": "Your HIV visit"}' })
    expect((await folder.run('.', '--update-baseline')).code).toBe(0)
    expect(await folder.run('a.json')).toEqual({ code: 0, out: '0 errors, 0 warnings, 1 in the baseline in 1 strings of 1 files' })
    await folder.write({ 'a.json': '\n{\n"other": "You have a new update.", "b": "Your HIV visit"}' })
    expect((await folder.run('a.json')).code).toBe(0)
    await folder.write({ 'a.json': '{"a": "Your HIV visit", "b": "Your HIV visit"}' })
    expect((await folder.lint('a.json')).findings).toHaveLength(1)
    await folder.write({ 'a.json': '{"a": "Your HIV visit."}' })
    expect((await folder.run('a.json')).code).toBe(1)
    await folder.write({ 'b.json': '{"a": "Your HIV visit"}' })
    expect((await folder.run('b.json')).code).toBe(1)
  })

  it('holds file, rule, hash and count, no text, in an order that makes small differences', async () => {
    await folder.write({ 'b.json': '["Your HIV visit", "Your HIV visit"]', 'a.json': '["Your diabetes visit"]' })
    await folder.run('b.json', 'a.json', '--update-baseline')
    const text = await folder.read(usual)
    expect(text).not.toMatch(/HIV|diabetes|visit/)
    const { version, entries } = JSON.parse(text)
    expect(version).toBe(1)
    expect(entries.map(({ file, rule, count }: Record<string, unknown>) => [file, rule, count])).toEqual([
      ['a.json', 'phi-condition', 1],
      ['b.json', 'phi-condition', 2],
    ])
    expect(Object.keys(entries[0])).toEqual(['file', 'rule', 'hash', 'count'])
  })

  it('is written in one order, wherever the findings stand', async () => {
    const texts = ['Your HIV visit', 'Your diabetes visit', 'Your chemo session', 'You owe $84.10.']
    await folder.write({ 'a.json': JSON.stringify(texts) })
    await folder.run('a.json', '--update-baseline')
    const first = await folder.read(usual)
    await folder.write({ 'a.json': JSON.stringify(texts.toReversed()) })
    await folder.run('a.json', '--update-baseline')
    expect(await folder.read(usual)).toBe(first)
    const { entries } = JSON.parse(first) as { entries: { rule: string; hash: string }[] }
    expect(entries.map(({ rule, hash }) => rule + hash)).toEqual(entries.map(({ rule, hash }) => rule + hash).sort())
  })

  it('knows a text again whose lines end in another way, as after a checkout on Windows', async () => {
    const cells = 'body\n"Your HIV\nvisit"\n'
    await folder.write({ 'a.csv': cells })
    await folder.run('a.csv', '--update-baseline')
    await folder.write({ 'a.csv': cells.replaceAll('\n', '\r\n') })
    expect((await folder.run('a.csv')).code).toBe(0)
  })

  it('looks again where another branch of a text, or a constant in it, changed', async () => {
    const text = `const kind = 'HIV'\nconst sms = \`Your \${kind} \${a ? 'visit' : 'test'}\``
    await folder.write({ 'a.ts': text })
    await folder.run('a.ts', '--update-baseline')
    expect((await folder.run('a.ts')).code).toBe(0)
    for (const [from, to] of [
      ['HIV', 'cancer'],
      ["'test'", "'tests'"],
    ] as const) {
      await folder.write({ 'a.ts': text.replace(from, to) })
      expect((await folder.run('a.ts')).code).toBe(1)
    }
  })

  it('knows two rules that speak of one string apart', async () => {
    await folder.write({ 'a.json': '["Your HIV visit. You owe $84.10."]' })
    await folder.run('a.json', '--update-baseline')
    const { entries } = JSON.parse(await folder.read(usual)) as { entries: { hash: string }[] }
    expect(entries).toHaveLength(2)
    expect(new Set(entries.map(({ hash }) => hash)).size).toBe(2)
  })

  it('tells what is in it and no longer found, and forgets it when it is written again', async () => {
    await folder.write({ 'a.json': '["Your HIV visit"]' })
    await folder.run('a.json', '--update-baseline')
    await folder.write({ 'a.json': '[]' })
    expect((await folder.run('a.json')).out).toContain('1 of the baseline no longer found')
    await folder.run('a.json', '--update-baseline')
    expect(JSON.parse(await folder.read(usual)).entries).toEqual([])
  })

  it('of files that were not looked at stays, uncounted; of files that are gone it is forgotten', async () => {
    await folder.write({ 'a.json': '["Your HIV visit"]', 'b.json': '["Your HIV visit"]', 'c.json': '["Your HIV visit"]' })
    await folder.run('.', '--update-baseline')
    expect(await folder.run('a.json')).toEqual({ code: 0, out: '0 errors, 0 warnings, 1 in the baseline in 1 strings of 1 files' })
    await rm(join(folder.path, 'c.json'))
    expect((await folder.run('a.json')).out).toContain('1 of the baseline no longer found')
    await folder.run('a.json', '--update-baseline')
    expect(JSON.parse(await folder.read(usual)).entries.map(({ file }: { file: string }) => file)).toEqual(['a.json', 'b.json'])
    expect((await folder.run('.')).code).toBe(0)
  })

  it('is no text itself, and neither is the configuration: they are not read in a folder, and not rewritten by name', async () => {
    const config = '{"allowNames": ["Your diabetes test results are ready"]}'
    await folder.write({ 'a.json': '["Your lisinopril refill is ready"]', 'nophi.lint.json': config })
    await folder.run('.', '--update-baseline')
    const written = await folder.read(usual)
    expect(written).toContain('phi-medication')
    expect(await folder.run('.')).toEqual({ code: 0, out: '0 errors, 0 warnings, 1 in the baseline in 1 strings of 1 files' })
    expect((await folder.run('.', '--fix')).code).toBe(0)
    expect((await folder.run(usual, 'nophi.lint.json', '--fix')).code).toBe(0)
    expect([await folder.read(usual), await folder.read('nophi.lint.json')]).toEqual([written, config])
    expect((await folder.run('nophi.*.json')).code).toBe(2)
  })

  it('is not written while a file cannot be read: its debt would be forgotten', async () => {
    await folder.write({ 'a.json': '["Your HIV visit"]', 'b.json': '[' })
    expect((await folder.run('a.json', 'b.json', '--update-baseline')).code).toBe(2)
    await expect(folder.read(usual)).rejects.toThrow()
  })

  it('has the name that the command line or the configuration gives', async () => {
    await folder.write({ 'a.json': '["Your HIV visit"]', 'nophi.lint.json': '{"baseline": "debt.json"}' })
    await folder.run('a.json', '--update-baseline')
    expect((await folder.run('a.json')).code).toBe(0)
    expect((await folder.run('a.json', '--baseline', 'other.json')).code).toBe(1)
    expect(JSON.parse(await folder.read('debt.json')).entries).toHaveLength(1)
  })
})
