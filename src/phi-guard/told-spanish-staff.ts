import { animalsSpanish } from './other-matters.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const allergen =
  '(?:cacahuates?|mani|nuez|nueces|avellanas?|almendras?|huevo|leche|gato|acaros?|pasto|polen|camaron(?:es)?|mariscos?|soya|soja|trigo|avispa|abeja|pescado|pistachos?)'
const inBlood =
  '(?:potasio|sodio|calcio|magnesio|fosforo|hb|hto|creat(?:inina)?|pcr|vsg|ldl|hdl|tsh|ferritina|calprotectina|urea|tacro|plaquetas|satur[oa]|saturacion|minimental|phq)'
const organ = '(?:corazon|higado|rinon(?:es)?|cerebro|pulmon(?:es)?|columna|cadera|rodilla|matriz|utero|pecho|cuello|estomago|huesos|vejiga|tiroides)'

const measures = (): readonly RegExp[] => [
  ...spanishPatterns(
    `${inBlood}(?:,| en| de| es| esta| salio| subio| bajo| a| hoy| anda| sigue| quedo)* ?[<>]?\\d{1,4}(?:[.,]\\d{1,2})?(?![:/]\\d| ?(?:\\$|pesos|am|pm|km|hrs?|horas?|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)))`,
    `${allergen} (?:es |salio |dio |sali[oa] en )*clase [1-6]|(?:roncha|habon|papula)s?~16~\\d{1,2} ?mm|(?:reto|prueba|provocacion)~8~(?:con|de|al) ${allergen}|${allergen}~12~(?:la prueba|el reto|la provocacion)`,
    /(?:[12]\d|3\d|4[0-2])\+[0-6]\b[^!?]{0,40}\b(?:membranas|semanas|bebe|panalera|ingres\w{1,3}|induc\w{2,6}|cuello|pataditas|eco|parto)|(?:semanas?|bebe|ingres\w{1,3}|induc\w{2,6}|eco|parto|cesarea)\b[^!?]{0,24}\b(?:[12]\d|3\d|4[0-2])\+[0-6]/,
    /chorro medio|mitad del chorro|(?:limpiese|limpiarse|limpie)~12~de adelante (?:hacia|para|a) atras|(?:se )?hemoliz\w{1,3}|(?:falto|poca|mas) sangre en el tubo|tubo (?:morado|lila|rojo|dorado|azul|verde)~16~(?:sangre|ml|falt\w{1,3}|otra vez|poca)|(?:sangre|ml|falt\w{1,3})~16~tubo (?:morado|lila|rojo|dorado|azul|verde)|(?:orine|orinar|orina|haga pipi)~20~(?:antes de las|color|frasco|bote|vasito)|escup(?:a|ir|e)~10~(?:tubo|frasco|bote|kit)|repet(?:imos|ir|iremos) (?:el )?(?:potasio|sodio|calcio|hemograma)/,
    /cultivo~30~(?:crecio|resistente|bicho|bacteria|salio|urgencias|positivo|vino)|(?:crecio|salio)~10~en el cultivo|(?:bicho|bacteria|germen)~8~resistente|variante~16~(?:no sabemos|incierta|significado|desconocid\w)/,
    /sopl(?:o|aste|aron) (?:un )?0?[.,]\d{2}|(?:bajo|bajon|estaba|salio) (?:a |en |de )?[1-3][.,]\d~24~(?:jugo|dulce|azucar|galleta)|dobla (?:ya )?\d{2,3}|(?:esta|va|sigue|anda|quedo) en (?:el )?percentil\w{0,1}|oy(?:o|e) (?:bien|mejor|mal) (?:solo |nada mas )?(?:de|con|del)|se detiene~8~(?:veces|por hora)|(?:si )?(?:el|su) pico~8~(?:baja|de) (?:de |a )?\d{3}|sac(?:amos|aron) \d{1,2}~6~(?:fecund\w{2,5}|fertiliz\w{2,5}|maduros)|si suben las defensas|defensas (?:bajas|suben|subieron|altas)/,
    `(?:fotos?|imagenes|escaneos?|eco|placas?) (?:de|del) (?:la |el |su |los |sus )?${organ}|(?:otra|nueva) placa de(?:l|l lado|) (?:izquierd|derech)[oa]|placa:? (?:\\w{3,8} )?fisura|fisura (?:chic\\w{1,5}|pequen\\w{1,3}|en)`,
  ),
  /[+-]\d{1,2}[.,](?:00|25|50|75) ?(?:\/|y|,) ?[+-]\d{1,2}[.,](?:00|25|50|75)\b|\b(?:lentes?|lentillas|toricos?|pares?|graduacion|eje|cilindro)\b[^!?]{0,24}[+-]\d{1,2}[.,](?:00|25|50|75)\b/gi,
  /\b(?:fotos|imagenes) a (?:las )?(?:0|cero|\d)(?:,| y) ?\d/gi,
]

