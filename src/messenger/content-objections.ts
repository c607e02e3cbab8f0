import type { ReasonCode } from '../domain/reason-table.js'
import type { Finding, Inspection } from '../phi-guard/index.js'
import type { Objection } from './gates/gate-facts.js'

const codeOf: Readonly<Record<Finding['category'], ReasonCode>> = {
  condition: 'content-health',
  treatment: 'content-health',
  medication: 'content-health',
  lab: 'content-health',
  procedure: 'content-health',
  specialty: 'content-specialty',
  facility: 'content-specialty',
  financial: 'content-financial',
  insurance: 'content-financial',
  name: 'content-identifier',
  'birth-date': 'content-identifier',
  ssn: 'content-identifier',
  mrn: 'content-identifier',
  'member-id': 'content-identifier',
  account: 'content-identifier',
  address: 'content-identifier',
  phone: 'content-identifier',
  email: 'content-identifier',
  date: 'content-identifier',
  ip: 'content-identifier',
  device: 'content-identifier',
  'other-id': 'content-identifier',
  url: 'link-reveals',
  'unsafe-link': 'link-insecure',
  'hidden-text': 'content-hidden-characters',
  'too-long': 'content-too-long',
  media: 'content-media',
}

const linkCodes: readonly (readonly [prefix: string, code: ReasonCode])[] = [
  ['link-insecure', 'link-insecure'],
  ['link-host', 'link-host'],
  ['link-shortener', 'link-shortener'],
  ['link-not-opaque', 'link-not-opaque'],
  ['link-count', 'link-count'],
]

/** What the guard found, in the words of the gate: one objection a code and rule. */
export function contentObjections(inspection: Inspection): readonly Objection[] {
  const found = new Map<string, Objection>()
  for (const finding of inspection.findings) {
    if (!finding.blocking) continue
    for (const code of codesOf(finding)) found.set(`${code}|${finding.rule}`, { code, rule: finding.rule })
  }
  return [...found.values()]
}

function codesOf(finding: Finding): readonly ReasonCode[] {
  const codes: ReasonCode[] = []
  if (finding.category === 'url' || finding.category === 'unsafe-link') {
    codes.push(linkCodes.find(([prefix]) => finding.rule.startsWith(prefix))?.[1] ?? codeOf[finding.category])
  } else codes.push(codeOf[finding.category])
  if (finding.rule.startsWith('known-fact')) codes.push('content-known-fact')
  if (finding.sensitive) codes.push('content-sensitive')
  return codes
}
