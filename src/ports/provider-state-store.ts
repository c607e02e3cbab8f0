import type { SubjectKey } from './subject.js'

/** `open`: it lets texts through. */
export type ProviderOptOut = 'opted-out' | 'open' | 'unknown'
/** What showed it. `told`: we told it. `predicted`: by its documents, from the words of a reply. */
export type ProviderKnowledge = 'error' | 'receipt' | 'list' | 'webhook' | 'told' | 'predicted'

/** How one provider treats one number, for one of its senders. Beside our own state, never instead of it. */
export interface ProviderStateRow {
  readonly subject: SubjectKey
  readonly transport: string
  /** Empty: every number of the transport. */
  readonly sender: string
  readonly state: ProviderOptOut
  readonly knownBy: ProviderKnowledge
  /** Since when it is this state, and the newest word of it. */
  readonly since: number
  readonly at: number
  /** The last prediction, which later evidence may contradict. */
  readonly predicted: ProviderOptOut | null
  readonly predictedAt: number | null
}

export interface ProviderObservation extends Pick<ProviderStateRow, 'subject' | 'transport' | 'sender' | 'at' | 'predicted'> {
  /** Null: a prediction only. */
  readonly known: { readonly state: ProviderOptOut; readonly by: ProviderKnowledge } | null
}

/**
 * `theirs-only`: blocked there, no standing opt-out of everything here. `ours-only`: stopped here, open there. `unclear`:
 * stopped here, nobody can tell there. `contradicted`: both agree, but what is documented of the provider said otherwise.
 */
export const providerDriftKinds = ['theirs-only', 'ours-only', 'unclear', 'contradicted'] as const
export type ProviderDriftKind = (typeof providerDriftKinds)[number]

export interface DriftingState extends ProviderStateRow {
  readonly drift: ProviderDriftKind
}

export interface DriftQuery {
  readonly transport: string | null
  readonly kind: ProviderDriftKind | null
  readonly after: Pick<ProviderStateRow, 'subject' | 'transport' | 'sender'> | null
  readonly limit: number
}

export interface DriftCount {
  readonly transport: string
  readonly sender: string
  readonly drift: ProviderDriftKind
  readonly count: number
}

export interface ProviderStateStore {
  /** As `mergeProviderState` says. */
  noteProviderState(observation: ProviderObservation): Promise<void>
  /** Only where nothing of this number and sender is known. */
  assumeProviderState(observation: ProviderObservation): Promise<void>
  providerStatesOf(subject: SubjectKey): Promise<readonly ProviderStateRow[]>
  /** Where the two sides differ, by subject, transport, sender. */
  driftingStates(query: DriftQuery): Promise<readonly DriftingState[]>
  countDrift(): Promise<readonly DriftCount[]>
  /**
   * Numbers with a standing opt-out of everything that are not known to stand on the provider's own list, and that did not
   * opt in there by evidence; by subject.
   */
  untoldStops(transport: string, after: SubjectKey | null, limit: number): Promise<readonly SubjectKey[]>
}
