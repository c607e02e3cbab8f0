import * as z from 'zod'
import { coversReading, type DetectorBaa } from '../domain/baa.js'
import type { GivenRuntime } from '../domain/runtime.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { PhiDetector } from '../ports/other-ports.js'
import { askVendor, mostRows, unavailable } from './kit/ask-vendor.js'
import { type DetectedFinding, detectedFinding } from './kit/detected-finding.js'
import { detectorBaaSchema, endpointSchema, fetchSchema, nameSchema, runtimeSchema, scoreSchema, warnOnlySchema } from './kit/option-schemas.js'
import { unlessAborted } from './kit/unless-aborted.js'
import { utf16Places, withoutLoneSurrogates } from './kit/utf16-places.js'
import { meaningOfPresidio } from './presidio-entities.js'

export interface PresidioDetectorOptions {
  /** Of the analyzer, without `/analyze`. `http` only to this machine itself. */
  readonly url: string
  /** Who runs it. `{ status: 'not-required', basis: 'own-system', reference }` for one of your own; without cover, or outside its days, it is never asked. */
  readonly baa: DetectorBaa
  /** Findings below it are dropped. Default 0.5: the analyzer's own patterns for bare digits score less. */
  readonly minScore?: number | undefined
  /** The languages its models are installed for; any other is asked as the first. Default `['en']`. */
  readonly languages?: readonly string[] | undefined
  /** Entity types that only warn. Default `DATE_TIME`, `URL`: the guard judges times by tier and links by host. */
  readonly warnOnly?: readonly string[] | undefined
  /** Sent besides, for a gateway before it. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Default the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Default `presidio`. */
  readonly name?: string | undefined
  readonly runtime?: Pick<GivenRuntime, 'now'> | undefined
}

/**
 * A Presidio analyzer as a detector: one `POST /analyze` for each text. It finds identifiers; what of health it finds
 * depends on the recognizers that its owner added, whose types block as `other-id` where no meaning is known.
 *
 * Throws `INVALID_OPTIONS` when made. `detect` throws `DETECTOR_UNAVAILABLE` for a missing cover, any status but 200, an
 * answer of another shape or with places outside the text, and when told to stop; the caller must then block. Its own
 * server writes errors to its log. Source:
 * https://github.com/microsoft/presidio/blob/main/presidio-analyzer/app.py, read 2026-11-29.
 */
export function presidioDetector(options: PresidioDetectorOptions): PhiDetector {
  const schema: z.ZodType<PresidioDetectorOptions> = z.strictObject({
    url: endpointSchema(),
    baa: detectorBaaSchema(),
    minScore: scoreSchema().optional(),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .min(1)
      .optional(),
    warnOnly: warnOnlySchema().optional(),
    headers: z.record(z.string().regex(/^[A-Za-z0-9-]{1,60}$/), z.string().max(4_000)).optional(),
    fetch: fetchSchema().optional(),
    name: nameSchema().optional(),
    runtime: runtimeSchema().optional(),
  })
  const {
    url,
    baa,
    minScore = 0.5,
    languages = ['en'],
    warnOnly = ['DATE_TIME', 'URL'],
    headers,
    name = 'presidio',
    runtime = systemRuntime,
    ...rest
  } = parseOrThrow(schema, options)
  const address = `${url.replace(/\/+$/, '')}/analyze`
  return {
    spec: 1,
    name,
    baa,
    async detect(text, { language, signal }) {
      if (!coversReading(baa, runtime.now())) throw unavailable('not-covered')
      // The analyzer answers an empty text with an error.
      if (text === '') return []
      const asked = languages.find((each) => each === language?.slice(0, each.length).toLowerCase()) ?? languages[0]
      const body = JSON.stringify({ text: withoutLoneSurrogates(text), language: asked, score_threshold: minScore })
      const answer = await unlessAborted(signal, () =>
        askVendor({
          url: address,
          headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
          body,
          signal,
          fetch: rest.fetch ?? globalThis.fetch,
        }),
      )
      return readAnswer(answer, text, { minScore, warnOnly })
    },
  }
}

function readAnswer(answer: unknown, text: string, { minScore, warnOnly }: { minScore: number; warnOnly: readonly string[] }): DetectedFinding[] {
  const row = z.object({ entity_type: z.string().min(1), start: z.int().min(0), end: z.int(), score: z.number().min(0) })
  const rows = z.array(row).max(mostRows).safeParse(answer)
  if (!rows.success) throw unavailable('unreadable')
  const places = utf16Places(text)
  return rows.data.flatMap(({ entity_type: type, start, end, score }) => {
    const [from, to] = [places[start], places[end]]
    if (from === undefined || to === undefined || from >= to) throw unavailable('unreadable')
    return score < minScore ? [] : [detectedFinding(type, { ...meaningOfPresidio(type), warns: warnOnly.includes(type) }, from, to)]
  })
}
