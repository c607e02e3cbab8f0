import type { Actor, By } from '../../domain/actor.js'
import type { PhoneNumber } from '../../domain/phone-number.js'
import type { SenderType } from '../../domain/sender.js'
import type { ProviderDriftKind, ProviderKnowledge, ProviderOptOut } from '../../ports/provider-state-store.js'

export interface ProviderDriftQuery {
  readonly transport?: string | undefined
  readonly kind?: ProviderDriftKind | undefined
  readonly cursor?: string | undefined
  /** 1 to 500. Default 50. */
  readonly limit?: number | undefined
}

/**
 * `read-reply`: it opted out there by words that are no opt-out here; a person reads them. `person-texts-start`: only the
 * person can open it, by texting one of `startWords` to that number, after new consent here. `tell-provider`: its list
 * takes entries. `nothing`: our own stop holds. `check-vendor-facts`: the adapter says other words than the provider takes.
 */
export type ProviderDriftAdvice = 'read-reply' | 'person-texts-start' | 'tell-provider' | 'nothing' | 'check-vendor-facts'

/** One number and one sender on which a provider and we differ. */
export interface ProviderDriftRow {
  /** Absent: what is stored of it was damaged. */
  readonly phone?: PhoneNumber | undefined
  readonly transport: string
  /** Absent: every number of the transport. */
  readonly sender?: string | undefined
  readonly senderType?: SenderType | undefined
  readonly drift: ProviderDriftKind
  readonly theirs: ProviderOptOut
  readonly knownBy: ProviderKnowledge
  readonly since: Date
  /** The newest word of it. */
  readonly at: Date
  readonly predicted?: ProviderOptOut | undefined
  readonly advice: ProviderDriftAdvice
  /** The provider's own words that open it again, by its documents. */
  readonly startWords: readonly string[]
}

export interface ProviderDriftCount {
  readonly transport: string
  readonly sender?: string | undefined
  readonly drift: ProviderDriftKind
  readonly count: number
}

export interface ProviderDriftReport {
  /** Of all rows, whatever was asked for. */
  readonly counts: readonly ProviderDriftCount[]
  readonly rows: readonly ProviderDriftRow[]
  readonly cursor?: string | undefined
  /** When each provider's list was last read to its end; absent where it never was. Only transports that have one. */
  readonly lists: readonly { readonly transport: string; readonly readAt?: Date | undefined }[]
}

export interface OptOutListOptions {
  /** How often `maintain()` reads each list. Default 24. */
  readonly everyHours?: number | undefined
  /** Whether providers whose list takes entries are told of our opt-outs. Default false: it hands them numbers. */
  readonly tellProviders?: boolean | undefined
}

/** How far one list was read. */
export interface OptOutListReport {
  readonly transport: string
  /** False: it broke off, or another process reads it. */
  readonly complete: boolean
  readonly entries: number
  /** New stops here. */
  readonly added: number
  /** Opt-outs of ours that the provider was told of. */
  readonly told: number
}

export interface ProviderStates {
  /**
   * Where a provider's own opt-outs and ours differ, as far as anything is known of theirs: which numbers, since when,
   * known or predicted, and what to do. Masked. Needs `history.read-masked`, else `ACCESS_DENIED`; one audited read. An
   * opt-out that no reply brought and that the provider was not asked about is unknown there and not listed.
   */
  providerDrift(query: ProviderDriftQuery, actor: Actor): Promise<ProviderDriftReport>
  /**
   * Reads every provider's opt-out list now, to its end; `maintain()` does it every day. What stands there becomes a stop
   * here; what is missing there says nothing. With `tellProviders` they are told of ours, at least once. Needs
   * `suppression.add`, else `ACCESS_DENIED`.
   */
  syncOptOutLists(by: By, options?: { readonly signal?: AbortSignal | undefined }): Promise<readonly OptOutListReport[]>
}
