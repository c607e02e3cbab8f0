import * as z from 'zod'
import { coversReading, type DetectorBaa } from '../domain/baa.js'
import type { GivenRuntime } from '../domain/runtime.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { type AwsCredentials, signAwsRequest } from '../internal/sign-aws-request.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { PhiDetector } from '../ports/other-ports.js'
import { meaningOfComprehend } from './comprehend-entities.js'
import { askVendor, mostRows, unavailable } from './kit/ask-vendor.js'
import { type DetectedFinding, detectedFinding } from './kit/detected-finding.js'
import { detectorBaaSchema, endpointSchema, fetchSchema, nameSchema, runtimeSchema, scoreSchema, warnOnlySchema } from './kit/option-schemas.js'
import { unlessAborted } from './kit/unless-aborted.js'
import { utf16Places, withoutLoneSurrogates } from './kit/utf16-places.js'

export interface ComprehendMedicalDetectorOptions {
  /** `us-east-1` and the like, one where the service is offered. */
  readonly region: string
  /** Keys, or a function that is asked before each call, for temporary ones. May call `comprehendmedical:DetectPHI` or `DetectEntitiesV2`. */
  readonly credentials: AwsCredentials | (() => Promise<AwsCredentials>)
  /** The agreement with AWS. Without a signed one, and outside its days, it is never asked. */
  readonly baa: DetectorBaa
  /** `DetectEntitiesV2` (default): health and identifiers. `DetectPHI`: identifiers only. */
  readonly operation?: 'DetectEntitiesV2' | 'DetectPHI' | undefined
  /** Findings below it are dropped. Default 0.5. */
  readonly minScore?: number | undefined
  /** Types or categories that only warn. Default `DATE`, `URL`, `TIME_EXPRESSION`, `PROFESSION`, `GENDER`, `RACE_ETHNICITY`: the guard judges times by tier and links by host, and the last three are no identifiers of 45 CFR 164.514(b)(2). */
  readonly warnOnly?: readonly string[] | undefined
  /** Default `https://comprehendmedical.<region>.amazonaws.com`. `http` only to this machine itself. */
  readonly endpoint?: string | undefined
  /** Default the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Default `comprehend-medical`. */
  readonly name?: string | undefined
  readonly runtime?: Pick<GivenRuntime, 'now'> | undefined
}

const warnsByDefault = ['DATE', 'URL', 'TIME_EXPRESSION', 'PROFESSION', 'GENDER', 'RACE_ETHNICITY']

/**
 * Amazon Comprehend Medical as a detector: one signed POST for each text. The service reads English only; a text in
 * another language is shown to it all the same, since it can only add.
 *
 * Throws `INVALID_OPTIONS` when made. `detect` throws `DETECTOR_UNAVAILABLE` for a missing cover, any status but 200, an
 * answer of another shape or with places outside the text, and when told to stop; the caller must then block. Source:
 * https://docs.aws.amazon.com/comprehend-medical/latest/api/API_DetectEntitiesV2.html, read 2026-11-29.
 */
