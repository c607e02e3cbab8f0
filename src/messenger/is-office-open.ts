import { hoursVerdict, zonesOf } from '../policy/index.js'

const dayMs = 86_400_000

/** Without stated office hours: the hours in which a text may be sent there. */
export function isOfficeOpen(phone: string, now: number): boolean {
  const { zones, source } = zonesOf(phone)
  return zones.length > 0 && hoursVerdict({ at: new Date(now), zones, source, window: 'care', expiresAt: new Date(now + dayMs) }).lawful
}
