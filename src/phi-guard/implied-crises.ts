import type { ToldRule } from './told-rule.js'

const thoughts = (): readonly RegExp[] => [
  /\b(?:ideas?|thoughts?|urges?|feel\w{0,3}|siente[ns]?|plan|dano|dark|vuelv\w{1,3}|comes? back|wors\w|peor)\b[^?]{0,60}\b988\b(?![- ]?\d)|\b(?:hop|wish|pray)\w{0,3} you (?:wouldn'?t|didn'?t|don'?t|never) wake up\b|(?:n'?t|\bnot) want(?:ing|ed)? to (?:wake up|be here|live|go on)\b|\b(?:times?|every time|whenever) you (?:checked(?! (?:in|out))|washed|counted|binged|purged|cut|restricted|threw up)\b|\bblind weigh\w{0,3}\b/gi,
  /\b(?:ideas?|ganas|pensamientos?) de (?:ya )?(?:morir\w{0,2}|desaparecer|hacer(?:se|te) dano|lastimar(?:se|te)|no (?:seguir|vivir|despertar))\b|\bhacer(?:se|te)? dano\b|\bno (?:quer|quier)\w{1,5} (?:despertar|vivir|seguir viv\w{2})\b|\bcada vez que (?:te|se) (?:lav|revis|cort|atrac|vomit|pellizc)\w{1,6}\b|\bdespert\w{1,4} (?:gritando|sudando|con pesadillas)\b|\b(?:en|de) (?:la guerra|combate|irak|afganistan|vietnam)\b|\bpes\w{2,5} de espaldas\b/gi,
]

const violence = (): readonly RegExp[] => [
  /\bwhat (?:he|she|they|your \w{3,9}) did to (?:you|the (?:kids|children))\b|\b(?:room|bed|place|space|spot) (?:is |are )?(?:here |now )?(?:ready|open|waiting|held|set)? ?for you and (?:the|your) (?:kids|children|baby|son|daughter)\b|\b(?:hit|choked|strangled|beat|slapped|punched|threatened|hurt) you (?:again|last|before|in front|at home)\b|\bwithout your (?:husband|boyfriend|partner|parents)\b|\bwhen (?:he|she)(?:'s| is) (?:not home|out|gone|at work|asleep)\b/gi,
  /\blo que (?:el|su \w{4,8}|tu \w{4,8}) (?:le|te|les) hizo\b|\b(?:cuarto|cama|lugar|espacio|recamara)\b[^.!?]{0,24}\bpara (?:usted|ti) y (?:los|las|sus|tus|su|tu) (?:nin[oa]s|hij[oa]s?|hijitos|bebe)\b|\bel (?:la|le|te) (?:golpe|peg|lastim|amenaz|ahorc)\w{1,4}\b|\bsin (?:su|tu|tus|sus) (?:novi[oa]|espos[oa]|marido|pareja|padres|papas)\b/gi,
]

const alarms = (): readonly RegExp[] => [
  /\b(?:next time|la proxima(?: vez)?)\b[^?]{0,24}\b(?:911|er\b|urgencias|emergencias)|\b(?:left|right|one) arm (?:again|went|feels?|goes|hurts?|numb|heavy|tingl\w{1,4})\b|\bbrazo izquierdo\b|\bsudor(?:es)? fri[oa]s?\b|\bcold sweats?\b|\b(?:ha|has|logr\w{1,4}|pudo|puede) (?:reten|toler)\w{2,4} (?:algo|nada|liquidos?|agua|comida|suero|leche)\b|\bpanal(?:es|it[oa]s?)? (?:ha |lleva )?(?:moj\w{1,5}|sec[oa]s?)\b|\bcuantos panales\b/gi,
  /\b(?:quiere|pidio|pide|vino|viene|asked for|wants|called) (?:a |al |ver )?(?:un |the |her |his )?(?:sacerdote|capellan|padrecito|rabino|priest|chaplain|pastor|rabbi|imam)\b|\b(?:creemos|cree) que (?:sera|es) (?:esta (?:noche|tarde)|hoy|cosa de)\b|\bdespedir(?:se|te) de\b|\b(?:come|time) (?:in )?(?:and |to )?say (?:your )?good-?byes?\b|\b(?:evening|service|night|hour) of remembrance\b|\blight a candle for\b/gi,
]

/** Thoughts of dying, violence at home, and alarms told without the name of what is feared. English and Spanish. */
export const impliedCrises: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'thought-implied',
    sensitive: true,
    words:
      '988 wake washed counted checked binged purged restricted idea gana pensamiento dano despertar vivir vivo viva lavaste cortaste vomitaste gritando sudando pesadilla guerra combate irak afganistan vietnam weigh espalda',
    phrases: 'be here, to live, go on, cada vez que, you cut, threw up',
    compile: thoughts,
  },
  {
    category: 'condition',
    rule: 'violence-implied',
    sensitive: true,
    words:
      'did choked strangled beat slapped punched threatened hurt hit novio novia esposo esposa marido pareja husband boyfriend partner parent kid child baby son daughter hizo golpea golpeo pega pego lastima lastimo amenaza padre papa asleep hijo nino bebe',
    phrases: 'not home, at work, is out, is gone',
    unless:
      /\b(?:party|surprise|fiesta|sorpresa|golf|record|traffic|car|carro|coche|team|equipo|game|partido|hotel|cabin|airbnb|reserva\w{0,5}|viaje|trip|mesa|table|boletos?|tickets?)\b/i,
    compile: violence,
  },
  {
    category: 'condition',
    rule: 'alarm-implied',
    words:
      'arm brazo sudor sweat 911 er urgencia emergencia retenido tolerado tolerar retener panal panalito sacerdote capellan padrecito pastor rabino priest chaplain rabbi imam creemos cree despedirse despedirte goodbye bye remembrance candle',
    unless:
      /\b(?:pitch\w{0,3}|throw\w{0,3}|chair|couch|sofa|sillon|tattoo|tatuaje|robot|lamp|graduation|graduacion|game|partido|retreat|novela|movie|series?|episode|birthday|cake)\b/i,
    compile: alarms,
  },
]
