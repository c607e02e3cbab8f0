/** What a provider itself takes for a keyword in what a person writes, by its own documents. */
export interface VendorKeywords {
  /**
   * `whole-text`: nothing but the keyword. `beginning`: whatever follows it. `undocumented`: alone it surely is one; among
   * other words nobody can tell.
   */
  readonly matches: 'whole-text' | 'beginning' | 'undocumented'
  /** Words that block. In any case; with the signs that stand here, and no others. */
  readonly optOut: readonly string[]
  /** Words that end a block there. They are no consent here. */
  readonly optIn: readonly string[]
  /** Words that it answers by itself, unless the person is blocked there. */
  readonly help: readonly string[]
}

/** Who keeps the opt-outs of one sender type, and what the provider does with a reply. */
export interface VendorOptOut {
  readonly by: 'provider' | 'network' | 'none' | 'unknown'
  /** Whether it answers an opt-out by itself. Two confirmations are one too many. */
  readonly confirms: boolean
  /** Absent: what it matches is unknown. */
  readonly keywords?: VendorKeywords | undefined
  /** How far an opt-out reaches there: the number that was answered, or every number of the transport. Default `sender`. */
  readonly scope?: 'sender' | 'transport' | undefined
}
