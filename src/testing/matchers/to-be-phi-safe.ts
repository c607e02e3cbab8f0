import { createPhiGuard, type Finding, type InspectContext, leftoversIn, type PhiGuardOptions, type TemplateSlotType } from '../../phi-guard/index.js'
import { type MatcherResult, result, unreadable } from './matcher-result.js'

/** How the guard is made, what is known of a made-up patient, and what the placeholders of a template hold. */
export interface PhiSafeOptions extends PhiGuardOptions {
  readonly patient?: InspectContext['patient']
  /**
   * Given: the text is a template, and a placeholder that is not declared here may hold anything, so it blocks. Absent: the
   * text is read as it leaves, and a placeholder that nobody filled in fails, as it does in `send`.
   */
  readonly slots?: Readonly<Record<string, TemplateSlotType>> | undefined
}

/**
 * Passes when the guard finds nothing that blocks. Options are those of `createPhiGuard`; default tier `reminder`, and
 * without a `sender` phone numbers and link hosts do not block. Says which rules found something and where, never what:
 * texts of tests are copied from real ones, and what a runner prints is kept.
 */
export function toBePhiSafe(this: unknown, received: unknown, options: PhiSafeOptions = {}): MatcherResult {
  if (typeof received !== 'string') return unreadable(this, 'a text')
  const { patient, slots, ...guardOptions } = options
  const guard = createPhiGuard(guardOptions)
  const { verdict, findings } = slots === undefined ? guard.inspect(received, { patient }) : guard.inspectTemplate(received, { patient, slots })
  const found = findings.filter((one) => one.blocking).map(described)
  const unfilled = slots === undefined ? leftoversIn(received).map(({ start, end }) => `an unfilled placeholder at ${start} to ${end}`) : []
  return result(
    verdict === 'clear' && unfilled.length === 0,
    `expected a text without health information, found ${[...found, ...unfilled].join('; ')}`,
    'expected the guard to block this text, it is clear',
  )
}

function described({ category, rule, start, end, sensitive }: Finding): string {
  return `${category} at ${start} to ${end} (rule ${rule}${sensitive ? ', specially protected' : ''})`
}