export function comprehendMedicalDetector(options: ComprehendMedicalDetectorOptions): PhiDetector {
  const keys = z.strictObject({
    accessKeyId: z.string().min(1).max(128),
    secretAccessKey: z.string().min(1).max(256),
    sessionToken: z.string().min(1).optional(),
  })
  const schema: z.ZodType<ComprehendMedicalDetectorOptions> = z.strictObject({
    region: z.string().regex(/^[a-z]{2}(?:-[a-z]+){1,3}-\d{1,2}$/),
    credentials: z.union([keys, z.custom<() => Promise<AwsCredentials>>((value) => typeof value === 'function')]),
    baa: detectorBaaSchema(),
    operation: z.enum(['DetectEntitiesV2', 'DetectPHI']).optional(),
    minScore: scoreSchema().optional(),
    warnOnly: warnOnlySchema().optional(),
    endpoint: endpointSchema().optional(),
    fetch: fetchSchema().optional(),
    name: nameSchema().optional(),
    runtime: runtimeSchema().optional(),
  })
  const given = parseOrThrow(schema, options)
  const { region, credentials, baa, operation = 'DetectEntitiesV2', minScore = 0.5, warnOnly = warnsByDefault, name = 'comprehend-medical' } = given
  const url = new URL(given.endpoint ?? `https://comprehendmedical.${region}.amazonaws.com/`)
  const runtime = given.runtime ?? systemRuntime
  return {
    spec: 1,
    name,
    baa,
    async detect(text, { signal }) {
      if (!coversReading(baa, runtime.now())) throw unavailable('not-covered')
      // The service takes no empty text.
      if (text === '') return []
      const body = JSON.stringify({ Text: withoutLoneSurrogates(text) })
      const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `ComprehendMedical_20181030.${operation}` }
      const request = { method: 'POST', url, headers, body }
      const answer = await unlessAborted(signal, async () => {
        const signed = await signAwsRequest(request, { credentials: await keysOf(credentials), region, service: 'comprehendmedical', at: runtime.now() })
        // fetch writes the host itself.
        const { host: _, ...sent } = signed
        return askVendor({ url: url.href, headers: sent, body, signal, fetch: given.fetch ?? globalThis.fetch })
      })
      return readAnswer(answer, text, { minScore, warnOnly })
    },
  }
}

async function keysOf(credentials: ComprehendMedicalDetectorOptions['credentials']): Promise<AwsCredentials> {
  if (typeof credentials !== 'function') return credentials
  try {
    const { accessKeyId, secretAccessKey, sessionToken } = await credentials()
    if (typeof accessKeyId === 'string' && typeof secretAccessKey === 'string') return { accessKeyId, secretAccessKey, sessionToken }
  } catch {
    // A foreign error may hold the keys.
  }
  throw unavailable('credentials')
}

function readAnswer(answer: unknown, text: string, { minScore, warnOnly }: { minScore: number; warnOnly: readonly string[] }): DetectedFinding[] {
  const place = { BeginOffset: z.int().min(0), EndOffset: z.int(), Score: z.number().min(0), Type: z.string().min(1), Text: z.string().nullish() }
  const entity = z.object({ ...place, Category: z.string().min(1) })
  // What stands beside no entity, such as a dose alone; its category is called type there.
  const unmapped = z.object({ Type: z.string().min(1), Attribute: z.object(place) })
  const reply = z.object({
    Entities: z.array(entity).max(mostRows),
    UnmappedAttributes: z.array(unmapped).max(mostRows).nullish(),
    // A page that is not the last would leave findings behind.
    PaginationToken: z.null().optional(),
    // The mark of an error of AWS JSON 1.1, which a gateway may answer with 200.
    __type: z.undefined().optional(),
  })
  const read = reply.safeParse(answer)
  if (!read.success) throw unavailable('unreadable')
  const places = utf16Places(text)
  const sent = withoutLoneSurrogates(text)
  const alone = (read.data.UnmappedAttributes ?? []).map(({ Type, Attribute }) => ({ ...Attribute, Category: Type }))
  return [...read.data.Entities, ...alone].flatMap(({ BeginOffset, EndOffset, Score, Category, Type, Text }) => {
    const [from, to] = [places[BeginOffset], places[EndOffset]]
    if (from === undefined || to === undefined || from >= to) throw unavailable('unreadable')
    const warns = warnOnly.includes(Type) || warnOnly.includes(Category)
    // Where other words stand at its place than it names, it counts otherwise: the finding holds of all the text.
    const [start, end] = Text == null || sent.slice(from, to) === Text ? [from, to] : [0, text.length]
    return Score < minScore ? [] : [detectedFinding(Type, { ...meaningOfComprehend(Category, Type), warns }, start, end)]
  })
}
