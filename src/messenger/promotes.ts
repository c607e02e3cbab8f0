import { plainWords } from './plain-words.js'

const amount = '(?:\\d{1,3} ?(?:%|percent|por ciento)|\\$ ?\\d[\\d.,]*|half)'

/**
 * What only selling says (47 CFR 64.1200(f)(1): advertising the availability or quality of property, goods or services): a price
 * cut, a sale, a prize, a free thing to draw somebody in, a call to buy. "Free parking", "toll-free" and "feel free" sell nothing.
 */
const promotions: readonly RegExp[] = [
  /* @__PURE__ */ new RegExp(
    `\\b${amount} (?:off|discount|de descuento)\\b|\\$ ?\\d[\\d.,]* off\\b|\\b(?:off|save|ahorre) (?:up to |hasta )?(?:el )?${amount}`,
  ),
  /\b(?:discount (?:code|coupon)s?|discounted (?:price|rate)s?|coupons?|cupon(?:es)?|promo(?:tion(?:al)?)?(?: codes?| offers?| prices?)|promociones|bogo|buy one,? get one|2 ?x ?1|dos por uno|two for one|half[- ]price|a mitad de precio)\b/,
  /\b(?:special|limited[- ]time|exclusive|introductory|holiday) (?:offers?|deals?|pricing|savings)\b|\b(?:offer|sale|oferta|promocion) (?:ends|expires|valid|starts|termina|vence|valida)\b|\b(?:flash|clearance|holiday|black friday|anniversary) sale\b|\bon sale\b|\bofertas? (?:especial(?:es)?|exclusivas?|limitadas?)\b|\ben oferta\b|\brebajas\b|\bwhile supplies last\b/,
  /\b(?:win|won|gane|gana|ganar) (?:(?:a|an|your|our|up to|un|una|hasta) |\$ ?\d)|\b(?:enter|chance|oportunidad) (?:to win|de ganar)\b|\b(?:sweepstakes?|giveaway|raffle|sorteo|rifa)\b/,
  /\b(?:free|win|get|claim|earn|receive|gratis|reciba|gane|obtenga|reclame)\b[^.!?]{0,30}\b(?:gift ?cards?|tarjetas? de regalo|cash ?back|reward points)\b/,
  /\bfree (?:gifts?|trials?|samples?|upgrades?|bonus|months?|weeks?|quotes?|estimates?|whitening|facials?|massages?)\b|\b(?:first|next|primer|proximo) (?:month|week|class|mes|clase) (?:is |es )?(?:free|gratis)\b|\bregalo gratis\b|\bprueba gratis\b/,
  /\bfree\b[^.!?]{0,40}\b(?:click|tap) (?:here|now|the link|https?:)/,
  /\b(?:shop|buy|order|act) now\b|\b(?:compre|ordene|aproveche) (?:ya|ahora)\b|\brefer a friend\b|\brecomiende a un amigo\b/,
]

/** Whether a text clearly promotes or offers something. Only what is plain: what it does not find may be marketing all the same. */
export function promotes(text: string): boolean {
  const words = plainWords(text)
  return promotions.some((promotion) => promotion.test(words))
}
