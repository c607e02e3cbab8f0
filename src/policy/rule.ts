export const regions = ['us', 'ca', 'uk', 'eu'] as const
export type Region = (typeof regions)[number]

/** As known on `checkedOn`. Only `in-force` decides; the rest is kept so that a report can say what is coming and what is not applied. */
export type RuleStatus = 'in-force' | 'adopted-not-effective' | 'proposed' | 'vacated' | 'waived'

/** How well the row is founded. A: the primary text or two independent sources. B: one source. C: sources differ; the stricter value stands. */
export type RuleConfidence = 'A' | 'B' | 'C'

/** One dated rule. A decision names its `id`; the values are what the code reads. */
export interface Rule {
  readonly id: string
  readonly region: Region | 'any'
  readonly citation: string
  /** Calendar date. Null: before our records, or, where not yet in force, not yet known. */
  readonly effectiveFrom: string | null
  /** Calendar date, exclusive. Null: no end known. */
  readonly effectiveTo: string | null
  readonly status: RuleStatus
  readonly checkedOn: string
  readonly confidence: RuleConfidence
  readonly values: Readonly<Record<string, string | number | boolean>>
  readonly note?: string | undefined
}

/** What most rows leave unsaid: in force, no end known. */
export type RuleDraft = Pick<Rule, 'id' | 'citation' | 'confidence' | 'values'> & Partial<Rule>

export const checkedOn: string = '2026-11-22'

export function dated(region: Rule['region'], draft: RuleDraft): Rule {
  return { effectiveFrom: null, effectiveTo: null, status: 'in-force', checkedOn, region, ...draft }
}
