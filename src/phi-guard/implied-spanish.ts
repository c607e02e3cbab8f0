import type { ImpliedRule } from './implied-rule.js'
import { otherMattersSpanish } from './other-matters.js'

const staff = '(?:(?:el|la|su|los) (?:doctora?|dra?|dentista|enfermer[oa]|especialista|medic[oa]|cirujan[oa]|radiolog[oa]|pediatra)|(?:dr|dra)\\.? \\w{2,15})'
const seen = '(?:encontr(?:o|aron|amos)|sali(?:o|eron)|vi(?:o|mos|eron)|aparecio|notaron|noto|detectaron|se vio|se encontro)'
const tests = '(?:pruebas?|examen(?:es)?|analisis|estudios?|muestras?|placas?|imagenes|radiografias?|ultrasonidos?|sangre)'
const relative =
  '(?:(?:su|tu|la|el) (?:mama|papa|madre|padre|espos[oa]|hij[oa]|herman[oa]|abuel\\w{1,4}|bebe|niet[oa]|familiar|ti[oa]|suegr[oa]|pareja|nin[oa]))'
const pill = '(?:pastill(?:a|as|ita|itas)|tabletas?|capsulas?|gotas|jarabe|inyeccion(?:es)?|medicinas?|inhalador|dosis)'

