import { compiledLexicon } from '../../src/phi-guard/compile-lexicon.js'
import { findLinks } from '../../src/phi-guard/find-links.js'
import { featuresOfReading } from '../../src/phi-guard/learned/wording-score.js'
import { Reading } from '../../src/phi-guard/reading.js'
import { scanTerms } from '../../src/phi-guard/scan-terms.js'

const reading = new Reading()

/** The places of a text's features, as the guard reads them, repeated where they repeat. */
export function featuresOf(text: string): Uint32Array {
  reading.read(text)
  scanTerms(reading, compiledLexicon(), [])
  return featuresOfReading(reading, findLinks(reading.plain()))
}
