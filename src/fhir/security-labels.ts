import type { FhirCoding } from './resource-shapes.js'

export interface LabelVerdict {
  readonly sensitive: boolean
  readonly confidential: boolean
  readonly testData: boolean
}

const confidentiality = /v3-Confidentiality$|2\.16\.840\.1\.113883\.5\.25$/
const restricted: ReadonlySet<string> = /* @__PURE__ */ new Set(['R', 'V'])
/** Unrestricted, low, moderate, normal. */
const ordinary: ReadonlySet<string> = /* @__PURE__ */ new Set(['U', 'L', 'M', 'N'])

/**
 * What `meta.security` says (HL7 v3 Confidentiality and ActCode, as in FHIR R4 security-labels). Any label other than
 * ordinary confidentiality counts as sensitive: substance use, HIV, mental and sexual health, violence have codes there
 * (ETH, SUD, HIV, PSY, SEX, SDV ...), hosts have their own, and one we do not know may be one of those.
 */
export function judgeLabels(labels: readonly FhirCoding[]): LabelVerdict {
  const marks = labels.map(({ system, code = '' }) => {
    const ranks = system === undefined || confidentiality.test(system)
    if (ranks && restricted.has(code)) return 'confidential'
    if (ranks && ordinary.has(code)) return 'ordinary'
    return code === 'HTEST' ? 'test' : 'sensitive'
  })
  const confidential = marks.includes('confidential')
  return { sensitive: confidential || marks.includes('sensitive'), confidential, testData: marks.includes('test') }
}
