import { otherMattersSpanish } from './other-matters.js'
import { part, staff, test } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const came =
  '(?:salio|salieron|sale|salen|quedo|quedaron|quedan|vino|vinieron|anda|andan|estuvo|estuvieron|dio|resulto|resultaron|aparece|sigue|siguen|se ven?)'
const bit =
  '(?:(?:un|una) (?:poco|poquito|poquitito|pelin|tantito)|poquit[oa]|tantito|medio|algo|muy|bien|bastante|ligeramente|apenas|todavia|demasiado|tod[oa]s?|mas|nada)'
const amiss =
  '(?:alt[oa]s?|altit[oa]s?|elevad[oa]s?|baj[oa]s?|bajit[oa]s?|rar[oa]s?|alterad[oa]s?|fuera de (?:rango|lo normal)|(?:por )?(?:arriba|encima|debajo|abajo) de lo normal|en (?:el limite|la raya|la linea|lo limite)|por (?:las nubes|los cielos|el piso|los suelos)|dispar(?:ad[oa]s?|o)|descontrolad[oa]s?)'
const calm =
  '(?:no se (?:espant|asust|preocup|alarm|apur|mortifiqu|agobi)\\w{1,3}|no te (?:espantes|asustes|preocupes|alarmes|apures|agobies)|nada (?:grave|serio|malo|de cuidado|de que (?:preocuparse|asustarse))|no es (?:nada |para )?(?:grave|serio|malo|asustarse|alarmarse|de cuidado|cancer)|(?:puede|ya puede) (?:estar tranquil[oa]|respirar|dormir tranquil[oa])|este tranquil[oa]|tranquil[oa]s?|respire)'
const afraid =
  '(?:pensa(?:bamos|ba|mos)|creia(?:mos)?|temia(?:mos)?|sospechaba(?:mos)?|espera(?:bamos|ba)|imaginaba(?:mos)?|parecia|queria(?:mos)?|se veia|nos tem\\w{1,5})'
const growth =
  '(?:lunar(?:es)?|lunarcito|bolit[ao]s?|bultos?|bultit[oa]s?|mancha|manchita|quistes?|polipos?|nodulos?|tumor(?:es|cito)?|masa|sombra|granos?|granitos?|verrugas?|mezquinos?|fibromas?|miomas?|lesion|bola|pelotita|tejido|ganglios?)'
const gone =
  '(?:crec\\w{2,5}|crece|cambi(?:o|ado)|igual|(?:del|el) mismo tamano|desapareci\\w{1,3}|se (?:fue|quito|hizo mas)|benign[oa]s?|malign[oa]s?|mal[oa]|nada|norma(?:l|les)|mas (?:chic|chiquit|grand|pequen)\\w{1,3}|limpi[oa]|achic\\w{1,4}|fe[oa]|bien|mejor|peor)'

