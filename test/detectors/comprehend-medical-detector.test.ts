import { afterAll, describe, expect, it } from 'vitest'
import { type ComprehendMedicalDetectorOptions, comprehendMedicalDetector } from '../../src/detectors/index.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { inspectWithDetectors } from '../../src/ports/inspect-with-detectors.js'
import { detectorCases } from '../../src/testing/detector-cases.js'
import { lakesideGuard } from '../phi-guard/lakeside.js'
import { comprehendDouble, keys, now } from './comprehend-double.js'
import { type LocalVendor, localVendor, type VendorAnswer } from './local-vendor.js'

const signed = { status: 'signed', reference: 'BAA-9', effectiveFrom: '2020-01-01' } as const
const vendor = await localVendor(comprehendDouble)
const others: LocalVendor[] = []
afterAll(() => Promise.all([vendor, ...others].map((each) => each.close())))

const never = (): AbortSignal => new AbortController().signal
const comprehend = (change: Partial<ComprehendMedicalDetectorOptions> = {}) =>
  comprehendMedicalDetector({ region: 'us-east-1', credentials: keys, baa: signed, endpoint: vendor.url, runtime: { now: () => now }, ...change })

async function problemOf(detector: ReturnType<typeof comprehend>): Promise<string> {
  try {
    await detector.detect('Rose Harlow', { signal: never() })
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toMatch(/Harlow|EXAMPLEKEY/)
    return isNophiError(error, 'DETECTOR_UNAVAILABLE') ? `${error.details.problem} ${error.details.status ?? ''}`.trim() : 'another error'
  }
  return 'no failure'
}

async function answering(answer: VendorAnswer): Promise<ReturnType<typeof comprehend>> {
  const other = await localVendor(() => answer)
  others.push(other)
  return comprehend({ endpoint: other.url })
}

describe('the detector contract', () => {
  const revealing = { text: '👋🏽 Your flurbian disease visit', words: 'flurbian disease' }
  for (const { name, run } of detectorCases({ detector: comprehend(), revealing, neutral: 'Please log in to view.' })) it(name, () => run())
})

