import type { ToldRule } from './told-rule.js'

const lifeline = (): readonly RegExp[] => [
  /\b(?:ideas?|thoughts?|urges?|feel\w{0,3}|siente[ns]?|sientes|plan|dano|hopeless|dark|vuelv\w{1,3}|come back|comes back|wors\w|peor)\b[^?]{0,60}\b988\b(?![- ]?\d)|\b988\b(?![- ]?\d)[^.!?]{0,30}\b(?:thoughts?|urges?|feel\w{0,3}|siente[ns]?|ideas)\b/gi,
  /\b(?:hop(?:ed|e|ing)|wish(?:ed|ing)?|pray\w{0,3}) (?:that )?(?:you|to) (?:wouldn'?t|would not|didn'?t|don'?t|never|not) (?:to )?(?:wake up|be here|exist)\b|\bn[o']?t want(?:ing|ed)? to (?:wake up|be here|live|go on|exist)\b|\bwent through your (?:head|mind)\b|\b(?:ideas?|ganas|pensamientos?) de (?:ya )?(?:morir\w{0,2}|desaparecer|hacer(?:se|te) dano|lastimar(?:se|te)|no (?:seguir|vivir|despertar|estar))\b|\bhacer(?:se|te)? dano\b|\bno (?:quer|quier)\w{1,5} (?:despertar|vivir|seguir (?:aqui|viv\w{2}|asi)|estar (?:aqui|viv\w{2}))\b/gi,
  /\b(?:times?|every time|when(?:ever)?|day) you (?:checked|washed|counted|binged|purged|cut|skipped a meal|restricted|threw up|scratched|picked|pulled)\b|\bcada vez que (?:te|se) (?:lav|cont|revis|cort|atrac|vomit|mord|pellizc|jal|arranc|rasc|pes)\w{1,6}\b|\blav\w{1,5} las manos (?:mas (?:de lo|veces)|otra vez|tantas)\b|\bdespert\w{1,4} (?:gritando|sudando|llorando|con pesadillas)\b|\b(?:estuvo|estuviste|sirvio|sirviste|pelearon|peleo) (?:tambien )?en (?:la guerra|combate|irak|afganistan|vietnam)\b|\b(?:weigh|weighed|weighing) (?:you )?(?:backwards?|facing away)\b|\bpes\w{2,5} de espaldas\b|\bblind weigh\w{0,3}\b/gi,
]

