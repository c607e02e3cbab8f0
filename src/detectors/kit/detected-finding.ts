import type { PhiDetector } from '../../ports/other-ports.js'

export type DetectedFinding = Awaited<ReturnType<PhiDetector['detect']>>[number]
export type Category = DetectedFinding['category']

/** What a vendor's word means here. `warns`: noted, and blocks nothing by itself. */
export interface Meaning {
  readonly category: Category
  readonly sensitive?: boolean
  readonly warns?: boolean
}

/** A finding of ours for a vendor's: its own words stay behind, since they quote the text. */
export function detectedFinding(vendorType: string, { category, sensitive = false, warns = false }: Meaning, start: number, end: number): DetectedFinding {
  const rule = /^[A-Z][A-Z0-9_]{0,49}$/.test(vendorType) ? vendorType.toLowerCase().replaceAll('_', '-') : 'other'
  return { category, rule, start, end, sensitive, blocking: sensitive || !warns, reason: 'A detector found something in the text.' }
}