const outOfRange = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:le|te) (?:salio|sale|salieron|encontr\\w{2,4}) (?:${bit} )?(?:alt|baj|bajit|elevad)[oa]s? (?:la|el|los|las) (?:${part}|\\w{5,14})`,
    /(?:sus|tus|los) (?:numeros|niveles|valores|conteos?) (?:ya |se |no |le |van )?(?:\w{3,8} )?(?:mejor|empeor|sub|baj|norma|precios|lind|bonit|perfect|feo|bien|mal)\w{0,7}/,
  ),
  new RegExp(`\\b${came} (?:${bit} ){1,2}${amiss}(?!\\w)(?=[^?]{0,40}(?:${calm}|doctora?|dra?\\b|repet|venga|pase|hable|llame|cuidese|tomar?se|dieta))`, 'gi'),
  new RegExp(
    `\\b(?:la|el|su|sus|los|las|tu|tus|un[oa] de (?:los|las|sus)) (?:${part}|${test})\\b[^.!?]{0,16}\\b${came}\\b[^.!?]{0,16}?\\b${amiss}(?!\\w)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:${part}|${test}) (?:le |te |se |la |lo )?(?:\\w{2,8} ){0,2}?(?:por (?:las nubes|los cielos|el piso|los suelos)|en (?:el limite|la raya)|fuera de rango|(?:arriba|encima|debajo|abajo) de lo normal)`,
    'gi',
  ),
  /\b(?:algo|poquito|poco|ligeramente|mas|muy) (?:por )?(?:arriba|encima|debajo|abajo|fuera) de (?:lo normal|rango|lo (?:que (?:debe|deberia)|esperado))/gi,
]

const removed = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:lo|la|eso|el (?:pedacito|pedazo|tejido|frasquito)) (?:que|q) (?:le|te|nos|se) (?:quit\w{1,4}|sac\w{1,5}|cort\w{1,4}|rasp\w{1,4}|extirp\w{2,4}|extraj\w{2,4}|tomamos|tomaron|dejo|mando)~24~(?:era|es|fue|eran|salio|resulto|no|nada|analizar|laboratorio|patologia|infeccion)/,
    /(?:ya )?(?:llego|llegaron|regreso|regresaron|volvio|tenemos|salio|esta|vino) (?:ya )?(?:lo|eso|el reporte|el informe) (?:de|del|q|que) (?:(?:la|el|los|las|su) )?(?:patologia|laboratorio|biopsia|sangre|orina|lunar|citologia|papanicola\w{0,3}|pap|cultivo|muestra|bolita|placa)/,
    /lo (?:de|del) (?:(?:la|el|los|las|su|tu) )?\w{3,12}~12~(?:mand|envi|llev|fue|paso|regres)\w{1,5}[^.!?]{0,8}\b(?:a(?:l)? (?:analizar|laboratorio|patologia|biopsia|revisar)|del laboratorio|de patologia)/,
    `(?:la|el|su|esa|ese|otra|los|las) ${growth} (?:de|del|en) (?:la |el |su |los )?${part}|${growth}~24~(?:revis(?:ar|el|emos)|checar|analizar|quitar|sacar|operar|quem(?:ar|emos)|congelar)\\w{0,3}`,
    /(?:se ve|se mira|esta|salio) (?:tod[oa] )?(?:limpio|bien|normal|sano|perfecto) (?:por dentro|adentro|ahi dentro)|ya (?:casi )?no (?:hay|queda|se ve) (?:nada|rastro|huella|mancha)|ya no (?:crece|ha crecido|esta creciendo|sangra|supura)/,
    /(?:nada|no (?:hay|tiene|se ve|trae|hubo) (?:nada|ningun hueso|hueso|huesos)) (?:quebrad|rot|fracturad|zafad|fisurad)[oa]s?|(?:sin|no hay|ni una) (?:fracturas?|huesos? rotos?|fisuras?)|hueso (?:ya )?(?:peg[oó]|sold[oó]|esta pegando|rot[oa]|quebrado)/,
    `${staff} (?:\\w{2,6} )?(?:vio|noto|encontro|sintio|oyo|escucho|hallo) (?:algo|una? \\w{3,12})~?40~(?:otra (?:foto|imagen|placa|vista|toma|prueba|muestra)|de cerca|revisar|repetir|hablar|platicar|mas (?:estudios|pruebas))`,
    /(?:algo|nada) (?:que|q) no (?:le |nos |me )?(?:gust|convenc|cuadr|agrad)\w{1,5}|no (?:le|nos|me) (?:gust|convenc|cuadr)\w{1,4} (?:lo que|como|algo)~16~(?:vio|vimos|salio|se ve|se oye|suena|estudios?|placa)/,
  ),
  new RegExp(`\\b(?:la|el|su|esa|ese|los|las|esas|esos|una|un) ${growth}(?: (?:de|del|en) (?:la |el |su )?\\w{3,10})?\\b[^.!?]{0,24}\\b${gone}(?!\\w)`, 'gi'),
]

const news = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:es|era|fue|esta|salio|esta todo|quedo)? ?(?:no (?:es |era |fue )?(?:tan |lo )?(?:peor|grave|mal[oa]?|serio|fe[oa])|mejor|peor|mas \\w{3,9}|menos \\w{3,9}|igual|nada) (?:de lo |a lo |como |de )?(?:que|q|lo que) (?:\\w{2,4} )?${afraid}`,
    /(?:en persona|en privado|cara a cara|de frente|por telefono no|no por (?:texto|mensaje|aqui|telefono))~20~(?:lo que (?:le )?(?:salio|vimos|encontr\w{2,4}|tiene)|sus? (?:resultados?|estudios?|diagnostico|analisis))|(?:lo que (?:le )?(?:salio|vimos|encontr\w{2,4}|tiene)|sus? (?:resultados?|estudios?|diagnostico))~24~(?:en persona|en privado|cara a cara|no por (?:texto|mensaje|aqui))/,
    /(?:prueba|test|examen|tamiz|cultivo|hisopado|muestra|antigeno|pcr|rapida|tira)s?(?: (?:casera|rapida|de \w{3,12}|de la \w{3,10}))? (?:fue |salio |sale |es |dio |:)?(?:negativ|positiv|reactiv|normal)[oa]?s?|sali(?:o|mos|eron|ste) (?:neg|pos)(?:ativ[oa]s?)?(?! (?:el|la) (?:saldo|cuenta|balance|caja|mes|trimestre|resultado))/,
    /sali(?:o|eron) (?:muy |super )?bien (?:tod[oa]s? )?(?:sus|tus) (?:cosas|pruebas?|estudios?|numeros|papeles|examenes|analisis)|(?:nos|me|le) (?:dio|da|dieron) (?:mucho )?(?:gusto|alegria|tristeza|pena) (?:ver|leer|con) (?:su|sus|tu|tus) (?:\w{4,8} )?(?:estudios?|resultados?|placas?|analisis|examen|examenes|numeros|imagenes)/,
    /(?:repetir|repetimos|repetirla|repitamos|volver a hacer|hacer(?:le|se)? otra vez)~12~(?:la|el|esa|ese|su|los|las|unos|una)? ?(?:muestra|prueba|estudio|examen|analisis|placa|biopsia|perfil|mamografia|papanicola\w{0,3}|electro|cultivo)|(?:prueba|muestra|examen|estudio|analisis|placa)s?~40~(?:l[oa]s? (?:repetimos|repetiremos|vamos a repetir|hay que repetir)|repetirl[oa]s?)/,
    /(?:a tiempo|temprano|en una etapa|muy a tiempo)~12~(?:lo |la )?(?:agarramos|cachamos|encontramos|detectamos|descubrimos|pescamos)|(?:lo |la )(?:agarramos|cachamos|encontramos|detectamos|descubrimos|pescamos|pillamos) (?:muy |bien )?(?:a tiempo|temprano|en sus inicios|pronto)|se puede (?:curar|tratar|operar)/,
  ),
  /\b(?:le|te) (?:tengo|tenemos|traigo|traemos|tiene la doctora) (?:\w{3,7} )?noticias?\b[^?]{0,40}\b(?:venga|pase|acompan|doctora?|familia|estudios?|resultados?|llame|sent)\w{0,4}|\b(?:buenas|malas|excelentes|mejores) noticias\b[^?]{0,30}\b(?:salio|resultado|biopsia|prueba|estudio|examen|doctora?|tratamiento|negativ\w|limpi[oa])\b/gi,
  /\b(?:venga|venir|vengase|pase|traiga|acompan\w{2,5})\b[^.!?]{0,24}\b(?:acompanad[oa]|con (?:alguien|su (?:familia|espos[oa]|hij[oa]|pareja))|a alguien)\b[^?]{0,40}\b(?:explic|resultad|noticia|platicar de lo|lo que (?:salio|vimos|encontr)|estudios?)\w{0,4}|\b(?:explic|resultad|noticia|lo que (?:salio|vimos)|estudios?)\w{0,4}\b[^?]{0,40}\b(?:venga|pase|vengase)\b[^.!?]{0,20}\b(?:acompanad[oa]|con (?:alguien|su (?:familia|espos[oa]|hij[oa]|pareja)))\b/gi,
  /\b(?:tod[oa]s?|los dos|las dos|los tres|las tres|amb[oa]s|ningun[oa]) (?:sus cosas |le |tus cosas )?(?:salio|salieron|quedaron|vinieron|dieron|estan?|fueron) (?:muy |todo |super )?(?:bien|negativ[oa]s?|positiv[oa]s?|limpi[oa]s?|normal(?:es)?|en orden|perfect[oa]s?|mal)\b(?=[^?]{0,40}(?:respire|felicid|nos vemos en|doctora?|tranquil|prueba|estudio|examen)|[.!]?$)/gi,
  /\bno (?:encontr|hall|sab|supier|vier)\w{2,6} (?:todavia |aun )?(?:la causa|el motivo|la razon|por que|el origen|que tiene|que es lo que tiene|de donde viene)\b[^.!?]{0,24}(?:\b(?:sangr|dolor|fiebre|calentura|mareo|tos|tiene|peso|desmay|ronch|anemia)\w{0,4}|$|[.!])/gi,
  new RegExp(
    `\\bla (?:${part}|prueba|cita|lectura) (?:de (?:ayer|hoy|anoche|la manana) )?(?:nos|me) (?:dejo|tiene|preocup\\w{1,3}) ?(?:con pendiente|preocupad[oa]s?|tranquil[oa]s?|pensando|content[oa]s?)?`,
    'gi',
  ),
  /\b(?:tiene|hay) (?:cura|tratamiento|remedio)\b[^?]{0,4}(?:$|[.!,])/gi,
]

