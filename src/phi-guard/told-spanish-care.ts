import { part } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const worn =
  '(?:vend(?:a|as|aje|ajes|itas?)|bota ortopedica|bota|botita|parches?|parchecito|ferula|tablilla|sonda|puntos|puntadas|sutura|grapas|collarin|collar ortopedico|faja|medias?(?: elasticas?| de compresion)?|muletas?|andador|andadera|baston|yeso|escayola|cabestrillo|gasas?|curacion|apositos?|drenaje|drene|dren|costras?|cateter|canula|rodillera|tobillera|munequera|corse|dentadura|placa|retenedor(?:es)?|guarda|ligas|monitor|holter|bolsita|bolsa|tubit?os?|cintit?as?|via|suero|manguerita|aparat(?:o|ito)s?|oxigeno|mascarilla|algodon(?:cito)?|torunda|tapon|pesario|aguja|puerto|clavos|tornillos|brackets|plantillas?|esparadrapo|curitas?)'
const takeOff =
  '(?:quit(?:e|es|ar|arse|ese|arle|amos|aremos|an|aran|arla|arlo|arlos|arlas|ela|elo|elas|elos|arselas?|arselos?)|saqu(?:e|es|ese)|sac(?:ar|arse|arle|amos|aremos|an)|retir(?:e|ar|arse|arle|amos|aremos|an|ese)|cort(?:ar|arle|amos|an)|jal(?:e|es|ar|ese)|arranqu(?:e|es|en|ela?)|arrancar|despegu?(?:e|ar|ese|uen)|afloj(?:e|ar|ese)|apriet(?:e|a)|apretar|moj(?:e|es|en|ar|arse|arla|arlo)|cambi(?:e|es|ar|arse|arle|ese|amos|ela)|lav(?:e|ar|arse|ese)|limpi(?:e|ar|ese|arse)|vaci(?:e|ar|ela)|us(?:e|es|ar|ando)|pong(?:a|ase|asela|aselas|aselo)|ponerse(?:la|lo)?|dej(?:e|es|ese|ela|elo|arse)|duerma|dormir|traiga puest[oa]|lleve|llevar|trae|recort(?:e|ar)|cubr(?:a|ir)|tap(?:e|ar|ese)|enrolle|camin(?:e|ar)|banarse|banese|bane)'
const when =
  '(?:manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dias?|semanas?|mes(?:es)?|noches?|horas?|para (?:dormir|banarse|caminar|salir)|menos|hasta|solit[oa]s?|sol[oa]s?|puest[oa]|sec[oa]s?|limpi[oa]s?|ya no|todavia|aun|antes|despues|llame|nos llama|avise|poquito|cuando|nada mas)'