const results = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:quiere|quieren|queremos|necesita|necesitamos|desea|hay que|tenemos que|tiene que|debe|va a|vamos a)[^.!?]{0,16}\\b(?:ver|verl[oa]|repetir(?:le|se)?|hacer(?:le|se)?|tomar(?:le|se)?|sacar(?:le|se)?|revisar(?:l[oa])?|volver a \\w{3,8})[^.!?]{0,16}\\b(?:por lo que ${seen}|otr[oa]s? ${tests}|mas ${tests}|(?:la|el|las|los|su|sus) ${tests})\\b`,
    'gi',
  ),
  new RegExp(`\\brepetir(?:le|se)? (?:la|el|las|los|su|sus|otra) ${tests}\\b`, 'gi'),
  new RegExp(`\\b(?:por|sobre|de|explicar|hablar|ver|platicar)\\b[^.!?]{0,16}\\blo que (?:le |se |${staff} )?${seen}\\b`, 'gi'),
  /\bno (?:es|era|fue) lo que (?:temiamos|pensabamos|creiamos|sospechabamos|esperabamos|nos preocupaba)\b/gi,
  new RegExp(
    `\\b${staff} (?:ya )?(?:vio|reviso|leyo|miro|checo) (?:sus|las|su|la) (?:imagenes|placas?|muestras?|numeros|niveles|fotos|radiografias?)\\b`,
    'gi',
  ),
  /\b(?:sali(?:o|eron)|se vio|apareci(?:o|eron)|vi(?:o|mos|eron)|encontr(?:o|amos|aron)) (?:algo|una (?:mancha|bolita|sombra)|un (?:bulto|punto))\b[^.!?]{0,40}\b(?:doctora?|dra?|enfermera|hablar|verl[oa]|llame|revisar)/gi,
  /\b(?:tod[oa]|tod[oa]s|eso|ya) (?:le )?(?:salio|salieron|resulto) (?:muy |todo )?(?:bien|normal|perfecto|limpio|mal|excelente)\b/gi,
  new RegExp(`\\bsali(?:o|eron) (?:todo |muy )?(?:bien|mal|normal) (?:en |con )?lo (?:tuyo|suyo|de ${relative})\\b(?! ?\\?)`, 'gi'),
  /\b(?:no hay|nada) (?:de que|por que|motivo para|para) preocupar(?:se|te)?\b[^.!?]{0,40}\b(?:doctora?|dra?|salio|visita|imagenes|placas?|resultados?|enfermera)\b|\b(?:doctora?|dra?|salio|imagenes|placas?|resultados?)\b[^.!?]{0,50}\b(?:no hay|nada) (?:de que|por que|para) preocupar(?:se|te)?/gi,
  /\b(?:otra|nueva|mas|segunda) muestras?\b(?: (?:suya|de usted|de (?:sangre|orina|saliva)|del bebe|de su)|[.,!]? ?$)/gi,
  /\b(?:otra vez|de nuevo)[^.!?]{0,20}\bsangre\b|\bsac(?:arle|aremos|amos|ar) (?:mas )?sangre\b/gi,
  /\b(?:leyeron|leyo|revisaron|vieron|tenemos|llegaron|llego|estan?|salio|salieron) (?:ya )?(?:su|sus|la|las) placas?\b|\b(?:su|sus|la|las) placas? (?:ya )?(?:salio|salieron|esta|estan|se ven?) (?:muy )?(?:bien|mal|normal\w{0,2}|list[oa]s?|limpi[oa]s?)/gi,
  /\balgo no (?:salio|se ve|se vio|esta) (?:muy )?bien\b|\bsus numeros (?:\w{3,8} )?(?:salieron|estan|subieron|bajaron)\b/gi,
  /\btraiga (?:la|su) (?:muestra|orina|popo)\b/gi,
]

const prepares = (): readonly RegExp[] => [
  /\b(?:no|ni|nada de|sin|evite|deje de)\b[^.!?]{0,16}\b(?:com(?:a|as|er|ida)|beb(?:a|er|idas?)|cen(?:e|ar)|desayun(?:e|ar|o)|alimentos)\b[^.!?]{0,30}\b(?:desde|despues de|a partir de|antes de) (?:las? |la una |su |venir|salir)(?:\d{1,2}|cena|media|venir|visita|cita)?/gi,
  /\b(?:no desayune|no cene|sin desayunar|sin cenar|no (?:coma|beba)[^.!?]{0,12} manana)\b/gi,
  /\b(?:alguien|un adulto|una persona|un familiar)\b[^.!?]{0,16}\b(?:traerl[oa] y llevarl[oa]|traerl[oa]|llevarl[oa]|quedarse|acompanarl[oa]|cuidarl[oa]|estar|se quede|l[oa] (?:lleve|traiga|acompane|cuide)|traerl[oa] y llevarl[oa]|traerl[oa] y regresarl[oa])\b(?: con usted| a casa| con el| esa noche)/gi,
  /\bno (?:use|se ponga|usar|aplique|se unte)\b[^.!?]{0,20}\b(?:desodorante|talco|locion|crema|maquillaje|perfume|lentes de contacto|joyas|aretes)\b/gi,
  /\b(?:quitese|saquese|deje)\b[^.!?]{0,16}\b(?:lentes de contacto|pupilentes|aretes|anillos|dentadura|joyas)\b/gi,
  /\bban(?:ese|arse) con (?:el|un) jabon\b/gi,
]

const after = (): readonly RegExp[] => [
  /\bmantenga (?:el|la|su) (?:area|herida|zona|vendaje|pierna|pie|brazo|mano|rodilla|tobillo|parte|yeso)[^.!?]{0,8}(?:sec[oa]|limpi[oa] y sec[oa]|en alto|elevad[oa]|cubiert[oa]|levantad[oa])\b/gi,
  /\bno (?:moje|se moje|mojar) (?:el|la|su) (?:vendaje|venda|herida|area|zona|yeso|gasa)\b|\b(?:ponga(?:se)?|pongale) hielo\b|\bapoyar (?:el|la|su) (?:pie|pierna|brazo|mano)\b/gi,
  /\bno (?:cargue|levante|cargar|levantar) (?:cosas|objetos|nada) (?:pesad[oa]s?|de mas)\b|\bno (?:haga ejercicio|tenga relaciones|se bane|nade)\b[^.!?]{0,12}\bpor (?:\d{1,2}|un|una|dos|tres)\b/gi,
  /\bcambi(?:e|ese|arle|ar|arse) (?:la|el|su) (?:venda|vendaje|gasa|curacion)\b/gi,
]

const takes = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:tom(?:o|a|ar|ado|e|ese|arse|arla|ando)|dej(?:e|ar) de tomar|olvid(?:o|e) (?:tomar )?|termin(?:e|ar)|siga con|se le olvido)\\b[^.!?]{0,12}\\b(?:la|las|su|sus|todas las|una|dos) ${pill}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:la|su|las|sus|el) (?:nuev[oa]s? )?${pill}(?: nuev[oa]s?| blancas?| azul(?:es)?)? (?:se toman?|le (?:puede|va a|pueden|ayud\\w{1,3}|dara|da|cae)|da sueno|hace)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:con|desde|por) (?:la|las|el) ${pill} nuev[oa]s?\\b|\\b(?:le )?toca (?:la|su) (?:siguiente|proxima|segunda|otra)? ?(?:dosis|inyeccion|pastilla)\\b`,
    'gi',
  ),
]

const told = (): readonly RegExp[] => [
  /\b(?:arde|duele|molesta|cuesta)\b[^.!?]{0,16}\b(?:orinar|tragar|respirar|caminar|ir al bano|masticar)\b|\b(?:sigue|todavia) (?:con (?:los |sus )?(?:nervios|mareos?|nauseas?|ansias|dolor\w{0,3}|tos|vomitos?|hinchazon|comezon))\b/gi,
  /\bse (?:le )?(?:mueve|movio) (?:el|su|mucho el) bebe\b|\bbebe (?:ya )?(?:mide|tiene el tamano|es del tamano)\b|\b(?:le|como va con el) pecho y la leche\b|\b(?:bajo|baja|subio) la leche\b|\bdando pecho\b|\bfuturas? mamas?\b/gi,
  /\b(?:bolita|bulto|lunar|mancha|hinchazon|moreton|granito|roncha)s?\b[^.!?]{0,16}\b(?:ha crecido|crecio|crece|cambio|ha cambiado|sigue|le pica|se quito|no es nada)\b/gi,
  /\b(?:ojala|espero|esperamos|que)\b[^.!?]{0,12}\bse (?:le|te) quite (?:la|el|los)\b|\b(?:todavia|aun|sigue) (?:fuma|fumando|vapea)\b|\b(?:lamentamos|sentimos) que se sienta\b|\bel duelo es\b|\bsu (?:piel|espalda|rodilla|herida|memoria|respiracion) (?:va|sigue|esta|se revisa|sano)\b|\b(?:esas|las|sus) (?:manchas|bolitas|ronchas) no son\b/gi,
  /\bya casi (?:llega|es) su fecha\b[^.!?]{0,20}\bmaleta\b/gi,
]

