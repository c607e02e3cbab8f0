import type { Tier } from '../domain/content.js'
import { NophiError } from '../errors/nophi-error.js'
import { checkContext } from './check-context.js'
import { compiledLexicon } from './compile-lexicon.js'
import { inspectUrl } from './find-links.js'
import { baseLanguage, type GuardSettings, readSettings, type SuggestionLanguage } from './guard-settings.js'
import { inspectName as nameFindings } from './inspect-name.js'
import { readTemplate } from './inspect-template.js'
import { inspectText, type TextInspection } from './inspect-text.js'
import { intentOf } from './intent.js'
import { languageOfReading } from './language-of-text.js'
import { wordingRule } from './learned/find-by-wording.js'
import { finding } from './rules.js'
import { rulesVersion } from './rules-version.js'
import { settleAdded } from './settle-added.js'
import { suggest } from './suggest.js'
import type { Finding, InspectContext, Inspection, PhiGuard, PhiGuardOptions, TemplateSlotType } from './types.js'
import { findWhenSpans } from './when-spans.js'

/** What `inspectWithDetectors` may ask of a guard made here: the same inspection with findings added. */
type Inspect = (text: string, context: InspectContext | undefined, added: readonly Finding[]) => Inspection

const made = /* @__PURE__ */ new WeakMap<PhiGuard, Inspect>()

/** True for a guard made by `createPhiGuard`. The messenger takes no other: a stand-in could say yes to anything. */
export function isPhiGuard(value: unknown): value is PhiGuard {
  return typeof value === 'object' && value !== null && made.has(value as PhiGuard)
}

export function inspectionOf(guard: PhiGuard): Inspect | undefined {
  return made.get(guard)
}

/**
 * Makes a guard that reads texts and says whether they can carry protected health information.
 *
 * Deterministic, offline, linear in the length of the text. Default tier `reminder`; sensitive findings (substance use,
 * HIV, mental health, reproductive care and their like) block in every tier. Word lists are English and Spanish, and
 * both always run: it finds what they, the word endings, the identifier patterns and the given facts hold, and where these
 * find nothing, texts worded like those that tell of care (rule `wording`, learnt, no more than likely); not all that a
 * person could understand. A script or language that neither reads is blocked as `unchecked`. Throws `INVALID_OPTIONS` for an unknown key or a wrong value.
 *
 * Sources: 45 CFR 164.514(b)(2)(i), 45 CFR 164.530(c), 42 CFR part 2.
 */
export function createPhiGuard(options: PhiGuardOptions = {}): PhiGuard {
  const settings = readSettings(options)
  const inspect: Inspect = (text, context, added) => inspectWhole(text, context, settings, added)
  const guard: PhiGuard = Object.freeze({
    inspect: (text: string, context?: InspectContext) => inspect(text, context, []),
    inspectTemplate: (template: string, templateOptions?: InspectContext & { readonly slots?: Readonly<Record<string, TemplateSlotType>> | undefined }) =>
      inspectWholeTemplate(template, templateOptions, settings),
    inspectLink: (url: string) => verdictOf(typeof url === 'string' ? linkFindings(url, settings) : misuse('url'), settings.tier),
    inspectName: (name: string) => verdictOf(typeof name === 'string' ? nameFindings(name, settings) : misuse('name'), settings.tier),
  })
  made.set(guard, inspect)
  return guard
}

function misuse(path: string): never {
  throw new NophiError('INVALID_REQUEST', { path })
}

function verdictOf(findings: readonly Finding[], tier: Tier, suggestion?: Inspection['suggestion']): Inspection {
  const blocked = findings.some((one) => one.blocking)
  return { verdict: blocked ? 'blocked' : 'clear', tier, findings, ...(suggestion === undefined || !blocked ? {} : { suggestion }), rulesVersion }
}

function tierOf(context: InspectContext | undefined, settings: GuardSettings): Tier {
  const tier = context?.tier ?? settings.tier
  if (tier !== 'strict' && tier !== 'reminder' && tier !== 'patient-accepted-risk') misuse('context.tier')
  return tier
}

function linkFindings(url: string, settings: GuardSettings): Finding[] {
  if (url.length > settings.maxCharacters) return [finding('too-long', 'too-long', 0, url.length)]
  return inspectUrl(url.trim(), url.length - url.trimStart().length, { hosts: settings.linkHosts }, compiledLexicon())
}

