import type { ContentCategory, Finding, PhiCategory } from '../../../phi-guard/index.js'

export type Level = 'error' | 'warning'

type GuardRuleId = `phi-${PhiCategory}` | ContentCategory | 'public-shortener'

export type LintRuleId =
  | 'undeclared-slot'
  | 'reply-collision'
  | 'reply-opt-in-word'
  | 'missing-sender'
  | 'missing-contact'
  | 'missing-stop'
  | 'more-than-one-segment'

export type RuleId = GuardRuleId | LintRuleId

interface RuleFacts {
  readonly description: string
  readonly level: Level
}

const health = 'A text names or implies health information.'
const identifies = 'A text identifies a person.'

/** The guard's rules. Its levels are its own: a finding that blocks is an error. No setting turns one off. */
const guardRules: Readonly<Record<GuardRuleId, RuleFacts>> = {
  'phi-condition': { description: health, level: 'error' },
  'phi-treatment': { description: health, level: 'error' },
  'phi-medication': { description: health, level: 'error' },
  'phi-lab': { description: health, level: 'error' },
  'phi-procedure': { description: health, level: 'error' },
  'phi-specialty': { description: health, level: 'error' },
  'phi-facility': { description: health, level: 'error' },
  'phi-financial': { description: 'A text carries billing detail.', level: 'error' },
  'phi-insurance': { description: 'A text carries insurance detail.', level: 'error' },
  'phi-name': { description: identifies, level: 'error' },
  'phi-birth-date': { description: identifies, level: 'error' },
  'phi-ssn': { description: identifies, level: 'error' },
  'phi-mrn': { description: identifies, level: 'error' },
  'phi-member-id': { description: identifies, level: 'error' },
  'phi-account': { description: identifies, level: 'error' },
  'phi-address': { description: identifies, level: 'error' },
  'phi-phone': { description: identifies, level: 'error' },
  'phi-email': { description: identifies, level: 'error' },
  'phi-date': { description: identifies, level: 'error' },
  'phi-url': { description: 'A link gives away health or identity, or goes where it may not.', level: 'error' },
  'phi-ip': { description: identifies, level: 'error' },
  'phi-device': { description: identifies, level: 'error' },
  'phi-other-id': { description: identifies, level: 'error' },
  'hidden-text': { description: 'A text holds characters that cannot be seen.', level: 'error' },
  'unsafe-link': { description: 'A link is not https, or cannot be checked.', level: 'error' },
  'too-long': { description: 'A text is longer than can be checked.', level: 'error' },
  media: { description: 'A text carries an attachment.', level: 'error' },
  unchecked: { description: 'A message could not be taken apart, so it was not checked.', level: 'error' },
  'public-shortener': { description: 'A link goes through a public shortener, which carriers filter.', level: 'error' },
}

/** Rules whose level a configuration may set. */
export const lintRules: Readonly<Record<LintRuleId, RuleFacts>> = {
  'undeclared-slot': { description: 'A placeholder may hold anything, because no slot type is declared for it.', level: 'error' },
  'reply-collision': { description: 'A text invites a word for something else than the opt-out, opt-in or help that it is.', level: 'error' },
  'reply-opt-in-word': { description: 'A text invites a word that a provider takes for an opt-in.', level: 'error' },
  'missing-sender': { description: 'A whole text does not name its sender.', level: 'error' },
  'missing-contact': { description: 'A whole text names no way to reach its sender.', level: 'error' },
  'missing-stop': { description: 'A whole text does not offer STOP.', level: 'error' },
  'more-than-one-segment': { description: 'A text needs more than one SMS segment.', level: 'warning' },
}

export const ruleTable: Readonly<Record<RuleId, RuleFacts>> = { ...guardRules, ...lintRules }

export function ruleOfFinding({ category, rule }: Finding): RuleId {
  if (rule === 'undeclared-slot') return rule
  if (rule === 'link-shortener') return 'public-shortener'
  const id = category in guardRules ? category : `phi-${category}`
  // A category that is new in the guard is still reported.
  return id in guardRules ? (id as RuleId) : 'unchecked'
}
