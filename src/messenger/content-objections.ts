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
  unchecked: 'content-unchecked',
  media: 'content-media',
}

/** Link rules of the guard that have a code of their own; any other finding in a link says that it reveals. */
const linkCodes: ReadonlyMap<string, ReasonCode> = new Map([
  ['link-insecure', 'link-insecure'],
  ['link-host', 'link-host'],
  ['link-shortener', 'link-shortener'],
  ['link-not-opaque', 'link-not-opaque'],
  ['link-reveals', 'link-reveals'],
  ['link-identifier', 'link-reveals'],
])

/** What the guard found, in the words of the gate: one objection a code and rule. */
export function contentObjections(inspection: Inspection): readonly Objection[] {
  const found = new Map<string, Objection>()
  for (const finding of inspection.findings) {
    if (!finding.blocking) continue
    for (const code of codesOf(finding)) found.set(`${code}|${finding.rule}`, { code, rule: finding.rule })
  }
  return [...found.values()]
}

function codesOf({ rule, category, sensitive }: Finding): readonly ReasonCode[] {
  const codes: ReasonCode[] = [linkCodes.get(rule) ?? codeOf[category]]
  if (rule.startsWith('known-')) codes.push('content-known-fact')
  if (sensitive) codes.push('content-sensitive')
  return codes
}
