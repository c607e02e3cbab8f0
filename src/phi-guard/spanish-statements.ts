import { otherOutcomesSpanish } from './other-matters.js'
import { findSpanishInstructions } from './spanish-instructions.js'
import type { PhiCategory } from './types.js'
import { WordClass } from './word-classes.js'

// Folded text: no accents. Every gap is bounded, so matching stays linear.
const tested =
  '(?:resultados?|analisis|pruebas?|examenes|examen|laboratorios?|estudios?|biopsias?|cultivos?|muestras?|mamografia|ultrasonido|radiografia|papanicola\\w{1,3}|niveles?|numeros|valores)'
const turnedOut =
  '(?:salio|salieron|salen|sale|resulto|resultaron|dio|dieron|es|son|esta|estan|fue|fueron|se ven?|se veian?|vino|vinieron|quedaron|regresaron|llegaron|aparecen?)'
const degree = '(?:tod[oa]s? |muy |un poco |un poquito |algo |bastante |ligeramente |completamente |totalmente |perfectamente |mas |ya |todavia |aun )?'
const exact =
  '(?:normal(?:es)?|anormal(?:es)?|negativ[oa]s?|positiv[oa]s?|alterad[oa]s?|benign[oa]s?|malign[oa]s?|elevad[oa]s?|indetectables?|dudos[oa]s?|preocupantes?|(?:dentro|fuera) de(?:l| lo)? (?:normal|rango|limites?)|no concluyentes?)'
const loose =
  '(?:bien|mal|perfect[oa]s?|limpi[oa]s?|clar[oa]s|buen[oa]s|mal[oa]s|excelentes?|alt[oa]s?|baj[oa]s?|estables?|mejor(?:es)?|peor(?:es)?|en orden|con (?:algo|problemas?|cambios?))'

const taken =
  '(?:com(?:a|as|er|an|iendo)|beb(?:a|as|er|an)|desayun\\w{1,3}|cen(?:e|ar)|ingier\\w{1,2}|ingerir|consum(?:a|as|ir)|tom(?:e|es|ar) (?:nada|agua|liquidos|alimentos|cafe)|alimentos|comida|liquidos)'
const prepared =
  '(?:medianoche|media noche|\\d{1,2} ?(?:horas?|hrs?|h)\\b|doce de la noche|(?:su|la|el|tu) (?:cita|visita|examen|prueba|cirugia|procedimiento|estudio|operacion)|noche (?:anterior|antes)|antes de (?:venir|llegar|su|la|el|tu))'

interface Patterns {
  readonly exact: readonly RegExp[]
  readonly own: readonly RegExp[]
  readonly medical: readonly RegExp[]
  readonly preparation: readonly RegExp[]
}

let patterns: Patterns | undefined

const compile = (): Patterns => ({
  exact: [
    new RegExp(`\\b(?:salio|salieron|sale|salen|dio|dieron|resulto|resultaron) ${degree}${exact}(?!\\w)`, 'gi'),
    new RegExp(`\\b${tested}\\b[^.!?]{0,25} (?:no )?${turnedOut} ${degree}${exact}(?!\\w)`, 'gi'),
    new RegExp(`\\b${tested} ?[:=-] ?(?:no )?(?:${exact}|neg|pos|(?:detectad|reactiv)[oa]s?)(?!\\w)`, 'gi'),
    /\bcancer[^.!?]{0,12} (?:no )?(?:salio|se ve|se vio|se encontro)\b/gi,
  ],
  own: [
    new RegExp(
      `\\b(?:sus?|tus?) (?:ultim[oa]s |nuev[oa]s )?${tested}\\b[^.!?]{0,30}? (?:no )?(?:${turnedOut}|y) ${degree}(?:${turnedOut} )?${loose}(?!\\w)`,
      'gi',
    ),
    new RegExp(`\\b(?:bien|mal) en (?:sus?|tus?) (?:ultim[oa]s |nuev[oa]s )?${tested}\\b`, 'gi'),
    new RegExp(
      `\\b(?:encontramos|encontraron|se encontro|vimos|hallamos|detectamos|se detecto|aparecio|hay|notamos)(?: algo| una? \\w{2,14})? en (?:sus?|tus?) ${tested}\\b`,
      'gi',
    ),
    /\b(?:buenas|malas|excelentes) noticias (?:de|sobre|con|en|acerca de) (?:sus?|tus?|los|las|el|la) (?:resultados?|analisis|pruebas?|examenes|examen|laboratorios?|estudios?)\b/gi,
  ],
  medical: [new RegExp(`\\b(?:los|las|el|la) ${tested}\\b[^.!?]{0,25} (?:no )?${turnedOut} ${degree}${loose}(?!\\w)`, 'gi')],
  preparation: [
    /\ben ayunas?\b|\b(?:en|hacer|guardar|requiere|necesita) ayuno\b/gi,
    /\bayun(?:ar|o|e)\b[^.!?]{0,30}\b(?:horas?|hrs?|cita|visita|examen|analisis|laboratorio|estudio|cirugia|prueba|medianoche)\b|\b(?:horas|hrs) de ayuno\b/gi,
    new RegExp(`\\b(?:no|ni|nada de|sin|evite|evitar) (?:debe |puede |vaya a )?${taken}\\b[^.!?]{0,60}\\b${prepared}`, 'gi'),
  ],
})

