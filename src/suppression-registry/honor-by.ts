import { addBusinessDays } from '../policy/index.js'

/** Where the day of receipt is the earliest that it may be in the United States: by the East an evening in the West would count a day later. */
const zone = 'Pacific/Pago_Pago'

/** Ten business days after receipt, the longest that 47 CFR 64.1200(a)(10) allows; a day less where it is not known which day it was. */
export function honorBy(recordedAt: number): number {
  return addBusinessDays(new Date(recordedAt), 10, { zone }).getTime()
}
