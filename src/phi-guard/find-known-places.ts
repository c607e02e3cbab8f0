import { placeNames } from './lexicon/places.js'
import { Gap, type Reading, Shape } from './reading.js'

interface KnownPlace {
  /** Words by number. */
  readonly from: number
  readonly to: number
}

const longestName = 4
const notAfter =
  /^(?:trial|study|scores?|criteria|classification|guidelines?|syndrome|disease|scale|index|stage|staging|protocol|model|anesthesia|treadmill|type|risk|virus|heart|knee|sleepiness|chronotropic|coma)$/

let names: ReadonlySet<string> | undefined

/** Places by their own names, with a capital. For texts that speak of a person's health. */
export function findKnownPlaces(reading: Reading): KnownPlace[] {
  names ??= new Set(placeNames.split('\n').filter((line) => line !== ''))
  const found: KnownPlace[] = []
  for (let token = 0; token < reading.tokenCount; token++) {
    if (((reading.shape[token] as number) & Shape.capital) === 0) continue
    const to = lastWord(reading, token, names)
    if (to < token) continue
    found.push({ from: token, to })
    token = to
  }
  return found
}

function lastWord(reading: Reading, token: number, known: ReadonlySet<string>): number {
  let name = ''
  let last = token - 1
  for (let to = token; to < Math.min(reading.tokenCount, token + longestName); to++) {
    if (to > token && reading.gap[to] !== Gap.soft) break
    name += to === token ? reading.word(to) : ` ${reading.word(to)}`
    if (known.has(name)) last = to
  }
  const next = last + 1
  return last >= token && next < reading.tokenCount && reading.gap[next] === Gap.soft && notAfter.test(reading.word(next)) ? token - 1 : last
}
