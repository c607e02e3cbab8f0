import { part } from './spanish-parts.js'
import type { ToldRule } from './told-rule.js'

const organ = '(?:kidneys?|heart|liver|lungs?|thyroid|pancreas|bladder|ovar(?:y|ies)|prostate|gut|bowels?)'
const organSpanish = '(?:rinon(?:es)?|corazon|higado|pulmon(?:es)?|tiroides|pancreas|vejiga|ovarios?|prostata|intestinos?)'
const last = '(?:last|final) (?:drip|bag of|zap|rays?|beam|treatment|session|infusion|round|one|of the)'

const courses = (): readonly RegExp[] => [
  new RegExp(
    `\\b${last}\\b[^?]{0,70}\\bbell\\b|\\bbell\\b[^?]{0,50}\\b${last}\\b|\\bbell (?:with|has|is waiting|waits)\\b[^.!?]{0,8}\\b(?:your|for you)\\b|\\b(?:leave|bring|need|wear|lose|keep) (?:the|your|ur|that) wig\\b|\\btoc\\w{1,4} la campan(?:a|ita)\\b[^?]{0,40}\\b(?:ultim[oa]|termin\\w{1,4}|acab\\w{1,4})\\b|\\b(?:ultim[oa]|termin\\w{1,4}|acab\\w{1,4})\\b[^?]{0,50}\\b(?:la|tu|su) campan(?:a|ita)\\b`,
    'gi',
  ),
  /\bsaw\b[^.!?]{0,30}\b(?:touch\w{0,3}|skin|tickl\w{1,3}|buzz\w{0,3}|cast|plaster)\b|\b(?:what|which|pick (?:a|the|your|what)) colou?r\b[^.!?]{0,20}\b(?:cast|bands?|elastics|next time|next to nothing)\b|\bcame off (?:\w{1,6} )?(?:\d{1,2} ?min\w{0,4} )?early\b|\boff the machine\b[^.!?]{0,20}\b(?:early|time|today|tonight|yet)\b|\b(?:stays?|wear|wears|worn|keep|kept) (?:it |them |this |that |the \w{3,8} )?(?:on |in )?(?:for )?(?:at least )?(?:\d{1,2}|twelve|fourteen|sixteen|eighteen|twenty(?:[- ]\w{3,5})?) (?:hours|hrs) (?:a|per|each|every) (?:day|night)\b|\b(?:us|llev|pon|puest|puesto|dej)\w{1,6}\b[^.!?]{0,30}\b(?:\d{1,2}|doce|catorce|dieciseis|dieciocho|veinte|veinti\w{3,6}) (?:horas|hrs) (?:al dia|diarias|por noche|cada noche)\b/gi,
  new RegExp(
    `\\b(?:your|ur|his|her) ${organ} (?:\\w{2,7} )?(?:work\\w{0,3}|function\\w{0,3}|pump\\w{0,3}|filter\\w{0,3}|beat\\w{0,3}|fail(?:s|ed|ing)|stopp\\w{2,3}|keep\\w{0,3} up)\\b|\\b(?:su|sus|tu|tus|el|los) ${organSpanish} (?:ya |esta |estan |no |solo )?(?:trabaj|funcion|bombe|filtr|fall|lat)\\w{1,5}\\b`,
    'gi',
  ),
  new RegExp(
    `\\bcur(?:a|an|e|en|ar|amos|aron|arle|arte|arl[oa]|arles|acion) (?:a |de )?(?:su|tu|la|el|las|los|al|esa|ese) (?:mama|papa|herida|abuel\\w{1,4}|espos[oa]|hij[oa]|nin[oa]|bebe|ombligo|${part})\\b|\\b(?:la|el|esa|ese|tu|su) ${part}\\b[^.!]{0,4}[?,][^.!?]{0,8}\\b(?:dobl|estir|levant|muev|apoy|camin|duel|hinch|inflam|moj)\\w{1,4}\\b`,
    'gi',
  ),
  /\bpon(?:te|g[ao]se|gan?le|le|gale|erle)\b[^.!?]{0,12}\b(?:crema|pomada|unguento|gel|compresas?|gotas|gotitas|parche)\b[^.!?]{0,40}\b(?:mancha|zona|dedo|piel|ojo|oido|cara|ronch\w{1,3}|pies?|manos?|espalda|brazo|pierna|veces|noche|irradi\w{2,5}|comezon)\b|\b(?:trai?g?[ae]|traigan)\b[^.!?]{0,16}\b(?:bebe|nin[oa]|hij[oa]|nene|nena)\b[^.!?]{0,8}\b(?:a|para|pa) (?:pesar|medir|vacunar|revisar|checar)\w{0,2}\b|\b(?:te|le|lo|la) (?:dieron|dio|damos|dan) (?:ya )?de alta\b(?! en)/gi,
  /\b(?:veng\w{1,4}|ven|lleg\w{1,3}|traig\w{1,4}|trae|duerm\w{1,3})\b[^.!?]{0,24}\b(?:trasnochad[oa]|desvelad[oa]|sin dormir|pelo (?:limpio|seco|sin)|dormir (?:aqui |con )?[^.!?]{0,12}pijama)\b|\bno (?:te )?(?:vengas|venga|llegue|llegues) (?:trasnochad|desvelad|mal dormid)[oa]\b|\b(?:sin|nada de|no (?:tome|tomes)) (?:cafe|siestas?)(?: ni| o)? (?:cafe|siestas?)\b|\bjugo y galletas\b|\b(?:stay up|come tired|wake (?:up )?at|no naps?)\b[^.!?]{0,30}\b(?:before (?:the|your) (?:test|study|visit)|wires|caps?|electrodes)\b|\b(?:la|esa|de|tu|su|otra) gota\b[^.!?]{0,16}\b(?:otra vez|de nuevo|dedo|cerveza|mariscos|carne|ataque|duele)\b/gi,
  /\bpassed (?:in |with |on )?(?:both|one|his|her|the (?:left|right)) ears?\b|\b(?:fail|refer)\w{0,3} (?:in |on )?(?:the |his |her )?(?:left|right|one|both) ears?\b|\bhearing (?:was|is|got|came)(?: back)? (?:re)?(?:tested|checked|screened|repeated|better|worse|fine|normal|down|good)\b|\b(?:number|what) (?:on )?(?:the|your) (?:scale)\b|\b(?:half|rest|most) of (?:a|your|ur|the) (?:stomach|lung|kidney|liver|thyroid|colon)\b|\bstitches (?:look|are|were|come|came|itch|feel|stay|should|will)\b|\b(?:the|your|ur|his|her|new) (?:walker|commode|shower chair|hospital bed|lift chair|rollator)s? (?:was|is|are|were|will|has|arriv\w{1,3}|came|comes|fits?|order\w{0,2}|delivered)\b/gi,
]

