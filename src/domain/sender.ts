export type SenderType = 'long-code' | 'toll-free' | 'short-code' | 'alphanumeric'

/** One number or name that texts leave from, and the transport that carries them. */
export interface SenderAddress {
  /** E.164 for numbers, digits for short codes, the name for alphanumeric senders. */
  readonly value: string
  readonly type: SenderType
  /** The `name` of a transport given to the messenger. */
  readonly transport: string
  readonly campaignId?: string | undefined
  /** True only for a route that costs the recipient nothing (47 CFR 64.1200(a)(9)). Default false. */
  readonly freeToEndUser?: boolean | undefined
  /** Registered messages a day; a day ends at midnight Pacific time, as T-Mobile counts. */
  readonly dailyCap?: number | undefined
  readonly perSecond?: number | undefined
}

/** Who speaks. A name, location or link host that alone reveals care is refused (`SENSITIVE_SENDER`) unless acknowledged. */
export interface Sender {
  readonly id: string
  readonly name: string
  readonly contact: { readonly phone?: string | undefined; readonly url?: string | undefined }
  readonly addresses: readonly SenderAddress[]
  /** Place labels that may stand in a text. */
  readonly locations?: readonly string[] | undefined
  /** Hosts that links may point at. */
  readonly linkHosts?: readonly string[] | undefined
  readonly sensitive?: { readonly acknowledgedBy: string; readonly basis: string } | undefined
}