/** Results told by what came out high, by what was taken off, by relief and by bad news. */
export const toldSpanishResults: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'result-told',
    words:
      'alto alta altito bajo baja bajito bajita elevado elevada raro rara alterado alterada arriba encima debajo abajo limite raya rango nube cielo suelo disparado disparada descontrolado descontrolada numero nivel valor conteo',
    unless:
      /\b(?:precios?|recibo|luz|renta|volumen|musica|presupuesto|ventas|dolar|ventana|estante|repisa|mesa|piso de (?:arriba|abajo)|vecin[oa]s?|tacon(?:es)?|llantas?|motor|carro|auto|coche|camioneta|calificacion(?:es)?|boleta|cuota|edificio|silla|perr[oa]|gat[oa]|equipo|liga|tabla|puntos|bolsa de valores|interes(?:es)?|tasa)\b/i,
    compile: outOfRange,
  },
  {
    category: 'condition',
    rule: 'finding-told',
    words:
      'lunar lunarcito bolita bolito bulto bultito mancha manchita quiste polipo nodulo tumor masa sombra grano granito verruga mezquino fibroma mioma lesion bola pelotita tejido ganglio patologia laboratorio analizar biopsia citologia quebrado quebrada roto rota fracturado hueso fractura fisura crece crecido dentro adentro supura convence convencio gusto gusta cuadra rastro',
    phrases:
      'lo que le, eso que le, lo que te, lo que nos, eso que nos, ya no hay, no hay nada, casi no hay, vio algo, noto algo, encontro algo, sintio algo, oyo algo, vio una, noto una, encontro una, vio un, encontro un, no queda nada',
    unless: otherMattersSpanish,
    compile: removed,
  },
  {
    category: 'lab',
    rule: 'result-told',
    words:
      'noticia acompanado acompanada persona privado prueba test examen tamiz cultivo hisopado muestra antigeno pcr negativo negativa positivo positiva repetir repetimos repetirla repitamos causa motivo razon pendiente peor pensabamos temiamos creiamos sospechabamos esperabamos imaginabamos parecia estudio analisis placa agarramos cachamos detectamos pescamos descubrimos cura curar remedio',
    phrases:
      'todas sus cosas, todas tus cosas, todo salio, todos salieron, todas salieron, los dos salieron, las dos salieron, salio neg, salio pos, por que se, por que le, que es lo que, a tiempo, sus numeros, se puede tratar, se puede operar',
    unless:
      /\b(?:manejo|licencia|ciudadania|ingles|matematicas|maestr[oa]|profe(?:sor|sora)?|clase|escuela|universidad|materia|calificacion|partido|juego|pelicula|novela|serie|cancion|casting|trabajo|entrevista|sonido|microfono|piloto|prueba gratis|perr[oa]|gat[oa]|veterinari[oa]|carro|auto|coche|motor|llantas|paquete|pedido|tienda|banco|contrato|fotos de (?:la )?boda|receta de cocina|fiesta|mudanza|viaje|cocina|obra|hotel|restaurante|boda|goles|inventario|chiste|vuelo|tramite|visa)\b/i,
    compile: news,
  },
]
