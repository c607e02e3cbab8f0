import { afterAll, describe, expect, it } from 'vitest'
import { type PresidioDetectorOptions, presidioDetector } from '../../src/detectors/index.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { inspectWithDetectors } from '../../src/ports/inspect-with-detectors.js'
import { detectorCases } from '../../src/testing/detector-cases.js'
import { lakesideGuard } from '../phi-guard/lakeside.js'
import { type LocalVendor, localVendor, type VendorAnswer } from './local-vendor.js'
import { presidioDouble } from './presidio-double.js'

const own = { status: 'not-required', basis: 'own-system', reference: 'rack 4' } as const
const vendor = await localVendor(presidioDouble)
const others: LocalVendor[] = []
afterAll(() => Promise.all([vendor, ...others].map((each) => each.close())))

const presidio = (change: Partial<PresidioDetectorOptions> = {}) => presidioDetector({ url: vendor.url, baa: own, ...change })
const never = (): AbortSignal => new AbortController().signal
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  )

async function answering(answer: VendorAnswer | null, change: Partial<PresidioDetectorOptions> = {}): Promise<ReturnType<typeof presidio>> {
  const other = await localVendor(() => answer)
  others.push(other)
  return presidio({ url: other.url, ...change })
}

describe('the detector contract', () => {
  const subject = { detector: presidio(), revealing: { text: '👋🏽 Your visit, Rose Harlow', words: 'Rose Harlow' }, neutral: 'Please log in to view.' }
  for (const { name, run } of detectorCases(subject)) it(name, () => run())
})

