import { part } from './spanish-parts.js'
import type { ToldRule } from './told-rule.js'

const organ = '(?:kidneys?|heart|liver|lungs?|thyroid|pancreas|bladder|bowels?)'
const organSpanish = '(?:rinon(?:es)?|corazon|higado|pulmon(?:es)?|tiroides|pancreas|vejiga|intestinos?)'
const last = '(?:last|final|ultim[oa]|termin\\w{1,4}|acab\\w{1,4})'
const bell = '(?:bell|campan(?:a|ita))'

const courses = (): readonly RegExp[] => [
  new RegExp(
    `\\b${last}\\b[^?]{0,60}\\b${bell}\\b|\\b${bell}\\b[^?]{0,50}\\b${last}\\b|\\b${bell} (?:with|has) your\\b|\\b(?:your|that|the) wig\\b|\\bsaw\\b[^.!?]{0,30}\\b(?:touch|skin|tickl\\w{1,3}|cast)\\b|\\bcame off (?:\\w{1,6} )?(?:\\d{1,2} ?min\\w{0,4} )?early\\b|\\b(?:wears?|worn|keep|stays?|us|llev|pon|puest)\\w{0,5}\\b[^.!?]{0,30}\\b(?:\\d{1,2}|twelve|sixteen|eighteen|twenty|doce|dieciseis|veinte|veinti\\w{3,6}) (?:hours|hrs|horas) (?:a|per|each|every|al|cada|por) (?:day|night|dia|noche)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:your|his|her) ${organ} (?:\\w{2,7} )?(?:work|function|pump|filter|beat)\\w{0,3}\\b|\\b(?:su|sus|tu|tus|el|los) ${organSpanish} (?:ya |esta |estan |no |solo )?(?:trabaj|funcion|bombe|filtr|fall|lat)\\w{1,5}\\b`,
    'gi',
  ),
  new RegExp(
    `\\bcur(?:a|an|e|en|ar|amos|aron|arle|arte|arl[oa]|acion) (?:a |de )?(?:su|tu|la|el|las|los|al|esa|ese) (?:mama|papa|herida|abuel\\w{1,4}|nin[oa]|bebe|ombligo|${part})\\b|\\b(?:la|el|esa|ese|tu|su) ${part}\\b[^.!]{0,4}[?,][^.!?]{0,8}\\b(?:dobl|estir|levant|muev|apoy|camin|duel|hinch|inflam|moj)\\w{1,4}\\b|\\bpon(?:te|gase|gan?le|le)\\b[^.!?]{0,12}\\b(?:crema|pomada|unguento|gel|gotas|gotitas|parche)\\b[^.!?]{0,40}\\b(?:mancha|zona|veces|noche|irradi\\w{2,5}|comezon|${part})\\b`,
    'gi',
  ),
  /\b(?:te|le|lo|la) (?:dieron|dio|damos|dan) (?:ya )?de alta\b(?! en)|\b(?:veng|ven|lleg|traig|duerm)\w{0,4}\b[^.!?]{0,24}\b(?:trasnochad[oa]|desvelad[oa]|sin dormir)\b|\b(?:la|de|tu|su) gota\b[^.!?]{0,16}\b(?:otra vez|de nuevo|dedo|cerveza|mariscos|ataque|duele)\b|\bpassed (?:in |with |on )?(?:both|the (?:left|right)) ears?\b|\b(?:number|what) (?:on )?(?:the|your) scale\b|\bstitches (?:look|are|were|came|itch|feel|stay)\b|\b(?:the|your|his|her) (?:walker|commode|shower chair|hospital bed|lift chair|rollator) (?:was|is|will|has|arriv\w{1,3}|came|comes|fits?)\b/gi,
]

const figure =
  '(?:inr|tsh|a1c|psa|ldl|hdl|hgb|hct|wbc|plt|anc|bun|e?gfr|pth|bnp|crp|fev1|ferritina?|phos|potassium|potasio|creatinin[ea]|hemoglobina?|plaquetas|platelets|chol|colesterol|bili(?:rubin)?|spo2|bp|presion|azukr|azuc?ar|sugars?|glucos[ae]|vit(?:amin)? ?d|b12|iron|hierro|cd4|viral load|carga viral)'
const figures = (): readonly RegExp[] => [
  new RegExp(
    `\\b${figure}:? ?(?:(?:was|is|at|of|de|en|a|dio|salio|marco|esta|anda|came|back|ran|hoy|today|still|again|up|down|to|=|<|>) ?){0,3}\\d{1,3}(?:[.,/]\\d{1,3})?\\b(?! ?(?:%|\\$|off|am\\b|pm\\b|a\\.m|p\\.m|:|h\\b|hours?|hrs?|horas?|min|days?|dias?|lbs?|kilos?|grams?|cups?|oz))`,
    'gi',
  ),
  /\b(?:your|his|her|tu|su) (?:k|na|ca|ph|cr|t4|ef|bmi)\b[^.!?]{0,10}\d{1,2}(?:[.,]\d{1,2})?\b|\b\d ?c\/ ?\d{1,2}\b|\bc\/ ?\d{1,2} ?(?:h\b|hr?s?\b|horas?|hours?)|\bq ?\d{1,2} ?h(?:rs?|ours)?\b|\b(?:tabs?|caps?|mg|ml|puffs?|pills?) (?:po )?(?:bid|tid|qid|qhs|qd|prn)\b/gi,
]

/** How a course of treatment ends, what is worn by the hour, what organs do, how a part of the body is tended; and a reading or a dose in the letters of a chart. English and Spanish. */
export const impliedCourses: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'course-implied',
    words:
      'bell campana campanita wig saw early hr hour hora kidney heart liver lung thyroid pancreas bladder bowel rinon corazon higado pulmon tiroides vejiga intestino cura curan curen curar curarle curarte curarlo curarla curacion crema pomada unguento gel gotita parche alta trasnochado trasnochada desvelado desvelada dormir gota rodilla brazo pierna mano hombro dedo codo tobillo cadera ear scale stitch walker commode chair bed rollator',
    unless:
      /\b(?:dogs?|cats?|pup(?:s|py|pies)?|cone|perr[oa]s?|gat[oa]s?|hotel|movie|film|gym|yoga|school|escuela|church|iglesia|concert|costume|halloween|boutique|store|sale|tienda|oferta|carne|receta de|jeans|quilt|sew\w{0,3}|paint|pintura|shift|turno|boss|jefe|crew|class|clases?)\b/i,
    compile: courses,
  },
  {
    category: 'lab',
    rule: 'figure-implied',
    words:
      'inr tsh a1c psa ldl hdl hgb hct wbc plt anc bun egfr gfr pth bnp crp fev1 ferritin ferritina phos potassium potasio creatinine creatinina hemoglobin hemoglobina plaqueta platelet chol colesterol bili bilirubin spo2 bp presion azukr azucar sugar glucosa glucose vit vitamin b12 iron hierro cd4 na ca ph cr t4 ef bmi hr hora tab cap pill puff c h bid tid qid qhs prn q4h q6h q8h q12h',
    phrases: 'ur k, your k, his k, her k, su k, tu k, viral load, carga viral',
    unless:
      /\b(?:shirts?|ironing|recipe|cups?|tbsp|tsp|tires?|llantas?|psi|gps|router|score|points|game|cake|bake|libras? de azucar|cafe con|calle|avenida|street|apt|depto|golf|exam|highway|km|inr (?:\d{4,9}|\d{1,3},\d\d)|credited|debited)\b|\binr \d{1,3},\d/i,
    compile: figures,
  },
]
