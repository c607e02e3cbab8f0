import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { parseOrThrow } from '../../src/errors/parse-options.js'
import { keysFromSecret } from '../../src/index.js'
import { senderSchema, sendRequestSchema } from '../../src/messenger/schemas.js'

function faultOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    if (isNophiError(error)) return error.details
    throw error
  }
  return 'accepted'
}

const sender = { id: 'a', name: 'A', contact: { phone: '+13125550142' }, addresses: [{ value: '+13125550142', type: 'long-code', transport: 't' }] }
const request = { program: 'p', to: '+13125550142', actor: { id: 'a', roles: [] }, idempotencyKey: 'k', message: { kind: 'update-available' } }

describe('the word for what is wrong', () => {
  it.each([
    [{ ...sender, name: undefined }, 'name', 'required'],
    [{ ...sender, name: 7 }, 'name', 'wrong-type'],
    [{ ...sender, name: ' ' }, 'name', 'too-small'],
    [{ ...sender, name: 'n'.repeat(81) }, 'name', 'too-large'],
    [{ ...sender, contact: {} }, 'contact', 'phone-or-url'],
    [{ ...sender, contact: { url: 'http://a.example' } }, 'contact.url', 'wrong-form'],
    [{ ...sender, addresses: [{ value: 'Lakeside', type: 'long-code', transport: 't' }] }, 'addresses.0.value', 'not-of-its-type'],
    [{ ...sender, addresses: [{ value: '+13125550142', type: 'landline', transport: 't' }] }, 'addresses.0.type', 'not-allowed'],
    [{ ...sender, adresses: [] }, 'value', 'unknown'],
  ])('of a sender %#', (given, path, problem) => {
    expect(faultOf(() => parseOrThrow(senderSchema, given))).toMatchObject({ path, problem })
  })

  it.each([
    [{ ...request, zone: 'Central' }, 'zone', 'not-a-time-zone'],
    [{ ...request, actor: undefined }, 'actor', 'required'],
    [{ ...request, actor: { id: '+13125550142', roles: [] } }, 'actor.id', 'not-opaque'],
    [{ ...request, message: { text: '', onBlocked: 'refuse' } }, 'message.text', 'wrong-form'],
    [null, 'value', 'wrong-type'],
    [undefined, 'value', 'wrong-type'],
  ])('of a request %#', (given, path, problem) => {
    expect(faultOf(() => parseOrThrow(sendRequestSchema, given, 'INVALID_REQUEST'))).toMatchObject({ path, problem })
  })

  it('of a secret that is none', () => {
    expect(faultOf(() => keysFromSecret(''))).toMatchObject({ path: 'secret', problem: 'not-32-bytes-of-base64' })
  })

  const [one, two] = [z.strictObject({ a: z.string() }), z.strictObject({ a: z.number() })]
  const inner = z.strictObject({ inner: z.union([z.literal('x'), z.strictObject({ n: z.number() })]) })
  it.each<[z.ZodType, unknown, string, string]>([
    [z.object({ scope: z.union([z.literal('all'), z.strictObject({ program: z.string() })]) }), { scope: { program: 7 } }, 'scope.program', 'wrong-type'],
    [z.object({ scope: z.union([z.literal('all'), inner]) }), { scope: { inner: { n: 'z' } } }, 'scope.inner.n', 'wrong-type'],
    [z.object({ scope: z.union([z.literal('all'), inner]) }), { scope: 'some' }, 'scope', 'wrong-form'],
    [z.object({ scope: z.union([one, two]) }), { scope: { a: true } }, 'scope', 'wrong-form'],
  ])('of a value of several forms %#', (schema, given, path, problem) => {
    expect(faultOf(() => parseOrThrow(schema, given))).toMatchObject({ path, problem })
  })

  it("repeats no sentence of a rule, the host's own settings of the library included", () => {
    const before = z.config()
    z.config({ customError: () => 'not-a-word-of-ours' })
    try {
      expect(faultOf(() => parseOrThrow(senderSchema, { ...sender, name: 7 }))).toMatchObject({ problem: 'wrong-type' })
    } finally {
      z.config({ ...before, customError: undefined })
    }
  })

  it('survives a getter that answers once', () => {
    let read = 0
    const once = {
      get name(): unknown {
        read += 1
        if (read > 1) throw new Error('read twice')
        return 7
      },
    }
    expect(faultOf(() => parseOrThrow(z.object({ name: z.string() }), once))).toMatchObject({ path: 'name', problem: 'wrong-type' })
  })
})

it('stands in the list of errors, each word', () => {
  const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  const source = readFileSync(new URL('../../src/errors/problem-of.ts', import.meta.url), 'utf8')
  const words = [...source.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].map(([, word]) => word)
  expect(words.length).toBeGreaterThan(15)
  expect(words.filter((word) => word !== 'zod' && !page.includes(`\`${word}\``))).toEqual([])
})
