import { otherTrades } from './other-trades.js'

const english =
  'hair ?cut|hair|nails?|manicure|pedicure|lash|lashes|brows?|waxing|salon|barber|oil change|service appointment|test drive|tires?|brakes?|windshield|detailing|grooming|photo(?:graphy|s)? (?:session|shoot)|tax(?:es)?|dmv|passport|visa|consulate|notary|attorney|genius bar|apple store|showing|open house|tour|interview|move-?in|repair|installation|inspection|technician visit|tutor(?:ing)?|piano|guitar|jury|court|parent conference|(?:your|the|a|our) reservations?|brunch|rental car|boarding|airport|concert|box office|recital|rehearsal|tournament|personal trainer|your trainer|library|(?:fedex|ups|usps) (?:driver|store|pickup)'
const spanish =
  '(?:su|tu|la|una) reserv(?:a|acion)|cita (?:para|de) (?:(?:la|el|su) )?(?:licencia|placas|visa|pasaporte|acta|credencial|inscripcion|entrega|firma|unas)|pasaporte|consulado|peluqueria|estetica|barberia|barbero|maquillaje|unas|corte de pelo|registro civil|ayuntamiento|boda|novios|fotograf[oa]|sesion de fotos|concierto|boletos?|clase de (?:manejo|guitarra|piano|baile)'

/** Booked where nobody is treated: a garage, a salon, an office, a table. Such a visit tells nothing of care. Folded text. */
export const otherBookings: RegExp = /* @__PURE__ */ new RegExp(`\\b(?:${english}|${spanish})\\b|${otherTrades.source}`, 'i')
