import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { comprehendMedicalDetector, presidioDetector } from '../../src/detectors/index.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { inspectWithDetectors } from '../../src/ports/inspect-with-detectors.js'
import type { PhiDetector } from '../../src/ports/other-ports.js'
import { lakesideGuard } from '../phi-guard/lakeside.js'
import { keys } from './comprehend-double.js'

const own = { status: 'not-required', basis: 'own-system', reference: 'rack 4' } as const
type Fetch = typeof globalThis.fetch

let answer: (reply: ServerResponse) => void = () => undefined
const server = createServer((incoming, outgoing) => incoming.resume().on('end', () => answer(outgoing)))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const detectors: Readonly<Record<string, (fetch?: Fetch) => PhiDetector>> = {
  presidio: (fetch) => presidioDetector({ url, baa: own, fetch }),
  comprehend: (fetch) =>
    comprehendMedicalDetector({
      region: 'us-east-1',
      credentials: keys,
      baa: { status: 'signed', reference: 'B', effectiveFrom: '2020-01-01' },
      endpoint: url,
      fetch,
    }),
}
const each = Object.entries(detectors).map(([name, make]) => ({ name, make }))

/** What `detect` throws, and that the text is blocked. */
async function problemOf(detector: PhiDetector, timeoutMs = 5000): Promise<unknown> {
  const error: unknown = await detector.detect('Rose Harlow', { signal: AbortSignal.timeout(timeoutMs) }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(JSON.stringify(error) + String(error)).not.toContain('Harlow')
  expect((await inspectWithDetectors(lakesideGuard(), [detector], 'See you soon', { timeoutMs })).verdict).toBe('blocked')
  return isNophiError(error, 'DETECTOR_UNAVAILABLE') ? error.details.problem : error
}

const clear = { presidio: '[]', comprehend: '{"Entities":[]}' } as const
/** More findings than a text has places, all of them well-formed. */
const flood = {
  presidio: JSON.stringify(Array.from({ length: 9000 }, () => ({ entity_type: 'PERSON', start: 0, end: 4, score: 1 }))),
  comprehend: JSON.stringify({ Entities: Array.from({ length: 6000 }, () => ({ Type: 'NAME', Category: 'X', BeginOffset: 0, EndOffset: 4, Score: 1 })) }),
} as const

describe.each(each)('what answers in the place of $name', ({ name, make }) => {
  const none = clear[name as keyof typeof clear]
  const packed = gzipSync(none + ' '.repeat(2_000_000))

  it('is read where it is packed as HTTP packs it, and past a byte order mark', async () => {
    for (const body of [gzipSync(none), gzipSync(`\ufeff${none}`)]) {
      answer = (reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(body)
      expect(await make().detect('See you soon', { signal: AbortSignal.timeout(2000) })).toEqual([])
    }
  })

  it.each<[string, (reply: ServerResponse) => void, string]>([
    ['packs what unpacks to more than it may', (reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(packed), 'too-long'],
    ['packs nothing, and says it did', (reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end('Rose Harlow'), 'broken'],
    ['drips without end', (reply) => void setInterval(() => reply.write(' '), 10).unref(), 'aborted'],
    ['ends before its length', (reply) => reply.writeHead(200, { 'content-length': 99 }).write(none), 'aborted'],
    ['breaks off', (reply) => void reply.writeHead(200).write(none, () => setTimeout(() => reply.destroy(), 20)), 'broken'],
    ['sends elsewhere with the text', (reply) => reply.writeHead(307, { location: url }).end(none), 'unreachable'],
    ['is nested without end', (reply) => reply.end('['.repeat(100_000)), 'unreadable'],
    ['is of UTF-16', (reply) => reply.end(Buffer.from(`\ufeff${none}`, 'utf16le')), 'unreadable'],
    ['answers nothing', (reply) => reply.end(), 'unreadable'],
    ['finds more than there is', (reply) => reply.end(flood[name as keyof typeof flood]), 'unreadable'],
  ])('blocks the text where it %s', async (_what, reply, problem) => {
    answer = reply
    expect(await problemOf(make(), problem === 'aborted' ? 100 : undefined)).toBe(problem)
  })

  it.each<[string, () => unknown, string]>([
    ['nothing', () => undefined, 'unreadable'],
    ['null', () => null, 'unreadable'],
    ['no body', () => ({ status: 200 }), 'unreadable'],
    ['a stream of Node', () => ({ status: 200, body: { on: () => undefined } }), 'unreadable'],
    ['letters for bytes', () => ({ status: 200, body: new ReadableStream({ start: (stream) => stream.enqueue(none) }) }), 'aborted'],
    [
      'a reply that somebody reads',
      () => {
        const reply = new Response(none)
        reply.body?.getReader()
        return reply
      },
      'unreadable',
    ],
    [
      'a reply that somebody read',
      async () => {
        const reply = new Response(none)
        await reply.text()
        return reply
      },
      'unreadable',
    ],
    [
      'a reply that throws',
      () => ({
        get status() {
          throw new Error('Rose Harlow')
        },
      }),
      'unreadable',
    ],
    ['the reply of another host that it was sent to', () => Object.defineProperty(new Response(none), 'redirected', { value: true }), 'redirected'],
  ])('blocks the text, and throws nothing foreign, where a fetch of the host’s gives %s', async (_what, give, problem) => {
    expect(await problemOf(make((async () => give()) as unknown as Fetch), problem === 'aborted' ? 100 : undefined)).toBe(problem)
  })
})

describe('Amazon Comprehend Medical', () => {
  const detect = (body: unknown, text: string) => {
    answer = (reply) => reply.end(JSON.stringify(body))
    return detectors.comprehend?.().detect(text, { signal: AbortSignal.timeout(2000) })
  }

  it('is not clear where an error came with status 200', async () => {
    answer = (reply) => reply.end('{"__type":"ThrottlingException","Message":"Rose Harlow","Entities":[]}')
    expect(await problemOf(detectors.comprehend?.() as PhiDetector)).toBe('unreadable')
  })

  it('holds a finding of all the text where other words stand at its place than it names', async () => {
    const text = '👋🏽 Lakeside Clinic: Rose Harlow'
    const named = (BeginOffset: number, EndOffset: number, Text: string | null) => ({
      Entities: [{ Type: 'NAME', Category: 'PROTECTED_HEALTH_INFORMATION', Score: 1, BeginOffset, EndOffset, Text }],
    })
    const placesOf = async (body: unknown) => (await detect(body, text))?.map(({ start, end }) => text.slice(start, end))
    expect(await placesOf(named(20, 31, 'Rose Harlow'))).toEqual(['Rose Harlow'])
    expect(await placesOf(named(20, 31, null))).toEqual(['Rose Harlow'])
    // In bytes it would lie on the sender's own name, which only warns.
    expect(await placesOf(named(3, 14, 'Rose Harlow'))).toEqual([text])
    answer = (reply) => reply.end(JSON.stringify(named(3, 14, 'Rose Harlow')))
    expect((await inspectWithDetectors(lakesideGuard(), [detectors.comprehend?.() as PhiDetector], text)).findings).toContainEqual(
      expect.objectContaining({ rule: 'detector:comprehend-medical', blocking: true, start: 0, end: text.length }),
    )
  })
})
