import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const someone =
  '(?:mom|mum|dad|mother|father|grandm\\w{1,4}|grandp\\w{1,4}|grandfather|grandmother|gran|nana|wife|husband|son|daughter|brother|sister|he|she|patient|(?:mr|mrs|ms)\\.? \\w{2,14}|(?:su|tu) (?:mama|papa|madre|padre|espos[oa]|abuel\\w{1,4}|hij[oa]|herman[oa])|don \\w{2,12}|dona \\w{2,12})'
const span = '(?:hours|days|weeks)(?! (?:off|of (?!life)|to|until|till|before|for|in|late|left (?:to|on|in|of|for|until|at)))'
const spanSpanish = '(?:horas|dias|semanas)(?! (?:para|de (?:clases?|vacaciones|plazo|prueba|garantia|trabajo)|habiles|en (?:el|la)))'

const parting = (): readonly RegExp[] => [
  new RegExp(
    `\\b${someone}\\b[^.!?]{0,10}\\b(?:only|just|probably|maybe)\\b[^.!?]{0,8}\\b(?:has|have)(?: only| just)? (?:\\w{1,8} ){0,3}${span}|\\b${someone} (?:only |may |might |probably )?(?:has|have) (?:\\w{1,8} ){0,4}${span} (?:left|at most|at best|or less)\\b(?! (?:to|on|in|of|for|until|at))`,
    'gi',
  ),
  new RegExp(`\\b${someone} (?:is|are|was|may be|seems) in (?:his|her|their|the) (?:last|final) (?:days|hours|weeks)(?! (?:of|at|in|on))`, 'gi'),
  new RegExp(`\\b${someone}\\b[^.!?]{0,12}\\bles? quedan? (?:solo |apenas |unas? |unos |unas |poc[oa]s |\\w{2,5} ){0,2}${spanSpanish}`, 'gi'),
  new RegExp(`\\b${someone} (?:ya )?esta en sus ultim[oa]s ${spanSpanish}`, 'gi'),
]

const blood = '(?:(?:ab|b|o)[ -]?(?:neg(?:ative|ativo)?|pos(?:itive|itivo)?)|a[ -](?:neg(?:ative|ativo)?|positivo))'

const donors = (): readonly RegExp[] => [
  /\b(?:donat\w{2,4}|donors?|blood|plasma|platelets?)\b[^?]{0,80}\bdefer(?:ral|red)\b|\bdefer(?:ral|red)\b[^?]{0,80}\b(?:donat\w{2,4}|donors?|blood|plasma|platelets?|giving)\b/gi,
  /\b(?:screening|tests?|testing|tested|results?|reactive|positive|something (?:in|about|with|on))\b[^.!?]{0,30}\b(?:your|last|recent) (?:\w{2,8} )?donation\b|\b(?:your|last|recent) donation\b[^.!?]{0,30}\b(?:tests?|tested|testing|screening|found|reactive|positive|could not be used|discarded)\b/gi,
  /\bdiferid[oa]\b[^.!?]{0,40}\b(?:donante|donador[a]?|donar)\b/gi,
  /\b(?:algo|prueba\w?|salio|salieron|encontramos|encontraron|reactiv[oa]|tamizaje|analisis)\b[^.!?]{0,30}\b(?:su|la|ultima) donacion\b|\b(?:su|la|ultima) donacion\b[^.!?]{0,30}\b(?:prueba\w?|sali(?:o|eron) (?:positiv|negativ|reactiv|alterad|con|algo)\w{0,2}|encontramos|reactiva|no se pudo usar|desechad?\w{1,2}|tamizaje)\b/gi,
  new RegExp(
    `\\b(?:you(?:'re| are)?|usted es|es usted|eres|your type is|su tipo (?:de sangre )?es|records show) (?:you are |an? |tipo )?${blood}(?!\\w)`,
    'gi',
  ),
  new RegExp(
    `(?<!\\w)(?:${blood}|(?:ab|[abo]) ?[+-](?: ?ve)?)(?: blood| donors?)\\b[^?]{0,60}\\b(?:you(?:'re| are) (?:an? )?(?:\\w{4,11} )?(?:match|donor|compatible)|you match)\\b`,
    'gi',
  ),
]