describe('a Presidio analyzer', () => {
  it('is asked for the text and nothing else, and answers in UTF-16 places and our categories', async () => {
    const text = '👋🏽👋🏽 badge x7 for Rose Harlow, 312-555-0177, A1234'
    const findings = await presidio().detect(text, { language: 'en-US', signal: never() })
    expect(findings.map(({ category, rule, blocking, start, end }) => [category, rule, blocking, text.slice(start, end)])).toEqual([
      ['name', 'person', true, 'Rose Harlow'],
      ['phone', 'phone-number', true, '312-555-0177'],
      ['other-id', 'clinic-badge', true, 'badge x7'],
    ])
    const sent = vendor.requests.at(-1)
    expect([sent?.method, sent?.path, sent?.headers['content-type']]).toEqual(['POST', '/analyze', 'application/json'])
    expect(JSON.parse(sent?.body ?? '')).toEqual({ text, language: 'en', score_threshold: 0.5 })
  })

  it('blocks what the guard alone would clear, and quotes nothing', async () => {
    const text = 'Hello, badge x7 is ready at the desk.'
    expect(lakesideGuard().inspect(text).verdict).toBe('clear')
    const inspection = await inspectWithDetectors(lakesideGuard(), [presidio()], text)
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'other-id', rule: 'detector:presidio', start: 7, end: 15 }] })
    expect(JSON.stringify(inspection)).not.toContain('x7')
  })

  it('does not stop a reminder for its time, nor for what is the sender’s own', async () => {
    const text = 'Lakeside Clinic: Your appointment is Monday at 4 PM. Call 312-555-0142.'
    const inspection = await inspectWithDetectors(lakesideGuard(), [presidio()], text)
    expect(inspection.verdict).toBe('clear')
    expect(inspection.findings.map(({ category, blocking }) => [category, blocking])).toEqual([
      ['name', false],
      ['phone', false],
      ['date', false],
    ])
    const strict = await inspectWithDetectors(lakesideGuard(), [presidio({ warnOnly: [] })], text)
    expect(strict.verdict).toBe('blocked')
  })

  it('keeps what scores less where the host asks for it', async () => {
    const findings = await presidio({ minScore: 0 }).detect('A1234', { signal: never() })
    expect(findings.map(({ category }) => category)).toEqual(['other-id'])
  })

  it('counts a lone half of a pair as one place', async () => {
    const text = '\ud83d Rose Harlow'
    const findings = await presidio().detect(text, { signal: never() })
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['Rose Harlow'])
  })

  it('is never shown a text without cover', async () => {
    const before = vendor.requests.length
    const signed = { status: 'signed', reference: 'BAA-9' } as const
    const over = { ...signed, effectiveFrom: '2020-01-01', effectiveTo: '2020-12-31' } as const
    for (const baa of [{ status: 'none' }, { status: 'unknown' }, over, { ...signed, effectiveFrom: '2099-01-01' }] as const) {
      const error = await failure(presidio({ baa }).detect('Rose Harlow', { signal: never() }))
      expect(isNophiError(error, 'DETECTOR_UNAVAILABLE')).toBe(true)
      const inspection = await inspectWithDetectors(lakesideGuard(), [presidio({ baa })], 'See you soon')
      expect(inspection.findings).toMatchObject([{ category: 'unchecked', rule: 'detector-not-covered' }])
    }
    expect(vendor.requests.length).toBe(before)
  })

  it.each<[string, VendorAnswer]>([
    ['500 with the text in it', { status: 500, body: '{"error":"Rose Harlow"}' }],
    ['401', { status: 401, body: '' }],
    ['204 of a proxy', { status: 204, body: '' }],
    ['a redirect', { status: 302, body: '' }],
    ['a page of HTML', { status: 200, body: '<html>Rose Harlow</html>' }],
    ['an object', { status: 200, body: '{"results":[]}' }],
    ['a list of lists, as for many texts', { status: 200, body: '[[]]' }],
    ['null', { status: 200, body: 'null' }],
    ['a place behind the text', { status: 200, body: '[{"entity_type":"PERSON","start":0,"end":99,"score":1}]' }],
    ['an empty place', { status: 200, body: '[{"entity_type":"PERSON","start":3,"end":3,"score":1}]' }],
    ['a place that is no number', { status: 200, body: '[{"entity_type":"PERSON","start":"0","end":4,"score":1}]' }],
    ['a score below any', { status: 200, body: '[{"entity_type":"PERSON","start":0,"end":4,"score":-1}]' }],
    ['no score', { status: 200, body: '[{"entity_type":"PERSON","start":0,"end":4}]' }],
    ['more than a megabyte', { status: 200, body: `[${' '.repeat(1_100_000)}]` }],
  ])('blocks the text when it answers %s', async (_what, answer) => {
    const detector = await answering(answer)
    const error = await failure(detector.detect('Rose Harlow', { signal: never() }))
    expect(isNophiError(error, 'DETECTOR_UNAVAILABLE')).toBe(true)
    expect(JSON.stringify(error) + String(error)).not.toContain('Harlow')
    expect(await inspectWithDetectors(lakesideGuard(), [detector], 'See you soon')).toMatchObject({
      verdict: 'blocked',
      findings: [{ category: 'unchecked', rule: 'detector-unavailable' }],
    })
  })

  it('blocks the text when it never answers, or is not there', async () => {
    const silent = await answering(null)
    expect((await inspectWithDetectors(lakesideGuard(), [silent], 'See you soon', { timeoutMs: 50 })).verdict).toBe('blocked')
    const away = presidio({ url: 'http://127.0.0.1:9' })
    expect((await inspectWithDetectors(lakesideGuard(), [away], 'See you soon')).verdict).toBe('blocked')
  })

  it('gives up when it is told to, whatever its fetch makes of the signal', async () => {
    const deaf = presidio({ fetch: () => new Promise<never>(() => undefined) })
    expect(isNophiError(await failure(deaf.detect('Rose Harlow', { signal: AbortSignal.timeout(20) })), 'DETECTOR_UNAVAILABLE')).toBe(true)
  })

  it('is asked in a language that it has', async () => {
    const asked = async (language: string | undefined): Promise<unknown> => {
      const both = await answering({ status: 200, body: '[]' }, { languages: ['en', 'es'] })
      await both.detect('hola', { language, signal: never() })
      return JSON.parse(others.at(-1)?.requests.at(-1)?.body ?? '{}').language
    }
    expect([await asked('es-MX'), await asked('fr'), await asked(undefined)]).toEqual(['es', 'en', 'en'])
  })

  it.each([
    [{ url: 'http://presidio.example' }, 'url'],
    [{ url: 'https://user:secret@presidio.example' }, 'url'],
    [{ minScore: 2 }, 'minScore'],
    [{ baa: { status: 'not-required', basis: 'conduit', reference: 'x' } }, 'baa'],
    [{ baa: undefined }, 'baa'],
    [{ warnOnly: ['person'] }, 'warnOnly.0'],
    [{ languages: [] }, 'languages'],
    [{ timeout: 5 }, 'value'],
  ])('refuses options %j', (change, path) => {
    expect(() => presidio(change as never)).toThrow(`path: ${path}`)
  })
})
