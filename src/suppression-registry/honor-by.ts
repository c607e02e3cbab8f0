import { addBusinessDays } from '../policy/index.js'

/** Ten business days after receipt, the longest that 47 CFR 64.1200(a)(10) allows. */
export function honorBy(recordedAt: number): number {
  return addBusinessDays(new Date(recordedAt), 10).getTime()
}