const pupils = (): readonly RegExp[] => [
  /\bdilat\w{1,7}\b[^.!?]{0,16}\b(?:pupil\w{1,2}|eyes?|ojos?)\b|\b(?:pupil\w{1,2}|eyes?|ojos?)\b[^.!?]{0,20}\bdilat\w{1,4}\b/gi,
  /(?<![\w.])[-+−](?:\d|1\d)\.(?:00|25|50|75)(?!\d)[^.!?]{0,30}\b(?:contacts?|lens(?:es)?|dailies|monthlies|readers?|left|right|diarios|mensuales|lentes)\b|\b(?:contacts?|lens(?:es)?|dailies|monthlies|graduacion|lentes|diarios|mensuales|glasses|sphere|esfera)\b[^!?]{0,30}(?<![\w.])[-+−](?:\d|1\d)\.(?:00|25|50|75)(?!\d)/gi,
  /\b(?:running low on|(?:re)?order (?:your|more|of)|out of|your|ur) (?:daily |monthly |soft |toric )?(?:contacts|dailies|monthlies)\b(?! (?:list|app|were|have been (?:imported|synced|backed)|in (?:your|the) phone))[^.!?]{0,40}(?:\?|\b(?:ship|doorstep|box(?:es)?|backorder\w{0,2}|trials?|arrived?|in stock|reorder|supply)\b)/gi,
]

const veins = (): readonly RegExp[] => [
  /\bresultados? (?:de|del) (?:la |el |su )?(?:plomo|hierro|azucar|calcio|potasio|sodio|vitaminas?|hormonas?|tiroides|colesterol|orina|heces|popo|higado|rinon(?:es)?|corazon|pulmon(?:es)?|torax|rodilla|columna|cadera|mama|seno|matriz|garganta|saliva|esputo)\b/gi,
  /\b(?:lead|iron|sugar|calcium|potassium|sodium|thyroid|urine|stool|hormone|kidney|liver|throat|strep|allergy) (?:results?|numbers?) (?:is|are|came|for|has|have|in|back)\b/gi,
  /\b(?:repet\w{1,5}|repeat\w{0,3}|redo|redraw\w{0,1}|again|sacar\w{0,2}|draw)\b[^.!?]{0,20}\b(?:en vena|de la vena|from (?:the|a|your) vein|venous)\b|\bvenous (?:draw|sample|blood)\b/gi,
]

const prepared = (): readonly RegExp[] => [
  /\bliquido de (?:la )?preparacion\b|\bpreparacion intestinal\b|\bdieta (?:clara|de liquidos claros)\b|\b(?:half|rest|second dose|first dose|other half) of (?:the|your) (?:bowel )?prep\b|\bclear diet\b/gi,
  /\b(?:dej(?:e|ar|es)|suspend(?:a|er)|par(?:e|ar)) (?:de )?(?:comer|los alimentos|alimentos|el alimento)\b[^.!?]{0,16}\b(?:a|desde|antes de|despues de|a partir de) (?:la |las )?(?:medianoche|media noche|doce|diez|ocho|\d{1,2}\b)|(?<!no |evite |sin )\b(?:tomar|beber) agua (?:solo )?hasta las \d/gi,
  /\b(?:stop|finish|no more) (?:all )?(?:eating|food|meals|solids|solid foods?)\b[^.!?]{0,12}\b(?:at|by|from|after|before) (?:about )?(?:midnight|\d{1,2}(?::\d\d)? ?[ap]\.?m)\b|\b(?:(?:drink|sip|have) water|water (?:is |only )?(?:ok|okay|fine|allowed|only)|sips|clear (?:fluids|liquids))\b[^.!?]{0,8}\b(?:until|till|up to) (?:midnight|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m)?)\b/gi,
  /\b(?:no|ni) (?:use |usar |ponerse |se ponga )?desodorante\b/gi,
]