describe('Amazon Comprehend Medical', () => {
  it('is asked by a signed request, and answers in UTF-16 places and our categories', async () => {
    const text = '👋🏽 Rose Harlow, flurbian disease, the flurbian panel of Monday, zorbing, gizmo, badge 77'
    const findings = await comprehend().detect(text, { signal: never() })
    expect(findings.map(({ category, rule, blocking, sensitive, start, end }) => [category, rule, blocking, sensitive, text.slice(start, end)])).toEqual([
      ['condition', 'dx-name', true, false, 'flurbian disease'],
      ['lab', 'test-name', true, false, 'flurbian panel'],
      ['condition', 'recreational-drug-use', true, true, 'zorbing'],
      ['name', 'name', true, false, 'Rose Harlow'],
      ['date', 'date', false, false, 'Monday'],
      ['other-id', 'novelty', true, false, 'gizmo'],
    ])
    expect(JSON.stringify(findings)).not.toMatch(/Harlow|flurbian/)
  })

  it('finds what the service could tie to nothing', async () => {
    const findings = await comprehend().detect('💊 take 20 mg', { signal: never() })
    expect(findings.map(({ category, rule, blocking, start, end }) => [category, rule, blocking, start, end])).toEqual([['medication', 'dosage', true, 8, 13]])
  })

  it('finds identifiers alone by DetectPHI', async () => {
    const findings = await comprehend({ operation: 'DetectPHI', minScore: 0.3 }).detect('Rose Harlow, flurbian disease, badge 77', { signal: never() })
    expect(findings.map(({ category }) => category)).toEqual(['name', 'other-id'])
  })

  it('does not stop a trigger for the words that triggers are made of', async () => {
    const trigger = await inspectWithDetectors(lakesideGuard(), [comprehend()], 'Your test results are ready. Please log in to view.')
    expect(trigger).toMatchObject({ verdict: 'clear', findings: [{ category: 'lab', blocking: false, start: 5, end: 17 }] })
    const told = await inspectWithDetectors(lakesideGuard(), [comprehend()], 'Your flurbian panel is ready. Please log in to view.')
    expect(told).toMatchObject({ verdict: 'blocked', findings: [{ category: 'lab', blocking: true }] })
  })

  it('takes credentials of the hour, with their token', async () => {
    const credentials = async () => ({ ...keys, sessionToken: 'token-1' })
    expect(await comprehend({ credentials }).detect('Rose Harlow', { signal: never() })).toHaveLength(1)
    expect(vendor.requests.at(-1)?.headers['x-amz-security-token']).toBe('token-1')
  })

  it('gives up when it is told to, while it waits for its credentials or its fetch', async () => {
    const never = <T>(): Promise<T> => new Promise<T>(() => undefined)
    for (const change of [{ credentials: () => never<typeof keys>() }, { fetch: () => never<Response>() }]) {
      const told = comprehend(change).detect('Rose Harlow', { signal: AbortSignal.timeout(20) })
      await expect(told).rejects.toMatchObject({ code: 'DETECTOR_UNAVAILABLE', details: { problem: 'aborted' } })
    }
  })

  it.each<[string, Partial<ComprehendMedicalDetectorOptions>, string]>([
    ['a wrong secret', { credentials: { ...keys, secretAccessKey: 'other' } }, 'status 400'],
    ['an unknown key', { credentials: { ...keys, accessKeyId: 'AKIDOTHER' } }, 'status 400'],
    ['another region', { region: 'us-west-2' }, 'status 400'],
    ['a clock that is six minutes late', { runtime: { now: () => new Date(now.getTime() - 360_000) } }, 'status 400'],
    ['credentials that cannot be had', { credentials: async () => Promise.reject(new Error('EXAMPLEKEY')) }, 'credentials'],
    ['no credentials', { credentials: (async () => ({})) as never }, 'credentials'],
    ['no agreement', { baa: { status: 'none' } }, 'not-covered'],
    ['an agreement that is over', { baa: { ...signed, effectiveTo: '2020-12-31' } }, 'not-covered'],
    ['an agreement to come', { baa: { ...signed, effectiveFrom: '2099-01-01' } }, 'not-covered'],
    ['nobody there', { endpoint: 'http://127.0.0.1:9' }, 'unreachable'],
  ])('blocks the text for %s', async (_what, change, problem) => {
    expect(await problemOf(comprehend(change))).toBe(problem)
    expect((await inspectWithDetectors(lakesideGuard(), [comprehend(change)], 'See you soon')).verdict).toBe('blocked')
  })

  it.each<[string, VendorAnswer, string]>([
    ['500', { status: 500, body: '{"Message":"Rose Harlow"}' }, 'status 500'],
    ['a throttle', { status: 400, body: '{"__type":"TooManyRequestsException"}' }, 'status 400'],
    ['no entities', { status: 200, body: '{}' }, 'unreadable'],
    ['a list', { status: 200, body: '[]' }, 'unreadable'],
    ['no JSON', { status: 200, body: 'Rose Harlow' }, 'unreadable'],
    ['a score below any', { status: 200, body: '{"Entities":[{"BeginOffset":0,"EndOffset":4,"Score":-1,"Type":"NAME","Category":"ANATOMY"}]}' }, 'unreadable'],
    ['one page of several', { status: 200, body: '{"Entities":[],"PaginationToken":"x"}' }, 'unreadable'],
    [
      'a place behind the text',
      { status: 200, body: '{"Entities":[{"BeginOffset":0,"EndOffset":12,"Score":1,"Category":"MEDICATION","Type":"BRAND_NAME"}]}' },
      'unreadable',
    ],
    ['an entity without a place', { status: 200, body: '{"Entities":[{"Score":1,"Category":"MEDICATION","Type":"BRAND_NAME"}]}' }, 'unreadable'],
  ])('blocks the text when it answers %s', async (_what, answer, problem) => expect(await problemOf(await answering(answer))).toBe(problem))

  it.each([
    [{ region: 'us-east-1.attacker.example/' }, 'region'],
    [{ endpoint: 'http://example.com' }, 'endpoint'],
    [{ credentials: { accessKeyId: 'A' } }, 'credentials'],
    [{ operation: 'InferICD10CM' }, 'operation'],
    [{ extra: 1 }, 'value'],
  ])('refuses options %j', (change, path) => {
    expect(() => comprehend(change as never)).toThrow(`path: ${path}`)
  })
})