const violence = (): readonly RegExp[] => [
  /\bwhat (?:he|she|they|your \w{3,9}) (?:did|does|has done|keeps doing) to (?:you\b|your (?:face|arm|neck|body|eye|back|kids|children)|the (?:kids|children))|\b(?:room|bed|place|space|spot) (?:is |are )?(?:here |now )?(?:ready|open|waiting|held|set) for you and (?:the|your) (?:kids|children|little ones|baby|son|daughter)\b|\b(?:hit|choked|strangled|beat|slapped|punched|threatened|hurt) you (?:again|last|that|before|or|and|in front|at home|this|when)\b|\b(?:come|call|text|phone|reply|ven|venga|llam\w{1,4}|escrib\w{1,3})\b[^.!?]{0,24}\b(?:without your (?:husband|boyfriend|partner|parents|girlfriend|wife)|when (?:he|she)(?:'s| is) (?:not home|out|gone|at work|asleep)|sin (?:su|tu|tus|sus) (?:novi[oa]|espos[oa]|marido|pareja|padres|papas)|cuando (?:el|ella) no (?:este|esta))\b/gi,
  /\blo que (?:el|ella|su \w{4,8}|tu \w{4,8}) (?:le|te|les) (?:hizo|hace|ha hecho)\b|\b(?:cuarto|cama|lugar|espacio|recamara) (?:ya )?(?:esta )?(?:list[oa]|disponible|apartad[oa]|esperand\w{1,3})?[^.!?]{0,12}\bpara (?:usted|ti|ustedes) y (?:los|las|sus|tus|su|tu) (?:nin[oa]s|hij[oa]s?|hijitos|bebe|pequen[oa]s)\b|\bel (?:la|le|te|lo) (?:golpe|peg|lastim|amenaz|ahorc|empuj)\w{1,4}\b/gi,
]

const alarms = (): readonly RegExp[] => [
  /\b(?:next time|la proxima(?: vez)?)\b[^?]{0,24}\b(?:911|er\b|urgencias|emergencias|ambulanc\w{1,2})|\b(?:left|right|one) arm (?:again|went|is|was|feels?|goes|hurts?|aches?|numb|heavy|tingl\w{1,4})\b|\bleft arm\b[^.!]{0,8}\?|\bbrazo (?:izquierdo|derecho)\b[^.!?]{0,20}\b(?:duel\w{1,2}|dormid[oa]|pesad[oa]|sudor|hormigue\w{1,3}|otra vez|debil|adormec\w{2,5})\b|\b(?:otra vez|de nuevo)\b[^.!?]{0,10}\bbrazo\b|\bsudor(?:es)? fri[oa]s?\b|\bcold sweats?\b/gi,
  /\b(?:ha|has|haya|hayas|logr\w{1,4}|pudo|puede) (?:retenido|tolerado|tolerar|retener) (?:algo|nada|(?:los )?(?:liquidos?|alimentos?)|agua|comida|suero|leche)\b|\bpanal(?:es|it[oa]s?)? (?:ha |lleva )?(?:moj\w{1,5}|sec[oa]s?|con (?:pipi|popo|sangre))\b|\bcuantos panales\b|\b(?:quiere|pidio|pide|llam\w{1,4}|vino|viene|llego) (?:a |al |ver )?(?:un |una |el |la )?(?:sacerdote|capellan|pastor|padrecito|rabino)\b|\b(?:asked for|wants|requested|called for|saw) (?:a|the|her|his) (?:priest|chaplain|pastor|rabbi|imam)\b|\b(?:creemos|cree|piensa|parece) que (?:ya )?(?:sera|es) (?:esta (?:noche|tarde)|hoy|cosa de|cuestion de)\b|\bdespedir(?:se|te|nos) de (?:el|ella|su|tu)\b|\b(?:come|time|chance) (?:in )?(?:and |to )?say (?:good-?bye|your good-?byes)\b|\bmatter of (?:hours|days)\b[^.!?]{0,20}\b(?:family|come|nurse|comfort\w{0,4}|he|she)\b|\b(?:evening|service|night|hour|ceremony|tree) of remembrance\b|\blight a candle for \w{2,12} (?:with|at our)\b/gi,
]

/** Thoughts of dying, violence at home, and alarms told without the name of what is feared. English and Spanish. */
export const impliedCrises: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'thought-implied',
    sensitive: true,
    words:
      '988 wake exist washed counted checked binged purged restricted scratched picked pulled idea gana pensamiento dano despertar vivir lavaste lavo lavas lavarte lavarse contaste revisaste cortaste vomitaste atracaste rascaste gritando sudando llorando pesadilla guerra combate irak afganistan vietnam weigh weighed weighing espalda mind head',
    phrases: 'be here, go on, cada vez que, you cut, threw up, skipped a',
    compile: lifeline,
  },
  {
    category: 'condition',
    rule: 'violence-implied',
    sensitive: true,
    words:
      'did doing done choked strangled beat slapped punched threatened hurt hit novio novia esposo esposa marido pareja husband boyfriend girlfriend partner parent wife kid child cuarto cama lugar espacio recamara hizo golpea golpeo pega pego lastima lastimo amenaza amenazo empujo padre papa asleep',
    phrases: 'not home, at work, el no',
    unless:
      /\b(?:party|surprise|fiesta|sorpresa|golf|tiebreaker|record|traffic|car|carro|coche|team|equipo|game|partido|hotel|cabin|airbnb|reservation|reserva\w{0,3})\b/i,
    compile: violence,
  },
  {
    category: 'condition',
    rule: 'alarm-implied',
    words:
      'arm brazo sudor sweat 911 er urgencia emergencia ambulancia retenido tolerado tolerar retener panal panalito mojo mojado sacerdote capellan pastor padrecito rabino priest chaplain rabbi imam creemos cree piensa parece despedirse despedirte goodbye bye hour remembrance candle',
    phrases: 'la proxima, next time, matter of',
    unless:
      /\b(?:pitcher|pitch|throw\w{0,3}|bowler|chair|couch|sofa|sillon|tattoo|tatuaje|sleeve|robot|lamp|crane|graduation|graduacion|game|partido|retreat|novela|movie|series?|episode)\b/i,
    compile: alarms,
  },
]