const lows = (): readonly RegExp[] => [
  /\b(?:com(?:a|ase|e|ete)|tom(?:e|ese|ate|ese)) (?:algo (?:dulce|con azucar)|un (?:jugo|juguito|dulce|refresco)|una? cucharad\w{1,2} de (?:miel|azucar))\b[^?]{0,40}\b(?:mid(?:a|ase|e|ete)|medir(?:se)?|cheque(?:se)?|marca|sale|salga)\b/gi,
  /\b(?:eat|have|drink|take) (?:something sweet|some (?:juice|candy|sugar)|(?:a |4 oz )?juice|glucose|orange juice|honey)\b[^?]{0,30}\b(?:re-?check|check (?:it )?again|test again|re-?test|measure|the number)\b/gi,
  /\b(?:reader|meter|sensor|monitor|pen|cgm)\b[^.!?]{0,24}\b(?:\d{1,2}|one|two|three|four|five|six|several|some|a few) (?:lows|highs)\b/gi,
]

/** What clinics, banks of blood, opticians and hospices text: of the last days, of a donation, of pupils and lenses, of what is drawn again, of getting ready, of a low. */
export const toldOutbound: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'parting-told',
    words: 'quedan',
    phrases:
      'only has, only have, just has, a few days, few days, few weeks, few hours, days left, weeks left, hours left, or two left, last days, last hours, last weeks, final days, final hours, days at most, ultimas horas, ultimos dias, ultimas semanas',
    unless:
      /\b(?:sale|offer|subscription|trial|ticket|vacation|semester|contract|lease|deadline|warranty|visa|season|oferta|boletos?|contrato|semestre|visa|suscripcion)\b/i,
    compile: parting,
  },
  {
    category: 'lab',
    rule: 'donor-told',
    words: 'deferral deferred diferido diferida donation donacion negative positive negativo positivo neg pos compatible match donor',
    unless:
      /\b(?:fundrais\w{2,4}|charity|scholarship|food (?:bank|drive)|goodwill|clothes|clothing|tax|toys?|payment|loan|interest|tuition|juguetes|despensa|ropa|viveres)\b/i,
    compile: donors,
  },
  {
    category: 'procedure',
    rule: 'eyes-told',
    words:
      'pupil pupila dilate dilating dilates dilataremos dilatar dilatamos dilatan contacts dailies monthlies lens lenses lentes graduacion diarios mensuales',
    unless: /\b(?:camera|canon|nikon|sony|photo\w{0,6}|filter|f\/\d|films?|movies?|horror|newspapers?|teacher|students?|phone)\b/i,
    compile: pupils,
  },
  {
    category: 'lab',
    rule: 'result-of-told',
    words: 'resultado vena vein venous result number numbers',
    unless: /\b(?:ore|pipe|plumb\w{2,4}|paint|soil|pool|well|fountains?|mine|mina|rifa|sorteo|recipe|candy|pintura|tuberia|agua del?|suelo)\b/i,
    compile: veins,
  },
  {
    category: 'procedure',
    rule: 'preparation-told',
    words: 'prep preparacion dieta diet solids desodorante sips',
    phrases:
      'stop eating, stop all, finish eating, more food, solid food, deje de, dejar de, dejes de, suspenda alimentos, suspenda los, pare de, agua hasta, agua solo, fluids until, fluids till, liquids until, liquids till, water until, water is, water till, water up',
    unless: otherMatters,
    compile: prepared,
  },
  {
    category: 'lab',
    rule: 'reading-told',
    words: 'reader meter sensor monitor sweet juice candy glucose honey dulce jugo juguito refresco miel azucar',
    unless: /\b(?:recipe|receta de|bake|pastel|oferta|menu|score|game|partido)\b/i,
    compile: lows,
  },
]
