import { Gap, type Reading } from './reading.js'
import type { TermMatch } from './scan-terms.js'

/** What a thing can have as a body has: a glass's fracture, a river's swelling. Folded words. */
const ofThings =
  /^(?:lumps?|seizures?|autops(?:y|ies)|infect(?:ed|ions?)|constipation|bladders?|fractures?|fractured|rash|itchy|hives?|blister(?:s|ing)|wounds?|scaly|discolou?red|swollen|swelling|inflam(?:ed|mation)|bruising|diagnosis|diseased?|diseases|disorder|fatigue|choking|growths?|stutter(?:ing)?|heaving|welts|glands?|diaphragms?|transfusions?|ventilators?|splints?|crutches|syringes?|inhalers?|transplant(?:s|ed)?|gauze|injections?|serums?|specimens?|swabs?|surger(?:y|ies)|surgeons?|incisions?|x ?-?rays?|veneers?|banding|cardiac|hernia|blood clots?|poison ivy|weight (?:loss|gain)|memory (?:loss|problems?)|hair loss|internal bleeding|(?:leaky|blocked) valve|valve (?:replacement|repair)s?|low oxygen|chemical peel|(?:stress|patch|rapid|walk|balance|pressure) (?:tests?|checks?)|rehab|relapse|depression|weigh in|(?:knee |back )?braces?(?: on)?|scan shows|diagnosticos?|operar|operacion|cirugias?|infect(?:ad)?o|heridas?|contagio|injertos?|trasplantes?|infarto|fiebre|tratamientos?|inyeccion(?:es)?|radiografias?|sonda|paralisis|temblor(?:es)?|presion (?:alta|baja)|su operacion|sintomas?|limpieza profunda de|rehabilitacion|vacuna|rayos x|vendaje|se quebro|trasplant[ae])$/i

const materials =
  'glass concrete brick wood oak pine elm drywall grout tile granite asphalt steel weld pipe bolt ceiling roof deck fence foundation pavement tarmac levee dam tunnel leather carpet upholstery wool sweater jeans curtain paint hull mast guitar piano bagpipe plant rose tomato potato pumpkin peach coal crop leaf tree soil lawn garden orchard harvest pile cattle lamb salmon pond reservoir river lake pier shelf bookshelf fireplace joist ' +
  'cloro termita cucaracha hormiga plaga mata vidrio concreto madera muro techo viga tuberia acero muelle pintura tela rosal arbol naranjo maiz cosecha ganado rio laguna'
const machines =
  'engine motor gearbox transmission brake turbo compressor boiler furnace heater radiator generator turbine transformer sprinkler sink faucet dishwasher washer dryer fridge oven laptop phone battery server router printer copier projector amp speaker camera drone crane forklift truck tractor bike bus train ferry plane ship boat yacht car van attic warehouse factory substation ' +
  'auto coche compu pc red antena inyector balata llanta carro camioneta moto lavadora licuadora computadora celular impresora servidor caldera tractor camion barco'
const ideas =
  'budget economy market stock merger startup party senate election ballot campaign contract asset customs cash idea plot novel movie scene song concert costume game dragon traffic highway crowd storm rain winter summer vulnerability malware sql load ' +
  'pais tapete alfombra colchon sofa presupuesto economia mercado empresa negocio proyecto campana contrato novela pelicula escena cancion juego trafico temporada'

/** What care may also be given in or on: a thing only where nothing else stands between, as it is of all things in Spanish. */
const places = /^(?:calles?|avenidas?|carreteras?|puentes?|parques?|maletas?|equipaje|mesas?|ventanas?|tazas?)$/

let things: ReadonlySet<string> | undefined
const isThing = (word: string): boolean => {
  things ??= new Set(`${materials} ${machines} ${ideas}`.split(' '))
  return things.has(word) || things.has(word.replace(/e?s$/, '')) || things.has(word.replace(/s$/, ''))
}

