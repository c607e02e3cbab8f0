import { Gap, type Reading, Shape } from './reading.js'

/** What a house of another trade is called after its owner's name. What gives care is not among them: "Tom Baker Clinic" is a place of care. */
const trades = /* @__PURE__ */ new Set(
  'ltd llc inc corp gmbh motors autos garage tires tyres towing plumbing heating electrical homes realty realtors properties builders construction contractors roofing landscaping painting flooring movers hotel inn barbershop barbers bakery cafe grill pizza pizzeria hardware bank attorneys jewelers furniture florist flowers bookstore records films fashions boutique tailors farms vineyards brewery motores llantas refacciones ferreteria panaderia carniceria muebles mueblerias inmobiliaria mudanzas pinturas'.split(
    ' ',
  ),
)

/** "Oscar Motors Ltd", "TOM BAKER HOMES": a house that bears a person's name. The trade ends the name, or stands in capitals right after it. */
export function isCompany(reading: Reading, { from, to, kind }: { readonly from: number; readonly to: number; readonly kind: string }): boolean {
  if (kind !== 'full') return false
  if (to > from && trades.has(reading.word(to))) return true
  const next = to + 1
  return (
    next < reading.tokenCount && reading.gap[next] === Gap.soft && ((reading.shape[next] as number) & Shape.capital) !== 0 && trades.has(reading.word(next))
  )
}