const noMore = '(?:sol|cera|depil\\w{1,5}|rasur\\w{1,4}|acidos?|glicolico|retinol|exfoli\\w{2,5}|bronce\\w{1,4}|maquillaje)'
const wornThing =
  '(?:anillos?|unas(?: postizas)?|esmalte|maquillaje|joyas|aretes|piercings?|metal|varilla|brasier|dentadura|lentes de contacto|pupilentes|talco|desodorante)'

const readied = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:sin|nada de|quitese|no traiga|no use|fuera)~6~${wornThing}\\b(?:,| ni| o| y) (?:de |sin |el |la )?${wornThing}|(?:sin|nada de|ni|evite)~6~${noMore}\\b(?:,| ni| o| y) (?:de |la |el )?${noMore}`,
    /nada (?:de comer |por la boca |mas )?(?:desde|despues de|a partir de) (?:las |la )?(?:\d{1,2}|media ?noche|doce)|trag(?:uit)?os de agua|bata~10~(?:abre|abierta|amarra)|alguien (?:se )?(?:queda|quedara|quede|duerma|acompane)~12~(?:con usted|esta noche|la noche|en la noche)|quien lo (?:regrese|lleve) a casa/,
    /(?:agua (?:hervida|con sal|tibia|y jabon)|jabon|suero fisiologico|agua oxigenada)~24~(?:agujer\w{1,5}|clavos|fierros|herida|puntos|hoyitos?|raspon|ombligo|costra)|(?:agujer\w{1,5}|clavos|fierros|hoyitos?)~24~(?:jabon|agua hervida|suero|gasa|limpi\w{1,3})|(?:clavos|puntos|grapas|drenaje|sonda|yeso|una|unas) fuera~12~(?:el|en|hoy|manana|lunes|viernes)|fuera (?:clavos|puntos|grapas|yeso|sonda)|(?:avis\w{1,4}|llam\w{1,4}|habl\w{1,4}|marq\w{1,4})~10~si (?:le |te |se |me )*(?:supura|escurre|huele|sangra|hincha|late|duele|pone (?:roj|morad|fri|negr)[oa])\w{0,3}|si (?:le |se |te )*supura|si (?:le |se le |te )(?:escurre|sangra|huele mal)|huele mal~20~(?:llam\w{1,4}|amarillo|pus)|sale amarillo/,
    /pelo (?:mojado|limpio|lavado)~14~(?:gorro|gel|estudio|casco)|cables? en (?:la|su) cabeza|duerma (?:solo|solamente|nada mas) (?:cuatro|cinco|4|5|tres|3) horas|le (?:congelamos|quemamos|quitamos|rebanamos) (?:tres|dos|cuatro|\d|unos?|unas?)|salir ampollas|sesion(?:es)? \d{1,2} de \d{1,2}~20~(?:lentes|luz|goggles|laser)|(?:luz|lampara|cabina|laser)~10~sesion \d{1,2} de \d{1,2}|lim(?:e|ar)~10~(?:callo|verruga|durez\w{1,2}|ojo de pescado)|bloqueo~10~(?:se pasa|se quita|dura|en la noche)|(?:entre|le entre|que entre) agua~12~(?:oido|oidos|oreja)|tubitos~20~(?:agua|oido|puestos)/,
    /pegamento~10~(?:cae|piel|herida|cortada)|menos de \d{1,3}~8~(?:dren|drenaje|drene)|(?:dren|drenaje|drene)~12~(?:menos de|mas de) \d{1,3}|(?:cambie|saque|ponga) la mecha|vendas?~6~(?:lunes|martes|miercoles|jueves|viernes|sabado|diario|cada)|bordes (?:rosad\w{1,2}|roj\w{1,2}|limpi\w{1,2})|baje la palanca dos veces|lejos de (?:los )?(?:ninos|embarazadas)|no apoye|no cruce las piernas|aislamiento~10~(?:manana|termina|acaba|hasta)|\d{2} minutos quiet[oa]|hilo se jala|jal(?:e|a) (?:el|del) hilo|pendulos?~14~(?:veces|diario|al dia|brazo)|se lee~14~brazo/,
  ),
  /\b(?:se )?(?:cae|caera|caen|despega) sol[oa]s?\b[^.!?]{0,6}(?:$|[.!,])/gi,
]

const gear = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:grua|arnes)~16~(?:talla|vamos dos|pasarl[oa]|cama|levantarl[oa]|arnes)|(?:muev|volte|gir|pas|levant)(?:a|e|arl|al|el)[oa]s?~10~(?:cada (?:dos|\d) horas|de la cama|a la silla|del sillon)|pasar(?:la|lo)? de (?:la )?(?:cama|silla)|panal(?:es)?~8~(?:talla (?:xg|eg|[gml])|adulto|mojados)|(?:cambi\w{1,4}|cambio) (?:de|el) panal|bano (?:en|de) (?:la )?(?:cama|esponja)|(?:velar|quedarse) con (?:su |tu )?(?:papa|mama|abuel[oa])/,
    /(?:colg|pon|pus|cambi)(?:ar|er|imos|emos|o|e|amos)?(?:le|les|te)? (?:el |su |un |otro )suer(?:o|ito)|(?:ponerle|colgarle|pasarle|le pongo|le ponemos|le paso|le cuelgo) (?:el |su |un |otro )?suer(?:o|ito)|suer(?:o|ito)~16~(?:por la vena|a cucharad\w{2,5}|cucharaditas|sacarle|goteo|via|vena)|sac(?:arle|arte|ar|an|amos) sangre|(?:via|cateter|linea) (?:bien )?(?:limpi[oa]|sec[oa]|tapad[oa])|(?:maquinita|bombita|bomba|infusor)~16~(?:subcutane\w|descanse|dolor|no le duela|piel|calmad[oa])|subcutane[oa]/,
    /caj(?:a|ita)~14~(?:de monitoreo|junto a la cama|de por si acaso|del buro|transmi\w{2,5})|(?:no transmit|no mand|no envi)\w{1,3}~14~(?:anoche|datos|lecturas)|monitoreo~24~(?:cama|anoche|transmit\w{1,4})|estimulador|pila del (?:pecho|marcapasos|corazon)|control~30~(?:toques|espalda|estimulador)|toques~14~(?:espalda|cabeza|electricos|pierna)|(?:chispazos|toques electricos|descargas)~16~(?:cabeza|pasan|pasando|quitan)/,
    /(?:chifla|pita|silba)\b[^.]{0,30}\b(?:molde|lado (?:izquierdo|derecho)|oido|audifono|aparato)|molde~16~(?:flojo|rebaj\w{1,5}|oido|oreja|pita|su pierna|su brazo|del pie)|domos?~10~(?:median|chic|grande|abiert|cerrad|filtro|cerilla)\w{0,3}|filtros? de (?:la )?cer(?:illa|umen)|pilas? (?:del? )?(?:numero )?(?:312|675)|(?:bajamos|subimos|bajar|subir) los (?:agudos|graves)|(?:dos|2|las|sus|lleve) plumas~10~(?:naranjas?|siempre|adrenalina|epinefrina|alergia)|(?:(?:dos|2|sus|tus|las) plumas naranjas|plumas? de (?:adrenalina|insulina))|kit naranja|el azul~16~(?:soplar|respir\w{2,6}|horas antes)|(?:respiraciones|disparos|inhalaciones)~14~(?:camara|azul|cafe|espaciador)|sensor~8~(?:vencio|se cayo|nuevo|despego)/,
    /(?:tres|cuatro|cinco|[3-5]) (?:recambios|bolsas|cambios) (?:al|por) dia|cicladora|silla (?:es la )?\d{1,2}~8~lunes,? miercoles|zumbido~12~(?:brazo|fistula|llam\w{1,3})|siente el zumbido|(?:comida|alimentacion|formula|dieta) a \d{2,3} (?:ml )?por hora|pase \d{2} ?ml|colchon de aire~12~(?:pita|desinfl\w{1,4}|alarma|llaga)|sin gas~8~sorbit?os|etapa de (?:pures|papillas?|liquidos|blandos)|espese~8~(?:agua|liquidos|todo)|esponjitas? (?:para|de) (?:la |su )?boca|respiracion puede (?:sonar|cambiar|parar)|ya no (?:come|toma|traga|despierta)~10~(?:normal|es parte|esperado)/,
    /encaje~10~(?:aprieta|roza|flojo|munon|pierna)|brasier con bolsa|ojo de vidrio|banco de pelucas|peluca~60~(?:caerse|caiga|caer|color|cita|turno)|(?:antes de que )?(?:empiece|empieza|va) a caers?e?(?:le)?~16~(?:pelo|cabello|color)|(?:corona|provisional|resina|bracket|liga)~10~(?:se cayo|se cae|pegu\w{1,4}|floja|despego)|se (?:le|te) cayo el provisional|mordida~12~(?:alta|rebaj\w{1,4}|dispareja)|(?:dos|tres|cuatro|\d) (?:empastes|coronas|resinas|extracciones|endodoncias)|charola \d{1,2}|cambie (?:a la|de) (?:charola|alineador)/,
  ),
  /\b\d{1,3} bolsas\b[^.!?]{0,16}(?:\b(?:tapones|cicladora|dialisis)\b|%)|\balmohadilla\b[^.!?]{0,12}\b(?:manguera|mascarilla|talla|[sml]\b)/gi,
  /\bcalcet(?:a|in)s? de (?:munon|[1-6]\b)/gi,
]

const dayName = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)'
const colour = '(?:amarillas?|blancas?|azules?|azul|rosas?|rositas?|verdes?|rojas?|naranjas?|ovaladas?|redondas?)'

const doses = (): readonly RegExp[] =>
  spanishPatterns(
    `(?:media|un cuarto|cuarto|una y media|dos|tres|cuatro|seis|\\d)\\b(?: (?:tableta|pastilla|capsula)s?)?(?: ${colour})? (?:el |los |cada )${dayName}~24~(?:media|cuarto|otro|folic[oa]|nunca|diario|${dayName})|media (?:tableta |pastilla )?(?:el )?${dayName}[^.!?]{0,10}\\b(?:cuarto|otro)|folic[oa]|baj(?:a|e|amos) a (?:media|un cuarto|una|dos)~14~(?:${dayName}|diari[ao]|noche|semana|dias?)|(?:baje|baja|suba|sube) (?:de )?\\d{1,2}(?:[.,]\\d)? ?mg|solo los ${dayName},? nunca diario`,
    `(?:le |te )?(?:debemos|deben|faltan) \\d{1,3} (?:tabletas|pastillas|capsulas)|(?:ahora |ya )?son (?:las )?${colour}(?: y)? (?:ovaladas?|redondas?|no)|\\d{1,3} (?:tabletas|pastillas|capsulas)~10~(?:al dia|diarias?|cada|por dia)|dos unidades mas|\\d{1,2} unidades (?:mas|menos|de)~14~(?:comida|noche|rapida|lenta|comer|insulina)|(?:deje|suspenda|pare|cambie) la pastilla|frascos? de (?:sus )?pastillas|ampolla mensual|la ampolla~12~(?:le toca|mes|viernes|lunes)|capsula es el|nada de (?:toronja|pomelo)`,
    /dieta baja en \w{3,10}|sin (?:mariscos|lacteos|gluten|huevo|sal de mar|sal yodada)(?:,| ni| o| y) (?:de |sin )?(?:mariscos|lacteos|gluten|huevo|pescado|sal de mar|sal yodada)\b[^!?]{0,24}\b(?:hasta|dias|semanas|desde|antes)|nada de (?:platano|jitomate|tomate|papa|naranja)~16~(?:potasio|platano|jitomate|tomate|papa)|un litro (?:de agua |de liquido )?al dia|cuente los carbohidratos|(?:cacahuate|mani|nuez|nueces)\b[^!?]{0,40}\blea (?:las )?etiquetas/,
  )

const inner = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:cuando|si) (?:llegue|llega|venga|viene|vuelva|vuelve) (?:el |la |otro )?(?:panico|angustia|ansiedad)|del (?:0|1|cero|uno) al (?:5|10|diez|cinco)~?30~(?:durmi\w{1,3}|llor\w{1,3}|dolor|duele|animo|ansiedad|triste\w{0,3}|antojo|ganas)|(?:se sienta|sentarse|se siente) (?:contigo|con (?:el|ella|usted))~16~(?:despues|comidas?|hora)|(?:anote|anota|califique|califica|mida|puntue|puntua) (?:su |tu |el |la |cada )?(?:miedo|ansiedad|panico|animo|angustia|ganas|tristeza|enojo|culpa)|(?:miedo|ansiedad|panico|angustia|animo) (?:de |del )?(?:0|cero|1|uno) a(?:l)? (?:10|100|diez|5|cinco)|(?:escalon|escalera|nivel)~8~(?:del?|de su|de tu) (?:miedo|ansiedad|exposicion)|(?:espere|espera|esperar) a que (?:baje|pase|se quite) (?:la|el) (?:ansiedad|miedo|angustia|panico)|orgullos[oa] de que (?:hayas|haya) (?:hablado|dicho|contado|compartido)|(?:idea|pensamiento)s? (?:fe[oa]|mal[oa]|oscur[oa]|negr[oa])s?|ideas? de (?:muerte|morir\w{0,2}|hacer\w{1,2} dano)|voces (?:mas )?(?:bajit|baj|calladit|tranquil|fuerte|alta|otra vez)\w{0,2}/,
    /(?:su|tu|le toca|te toca|hoy)~10~color\b[^!?]{0,40}\b(?:muestra|orin\w{1,2}|prueba|juzgado|corte|libertad|oficial|laboratorio|antidoping)|(?:muestra|prueba|orin\w{1,2})\b[^!?]{0,24}\b(?:cuenta como falta|juzgado|libertad condicional|oficial de prueba)|cuenta como (?:falta|positivo)|faltaste? (?:tres|dos|\d),? (?:asi que )?(?:volvemos|empezamos|reinici\w{2,5})|falto (?:tres|dos|\d),? (?:asi que )?(?:volvemos|empezamos|reinici\w{2,5})|frascos para llevar|tu padrino\b(?! de)[^.!?]{0,14}\b(?:espera|llama|junta|reunion|grupo)|baja por (?:estres|burn ?out|ansiedad|agotamiento|depresion)|(?:su|tu) (?:regreso|reingreso) gradual|reincorporacion gradual|apto con (?:restricciones|limit\w{4,8})/,
  )

const born = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:ingres\w{1,3}|intern\w{1,4})~?24~(?:empezamos|inducimos|induccion|le ponemos el suero)|(?:la|te|le) (?:inducimos|inducen|inducira|vamos a inducir)|(?:panalera|maleta (?:del|de la|para el) bebe)~?40~(?:lunes|martes|miercoles|jueves|viernes|nace|ingres\w{1,3}|silla|hospital|sala)|(?:el )?(?:bebe|nino|nina) (?:nace|ya esta de cabeza|viene de nalgas)|bebida (?:dulce|de glucosa)~20~(?:semana|horas?|sentad\w)|a (?:su|tu) (?:hermana|hermano|hija|hijo|prima|primo|mama|papa)s? (?:le |les )?(?:conviene|toca|serviria|recomendamos|haria bien)~12~(?:prueba|estudio|examen|revis\w{2,5})|(?:mitad|50%|25%|uno de cada (?:dos|cuatro))~20~para (?:los|sus|tus|cada) hij[oa]s?|sala de choque|en reanimacion|(?:su|tu) (?:papa|mama|hij[oa]|espos[oa]) esta en reanimacion|se fue sin (?:que lo|que la|ser) (?:viera\w{0,3}|vist\w|atendi\w{1,4})/,
  )

const machines =
  /\b(?:carros?|autos?|coches?|camion(?:es|eta)?|tractor|motos?|motor|llantas?|taller|obra|cemento|pared|cocina|horno|pastel|receta|fiesta|boda|vestido|costura|tela|escenario|concierto|guitarra|bocinas?|microfono|juego|partido|liga|torneo|escuela|maestr[oa]|tienda|oferta|descuento|pedido|banco(?! de pelucas)|tarjeta|cuenta|plomero|tuberia|techo|jardin|plantas?|siembra|cultivos? de (?:maiz|trigo|cafe|soya|frijol|papa|uvas?|hortalizas)|hectareas?|nomina)\b/i

/** What staff say in Spanish in few words: measures, what to leave off and when to call, what is brought and hung, how many on which days, inner work, births. */
export const toldSpanishStaff: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'measure-told',
    words:
      'oyo potasio sodio calcio magnesio fosforo hb creat pcr vsg ldl hdl tsh inr beta ferritina calprotectina urea tacro plaqueta saturo satura saturacion minimental phq roncha habon reto provocacion membrana bebe panalera ingresa ingreso lente lentilla torico graduacion chorro limpiese hemolizo orine orina pipi escupa cultivo bicho bacteria germen letra variante imagen eco placa fisura soplo jugo dobla percentil percentila pico fecundaron fertilizaron defensa detiene repetimos mani cacahuate',
    phrases: 'par de, fotos a, fotos de, clase 2, clase 3, clase 4, clase 5, clase 6, tubo morado, tubo lila, sangre en, en el tubo, el tubo',
    unless: machines,
    compile: measures,
  },
  {
    category: 'procedure',
    rule: 'readiness-told',
    words:
      'aislamiento quieto quieta hilo jale pendulo brazo anillo esmalte maquillaje joya arete piercing varilla talco sol cera depilar rasurar acido medianoche traguito trago bata agujero agujerito clavo fierro herida hoyito grapa yeso supura escurre sangra huele pegamento dren drenaje mecha venda borde palanca embarazada apoye cruce pelo cable congelamos quemamos ampolla sesion lime limar callo bloqueo oido tubito',
    phrases:
      'una fuera, alguien se, sin unas, ni unas, puntos fuera, fuera puntos, nada desde, nada despues, sale amarillo, duerma solo, cae solo, caen solos, caen solas',
    unless: machines,
    compile: readied,
  },
  {
    category: 'treatment',
    rule: 'gear-told',
    words:
      'grua arnes muevalo muevala voltee voltearlo voltearla pasarla pasarlo panal esponja velar suero suerito sangre cateter maquinita bombita infusor subcutanea subcutaneo caja cajita monitoreo transmitio estimulador toque chispazo chifla pita silba molde domo filtro pila agudos pluma naranja respiracion disparo sensor bolsa recambio cicladora zumbido formula colchon almohadilla sorbito sorbo etapa espese esponjita encaje calceta calcetin brasier vidrio peluca corona provisional resina mordida empaste charola alineador caerse',
    phrases: 'el azul, su silla, la via, via limpia, la silla, la comida, bano en, bano de, no mando, ya no come, pase 50, pase 30',
    unless: machines,
    compile: gear,
  },
  {
    category: 'medication',
    rule: 'taking-told',
    words:
      'folica folico tableta pastilla capsula ampolla unidad ovalada redonda toronja pomelo dieta marisco lacteo gluten platano jitomate litro carbohidrato etiqueta mg',
    phrases: 'media el, media tableta, un cuarto, a media, amarillas los, amarillas el',
    unless: machines,
    compile: doses,
  },
  {
    category: 'treatment',
    rule: 'inner-work-told',
    sensitive: true,
    words:
      'sienta contigo miedo ansiedad panico angustia animo escalon escalera orgullosa orgulloso idea pensamiento voz voces color falta falto faltaste frasco padrino estres burnout agotamiento gradual apto',
    phrases: 'del 1 al, del 0 al, cosas que',
    compile: inner,
  },
  {
    category: 'condition',
    rule: 'clinic-talk-told',
    words:
      'ingresa ingreso interna inducimos inducen inducir panalera maleta bebe nace bebida conviene hijo mitad probabilidad reanimacion choque hermana hermano vieramos vieran',
    unless: animalsSpanish,
    compile: born,
  },
]
