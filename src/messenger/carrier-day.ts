import { tzOffset } from '@date-fns/tz/tzOffset'

const dayMs = 86_400_000

/** Of T-Mobile, the one carrier with a cap a day: it holds until midnight there (docs.bird.com, 10DLC throughput and daily caps). */
const zone = 'America/Los_Angeles'

/** Days since 1970-01-01 by the calendar of the carriers. */
export function carrierDay(at: number): number {
  return Math.floor((at + offsetMs(at)) / dayMs)
}

export function endOfCarrierDay(day: number): number {
  const midnight = (day + 1) * dayMs
  // The clocks change at two in the morning, so that it is right at midnight whichever of the two the guess had.
  return midnight - offsetMs(midnight - offsetMs(midnight))
}

function offsetMs(at: number): number {
  return tzOffset(zone, new Date(at)) * 60_000
}
