import { addBusinessDays, type Policy } from '../../policy/index.js'

const minuteMs = 60_000

/** Where the day it came is the earliest that it may be, as for the deadline of an opt-out. */
const zone = 'Pacific/Pago_Pago'

/** When an undecided reply is late. */
export function dueBy({ reviewWithin }: Pick<Policy, 'reviewWithin'>, { at, urgent }: { readonly at: number; readonly urgent: boolean }): number {
  if (urgent) return at + reviewWithin.urgentMinutes * minuteMs
  return addBusinessDays(new Date(at), reviewWithin.businessDays, { zone }).getTime()
}
