import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

// What sarif-schema-2.1.0.json says of the objects used here: names, types, bounds, required members; no others are allowed.
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const positive = z.number().int().min(1)
const region = z.strictObject({ startLine: positive, startColumn: positive.optional(), endLine: positive.optional(), endColumn: positive.optional() })
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      uri: z.string().refine((uri) => URL.canParse(uri, 'file:///project/') && !/[\s\\[\]]/.test(uri)),
      uriBaseId: z.string(),
    }),
    region,
  }),
})
const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string().min(1),
      semanticVersion: z.string(),
      rules: z.array(z.strictObject({ id: z.string().min(1), shortDescription: message, defaultConfiguration: z.strictObject({ level }) })),
    }),
  }),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  invocations: z.array(
    z.strictObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(z.strictObject({ level, message, locations: z.array(location) })) }),
  ),
  results: z.array(
    z.strictObject({
      ruleId: z.string(),
      ruleIndex: z.number().int().min(0),
      level,
      message,
      locations: z.array(location).min(1),
      partialFingerprints: z.record(z.string(), z.string()),
    }),
  ),
})
const log = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).length(1) })

async function sarifOf(...args: string[]): Promise<z.infer<typeof run>> {
  const [first] = log.parse(JSON.parse((await folder.run(...args, '--format', 'sarif')).out)).runs
  if (first === undefined) throw new Error('no run')
  return first
}

describe('SARIF', () => {
  it('holds to the schema, with findings, without, and with a file that cannot be read', async () => {
    await folder.write({ 'a [1] é.json': '{"a":\n"Your HIV visit"}', 'clean.json': '{}', 'broken.json': '{' })
    const { results, tool, invocations } = await sarifOf('a [1] é.json')
    expect(results).toHaveLength(1)
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe(results[0]?.ruleId)
    expect(results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20%5B1%5D%20%C3%A9.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 10 },
    })
    expect(invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] })
    expect((await sarifOf('clean.json')).results).toEqual([])
    const broken = await sarifOf('clean.json', 'broken.json')
    expect(broken.invocations[0]?.executionSuccessful).toBe(false)
    expect(broken.invocations[0]?.toolExecutionNotifications[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('broken.json')
  })

  it('names files from the root of the repository', async () => {
    await folder.write({ 'packages/app/a.json': '{"a": "Your HIV visit"}', 'packages/b.json': '[' })
    const [{ results, invocations } = { results: [], invocations: [] }] = log.parse(
      JSON.parse((await folder.runIn('packages/app', 'a.json', '../b.json', '--format', 'sarif')).out),
    ).runs
    const [finding, notification] = [results[0], invocations[0]?.toolExecutionNotifications[0]]
    expect([finding, notification].map((each) => each?.locations[0]?.physicalLocation.artifactLocation.uri)).toEqual(['packages/app/a.json', 'packages/b.json'])
  })

  it('gives a finding the same fingerprint wherever its line moves', async () => {
    await folder.write({ 'a.json': '{"a": "Your HIV visit"}', 'b.json': '\n\n{"x": 1, "b":   "Your HIV visit"}', 'c.json': '{"a": "My HIV visit"}' })
    const prints = (await sarifOf('a.json', 'b.json', 'c.json')).results.map(({ partialFingerprints }) => partialFingerprints['nophiText/v1'])
    expect(prints[0]).toBe(prints[1])
    expect(prints[0]).not.toBe(prints[2])
  })
})
