import { compiledLexicon } from './compile-lexicon.js'
import { countingMatches } from './find-health.js'
import { insideWord } from './find-links.js'
import type { GuardSettings } from './guard-settings.js'
import { SenseFlag } from './lexicon-table.js'
import { Reading } from './reading.js'
import { finding } from './rules.js'
import { scanTerms, type TermMatch } from './scan-terms.js'
import { clearByTier } from './tier-rules.js'
import type { Finding, PhiCategory } from './types.js'

/** Findings of a brand, facility or location name on its own: any word of care in it tells everyone what care it is. */
export function inspectName(name: string, settings: GuardSettings): Finding[] {
  if (name.length > settings.maxCharacters) return [finding('too-long', 'too-long', 0, name.length)]
  const lexicon = compiledLexicon()
  const reading = new Reading()
  reading.read(name)
  const matches: TermMatch[] = []
  const seen = scanTerms(reading, lexicon, matches)
  const found: Finding[] = reading.hidden.map((span) => finding('hidden-text', 'hidden-characters', span.start, span.end))
  for (const match of countingMatches(reading, matches, seen)) {
    if (match.category === 'financial') continue
    const category = match.category as PhiCategory
    const sensitive = (match.flags & SenseFlag.sensitive) !== 0
    if (clearByTier(category, settings.tier, match.flags, settings.seasonalVaccine)) continue
    found.push(
      finding(
        category,
        `name-${category}`,
        reading.startOf(reading.tokenStart[match.from] as number),
        reading.endOf((reading.tokenEnd[match.to] as number) - 1),
        { sensitive },
      ),
    )
  }
  for (let token = 0; token < reading.tokenCount; token++) {
    if (reading.entry[token] !== -1) continue
    const inside = insideWord(reading.word(token), lexicon)
    if (inside === 'nothing') continue
    const start = reading.startOf(reading.tokenStart[token] as number)
    found.push(finding('facility', 'name-run-together', start, reading.endOf((reading.tokenEnd[token] as number) - 1), { sensitive: inside === 'sensitive' }))
  }
  return found.sort((left, right) => left.start - right.start)
}
