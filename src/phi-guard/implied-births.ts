import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const some = '(?:none|ninguno|one|two|three|four|five|six|both|all|\\d{1,2})'
const minutes = '(?:every |cada )?(?:ten|five|four|three|two|10|[2-5]|diez|cinco|cuatro|tres|dos)'

const births = (): readonly RegExp[] => [
  /\b(?:he|she|baby|they)(?:'s| is|'re| are)? (?:still |now |finally |already )?(?:head[- ]?down|breech|transverse|sunny side up|measuring (?:big|small|ahead|behind|right))\b|\b(?:your|ur|her) water (?:goes|breaks?|broke|has broken|is leaking)\b|\b(?:baby|movements?|kicks?|kicking)\b[^.!?]{0,12}\b(?:slows?|slowed|less|fewer|stops?|dropp?(?:s|ed)?)\b[^.!?]{0,30}\b(?:floor|call|come|triage|hours?)\b|\b(?:under|fewer than|less than) (?:ten|10) (?:kicks |movements )?in (?:two|2|an) hours?\b/gi,
  new RegExp(`\\b(?:pains?|tightenings?|waves|surges|they(?:'re| are| come)?)\\b[^.!?]{0,12}\\b${minutes} ?(?:min(?:ute)?s?) apart\\b`, 'gi'),
  /\b(?:start|kick|get) things (?:off|going|started)\b[^.!?]{0,40}\b(?:hasn'?t|has not|isn'?t|still (?:not|no)|no sign|overdue|late)\b|\b(?:hasn'?t arrived|still no baby|no baby yet|not in labou?r)\b|\btry walking\b[^?]{0,40}\bstart\b/gi,
  /\b(?:panalera|maletita|maleta|bolso)\b[^?]{0,60}\b(?:asiento|sillita|silla del|ropita|cobij\w{1,4}|minutos|contrac\w{2,6}|hospital|maternidad|papel)\b|\b(?:quiere|anima a|tarda en|punto de|falta para) nacer\b|\bempujon(?:cito)?\b[^.!?]{0,16}\b(?:bebe|parto|nac\w{1,4}|jueves|lunes|martes|viernes|manana)\b|\bromp\w{1,4} (?:la |su )?fuente\b(?! (?:del?|en) )|\bse (?:le|te) rompa? la bolsa\b(?! de)/gi,
  new RegExp(
    `\\b(?:vente|veng\\w{1,4}|salg\\w{1,2}|corr\\w{1,3}|hospital|urgencias|maternidad)\\b[^?]{0,40}\\b(?:cada|c\\/) ?${minutes} ?min|\\b(?:cada|c\\/) ?${minutes} ?min\\w{0,4}\\b[^?]{0,40}\\b(?:vente|vienes?|veng\\w{1,4}|corr\\w{1,3}|hospital|urgencias|maternidad)\\b`,
    'gi',
  ),
  /\b(?:viene|sigue|esta|ya se puso) (?:de (?:cabecita|nalg\w{1,5})|atravesad[oa]|bien acomodad[oa])\b|\b(?:[5-9]|[1-3]\d|4[0-2]) ?sem\b|\b(?:at|now|hoy|estas?|tiene|con|de) [1-4]\d ?\+ ?[0-6]\b/gi,
]

const cycles = (): readonly RegExp[] => [
  new RegExp(
    `\\b${some}(?: of (?:the|them|your|those)(?: \\w{3,6})?)? (?:made it|survived|arrested|(?:are |is |kept |still )+growing|thawed|got|went|reached)\\b[^.!?]{0,12}\\b(?:freezer|frozen|day (?:three|five|six|[3567])|blast\\w{0,8}|overnight|ice)\\b|\\b(?:transfer|put|thaw(?:ing)?)\\b[^.!?]{0,6}\\b(?:one|two) (?:of them )?back\\b`,
    'gi',
  ),
  /\b(?:you (?:two|both)|before|try)\b[^.!?]{0,24}\b(?:another|next|one more|second|third) (?:round|cycle|transfer|attempt|retrieval)\b|\b(?:give|giving|donate|donating|share) you (?:part|half|some|one) of (?:hers|his|theirs)\b|\b(?:uno|dos|tres|ninguno|l[oa]s (?:dos|tres|cuatro))\b[^.!?]{0,8}\b(?:se qued(?:o|aron)|peg(?:o|aron)|prendi(?:o|eron)|implant\w{2,5}|sobrevivi\w{1,5}|siguen? creciendo|se (?:estan )?dividi\w{2,5}|lleg(?:o|aron) a (?:dia|blasto\w{0,8}|congel\w{2,4}))\b|\bno se quedo ningun[oa]\b|\b(?:te|le|les) (?:regresamos|ponemos|transferimos) (?:uno|dos)\b|\b(?:antes de|para) (?:volver a )?intentar(?:lo)? (?:otra vez|de nuevo)\b|\bantes de volver a intentar(?:lo)?\b/gi,
  /\b(?:little|copper|plastic) (?:t|coil)\b[^.!?]{0,16}\b(?:out|replaced?|in place|years)\b|\b(?:feel|check|trim\w{0,4}|find|see|saw) (?:for )?(?:the|your|ur) strings?\b|\byour bc\b|\bfor (?:the|your|any) cramps\b|\b(?:heavy|light|some|more|any|no|the|ur|your) bleedin'?g?\b[^.!?]{0,16}\b(?:is|expected|normal|stop\w{0,4}|pads?|slow\w{0,3}|after|since)\b|\bpads? (?:an|per|in an|every|each) h(?:ou)?r\b|\bsoak\w{0,3} (?:through )?(?:\w{1,5} )?pads?\b|\b(?:pills?|ones?) you took (?:here|with us|at the clinic)\b/gi,
  /\btoallas?\b[^.!?]{0,16}\b(?:por|cada|en una|x) hora\b|\bemp\w{2,7} (?:una|dos|mas de \w{3}|la|las)? ?toallas?\b|\bsangrado\b|\b(?:coagulos|manchado)\b[^.!?]{0,12}\b(?:grandes?|normal|limon|moneda|unos dias)\b|\b(?:menos de|antes de|dentro de|pasaron) (?:tres|cinco|3|5|72|120) (?:dias|horas|hrs)\b[^?]{0,60}\b(?:pastillas?|pildora|tratamiento|a tiempo)\b|\b(?:pastillas?|pildora)\b[^.!?]{0,40}\b(?:menos de|antes de|dentro de) (?:tres|cinco|3|5|72|120) (?:dias|horas|hrs)\b/gi,
]

/** A birth on its way and what goes before one: how a baby lies, pains by the clock, embryos by number, bleeding by the pad. English and Spanish. */
export const impliedBirths: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'birth-implied',
    sensitive: true,
    words:
      'breech transverse sunny measuring water movement kick kicking apart walking overdue panalera maleta maletita bolso nacer empujon empujoncito fuente minuto min cabecita nalga nalguita atravesado atravesada acomodado acomodada sem arrived',
    phrases: 'head down, under ten, under 10, ten kicks, start things, things off, things going, things started, no baby',
    unless: otherThings,
    compile: births,
  },
  {
    category: 'condition',
    rule: 'cycle-implied',
    sensitive: true,
    words:
      'bc freezer frozen growing thawed thaw blast blastocyst ice transfer round cycle attempt retrieval hers theirs coil string cramp bleeding bleedin pad pill creciendo ninguno regresamos quedaron pegaron prendieron pego prendio transferimos intentarlo intentar toalla sangrado coagulo manchado pastilla pildora',
    phrases: 'little t, copper t',
    unless: otherThings,
    compile: cycles,
  },
]