const sober = (): readonly RegExp[] => [
  /\b(?:dias?|semanas?|mes(?:es)?|anos?)\b[^.!?]{0,12}\b(?:sin (?:tomar|beber|consumir|drogas|fumar|alcohol|recaer|recaidas)|sobri[oa]|limpi[oa])\b|\blleva sin (?:tomar|beber|consumir|fumar)\b|\b(?:ultimo|ultima) (?:trago|copa|recaida|cerveza|consumo)\b/gi,
  /\bgrupo de (?:personas )?positiv[oa]s\b|\bvivir en positivo\b|\bvida positiva\b[^.!?]{0,12}\b(?:grupo|reunion)\b/gi,
]

const stays = (): readonly RegExp[] => [
  new RegExp(
    `\\b${relative} (?:ya |tambien )?(?:se (?:cayo|desmayo|queda|quedo|quedara)|tuvo (?:una caida|mala noche|un desmayo|una recaida)|paso mala noche|esta en (?:recuperacion|observacion|piso|el cuarto|la sala)|pregunta por)\\b(?! (?:(?:con|sin) (?:el|la|las|su) (?:llaves|carro|lonche|almuerzo|uniforme|mochila|tarea)|sin (?:lonche|comer en|almuerzo|recreo|uniforme|tarea)))`,
    'gi',
  ),
  new RegExp(`\\b(?:a )?${relative} (?:ya )?(?:l[oae] |la )(?:llevaron|trajeron|pasaron|internaron|ingresaron|dieron de alta|operaron|tienen en)\\b`, 'gi'),
  new RegExp(
    `\\b(?:llevaron|trajeron|pasaron|internaron|ingresaron|trasladaron) (?:anoche |ayer |hoy )?a ${relative}\\b|\\b(?:dieron|dan|daran) (?:el|de) alta a ${relative}|\\b(?:papeles|documentos|hoja) del? alta\\b|\\bl[oa] tienen en observacion\\b`,
    'gi',
  ),
]

const things = (): readonly RegExp[] => [
  /\b(?:la|su|una) corona (?:ya )?(?:esta list[oa]|llego|quedo list[oa]|nueva|temporal|se (?:cayo|aflojo))\b|\b(?:ya )?(?:esta list[oa]|llego) su corona\b/gi,
  /\b(?:le|te) toca (?:su|la|tu) limpieza\b|\b(?:su|tu) (?:proxima )?limpieza (?:de cada|toca|semestral)\b|\blimpieza (?:de (?:cada )?(?:6|seis) meses|semestral)\b/gi,
  /\b(?:le|te) (?:quitan|quitamos|ponen|ponemos|ajustan|aprietan|colocan) (?:los |sus )?(?:frenos|brackets|puntos|braquets)\b/gi,
  /\b(?:mascarilla|manguera|filtros?|tubos?)\b[^.!?]{0,12}\b(?:para|de) (?:su|la) (?:maquina|aparato|equipo)\b|\b(?:aparato|maquina|equipo) (?:para (?:dormir|respirar)|con (?:el|la) que (?:duerme|respira))\b|\b(?:devuelva|regrese) (?:la|su) bomba\b(?! de (?:agua|aire|gasolina))|\bcama de hospital\b/gi,
]

const measured = (): readonly RegExp[] => [
  /\b(?:anote|apunte|mande|mandenos|envie|envienos|registre|escriba|traiga)\b[^.!?]{0,10}\b(?:su|sus|la|las|el) (?:azucar(?:es)?|presion(?:es)?|peso|glucosa|lecturas?|temperatura|oxigeno|niveles)\b/gi,
  /\b(?:cuanto|cuanta|como|que)\b[^.!?]{0,10}\b(?:salio|tuvo|amanecio|anda|tiene|esta|marco) (?:la|el|de|su) (?:presion|azucar|peso|glucosa|oxigeno)\b/gi,
  /\b(?:libreta|lista|registro|hoja|diario) (?:de|con) (?:sus |las |su |la |el )?(?:lecturas|azucar|presion(?:es)?|niveles|peso|glucosa|sintomas)\b/gi,
]

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
