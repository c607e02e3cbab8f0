import { Gap, type Reading, Shape } from './reading.js'

/** What British practices are called after, before "Surgery". */
const places = /* @__PURE__ */ new Set(
  'road rd street st lane ln avenue ave close crescent terrace place square court house lodge hall manor grange farm abbey priory castle church chapel cross glebe village town market station green park common heath hill mount valley view meadow meadows field fields wood woods forest grove tree oak elm ash beech willow cedar chestnut orchard mill bridge gate well brook river lake bay quay harbour bank'.split(
    ' ',
  ),
)

/** "Mill Lane Surgery": a practice, not an operation. "Knee Surgery" and "your surgery" are none. */
export function isPracticeName(reading: Reading, token: number): boolean {
  if (token === 0 || reading.shouting || reading.gap[token] !== Gap.soft || reading.word(token) !== 'surgery') return false
  const capitals = (reading.shape[token - 1] as number) & (reading.shape[token] as number) & Shape.capital
  return capitals !== 0 && places.has(reading.word(token - 1))
}
