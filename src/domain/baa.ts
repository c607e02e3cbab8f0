/** The business associate agreement of a route, as the host states it (45 CFR 164.504(e)). `none` and `unknown` are refused. */
export type Baa =
  | { readonly status: 'signed'; readonly reference: string; readonly effectiveFrom: string; readonly effectiveTo?: string | undefined }
  | { readonly status: 'not-required'; readonly basis: 'conduit'; readonly reference: string }
  | { readonly status: 'none' | 'unknown' }

/**
 * The same of what reads texts. `own-system`: the covered entity or business associate runs it itself, so that nothing is
 * disclosed to another. What reads a text is no conduit, which only carries it (78 FR 5571), so that basis is refused.
 */
export type DetectorBaa = Baa | { readonly status: 'not-required'; readonly basis: 'own-system'; readonly reference: string }

/** Whether it is of the kind that lets a text be read, whatever its days. */
export function isForReading(baa: DetectorBaa | undefined): boolean {
  return baa?.status === 'signed' || (baa?.status === 'not-required' && baa.basis === 'own-system')
}

/** Whether a text may be shown to it at this instant. */
export function coversReading(baa: DetectorBaa | undefined, at: Date): boolean {
  return isForReading(baa) && isInItsDays(baa, at)
}

/** A signed agreement counts from its first day to the end of its last, in UTC. What is not signed has no days. */
export function isInItsDays(baa: DetectorBaa | undefined, at: Date): boolean {
  if (baa?.status !== 'signed') return true
  const day = at.toISOString().slice(0, 10)
  return baa.effectiveFrom <= day && (baa.effectiveTo === undefined || day <= baa.effectiveTo)
}
