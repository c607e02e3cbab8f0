import { isEverydayWord } from './everyday-context.js'
import { isOtherBooking } from './other-bookings.js'
import { besideOtherTrade } from './other-trades.js'
import { Gap, type Reading } from './reading.js'
import { visitsPageOnly } from './visits-page.js'
import { WordClass } from './word-classes.js'

const between = /* @__PURE__ */ new Set('our the any your a us nearest nuestra nuestro la el cualquier su'.split(' '))
/** Where one visits a bank, a shop: no clinic says it of itself. */
const branches = /* @__PURE__ */ new Set('branch branches store stores showroom dealership website app sucursal sucursales tienda tiendas agencia'.split(' '))

/**
 * Whether the words that a text shares with care are all of something else: visits and bookings where nobody is treated (a garage's, a bank's, a page's),
 * tests and reports of drivers, pupils and machines. Asked where no finding of health stands in the text.
 */
export function isOfElsewhere(reading: Reading, plain: string, hasLink: boolean): boolean {
  const bits = WordClass.medical | WordClass.appointment | WordClass.prescription | WordClass.result
  const visits: number[] = []
  for (let token = 0; token < reading.tokenCount; token++) {
    const seen = (reading.classes[token] as number) & bits
    if (seen === WordClass.appointment) visits.push(token)
    else if (seen !== 0 && !isEverydayWord(reading, token, plain)) return false
  }
  const others = visits.filter((token) => !isOfBranch(reading, token))
  if (others.length === 0 || isOtherBooking(plain) || (hasLink && visitsPageOnly(reading))) return true
  const isBesideTrade = besideOtherTrade(plain)
  return others.every((token) => isBesideTrade(reading.tokenStart[token] as number, reading.tokenEnd[token] as number))
}

/** "visit our branch", "visite la sucursal". */
function isOfBranch(reading: Reading, token: number): boolean {
  let next = token + 1
  while (next < reading.tokenCount && reading.gap[next] === Gap.soft && next - token <= 3 && between.has(reading.word(next))) next++
  return next < reading.tokenCount && reading.gap[next] === Gap.soft && branches.has(reading.word(next))
}
