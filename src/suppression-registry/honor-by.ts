import { addBusinessDays } from '../policy/index.js'

/** An evening in the United States is the next day in UTC; the day of the East comes first. */
const zone = 'America/New_York'

/** Ten business days after receipt, the longest that 47 CFR 64.1200(a)(10) allows. */
export function honorBy(recordedAt: number): number {
  return addBusinessDays(new Date(recordedAt), 10, { zone }).getTime()
}
