import type { Told } from '../config.js'

/** What the processes acknowledged before whatever happened to them. */
export interface Claims {
  readonly texts: Set<string>
  readonly consents: Set<string>
  readonly phones: string[]
  /** Failures that were told, by code. */
  readonly failures: Map<string, number>
  hear(told: Told): void
}

export function createClaims(): Claims {
  const claims: Claims = {
    texts: new Set(),
    consents: new Set(),
    phones: [],
    failures: new Map(),
    hear(told) {
      if (told.told === 'sent') claims.texts.add(told.id)
      if (told.told === 'failed') claims.failures.set(told.code, (claims.failures.get(told.code) ?? 0) + 1)
      if (told.told === 'consented') {
        claims.consents.add(told.id)
        claims.phones.push(told.phone)
      }
    },
  }
  return claims
}
