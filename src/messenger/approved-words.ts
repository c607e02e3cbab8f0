import type { Inspection } from '../phi-guard/index.js'
import { kindFactsOf, type TriggerKind } from '../trigger-message/index.js'
import { isServiceKind } from './service-message.js'

/**
 * A kind's words in a language that the guard does not read were read by the person who approved them, so for a kind that
 * alone blocks nothing. Whatever else the guard finds in them stands. Free text has no such person, and a kind that this
 * process does not know may have had none.
 */
export function approvedWords(inspection: Inspection, kind: string, kinds: readonly TriggerKind[]): Inspection {
  if (!inspection.findings.some(isUnread) || !(isServiceKind(kind) || kindFactsOf(kind, kinds) !== undefined)) return inspection
  const findings = inspection.findings.filter((finding) => !isUnread(finding))
  return { ...inspection, findings, verdict: findings.some(({ blocking }) => blocking) ? 'blocked' : 'clear' }
}

function isUnread({ rule }: Inspection['findings'][number]): boolean {
  return rule === 'unread-script' || rule === 'unread-language'
}
