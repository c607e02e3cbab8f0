import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import type { EvidenceBundle } from './evidence-bundle.js'

const format = 'nophi-evidence@1'

/** A file of bundles: JSON, the records as the text that their bytes are. */
export function formatBundles(bundles: readonly EvidenceBundle[]): string {
  return `${JSON.stringify({ format, bundles: bundles.map(writeBundle) })}\n`
}

/** Null when the text is not such a file. Says nothing of what is in it. */
export function parseBundles(text: string): EvidenceBundle[] | null {
  try {
    const file: unknown = JSON.parse(text)
    const { format: given, bundles } = (file ?? {}) as { readonly format?: unknown; readonly bundles?: unknown }
    if (given !== format || !Array.isArray(bundles)) return null
    const read = bundles.map(readBundle)
    return read.every((bundle) => bundle !== null) ? read : null
  } catch {
    return null
  }
}

export function writeBundle({ record, proof, disclosure }: EvidenceBundle): Readonly<Record<string, string | undefined>> {
  return { record: fromUtf8(record), proof, disclosure }
}

export function readBundle(value: unknown): EvidenceBundle | null {
  const { record, proof, disclosure } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (typeof record !== 'string' || typeof proof !== 'string' || (disclosure !== undefined && typeof disclosure !== 'string')) return null
  return { record: toUtf8(record), proof, ...(disclosure === undefined ? {} : { disclosure }) }
}
