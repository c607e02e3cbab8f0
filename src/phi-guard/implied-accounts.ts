import type { ImpliedRule } from './implied-rule.js'

const collections = (): readonly RegExp[] => [
  /\b(?:account|bill|balance|debt|invoice|visit)\b[^.!?]{0,40}\b(?:to|in|with) (?:a |an |our )?(?:outside )?(?:collections?|collection agency|collector)\b(?! (?:bin|box|point|of|day|center))/gi,
  /\byou (?:still |now |currently )?owe (?:us|the (?:office|clinic|hospital|practice|doctor|dentist))\b/gi,
  /\b(?:cuenta|saldo|factura|deuda)\b[^.!?]{0,30}\b(?:a|en|con) (?:la |una )?(?:agencia de )?(?:cobranzas?|cobros?|colecciones|coleccion)\b/gi,
  /\b(?:nos|le) (?:debe|adeuda) (?:la|una|su|el|de) (?:ultima |pasada )?(?:visita|consulta|cita|tratamiento)\b/gi,
  /\b(?:debe|adeuda) (?:la|una|su) (?:ultima |pasada )?(?:visita|consulta|cita)\b/gi,
]

const cover = (): readonly RegExp[] => [
  /\b(?:your|ur|the|his|her) (?:\w{3,9} )?(?:plan|ins|insurance|policy|coverage) (?:\w{3,6} )?(?:doesn'?t|does not|won'?t|wont|will not|didn'?t|did not|isn'?t|refuses to|refused to|stopped)(?: going to)? (?:cover(?:ing)?|pay(?:ing)?(?: for)?|approve|accept) (?:\w{3,5} ){0,3}(?:visits?|appointment|treatments?|tests?|refills?|procedure|services? with us)\b/gi,
  /\b(?:su|el|la) (?:\w{5,9} )?(?:plan|seguro|aseguranza|poliza|cobertura) (?:ya )?no (?:cubre|paga|pago|cubrio|cubrira|acepta|acepto|aprobo)\b[^.!?]{0,20}\b(?:visitas?|consultas?|citas?|tratamientos?|examen|estudios?|recetas?)\b/gi,
]

const endings = (): readonly RegExp[] => [
  /\b(?:ssn|social security(?: number)?)\b[^\d]{0,16}(?<!\d)\d{9}(?!\d)/gi,
  /\b(?:ssn|ss ?#|social|social security|seguro social|ss|itin)\b[^\d]{0,40}(?<!\d)(?:x{2,5}[- ]?x{2}[- ]?)?\d{4}(?!\d)/gi,
  /(?<!\d)\d{4}(?!\d)[^.!?]{0,36}\b(?:of|for|as|in|on|de|del|en) (?:your |ur |su |tu |the |el )?(?:ssn|social|ss|social security|seguro social)\b/gi,
]

/** Debts handed on, cover refused for a visit, and the end of a social security number read back. */
export const impliedAccounts: readonly ImpliedRule[] = [
  { category: 'financial', rule: 'debt-implied', cue: /\b(?:collect|owe|cobr|colecc|debe|adeuda)/i, compile: collections },
  { category: 'insurance', rule: 'cover-implied', cue: /\b(?:plan|ins|insurance|policy|coverage|seguro|aseguranza|poliza|cobertura)\b/i, compile: cover },
  {
    category: 'ssn',
    rule: 'ssn-ending',
    cue: /\b(?:ssn|ss|social|itin)\b/i,
    unless: /\bsocial (?:media|event|hour|distanc|club|studies|network|at)/i,
    compile: endings,
  },
]
