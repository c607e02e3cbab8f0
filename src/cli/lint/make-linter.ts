import type { Sender } from '../../domain/sender.js'
import { createPhiGuard, type Finding, type Inspection } from '../../phi-guard/index.js'
import { type LintConfig, slotsOf } from './lint-config.js'
import type { Literal } from './literal.js'
import { type MappedText, placeOf } from './mapped-text.js'
import { checkReplies } from './rules/check-replies.js'
import { checkSegments } from './rules/check-segments.js'
import { checkWholeText } from './rules/check-whole-text.js'
import type { Issue } from './rules/issue.js'
import { type Level, lintRules, type RuleId, ruleOfFinding } from './rules/rule-table.js'
import { type Advice, suggestionMaker } from './suggest-replacement.js'
import { declaredSlots } from './text/declared-slots.js'
import { UnreadableMessage, type Variant } from './text/variant.js'
import { variantsOf } from './text/variants-of.js'

/** `whole`: it goes out as it stands. `choices`: bars part its forms. */
export type Linter = (literal: Literal, options: { readonly whole: boolean; readonly choices?: boolean | undefined }) => Issue[]

/** Makes the function that holds one string of a file against all rules. */
export function makeLinter(config: LintConfig): Linter {
  const { tier, language, allowNames, allowFirstName, seasonalVaccine, rules = {} } = config
  const { declared, fills } = slotsOf(config)
  const sender = config.sender === undefined ? undefined : senderOf(config.sender)
  const guard = createPhiGuard({ tier, allowNames, allowFirstName, seasonalVaccine, sender })
  const inspect = (text: string): Inspection => guard.inspectTemplate(text, { language, slots: declaredSlots(text, declared) })
  const suggest = suggestionMaker({ inspect, sender, language })

  const levelOf = (rule: RuleId, literal: Literal): Level | 'off' => {
    if (!(rule in lintRules)) return 'error'
    const id = rule as keyof typeof lintRules
    // A name such as `message` stands in code for much that is never sent.
    return rules[id] ?? (id === 'undeclared-slot' && !literal.certain ? 'warning' : lintRules[id].level)
  }

  const checkVariant = ({ value, written }: Variant, literal: Literal, whole: boolean, only: boolean): Issue[] => {
    const { text } = value
    const inspection = inspect(text)
    const advice = suggest({ literal, inspection, written, text, whole, only })
    const ofGuard = inspection.findings.map((finding) =>
      fromGuard(finding, isStrayBrace(finding) && !literal.certain ? 'warning' : levelOf(ruleOfFinding(finding), literal), advice),
    )
    const slots = declaredSlots(text, declared)
    const ofLint = [
      ...checkReplies(text),
      ...checkSegments(text, slots),
      ...(whole && config.sender !== undefined ? checkWholeText(text, slots, config.sender) : []),
    ]
    return [...ofGuard, ...ofLint.map((issue) => ({ ...issue, level: levelOf(issue.rule, literal) }))].flatMap(({ level, ...issue }) =>
      level === 'off' ? [] : [{ ...issue, level, ...placeOf(value, issue.start, issue.end, inside(literal, value)) }],
    )
  }

  return (literal, { whole, choices = false }) => {
    try {
      const variants = (literal.forms ?? [literal.value]).flatMap((form) => variantsOf(form, fills, choices))
      // A form that prints nothing is no text, and is one more form that a fix would lose.
      const texts = variants.filter(({ value }) => value.text.trim() !== '')
      return distinct(texts.flatMap((variant) => checkVariant(variant, literal, whole, variants.length === 1)))
    } catch (error) {
      if (!(error instanceof UnreadableMessage)) throw error
      const reason = 'The plural, select or argument syntax could not be read, so the text was not checked.'
      return [{ rule: 'unchecked', level: 'error', start: literal.start, end: literal.end, reason }]
    }
  }
}

function fromGuard(finding: Finding, level: Level | 'off', advice: Advice): Omit<Issue, 'level'> & { readonly level: Level | 'off' } {
  const { category, start, end, reason, citation, blocking } = finding
  const rule = ruleOfFinding(finding)
  if (rule === 'undeclared-slot') return { rule, level, start, end, citation, reason: openSlot, suggestion: category === 'name' ? declareName : declareAny }
  return { rule, level: blocking ? level : 'warning', start, end, reason, citation, ...(blocking ? advice : {}) }
}

const openSlot = 'The placeholder may hold anything.'
const declareAny = 'Declare what it holds under "slots" in nophi.lint.json, or leave it out.'
const declareName =
  'Declare it under "slots" in nophi.lint.json: "first-name" for a patient\'s first name alone, "full-name" for more, "sender" for yours; or leave it out.'

/** A brace that begins or ends nothing: what is round it was read. */
function isStrayBrace({ rule, start, end }: Finding): boolean {
  return rule === 'unreadable-template' && end - start <= 2
}

function inside({ start, end }: Literal, { starts, ends }: MappedText): { start: number; end: number } {
  return { start: starts[0] ?? start, end: ends.at(-1) ?? end }
}

/** Once what several forms of a text have in common; of too long ones the first that asks for the same. */
function distinct(issues: readonly Issue[]): Issue[] {
  const what = ({ rule, start, end, reason, suggestion }: Issue): string =>
    rule === 'more-than-one-segment' ? `${rule} ${suggestion}` : `${rule} ${start} ${end} ${reason}`
  const seen = new Map(issues.toReversed().map((issue) => [what(issue), issue]))
  return [...seen.values()].sort((left, right) => left.start - right.start || left.end - right.end)
}

function senderOf({ name, contact, addresses = [], locations, linkHosts }: NonNullable<LintConfig['sender']>): Sender {
  return { id: 'lint', name, contact, locations, linkHosts, addresses: addresses.map((value) => ({ value, type: 'long-code', transport: 'lint' })) }
}
