import type { ImpliedRule } from './implied-rule.js'
import type { ToldRule } from './told-rule.js'

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
  /\b(?:ssn|ss|nss|itin|soc\.? sec\.?|social(?: security)?(?: number)?|seguro social)(?!\w)[^\d]{0,16}(?<![\d-])\d(?:[- ]?\d){8}(?:[- ]?\d){0,2}(?!\d)/gi,
  /\b(?:ssn|ss|social)\b[^\d]{0,12}\blast ?4\b[^\d]{0,12}(?<!\d)\d{4}(?!\d)/gi,
  /\b(?:ssn|ss ?#|social|social security|seguro social|ss|itin)\b[^\d]{0,40}(?<!\d)(?:x{2,5}[- ]?x{2}[- ]?)?\d{4}(?!\d)/gi,
  /(?<!\d)(?:\d{4}|\d{9})(?!\d)[^.!?]{0,36}\b(?:of|for|as|in|on|de|del|en) (?:your |ur |su |tu |the |el )?(?:ssn|social|ss|social security|seguro social)\b/gi,
]

/** Debts handed on, cover refused for a visit, and the end of a social security number read back. */
export const impliedAccounts: readonly ImpliedRule[] = [
  { category: 'financial', rule: 'debt-implied', cue: /\b(?:collect|owe|cobr|colecc|debe|adeuda)/i, compile: collections },
  { category: 'insurance', rule: 'cover-implied', cue: /\b(?:plan|ins|insurance|policy|coverage|seguro|aseguranza|poliza|cobertura)\b/i, compile: cover },
  {
    category: 'ssn',
    rule: 'ssn-ending',
    cue: /\b(?:ssn|ss|nss|soc|social|itin)\b/i,
    unless: /\bsocial (?:media|event|hour|distanc|club|studies|network|at)/i,
    compile: endings,
  },
]

const care = '(?:clinica|doctora?|dra?|hospital|medic[oa]|consultorio|laboratorio|dentista|especialista|clinic|doctor|provider|dentist|lab)'
const returned = '(?:reembols|devolv|devuelv|refund)\\w{1,7}'
const ward = '(?:lab|hospital|clinic|maternity|surgery|dental|patient|anesthesia)'
const metal = '(?:plata|oro|bronce|platino|silver|gold|bronze|platinum)'

const covered = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:perder|pierd\\w{1,2}|renovar|mantener|conservar|lose|keep|losing) (?:la |su |tu |your |her |his |the )?(?:cobertura|coverage)\\b|\\bqued[ao] cubiert[oa]\\b|\\b${care}\\b[^.!?]{0,30}\\b(?:fuera de|en|dentro de|out of|in|leaving) (?:su|la|tu|your|the|our)? ?(?:red|network)\\b|\\bplan ${metal}\\b[^?]{0,40}\\b(?:mes|mensual\\w{0,2}|prima|subsidio|ingresos)\\b|\\b(?:prima|subsidio|premium|tax credit)\\b[^?]{0,40}\\b(?:plan ${metal}|${metal} plan)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:prima|mensualidad|cuota)(?: mensual)? de (?:su|tu) (?:plan|seguro|poliza|cobertura)\\b|\\bseguro\\b[^.!?]{0,30}\\b(?:primario|secundario|no (?:reconoc|autoriz|acept|cubr)\\w{1,4}|(?:pide|quiere|exige)n? (?:probar|que|una|un))\\b|\\breclamo por (?:la|el|su) (?:caida|visita|consulta|cirugia|lesion|hospital\\w{0,8})\\b|\\b${returned}\\b[^.!?]{0,30}\\b(?:lentes|glasses|consulta|visita|visit|copago|copay|frenos)\\b|\\b(?:to|on) (?:your|the|his|her) ${ward} account\\b|\\b${ward} account (?:shows|has|is)\\b|\\bservicios del \\d{1,2} de \\w{4,10}\\b(?! al)`,
    'gi',
  ),
]

/** Cover that is kept or lost, networks, premiums by plan, and money given back for care. English and Spanish. */
export const toldAccounts: readonly ToldRule[] = [
  {
    category: 'insurance',
    rule: 'cover-implied',
    words:
      'cobertura coverage cubierto cubierta red network prima premium subsidio mensualidad cuota seguro reclamo reembolso reembolsamos reembolsaron devolvemos devolvimos devuelven refund refunded refunding account servicio',
    unless:
      /\b(?:auto|carros?|coche|motos?|casa|renta|hogar|vida|celular|telefono|gym|gimnasio|escuela|colegiatura|hoa|internet|cable|viaje|boda|mascotas?|perr[oa]s?|luz|agua|gas|wifi|router|cell|phone|car|home|renters?|truck|pet|sol|sunglasses|tienda|store|instagram|facebook)\b/i,
    compile: covered,
  },
]