const fever: readonly RegExp[] = [
  /\b(?:tuvo|tiene|tuviste|tienes|con|sigue con|mide|marco) (?:3[6-9]|4[0-2]|9[5-9]|10[0-6])(?:[.,]\d)? ?(?:grados )?(?:de )?(?:temperatura|fiebre|calentura)/gi,
]

/** How a person in care is doing, and in what week of a pregnancy. */
const state: readonly RegExp[] = [
  /\b(?:bajo|bajado|subio|subido|perdio|perdido|aumento|aumentado) (?:de |ya )?\d{1,3}(?:[.,]\d)? ?(?:libras|kilos|kg|lbs?)\b/gi,
  /\b(?:a|de) (?:las|sus) (?:[6-9]|[1-3]\d|4[0-2]) semanas\b/gi,
]
const birth: readonly RegExp[] = [/\b(?:bebe|niet[oa]|hij[oa]|nin[oa]) (?:peso|pesa|nacio|midio)\b/gi]
/** A doctor of something: what follows tells the care. */
const specialists: readonly RegExp[] = [
  /\bespecialistas? (?:en|de|del) (?!(?:la|su|nuestr[oa]) (?:clinica|equipo|red|hospital)|turno|guardia|ventas|bienes|mercad|seguros|impuestos|recursos|sistemas|soporte|guardia|computa)(?:la |las |los |el )?\w{3,}/gi,
]

/** Cover of a person that ended, was refused or granted, whatever the order of the words. */
const cover: readonly RegExp[] = [
  /\b(?:su|tu|el) (?:seguro|aseguranza|poliza|cobertura|plan)(?: (?:medico|medica|de salud|de gastos medicos|dental))? (?:ya |aun |todavia )?(?:no |ha |fue |sera |esta |sigue )?(?:sido )?(?:neg(?:o|ado|ada)|rechaz(?:o|ado|ada)|deneg(?:o|ado|ada)|venc(?:io|e|ido|ida|era)|expir(?:o|a|ado|ada|ara)|termin(?:o|a|ado|ada|ara)|cancel(?:o|ado|ada)|aprob(?:o|ado|ada)|autoriz(?:o|ado|ada)|cubr(?:e|io|ira)|inactiv[oa]|activ[oa]|suspendid[oa]|pag(?:o|a|ara)|acept(?:o|a|ado|ada)|aparece)(?!\w)/gi,
]
const coverOfThings =
  /\b(?:carro|auto|coche|camioneta|moto|vehiculo|casa|vida|viaje|hogar|celular|telefono|vivienda|mascota|edificio|inquilino|renta|mudanza)s?\b/i

/** Reports what Spanish sentences tell of a result, of getting ready, of cover. */
export function findSpanishStatements(plain: string, seen: number, add: (category: PhiCategory, rule: string, patterns: readonly RegExp[]) => void): void {
  if ((seen & WordClass.spanish) === 0) return
  if ((seen & (WordClass.value | WordClass.result)) !== 0 && !otherOutcomesSpanish.test(plain)) {
    patterns ??= compile()
    add('lab', 'result-statement', patterns.exact)
    add('lab', 'result-statement', patterns.own)
    if ((seen & WordClass.medical) !== 0) add('lab', 'result-statement', patterns.medical)
  }
  if (/\d/.test(plain)) {
    add('condition', 'fever', fever)
    add('condition', 'state-of-person', state)
  }
  if ((seen & WordClass.relation) !== 0 && !/\b(?:carro|silla|carriola|cargar)\b/i.test(plain)) add('condition', 'birth', birth)
  if ((seen & WordClass.medical) !== 0) add('specialty', 'specialist-of', specialists)
  findSpanishInstructions(plain, seen, add)
  if ((seen & WordClass.preparation) !== 0) {
    patterns ??= compile()
    add('procedure', 'preparation', patterns.preparation)
  }
  if ((seen & WordClass.coverStatus) !== 0 && /segur|poliza|cobertura|plan/i.test(plain) && !coverOfThings.test(plain))
    add('insurance', 'cover-statement', cover)
}