/** Places are named for care as well: a gate has surgery, "surgery gate 2" tells where to go. */
const fixtures = /^(?:buildings?|house|kitchen|bathroom|barn|gates?|doors?|elevators?|escalators?|maples?|myrtles?|shrubs?|ferns?|saplings?|seedlings?)$/
/** What one sits on, or does, while it is done. */
const ridden = /^(?:bike|bus|train|ferry|plane|ship|boat|yacht|phone|laptop|computer|camera|game|campaign|lake|river|pier|pool)$/
/** Of a thing only where "of" binds them: "River Rehab" is a place, and some are protected. */
const grave = /^(?:rehab|relapse|depression)$/
const apart = /^(?:at|after|with|by|since|last|winter|summer)$/
/** What is done on a thing. */
const worked = /^(?:surg|stress|(?:knee |back )?brace)/
/** What one has an opinion on; the scale, the ward and the day are where and when one is weighed. */
const opined = /^(?:whether|which|what|how|this|our (?!scale)|the (?!\d|scale|same|day|morning|floor|unit|ward))/
const links = /^(?:of|to|for|from|free|gratis|the|a|an|this|that|our|some|all|old|new|de|del|el|la|los|las|un|una|por|al|en|para|con|contra|tu)$/
const bonds = /^(?:of|de|del|al|a|para|con|contra)$/
const articles = /^(?:el|la|los|las|tu)$/
const states = /^(?:is|are|was|were|has|have|had|looks?|keeps?|kept|gets?|got|still|a|the|so|very|all|esta|estan|tiene|quedo|anda|se|con)$/
const owners = /^(?:your|ur|su|sus|tu|tus|mi|my)$/
const people = /^(?:his|her|hers|he|she|mom|dad|him|my|your|ur|patient|pt|baby|le|lo|su|sus|mi|mama|papa)$/

/** Whether what a term names is a thing's: "fracture of the glass", "attic ventilator", "the river is swollen", "operar el motor". */
export function isOfThing(reading: Reading, { from, to }: TermMatch, words: string): boolean {
  if (!ofThings.test(words)) return false
  const word = (token: number): string => (token >= 0 && token < reading.tokenCount ? reading.word(token) : '')
  const soft = (token: number): boolean => reading.gap[token] === Gap.soft
  if (people.test(word(from - 1))) return false
  if (words === 'weigh in') return word(to + 1) === 'on' && opined.test(`${word(to + 2)} ${word(to + 3)}`)
  const isGrave = grave.test(words)
  if (!isGrave && soft(to + 1) && isThing(word(to + 1))) return true
  if (!isGrave && soft(from) && isThing(word(from - 1))) return true
  for (let token = from - 1, left = isGrave ? 0 : 3; left > 0 && token >= 0 && soft(token + 1); token--, left--) {
    if (isThing(word(token))) return token < from - 1 && states.test(word(token + 1))
    if (!states.test(word(token))) break
  }
  let bound = words === 'transplanted'
  let on = words.endsWith(' on')
  let direct = true
  let loose = bound
  for (let token = to + 1, left = !bound ? 5 : word(to + 1) === 'the' ? 4 : 1; left > 0 && soft(token) && token < reading.tokenCount; token++, left--) {
    const next = word(token)
    if (bonds.test(next)) {
      bound = true
      loose ||= next === 'of'
    } else if (next === 'on' && worked.test(words)) on = true
    else if (on && !bound) {
      if (next !== 'the') break
      bound = true
      loose = true
      left = 3
    } else if (bound && owners.test(next)) continue
    else if (bound && apart.test(next)) return false
    else if (bound && (direct || loose) && (isThing(next) || fixtures.test(next))) return !on || !ridden.test(next)
    else if ((bound || (token === to + 2 && articles.test(word(to + 1)))) && direct && (isThing(next) || places.test(next))) return true
    else if (people.test(next)) return false
    else if (!links.test(next)) {
      if (!bound) break
      direct = false
    }
  }
  return false
}