const worns = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:el|la|los|las|su|sus|tu|tus) ${worn}\\b[^.!?]{0,12}? (?:se l[oae]s? |se te |se |la |lo |los |las |no |ya ){0,3}(?:${takeOff}|caen?|cayo|cayeron|van a caer|salio|salieron|zaf[oa]|solto|despego|absorben|disuelven)`,
    `no (?:se )?(?:lo |la |los |las |le )?(?:quit|saqu|moj|arranqu|jal|rasqu|tall|toqu|despegu|pelliz|apriet|revient|expri)\\w{1,4}~16~(?:${worn}|${part}|herida|area|zona|costras?|ronchas?|granos?|ampollas?|puntos)`,
    `(?:si se (?:le|te) (?:sale|zafa|safa|cae|despega|moja|afloja|suelta|tapa|abre)n?)~12~${worn}`,
    `(?:la|el|su|las|los) ${worn} (?:toda la|todo el|nada mas|solo|solamente|de dia|de noche|dia y noche|por|hasta|otra|una) ?(?:dia|noche|para|\\d{1,2}|una|dos|tres|semana|el \\w{5,9})`,
    /(?:aparat(?:o|ito)|monitor|parche|cajita|holter|cosit[oa]|maquinita|sensor)~24~(?:pegad[oa]|en (?:el|su) (?:pecho|brazo|panza|cuello)|24 horas|al pecho|no se bane|lo trae)/,
    /(?:dren|drenaje|drene|bolsita|sonda|bolsa de la sonda|colostomia)~24~(?:vaci\w{1,3}|apunt\w{1,2}|anot\w{1,2}|salio|sale|sacar|llena)|(?:vacie|vaciela|mida|apunte|anote)~16~(?:bolsita|dren|drenaje|drene|sonda|lo que sale|cuanto (?:salio|sale|drena|orina))/,
  ),
  new RegExp(
    `\\b(?:se |le |te |la |lo )?${takeOff}\\b(?: \\w{2,7}){0,2}? (?:el|la|los|las|su|sus|esa|ese|una|un|con el|con la|tu|tus) ${worn}\\b(?=[^.!?]{0,40}\\b${when})`,
    'gi',
  ),
  /\b(?:con|sin) (?:la|el|las|los|su|sus) (?:vendas?|vendaje|bota|ferula|sonda|collarin|faja|muletas|andador|andadera|baston|yeso|cabestrillo|rodillera|parche|medias elasticas|corse|monitor|holter)\b[^.!?]{0,16}\b(?:puest|semana|dia|dormir|camin|ban|por|hasta|casa)\w{0,4}/gi,
]

const bodies = (): readonly RegExp[] => [
  ...spanishPatterns(
    /ejercicios? (?:de|del|para|pa|con) (?:la |el |su |los |las |sus )?(?:hombro|brazos?|rodilla|espalda|cadera|cuello|mano|dedos|pierna|piernas|tobillo|respiracion|kegel|piso pelvico|suelo pelvico|ojos|equilibrio|lengua|cintura|columna)/,
    /(?:respire|respirar|inhale|sople|tosa)~16~(?:hondo|profundo|fuerte|adentro)~20~(?:\d{1,2}|diez|cinco|veces|hora|dia)|(?:aparatito|juguete|pelotitas?) (?:de|para) (?:soplar|respirar|los pulmones)/,
    /(?:ya )?(?:puede|puedes|podra|podras) (?:volver|regresar|ir)? ?(?:a(?:l)? )?(?:trabaj\w{1,4}|la escuela|ejercicio|banarse|manejar|nadar|correr|caminar|cargar|tener relaciones|comer de todo|masticar|amamantar|dar pecho)~24~(?:pero sin|sin (?:cargar|esfuerzo|correr)|todavia no|con cuidado|hasta que|despues de (?:que|la|los)|poco a poco)/,
    /(?:huele|sale|salga|saliera|supura|tira|se pone|se le pone|esta|ve)~12~(?:feo|mal|pus|amarill[oa]|verde|sangre|materia|agueita|liquido|roj[oa]|moretead[oa]|calient[oa]e?|hinchad[oa]|morad[oa]|negr[oa])~?40~(?:llam\w{1,4}|nos (?:llama|habla|avisa)|foto|veng\w{1,4}|urgencias|emergencia|avis\w{1,3}|mand\w{2,5}|normal|no se (?:asust|preocup|espant)\w{1,2})/,
    /(?:deje|dejela|dejelo|dejar)~8~al aire|(?:herida|cicatriz|costras?|ampollas?|llaga|quemadura|incision|cortada|rozadura)~30~(?:agua|jabon|aire|sec[oa]|limpi[oa]|pomada|crema|arranqu\w{1,2}|toque|sana\w{0,3}|cerr\w{1,4}|caer|seque|cur\w{1,4}|cubr\w{1,3}|tap\w{1,3})/,
  ),
  /\b(?:apoy(?:ar|e)|dobl(?:ar|e)|estir(?:ar|e)|mov(?:er|iendo)|muev(?:a|e)|cargar sobre|pis(?:ar|e)|flexion(?:ar|e)|levant(?:ar|e)|elev(?:ar|e)|sub(?:a|ir)|masaje(?:e|ar)) (?:con |en |bien |un poco )?(?:el|la|los|las|su|sus) (?:pie|pierna|brazo|mano|rodilla|tobillo|codo|hombro|dedos?|muneca|cuello|pies|piernas|talon|espalda)(?: \w{2,9}){0,2}? ?(?:poquito|poco a poco|ya|veces|dias?|semana|cuando|en alto|almohada|sin|despacio|todavia|$)/gi,
  /\bno (?:cargue|carge|levante|alce|cargues)\b[^.!?]{0,16}\b(?:nin[oa]s?|bebe|pesad[oa]s?|mas de|nada|cosas|peso|bolsas|libras|kilos)\b[^.!?]{0,30}(?:\b(?:dias?|semanas?|mes|hasta|todavia|reposo|camin\w{1,2})\b|$|[.!])|\bcamin(?:e|ar)\b[^.!?]{0,24}\b(?:todos los dias|diario|cada dia|al dia|un ratito|poquito|minutos)\b[^?]{0,30}\b(?:no carg\w{1,2}|cicatriz|herida|pierna|corazon|peso|azucar|presion|opera\w{0,4}|reposo|$)/gi,
  /\b(?:reposo(?: absoluto| relativo)?|mucha agua y (?:reposo|descanso)|descanse y (?:tome|mucha)|tome mucha agua|mucho (?:reposo|liquido|descanso)|guarde (?:cama|reposo))\b[^?]{0,40}(?:\b(?:dias?|semana|sol|liquidos?|agua|calentura|fiebre|tos|hasta|trabaj\w{1,4}|esfuerzos?|cama)\b|$)/gi,
  /\b(?:fiebre|calentura|escalofrios?|temperatura|vomit\w{1,3}|sangr\w{1,4}|dolor|hinchazon|ardor)\b[^?]{0,40}\b(?:nos (?:llama|habla|avisa|marca)|llamenos|avisenos|veng(?:a|ase)|urgencias|emergencias?|corra)\b|\b(?:nos (?:avisa|llama|habla)|avise|avisenos|llamenos|llame)\b[^.!?]{0,16}\bsi\b[^.!?]{0,24}\b(?:fiebre|calentura|escalofrios?|se pone (?:roj|mal|morad)\w{1,2}|vomit\w{1,2}|sangr\w{1,2}|dolor|hinch\w{1,4}|ronch\w{1,3}|supur\w{1,2})/gi,
  /\bcuarentena\b[^.!?]{0,24}\b(?:relaciones|parto|bebe|mama|cesarea|tocar?|le toco)\b|\bsin (?:tener )?relaciones\b[^.!?]{0,30}(?:\b(?:dias?|semanas?|hasta|mes|sin|cuarentena|tampon\w{0,3})\b|$)|\bno (?:tenga|tengan|tener) relaciones\b/gi,
  /\bno se (?:rasque|talle|toque|sobe|frote|soplen?|suene|agache|exponga al sol|asolee|maquille|pinte)\b[^.!?]{0,30}(?:\b(?:ojos?|nariz|cara|aunque|dias?|semanas?|hasta|pique|herida|roncha\w{0,1})\b|$)|\b(?:que )?no (?:le|les|la|lo) (?:de|pegue) (?:el|mucho) sol\b/gi,
]

/** What is worn and may come off, and what a body may do again. */
export const toldSpanishCare: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'aftercare-told',
    words:
      'venda vendaje vendita bota botita parche parchecito ferula tablilla sonda punto puntada sutura grapa collarin collar faja media muleta andador andadera baston yeso escayola cabestrillo gasa curacion aposito drenaje drene dren costra cateter canula rodillera tobillera munequera corse dentadura placa retenedor guarda liga monitor holter bolsita bolsa tubito cintita suero manguerita aparato aparatito oxigeno mascarilla algodon torunda tapon clavo tornillo frenos brackets plantilla esparadrapo curita rasque talle arranque cajita cosito sensor colostomia herida ronchas ampolla',
    unless:
      /\b(?:lodo|nieve|lluvia|llantas?|camion|techo|pared|cocina|bodega|basura|tienda|canje\w{0,4}|promocion|licencia|puntos (?:de venta|por|extra|del)|carro|auto|coche|camioneta|motos?|motor|zapat\w{3,6}|vaquer[oa]s?|montar|partido|liga|equipo|perr[oa]s?|gat[oa]s?|mascotas?|computadora|pantalla|software|sistema|app|oferta|descuento|boutique|cancha|super|mercado|carga|plomero|refri|fugas?|fuga|jardin|escuela|maestr[oa]|mudanza|playa|futbol|calcetin\w{0,2}|regalo|espacial)\b/i,
    compile: worns,
  },
  {
    category: 'treatment',
    rule: 'recovery-told',
    words:
      'apoyar apoye doblar banarse vendaje mojar doble estirar estire flexionar flexione cargar cargue carge reposo descanse descanso respire inhale sople tosa huele supura pus amarillo amarilla fiebre calentura escalofrio vomita vomito sangra sangrado cuarentena relacion rasque talle frote suene asolee aire herida cicatriz costra ampolla llaga quemadura incision cortada rozadura amamantar esfuerzo levante mueva camine pise pisar elevar hinchazon ardor moretead morado morada',
    phrases:
      'ejercicios de, ejercicios del, ejercicios para, ejercicio de, ejercicio del, ejercicio para, mucha agua, mucho liquido, puede volver, puede regresar, puede manejar, puede caminar, puede cargar, puede nadar, puede comer, puede ir, puede correr, puede masticar, se ponga rojo, se pone rojo, se pone roja, el sol, no se toque, no se agache, si le duele, con dolor',
    unless:
      /\b(?:receta|cocina|horno|masa|salsa|jardin|planta|plantas|pasto|perr[oa]s?|gat[oa]s?|mascotas?|cachorro|carro|auto|coche|camion|gimnasio|zumba|entrenador|playa|alberca|piscina|marcha|protesta|boda|fiesta|bodega|paquete|caja|libro|pagina|tarea|clase|camiseta|camisa|equipo|partido|edificio|basura|tuberia|drenaje del|fuga|gas|mesa|barniz)\b/i,
    compile: bodies,
  },
]
