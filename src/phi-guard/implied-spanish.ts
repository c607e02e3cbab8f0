import type { ImpliedRule } from './implied-rule.js'
import { otherMattersSpanish } from './other-matters.js'
import { spanishPatterns } from './spanish-patterns.js'

const staff = '(?:(?:el|la|su|los) (?:doctora?|dra?|dentista|enfermer[oa]|especialista|medic[oa]|cirujan[oa]|radiolog[oa]|pediatra)|(?:dr|dra)\\.? \\w{2,15})'
const seen = '(?:encontr(?:o|aron|amos)|sali(?:o|eron)|vi(?:o|mos|eron)|aparecio|notaron|noto|detectaron|se vio|se encontro)'
const tests = '(?:pruebas?|examen(?:es)?|analisis|estudios?|muestras?|placas?|imagenes|radiografias?|ultrasonidos?|sangre)'
const relative =
  '(?:(?:su|tu|la|el) (?:mama|papa|madre|padre|espos[oa]|hij[oa]|herman[oa]|abuel\\w{1,4}|bebe|niet[oa]|familiar|ti[oa]|suegr[oa]|pareja|nin[oa]))'
const pill = '(?:pastill(?:a|as|ita|itas)|tabletas?|capsulas?|gotas|jarabe|inyeccion(?:es)?|medicinas?|inhalador|dosis)'

