import { Gap, type Reading } from './reading.js'
import type { TermMatch } from './scan-terms.js'

/** What a thing can have as a body has: a glass's fracture, a river's swelling. Folded words. */
const ofThings =
  /^(?:lumps?|seizures?|autops(?:y|ies)|infect(?:ed|ions?)|constipation|bladders?|fractures?|fractured|rash|itchy|hives?|blister(?:s|ing)|wounds?|scaly|discolou?red|swollen|swelling|inflam(?:ed|mation)|bruising|diagnosis|diseased?|diseases|disorder|fatigue|choking|growths?|stutter(?:ing)?|heaving|welts|glands?|diaphragms?|transfusions?|ventilators?|splints?|crutches|syringes?|inhalers?|transplant(?:s|ed)?|gauze|injections?|serums?|specimens?|swabs?|surger(?:y|ies)|surgeons?|incisions?|x ?-?rays?|veneers?|banding|cardiac|hernia|blood clots?|poison ivy|weight (?:loss|gain)|memory (?:loss|problems?)|hair loss|internal bleeding|(?:leaky|blocked) valve|valve (?:replacement|repair)s?|low oxygen|chemical peel|(?:stress|patch|rapid|walk|balance|pressure) (?:tests?|checks?)|rehab|diagnosticos?|operar|operacion|cirugias?|infect(?:ad)?o|heridas?|contagio|injertos?|trasplantes?|infarto|fiebre|tratamientos?|inyeccion(?:es)?|radiografias?|sonda|paralisis|temblor(?:es)?|presion (?:alta|baja)|su operacion|sintomas?|limpieza profunda de)$/i

const materials =
  'glass concrete brick wood oak pine elm drywall grout tile granite asphalt steel weld pipe bolt ceiling roof deck fence foundation pavement tarmac levee dam tunnel leather carpet upholstery wool sweater jeans curtain paint hull mast guitar piano bagpipe rose tomato potato pumpkin peach coal crop leaf tree soil lawn garden orchard harvest cattle lamb salmon pond reservoir river lake pier ' +
  'vidrio concreto madera muro techo viga tuberia acero muelle pintura tela rosal arbol naranjo maiz cosecha ganado rio laguna'
const machines =
  'engine motor gearbox transmission brake turbo compressor boiler furnace heater radiator generator turbine transformer sprinkler sink faucet dishwasher washer dryer fridge oven laptop phone battery server router printer projector amp speaker camera drone crane forklift truck tractor bike bus train ferry plane ship boat yacht car van attic warehouse factory substation ' +
  'auto coche balata llanta carro camioneta moto lavadora licuadora computadora celular impresora servidor caldera tractor camion barco'
const ideas =
  'budget economy market stock merger startup party senate election ballot campaign contract asset customs cash idea plot novel movie scene song concert costume game dragon traffic highway crowd storm rain winter summer ' +
  'pais tapete alfombra colchon sofa presupuesto economia mercado empresa negocio proyecto campana contrato novela pelicula escena cancion juego trafico temporada'

let things: ReadonlySet<string> | undefined
const isThing = (word: string): boolean => {
  things ??= new Set(`${materials} ${machines} ${ideas}`.split(' '))
  return things.has(word) || things.has(word.replace(/e?s$/, '')) || things.has(word.replace(/s$/, ''))
}

const links = /^(?:of|to|for|from|free|gratis|the|a|an|this|that|our|some|all|old|new|de|del|el|la|los|las|un|una|por|al|en)$/
const bonds = /^(?:of|de|del|al|a)$/
const states = /^(?:is|are|was|were|has|have|had|looks?|keeps?|kept|gets?|got|still|a|the|so|very|all|esta|estan|tiene|quedo|anda|se|con)$/
const owners = /^(?:your|ur|su|sus|tu|tus|mi|my)$/
const people = /^(?:his|her|hers|he|she|mom|dad|him|my|your|ur|patient|pt|baby|le|lo|su|sus|mi|mama|papa)$/

/** Whether what a term names is a thing's: "fracture of the glass", "attic ventilator", "the river is swollen", "operar el motor". */
export function isOfThing(reading: Reading, { from, to }: TermMatch, words: string): boolean {
  if (!ofThings.test(words)) return false
  const word = (token: number): string => (token >= 0 && token < reading.tokenCount ? reading.word(token) : '')
  const soft = (token: number): boolean => reading.gap[token] === Gap.soft
  if (people.test(word(from - 1))) return false
  if (soft(to + 1) && isThing(word(to + 1))) return true
  if (soft(from) && isThing(word(from - 1))) return true
  for (let token = from - 1, left = 3; left > 0 && token >= 0 && soft(token + 1); token--, left--) {
    if (isThing(word(token))) return token < from - 1 && states.test(word(token + 1))
    if (!states.test(word(token))) break
  }
  let bound = false
  for (let token = to + 1, left = 5; left > 0 && soft(token) && token < reading.tokenCount; token++, left--) {
    const next = word(token)
    if (bonds.test(next)) bound = true
    else if (bound && owners.test(next)) continue
    else if (bound && isThing(next)) return true
    else if (people.test(next)) return false
    else if (!links.test(next) && !(bound && /^\d+$/.test(next)) && !bound) break
  }
  return false
}
