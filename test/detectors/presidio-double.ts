import type { VendorAnswer, VendorRequest } from './local-vendor.js'

/** Words it knows, as the analyzer's recognizers would find them. */
const known: readonly (readonly [entity: string, words: RegExp, score: number])[] = [
  ['PERSON', /Rose Harlow|Lakeside Clinic/gu, 0.85],
  ['PHONE_NUMBER', /\d{3}-\d{3}-\d{4}/gu, 0.75],
  ['DATE_TIME', /Monday/gu, 0.85],
  ['US_DRIVER_LICENSE', /\bA\d{4}\b/gu, 0.01],
  ['CLINIC_BADGE', /badge \w+/gu, 0.9],
]

/**
 * The analyzer's HTTP server as its source has it (presidio-analyzer/app.py): JSON only, text and an installed language
 * are needed, places are Python's, which are code points, and an error may repeat the text.
 */
export function presidioDouble({ method, path, headers, body }: VendorRequest): VendorAnswer {
  if (path !== '/analyze') return { status: 404, body: JSON.stringify({ error: 'Not Found' }) }
  if (method !== 'POST') return { status: 405, body: JSON.stringify({ error: 'Method Not Allowed' }) }
  if (headers['content-type'] !== 'application/json') return { status: 415, body: JSON.stringify({ error: 'Unsupported Media Type' }) }
  const { text, language, score_threshold: threshold = 0 } = JSON.parse(body) as { text?: string; language?: string; score_threshold?: number }
  if (text === undefined || text === '') return { status: 500, body: JSON.stringify({ error: 'No text provided' }) }
  if (language !== 'en') return { status: 500, body: JSON.stringify({ error: `No matching recognizers were found for ${text}` }) }
  const points = (units: number): number => Array.from(text.slice(0, units)).length
  const found = known.flatMap(([entity_type, words, score]) =>
    [...text.matchAll(words)].map((match) => ({
      analysis_explanation: null,
      end: points(match.index + match[0].length),
      entity_type,
      score,
      start: points(match.index),
    })),
  )
  return { status: 200, body: JSON.stringify(found.filter(({ score }) => score >= threshold)) }
}