const results = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:quiere|quieren|queremos|necesita|necesitamos|desea|hay que|tenemos que|tiene que|debe|va a|vamos a)[^.!?]{0,16}\\b(?:ver|verl[oa]|repetir(?:le|se)?|hacer(?:le|se)?|tomar(?:le|se)?|sacar(?:le|se)?|revisar(?:l[oa])?|volver a \\w{3,8})[^.!?]{0,16}\\b(?:por lo que ${seen}|otr[oa]s? ${tests}|mas ${tests}|(?:la|el|las|los|su|sus) ${tests})`,
    `repetir(?:le|se)? (?:la|el|las|los|su|sus|otra) ${tests}`,
    `(?:por|sobre|de|explicar|hablar|ver|platicar)~16~lo que (?:le |se |${staff} )?${seen}`,
    /no (?:es|era|fue) lo que (?:temiamos|pensabamos|creiamos|sospechabamos|esperabamos|nos preocupaba)/,
    `${staff} (?:ya )?(?:vio|reviso|leyo|miro|checo) (?:sus|las|su|la) (?:imagenes|placas?|muestras?|numeros|niveles|fotos|radiografias?)`,
    /(?:tod[oa]|tod[oa]s|eso|ya) (?:le )?(?:salio|salieron|resulto) (?:muy |todo )?(?:bien|normal|perfecto|limpio|mal|excelente)/,
    `sali(?:o|eron) (?:todo |muy )?(?:bien|mal|normal) (?:en |con )?lo (?:tuyo|suyo|de ${relative})(?! ?\\?)`,
    /(?:otra vez|de nuevo)[^.!?]{0,20}\bsangre|sac(?:arle|aremos|amos|ar) (?:mas )?sangre/,
    /algo no (?:salio|se ve|se vio|esta) (?:muy )?bien|sus numeros (?:\w{3,8} )?(?:salieron|estan|subieron|bajaron)/,
    /traiga (?:la|su) (?:muestra|orina|popo)/,
  ),
  /\b(?:sali(?:o|eron)|se vio|apareci(?:o|eron)|vi(?:o|mos|eron)|encontr(?:o|amos|aron)) (?:algo|una (?:mancha|bolita|sombra)|un (?:bulto|punto))\b[^.!?]{0,40}\b(?:doctora?|dra?|enfermera|hablar|verl[oa]|llame|revisar)/gi,
  /\b(?:no hay|nada) (?:de que|por que|motivo para|para) preocupar(?:se|te)?\b[^.!?]{0,40}\b(?:doctora?|dra?|salio|visita|imagenes|placas?|resultados?|enfermera)\b|\b(?:doctora?|dra?|salio|imagenes|placas?|resultados?)\b[^.!?]{0,50}\b(?:no hay|nada) (?:de que|por que|para) preocupar(?:se|te)?/gi,
  /\b(?:otra|nueva|mas|segunda) muestras?\b(?: (?:suya|de usted|de (?:sangre|orina|saliva)|del bebe|de su)|[.,!]? ?$)/gi,
  /\b(?:leyeron|leyo|revisaron|vieron|tenemos|llegaron|llego|estan?|salio|salieron) (?:ya )?(?:su|sus|la|las) placas?\b|\b(?:su|sus|la|las) placas? (?:ya )?(?:salio|salieron|esta|estan|se ven?) (?:muy )?(?:bien|mal|normal\w{0,2}|list[oa]s?|limpi[oa]s?)/gi,
]

const prepares = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:no desayune|no cene|sin desayunar|sin cenar|no (?:coma|beba)[^.!?]{0,12} manana)/,
    /no (?:use|se ponga|usar|aplique|se unte)~20~(?:desodorante|talco|locion|crema|maquillaje|perfume|lentes de contacto|joyas|aretes)/,
    /(?:quitese|saquese|deje)~16~(?:lentes de contacto|pupilentes|aretes|anillos|dentadura|joyas)/,
    /ban(?:ese|arse) con (?:el|un) jabon/,
  ),
  /\b(?:no|ni|nada de|sin|evite|deje de)\b[^.!?]{0,16}\b(?:com(?:a|as|er|ida)|beb(?:a|er|idas?)|cen(?:e|ar)|desayun(?:e|ar|o)|alimentos)\b[^.!?]{0,30}\b(?:desde|despues de|a partir de|antes de) (?:las? |la una |su |venir|salir)(?:\d{1,2}|cena|media|venir|visita|cita)?/gi,
  /\b(?:alguien|un adulto|una persona|un familiar)\b[^.!?]{0,16}\b(?:traerl[oa] y llevarl[oa]|traerl[oa]|llevarl[oa]|quedarse|acompanarl[oa]|cuidarl[oa]|estar|se quede|l[oa] (?:lleve|traiga|acompane|cuide)|traerl[oa] y llevarl[oa]|traerl[oa] y regresarl[oa])\b(?: con usted| a casa| con el| esa noche)/gi,
]

const after = (): readonly RegExp[] =>
  spanishPatterns(
    /mantenga (?:el|la|su) (?:area|herida|zona|vendaje|pierna|pie|brazo|mano|rodilla|tobillo|parte|yeso)[^.!?]{0,8}(?:sec[oa]|limpi[oa] y sec[oa]|en alto|elevad[oa]|cubiert[oa]|levantad[oa])/,
    /no (?:moje|se moje|mojar) (?:el|la|su) (?:vendaje|venda|herida|area|zona|yeso|gasa)|(?:ponga(?:se)?|pongale) hielo|apoyar (?:el|la|su) (?:pie|pierna|brazo|mano)/,
    /no (?:cargue|levante|cargar|levantar) (?:cosas|objetos|nada) (?:pesad[oa]s?|de mas)|no (?:haga ejercicio|tenga relaciones|se bane|nade)~12~por (?:\d{1,2}|un|una|dos|tres)/,
    /cambi(?:e|ese|arle|ar|arse) (?:la|el|su) (?:venda|vendaje|gasa|curacion)/,
  )

const takes = (): readonly RegExp[] =>
  spanishPatterns(
    `(?:tom(?:o|a|ar|ado|e|ese|arse|arla|ando)|dej(?:e|ar) de tomar|olvid(?:o|e) (?:tomar )?|termin(?:e|ar)|siga con|se le olvido)~12~(?:la|las|su|sus|todas las|una|dos) ${pill}`,
    `(?:la|su|las|sus|el) (?:nuev[oa]s? )?${pill}(?: nuev[oa]s?| blancas?| azul(?:es)?)? (?:se toman?|le (?:puede|va a|pueden|ayud\\w{1,3}|dara|da|cae)|da sueno|hace)`,
    `(?:con|desde|por) (?:la|las|el) ${pill} nuev[oa]s?|(?:le )?toca (?:la|su) (?:siguiente|proxima|segunda|otra)? ?(?:dosis|inyeccion|pastilla)`,
  )

const told = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:arde|duele|molesta|cuesta)~16~(?:orinar|tragar|respirar|caminar|ir al bano|masticar)|(?:sigue|todavia) (?:con (?:los |sus )?(?:nervios|mareos?|nauseas?|ansias|dolor\w{0,3}|tos|vomitos?|hinchazon|comezon))/,
    /se (?:le )?(?:mueve|movio) (?:el|su|mucho el) bebe|bebe (?:ya )?(?:mide|tiene el tamano|es del tamano)|(?:le|como va con el) pecho y la leche|(?:bajo|baja|subio) la leche|dando pecho|futuras? mamas?/,
    /(?:bolita|bulto|lunar|mancha|hinchazon|moreton|granito|roncha)s?~16~(?:ha crecido|crecio|crece|cambio|ha cambiado|sigue|le pica|se quito|no es nada)/,
    /(?:ojala|espero|esperamos|que)~12~se (?:le|te) quite (?:la|el|los)|(?:todavia|aun|sigue) (?:fuma|fumando|vapea)|(?:lamentamos|sentimos) que se sienta|el duelo es|su (?:piel|espalda|rodilla|herida|memoria|respiracion) (?:va|sigue|esta|se revisa|sano)|(?:esas|las|sus) (?:manchas|bolitas|ronchas) no son/,
    /ya casi (?:llega|es) su fecha~20~maleta/,
  )

const sober = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:horas?|minutos?|dias?|semanas?|mes(?:es)?|anos?|vida|tiempo|segundo que pasa|mantuviste|mantuvo|mantienes)~12~(?:sin (?:tomar|beber|consumir|drogas|fumar|tabaco|alcohol|recaer|recaidas)|sobri[oa]|limpi[oa])|lleva sin (?:tomar|beber|consumir|fumar)|(?:ultimo|ultima) (?:trago|copa|recaida|cerveza|consumo)/,
    /grupo de (?:personas )?positiv[oa]s|vivir en positivo|vida positiva~12~(?:grupo|reunion)/,
  )

const stays = (): readonly RegExp[] => [
  ...spanishPatterns(
    `${relative} (?:ya |tambien )?(?:se (?:cayo|desmayo|queda|quedo|quedara)|tuvo (?:una caida|mala noche|un desmayo|una recaida)|paso mala noche|esta en (?:recuperacion|observacion|piso|el cuarto|la sala)|pregunta por)(?! (?:(?:con|sin) (?:el|la|las|su) (?:llaves|carro|lonche|almuerzo|uniforme|mochila|tarea)|sin (?:lonche|comer en|almuerzo|recreo|uniforme|tarea)))`,
    `(?:a )?${relative} (?:ya )?(?:l[oae] |la )(?:llevaron|trajeron|pasaron|internaron|ingresaron|dieron de alta|operaron|tienen en)`,
    `(?:llevaron|trajeron|pasaron|internaron|ingresaron|trasladaron) (?:anoche |ayer |hoy )?a ${relative}|(?:papeles|documentos|hoja) del? alta|l[oa] tienen en observacion`,
  ),
  new RegExp(`\\b(?:dieron|dan|daran) (?:el|de) alta a ${relative}`, 'gi'),
]

const things = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:la|su|una) corona (?:ya )?(?:esta list[oa]|llego|quedo list[oa]|nueva|temporal|se (?:cayo|aflojo))|(?:ya )?(?:esta list[oa]|llego) su corona/,
    /(?:le|te) toca (?:su|la|tu) limpieza|(?:su|tu) (?:proxima )?limpieza (?:de cada|toca|semestral)|limpieza (?:de (?:cada )?(?:6|seis) meses|semestral)/,
    /(?:le|te) (?:quitan|quitamos|ponen|ponemos|ajustan|aprietan|colocan) (?:los |sus )?(?:frenos|brackets|puntos|braquets)/,
    /(?:mascarilla|manguera|filtros?|tubos?)~12~(?:para|de) (?:su|la) (?:maquina|aparato|equipo)|(?:aparato|maquina|equipo) (?:para (?:dormir|respirar)|con (?:el|la) que (?:duerme|respira))|(?:devuelva|regrese) (?:la|su) bomba(?! de (?:agua|aire|gasolina))|cama de hospital/,
  )

const measured = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:anote|apunte|mande|mandenos|envie|envienos|registre|escriba|traiga)~10~(?:su|sus|la|las|el) (?:azucar(?:es)?|presion(?:es)?|peso|glucosa|lecturas?|temperatura|oxigeno|niveles)/,
    /(?:cuanto|cuanta|como|que)~10~(?:salio|tuvo|amanecio|anda|tiene|esta|marco) (?:la|el|de|su) (?:presion|azucar|peso|glucosa|oxigeno)/,
    /(?:libreta|lista|registro|hoja|diario) (?:de|con) (?:sus |las |su |la |el )?(?:lecturas|azucar|presion(?:es)?|niveles|peso|glucosa|sintomas)/,
  )

const wordsOfResult =
  /\b(?:salio|salieron|encontr|vio|vimos|vieron|aparecio|otr[oa]s?|nueva|mas|segunda|repetir|temiamos|pensabamos|creiamos|sospechabamos|esperabamos|preocup|placas?|resulto|sangre|muestra|orina|popo|numeros|reviso|leyo|miro|checo)/i

/** Spanish: what is told by feeling, by the clock, by a thing or by a relative. */
export const impliedSpanish: readonly ImpliedRule[] = [
  { category: 'lab', rule: 'result-implied', cue: wordsOfResult, unless: otherMattersSpanish, compile: results },
  {
    category: 'procedure',
    rule: 'preparation',
    cue: /\b(?:com|beb|cen|desayun|alimentos|alguien|adulto|persona|familiar|desodorante|talco|locion|crema|maquillaje|perfume|lentes|pupilentes|aretes|anillos|dentadura|joyas|ban)/i,
    unless: otherMattersSpanish,
    compile: prepares,
  },
  {
    category: 'treatment',
    rule: 'aftercare',
    cue: /\b(?:mantenga|moj|se moje|hielo|apoyar|cargue|levante|cargar|levantar|haga|relaciones|bane|nade|venda|vendaje|gasa|curacion)/i,
    unless: otherMattersSpanish,
    compile: after,
  },
  { category: 'medication', rule: 'taking', cue: new RegExp(`\\b${pill}\\b`, 'i'), compile: takes },
  {
    category: 'condition',
    rule: 'symptom-implied',
    cue: /\b(?:arde|duele|molesta|cuesta|sigue|todavia|bebe|leche|pecho|mamas?|bolitas?|bultos?|lunar|manchas?|hinchazon|moreton|granitos?|ronchas?|fecha|quite|fuma|fumando|vapea|sienta|duelo|piel|espalda|rodilla|herida|memoria|respiracion)\b/i,
    unless: otherMattersSpanish,
    compile: told,
  },
  {
    category: 'condition',
    rule: 'sobriety',
    sensitive: true,
    cue: /\b(?:sin|sobri[oa]|limpi[oa]|ultim[oa]|positiv[oa]s?|positiva)\b/i,
    unless: otherMattersSpanish,
    compile: sober,
  },
  {
    category: 'treatment',
    rule: 'stay',
    cue: /\b(?:cayo|desmayo|queda|quedo|quedara|caida|noche|desmayo|recaida|recuperacion|observacion|piso|cuarto|sala|pregunta|llevaron|trajeron|pasaron|internaron|ingresaron|trasladaron|alta|operaron|tienen)\b/i,
    unless: otherMattersSpanish,
    compile: stays,
  },
  {
    category: 'treatment',
    rule: 'device',
    cue: /\b(?:corona|limpieza|frenos|brackets|braquets|puntos|mascarilla|manguera|filtros?|tubos?|aparato|maquina|equipo|bomba|cama)\b/i,
    unless: otherMattersSpanish,
    compile: things,
  },
  {
    category: 'lab',
    rule: 'reading-kept',
    cue: /\b(?:azucar|presion|peso|glucosa|lecturas?|temperatura|oxigeno|niveles|sintomas)/i,
    unless: otherMattersSpanish,
    compile: measured,
  },
]
