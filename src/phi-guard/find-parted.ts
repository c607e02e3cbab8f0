import type { Tier } from '../domain/content.js'
import type { CompiledLexicon } from './compile-lexicon.js'
import { countingMatches } from './find-health.js'
import type { LinkSpan } from './find-links.js'
import type { GuardSettings } from './guard-settings.js'
import { SenseFlag } from './lexicon-table.js'
import { Reading, Shape } from './reading.js'
import { finding } from './rules.js'
import { scanTerms, type TermMatch } from './scan-terms.js'
import { clearByTier } from './tier-rules.js'
import type { Finding, PhiCategory } from './types.js'
import { wordLength } from './unlisted-word.js'

const shortest = 5
const none: readonly Finding[] = []

let scratch: Reading | undefined

/**
 * Words of care in what a program or a hashtag writes as one, each with a capital: "PostOpCheck", "HIVmeds". The parts are judged
 * alone: brands are written so too ("YouTube"), and what stands round them makes no weak word of theirs tell. Links are read as links.
 */
export function findParted(
  reading: Reading,
  links: readonly LinkSpan[],
  tier: Tier,
  { seasonalVaccine }: GuardSettings,
  lexicon: CompiledLexicon,
): readonly Finding[] {
  let found: Finding[] | undefined
  for (let token = 0; token < reading.tokenCount; token++) {
    if (((reading.shape[token] as number) & Shape.mixedCase) === 0 || wordLength(reading, token) < shortest) continue
    const at = reading.tokenStart[token] as number
    if (links.some((link) => at >= link.start && at < link.end)) continue
    const start = reading.startOf(at)
    const end = reading.endOf((reading.tokenEnd[token] as number) - 1)
    const parts = partedAtCapitals(reading.text.slice(start, end))
    if (parts === undefined) continue
    scratch ??= new Reading()
    scratch.read(parts)
    const matches: TermMatch[] = []
    const seen = scanTerms(scratch, lexicon, matches)
    for (const { category, flags } of countingMatches(scratch, matches, seen)) {
      if ((flags & SenseFlag.weak) !== 0) continue
      if (category === 'financial' || category === 'insurance' || clearByTier(category as PhiCategory, tier, flags, seasonalVaccine)) continue
      found ??= []
      found.push(finding(category as PhiCategory, `parted-${category}`, start, end, { sensitive: (flags & SenseFlag.sensitive) !== 0 }))
    }
  }
  return found ?? none
}

/** A surname, the name of a thing, and a house's that begins as "transport" does: "McDonald", "iPhone", "TransMed". */
const oneName = /^(?:(?:Mc|Mac|La|Le|De|Del|Di|Da|Du|Van|Fitz|O)[A-Z][a-z]+|[a-z][A-Z].*|Trans[A-Z][a-z]+)$/
const afterCapitals = /^([A-Z]{2,5})([a-z]{3,})$/

/** The words at each capital, in both ways where capitals stand in a row: the last may begin a word. */
function partedAtCapitals(word: string): string | undefined {
  if (oneName.test(word)) return undefined
  const [, capitals, rest] = afterCapitals.exec(word) ?? []
  const parted = word.replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z]{2})/g, '$& ')
  if (capitals !== undefined) return `${capitals} ${rest}, ${parted}`
  return parted === word ? undefined : parted
}
