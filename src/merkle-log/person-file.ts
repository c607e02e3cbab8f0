import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import { readBundle, writeBundle } from './bundle-file.js'
import type { EvidenceBundle } from './evidence-bundle.js'
import { linesOf } from './lines-of.js'

const format = 'nophi-person@1'
/** How such a file begins. */
export const personHeader: string = JSON.stringify({ format })

/**
 * One person's records as a file: a line of JSON with the format, then one bundle to a line. For each phone number of
 * theirs first `evidence.exported`, which states how many records follow and their root, then these in the log's order.
 */
export async function* formatPerson(bundles: AsyncIterable<EvidenceBundle>): AsyncGenerator<Uint8Array> {
  yield toUtf8(`${personHeader}\n`)
  for await (const bundle of bundles) yield toUtf8(`${JSON.stringify(writeBundle(bundle))}\n`)
}

/** Null in place of what does not begin as such a file does, and of a line that is no bundle. */
export async function* readPerson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<EvidenceBundle | null> {
  let begun = false
  for await (const line of linesOf(chunks)) {
    const value = parsed(line)
    if (begun) yield readBundle(value)
    else if ((value as { readonly format?: unknown } | null)?.format !== format) yield null
    begun = true
  }
  if (!begun) yield null
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(line))
  } catch {
    return null
  }
}
