export interface HealthContext {
  /** Whether the text speaks of health, by a finding or a cue. */
  ofHealth(): boolean
  /** Whether what it shares with care is of something else. */
  ofElsewhere(): boolean
}

/** Asked once, and only where something stands that blocks beside care alone: most texts hold nothing of the kind. */
export function healthContextOf(telling: boolean, hasCue: boolean, isOfElsewhere: () => boolean): HealthContext {
  let elsewhere: boolean | undefined
  const ofElsewhere = (): boolean => {
    elsewhere ??= !telling && hasCue && isOfElsewhere()
    return elsewhere
  }
  return { ofElsewhere, ofHealth: () => telling || (hasCue && !ofElsewhere()) }
}
