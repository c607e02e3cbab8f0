import type { Inspection } from '../phi-guard/index.js'

/**
 * A kind's words in a language that the guard does not read were read by the person who approved them, so for a kind that
 * alone blocks nothing. Whatever else the guard finds in them stands, and free text has no such person.
 */
export function approvedWords(inspection: Inspection, kind: string): Inspection {
  if (kind === 'text' || !inspection.findings.some(isUnread)) return inspection
  const findings = inspection.findings.filter((finding) => !isUnread(finding))
  return { ...inspection, findings, verdict: findings.some(({ blocking }) => blocking) ? 'blocked' : 'clear' }
}

function isUnread({ rule }: Inspection['findings'][number]): boolean {
  return rule === 'unread-script' || rule === 'unread-language'
}
