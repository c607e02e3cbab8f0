import { addBusinessDays, type Policy } from '../../policy/index.js'

const minuteMs = 60_000

/** The day of the East comes first, as for the deadline of an opt-out. */
const zone = 'America/New_York'

/** When an undecided reply is late. */
export function dueBy({ reviewWithin }: Pick<Policy, 'reviewWithin'>, { at, urgent }: { readonly at: number; readonly urgent: boolean }): number {
  if (urgent) return at + reviewWithin.urgentMinutes * minuteMs
  return addBusinessDays(new Date(at), reviewWithin.businessDays, { zone }).getTime()
}
