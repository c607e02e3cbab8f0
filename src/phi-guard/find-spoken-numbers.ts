import type { CompiledLexicon } from './compile-lexicon.js'
import { datesOfPerson } from './dates-of-person.js'
import { findIdentifiers } from './find-identifiers.js'
import { findLinks } from './find-links.js'
import type { HealthContext } from './health-context.js'
import { findKnownFacts } from './known-facts.js'
import { Reading } from './reading.js'
import { finding } from './rules.js'
import { scanTerms } from './scan-terms.js'
import type { Finding, PatientFacts } from './types.js'
import { findWhenSpans, type WhenSpan } from './when-spans.js'
import { WordClass } from './word-classes.js'
import { writeNumbers } from './write-numbers.js'

interface SpokenFacts {
  readonly ownPhones?: ReadonlySet<string> | undefined
  readonly ownHosts?: ReadonlySet<string> | undefined
  readonly context: HealthContext
  readonly lexicon: CompiledLexicon
  readonly patient?: PatientFacts | undefined
}

let scratch: Reading | undefined

/** Identifiers and birth dates said in words, as they are dictated or read out: the text is read again with digits in their place. */
export function findSpokenNumbers(reading: Reading, seenInWords: number, facts: SpokenFacts): Finding[] {
  scratch ??= new Reading()
  const spoken = scratch
  const ofBirth = (seenInWords & WordClass.birth) !== 0 || facts.patient?.birthDate !== undefined
  if (!writeNumbers(reading, spoken, { ofBirth, spanish: (seenInWords & WordClass.spanish) !== 0 })) return []
  const seen = scanTerms(spoken, facts.lexicon, [])
  let spans: readonly WhenSpan[] | undefined
  const spansOf = (): readonly WhenSpan[] => {
    spans ??= findWhenSpans(spoken, seen)
    return spans
  }
  const found = findIdentifiers(spoken, spoken.plain(), { ...facts, spans: spansOf, seen, links: findLinks(spoken.plain()) })
  for (const { category, rule, span } of datesOfPerson(spoken, seen, spansOf, { clinical: false, tier: 'reminder' })) {
    if (category === 'birth-date') found.push(finding(category, rule, spoken.startOf(span.start), spoken.endOf(span.end - 1)))
  }
  if (facts.patient !== undefined) {
    const { birthDate, mrn, memberId } = facts.patient
    found.push(...findKnownFacts(spoken, { birthDate, mrn, memberId }, { firstNameAllowed: true, lexicon: facts.lexicon, spans: spansOf }))
  }
  return found
}
