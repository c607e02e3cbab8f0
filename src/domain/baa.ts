/** The business associate agreement of a route, as the host states it (45 CFR 164.504(e)). `none` and `unknown` are refused. */
export type Baa =
  | { readonly status: 'signed'; readonly reference: string; readonly effectiveFrom: string; readonly effectiveTo?: string | undefined }
  | { readonly status: 'not-required'; readonly basis: 'conduit'; readonly reference: string }
  | { readonly status: 'none' | 'unknown' }