const figure =
  '(?:inr|tsh|a1c|psa|ldl|hdl|hgb|hb|hct|wbc|plt|anc|bun|egfr|gfr|pth|bnp|crp|esr|fev1|ferritin|ferritina|phos|potassium|potasio|creatinine?|creatinina|hemoglobin|hemoglobina|plaquetas|platelets|chol|colesterol|trigs|trigliceridos|bili(?:rubin)?|spo2|sats|o2|bp|presion|azukr|azuc?ar|sugars?|glucosa|glucose|vit(?:amin)? ?d|b12|iron|hierro|cd4|viral load|carga viral)'
const figures = (): readonly RegExp[] => [
  new RegExp(
    `\\b${figure}:? ?(?:(?:was|is|at|of|de|en|a|dio|salio|marco|esta|anda|came|back|ran|hoy|today|still|again|up|down|to|ta|=|<|>) ?){0,3}\\d{1,3}(?:[.,/]\\d{1,3})?\\b(?! ?(?:%|\\$|off|am\\b|pm\\b|a\\.m|p\\.m|:|h\\b|hours?|hrs?|horas?|min|days?|dias?|lbs?|kilos?|grams?|cups?|oz))`,
    'gi',
  ),
  /\b(?:ur|your|his|her|tu|su) (?:k|na|mg|ca|ph|cr|t4|t3|ef|bmi)\b[^.!?]{0,10}\d{1,2}(?:[.,]\d{1,2})?\b/gi,
  /\b\d ?c\/ ?\d{1,2}\b|\bc\/ ?\d{1,2} ?(?:h\b|hr?s?\b|horas?)|\bq ?\d{1,2} ?h(?:rs?|ours)?\b|\b(?:tabs?|caps?|mg|ml|gtts?|puffs?|pills?) (?:po )?(?:bid|tid|qid|qhs|qd|prn|daily|qam|qpm)\b|\b\dx ?(?:a |per |\/)?day\b[^.!?]{0,20}\b(?:pills?|drops|ear|eye|food|tab\w{0,3})\b|\b(?:pills?|drops|tabs?|caps?)\b[^.!?]{0,20}\b\dx ?(?:a |per |\/)?day\b/gi,
]