function inspectWhole(text: string, context: InspectContext | undefined, settings: GuardSettings, added: readonly Finding[]): Inspection {
  if (typeof text !== 'string') misuse('text')
  checkContext(context, false)
  const tier = tierOf(context, settings)
  if (text.length > settings.maxCharacters) return verdictOf([finding('too-long', 'too-long', 0, text.length), ...added], tier)
  const inspected = inspectText(text, settings, tier, context)
  const findings = added.length === 0 ? inspected.findings : [...inspected.findings, ...settleAdded(text, added, settings)]
  if (!findings.some((one) => one.blocking)) return verdictOf(findings, tier)
  return verdictOf(findings, tier, suggestionFor(inspected, findings, context, settings, tier))
}

function suggestionFor(
  inspected: TextInspection,
  findings: readonly Finding[],
  context: InspectContext | undefined,
  settings: GuardSettings,
  tier: Tier,
): Inspection['suggestion'] {
  // What cannot be read says nothing of what waits.
  if (findings.some((one) => one.rule.startsWith('unread-'))) return undefined
  const { reading, seen } = inspected
  const folded = reading.plain().toLowerCase()
  const spans = findWhenSpans(reading, seen)
  const intent = intentOf(
    folded.normalize('NFD').replace(/\p{Mn}/gu, '').length === folded.length ? folded.normalize('NFD').replace(/\p{Mn}/gu, '') : folded,
    spans,
    findings,
  )
  const textLanguage = languageOfReading(reading)
  const language = suggestionLanguage(context?.language, textLanguage, settings)
  const { when } = intent
  const whenText = when === undefined || textLanguage !== language ? undefined : reading.text.slice(reading.startOf(when.start), reading.endOf(when.end - 1))
  const again: InspectContext = { tier, language, ...(context?.patient === undefined ? {} : { patient: context.patient }) }
  return suggest({
    intent,
    language,
    whenText,
    sensitive: findings.some((one) => one.sensitive),
    senderPhone: settings.senderPhone,
    isClear: (body) => !inspectText(body, settings, tier, again).findings.some((one) => one.blocking),
  })
}

function suggestionLanguage(wanted: string | undefined, ofText: SuggestionLanguage, settings: GuardSettings): SuggestionLanguage {
  const asked = wanted === undefined ? ofText : settings.languages.find((language) => language === baseLanguage(wanted))
  const language = asked ?? ofText
  return settings.languages.includes(language) ? language : (settings.languages[0] ?? 'en')
}

function inspectWholeTemplate(
  template: string,
  options: (InspectContext & { readonly slots?: Readonly<Record<string, TemplateSlotType>> | undefined }) | undefined,
  settings: GuardSettings,
): Inspection {
  if (typeof template !== 'string') misuse('template')
  checkContext(options, true)
  const tier = tierOf(options, settings)
  if (template.length > settings.maxCharacters) return verdictOf([finding('too-long', 'too-long', 0, template.length)], tier)
  const read = readTemplate(template, options?.slots ?? {}, tier, settings)
  const found: Finding[] = [...read.findings]
  const known = new Set(found.map(placeKey))
  for (const sample of read.samples) {
    for (const one of inspectText(sample.text, settings, tier, options).findings) {
      const placed = { ...one, start: sample.placeOf(one.start, false), end: sample.placeOf(one.end, true) }
      const key = placeKey(placed)
      if (known.has(key)) continue
      known.add(key)
      found.push(placed)
    }
  }
  const findings = toldByWordsFirst(found).sort((left, right) => left.start - right.start)
  const [sample] = read.samples
  if (sample === undefined || !findings.some((one) => one.blocking)) return verdictOf(findings, tier)
  // Read again: a reading lasts until the next one.
  const suggestion = suggestionFor(inspectText(sample.text, settings, tier, options), findings, options, settings, tier)
  const text = suggestion === undefined ? undefined : read.withPlaceholders(suggestion.text)
  return verdictOf(findings, tier, suggestion === undefined || text === undefined ? undefined : { ...suggestion, text })
}

/** How one way of printing a template reads as a whole adds nothing where words of another tell. */
function toldByWordsFirst(found: readonly Finding[]): Finding[] {
  const byWords = found.filter(({ rule }) => rule !== wordingRule)
  return byWords.some(({ blocking }) => blocking) ? byWords : [...found]
}

function placeKey({ rule, category, start, end }: Finding): string {
  return `${rule} ${category} ${start} ${end}`
}