/** How a course of treatment ends, what is worn by the hour, what organs do, how a night is got ready; and a reading or a dose in the letters of a chart. English and Spanish. */
export const impliedCourses: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'course-implied',
    words:
      'bell campana campanita wig saw color early machine hour hr hora kidney heart liver lung thyroid pancreas bladder ovary prostate gut bowel rinon corazon higado pulmon tiroides vejiga ovario prostata intestino cura curan curen curar curarle curarte curarlo curarla curacion crema pomada unguento gel compresa gota gotita parche pesar pesarlo pesarla medir medirlo vacunar vacunarlo vacunarla revisar revisarlo revisarla checar checarlo checarla alta pijama trasnochado trasnochada desvelado desvelada dormir siesta galleta rodilla brazo pierna mano hombro dedo codo tobillo muneca cadera ear hearing scale stomach colon stitch walker commode wheelchair chair bed rollator nap electrode wire cap',
    unless:
      /\b(?:dogs?|cats?|pup(?:s|py|pies)?|perr[oa]s?|gat[oa]s?|cone|paws?|hotel|movie|film|gym|yoga|school|escuela|church|iglesia|concert|costume|halloween|dressing room|boutique|store|sale|tienda|oferta|carne asada|receta de|jeans|quilt|sew\w{0,3}|seamstress|tailor|paint|pintura|shift|turno|boss|jefe|crew)\b/i,
    compile: courses,
  },
  {
    category: 'lab',
    rule: 'figure-implied',
    words:
      'inr tsh a1c psa ldl hdl hgb hb hct wbc plt anc bun egfr gfr pth bnp crp esr fev1 ferritin ferritina phos potassium potasio creatinine creatinina hemoglobin hemoglobina plaqueta platelet chol colesterol trig trigliceridos bili bilirubin spo2 o2 sats bp presion azukr azucar sugar glucosa glucose vit vitamin b12 iron hierro cd4 na mg ca ph cr t4 t3 ef bmi hr hora tab cap pill drop puff day c h bid tid qid qhs prn q4h q6h q8h q12h',
    phrases: 'ur k, your k, his k, her k, su k, tu k, viral load, carga viral',
    unless:
      /\b(?:recipe|cups?|tbsp|tsp|tires?|llantas?|psi|gps|router|score|points|game|cake|bake|kilos? de|libras? de azucar|cafe con|calle|avenida|street|apt|depto|golf|vitamin (?:shoppe|water)|sat (?:prep|math|score|test)|exam|highway|km)\b/i,
    compile: figures,
  },
]
