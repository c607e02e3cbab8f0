import { animalsSpanish } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const allergen =
  '(?:cacahuates?|mani|nuez|nueces|avellanas?|almendras?|huevo|leche|gato|acaros?|pasto|polen|camaron(?:es)?|mariscos?|soya|soja|trigo|avispa|abeja|pescado|pistachos?)'
const inBlood =
  '(?:potasio|sodio|calcio|magnesio|fosforo|hb|hto|creat(?:inina)?|pcr|vsg|ldl|hdl|tsh|ferritina|calprotectina|urea|tacro|plaquetas|satur[oa]|saturacion|minimental|phq)'
const organ = '(?:corazon|higado|rinon(?:es)?|cerebro|pulmon(?:es)?|columna|cadera|rodilla|matriz|utero|pecho|cuello|estomago|huesos|vejiga|tiroides)'

const measures = (): readonly RegExp[] => [
  new RegExp(
    `\\b${inBlood}(?:,| en| de| es| esta| salio| subio| bajo| a| hoy| anda| sigue| quedo)* ?[<>]?\\d{1,4}(?:[.,]\\d{1,2})?\\b(?![:/]\\d| ?(?:\\$|pesos|am|pm|km|hrs?|horas?|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)))`,
    'gi',
  ),
  new RegExp(
    `\\b${allergen} (?:es |salio |dio |sali[oa] en )*clase [1-6]\\b|\\b(?:roncha|habon|papula)s?\\b[^.!?]{0,16}\\b\\d{1,2} ?mm\\b|\\b(?:reto|prueba|provocacion)\\b[^.!?]{0,8}\\b(?:con|de|al) ${allergen}\\b|\\b${allergen}\\b[^.!?]{0,12}\\b(?:la prueba|el reto|la provocacion)\\b`,
    'gi',
  ),
  /\b(?:[12]\d|3\d|4[0-2])\+[0-6]\b[^!?]{0,40}\b(?:membranas|semanas|bebe|panalera|ingres\w{1,3}|induc\w{2,6}|cuello|pataditas|eco|parto)\b|\b(?:semanas?|bebe|ingres\w{1,3}|induc\w{2,6}|eco|parto|cesarea)\b[^!?]{0,24}\b(?:[12]\d|3\d|4[0-2])\+[0-6]\b/gi,
  /[+-]\d{1,2}[.,](?:00|25|50|75) ?(?:\/|y|,) ?[+-]\d{1,2}[.,](?:00|25|50|75)\b|\b(?:lentes?|lentillas|toricos?|pares?|graduacion|eje|cilindro)\b[^!?]{0,24}[+-]\d{1,2}[.,](?:00|25|50|75)\b/gi,
  /\bchorro medio\b|\bmitad del chorro\b|\b(?:limpiese|limpiarse|limpie)\b[^.!?]{0,12}\bde adelante (?:hacia|para|a) atras\b|\b(?:se )?hemoliz\w{1,3}\b|\b(?:falto|poca|mas) sangre en el tubo\b|\btubo (?:morado|lila|rojo|dorado|azul|verde)\b[^.!?]{0,16}\b(?:sangre|ml|falt\w{1,3}|otra vez|poca)\b|\b(?:sangre|ml|falt\w{1,3})\b[^.!?]{0,16}\btubo (?:morado|lila|rojo|dorado|azul|verde)\b|\b(?:orine|orinar|orina|haga pipi)\b[^.!?]{0,20}\b(?:antes de las|color|frasco|bote|vasito)\b|\bescup(?:a|ir|e)\b[^.!?]{0,10}\b(?:tubo|frasco|bote|kit)\b|\brepet(?:imos|ir|iremos) (?:el )?(?:potasio|sodio|calcio|hemograma)\b/gi,
  /\bcultivo\b[^.!?]{0,30}\b(?:crecio|resistente|bicho|bacteria|salio|urgencias|positivo|vino)\b|\b(?:crecio|salio)\b[^.!?]{0,10}\ben el cultivo\b|\b(?:bicho|bacteria|germen)\b[^.!?]{0,8}\bresistente\b|\bletra\b[^.!?]{0,16}\b(?:cambiada|distinta|diferente)\b[^?]{0,40}\b(?:gen|importa|eco|estudios?|corazon|significa)\b|\bvariante\b[^.!?]{0,16}\b(?:no sabemos|incierta|significado|desconocid\w)\b/gi,
  new RegExp(
    `\\b(?:fotos?|imagenes|escaneos?|eco|placas?) (?:de|del) (?:la |el |su |los |sus )?${organ}\\b|\\b(?:fotos|imagenes) a (?:las )?(?:0|cero|\\d)(?:,| y) ?\\d|\\b(?:otra|nueva) placa de(?:l|l lado|) (?:izquierd|derech)[oa]\\b|\\bplaca:? (?:\\w{3,8} )?fisura\\b|\\bfisura (?:chic\\w{1,5}|pequen\\w{1,3}|en)\\b`,
    'gi',
  ),
  /\bsopl(?:o|aste|aron) (?:un )?0?[.,]\d{2}\b|\b(?:bajo|bajon|estaba|salio) (?:a |en |de )?[1-3][.,]\d\b[^.!?]{0,24}\b(?:jugo|dulce|azucar|galleta)\b|\bdobla (?:ya )?\d{2,3}\b|\b(?:esta|va|sigue|anda|quedo) en (?:el )?percentil\w{0,1}\b|\boy(?:o|e) (?:bien|mejor|mal) (?:solo |nada mas )?(?:de|con|del)\b|\bse detiene\b[^.!?]{0,8}\b(?:veces|por hora)\b|\b(?:si )?(?:el|su) pico\b[^.!?]{0,8}\b(?:baja|de) (?:de |a )?\d{3}\b|\bsac(?:amos|aron) \d{1,2}\b[^.!?]{0,6}\b(?:fecund\w{2,5}|fertiliz\w{2,5}|maduros)\b|\bsi suben las defensas\b|\bdefensas (?:bajas|suben|subieron|altas)\b/gi,
]

const noMore = '(?:sol|cera|depil\\w{1,5}|rasur\\w{1,4}|acidos?|glicolico|retinol|exfoli\\w{2,5}|bronce\\w{1,4}|maquillaje)'
const wornThing =
  '(?:anillos?|unas(?: postizas)?|esmalte|maquillaje|joyas|aretes|piercings?|metal|varilla|brasier|dentadura|lentes de contacto|pupilentes|talco|desodorante)'

const readied = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:sin|nada de|quitese|no traiga|no use|fuera)\\b[^.!?]{0,6}\\b${wornThing}\\b(?:,| ni| o| y) (?:de |sin |el |la )?${wornThing}\\b|\\b(?:sin|nada de|ni|evite)\\b[^.!?]{0,6}\\b${noMore}\\b(?:,| ni| o| y) (?:de |la |el )?${noMore}\\b`,
    'gi',
  ),
  /\bnada (?:de comer |por la boca |mas )?(?:desde|despues de|a partir de) (?:las |la )?(?:\d{1,2}|media ?noche|doce)\b|\btrag(?:uit)?os de agua\b|\bbata\b[^.!?]{0,10}\b(?:abre|abierta|amarra)\b|\balguien (?:se )?(?:queda|quedara|quede|duerma|acompane)\b[^.!?]{0,12}\b(?:con usted|esta noche|la noche|en la noche)\b|\bquien lo (?:regrese|lleve) a casa\b/gi,
  /\b(?:agua (?:hervida|con sal|tibia|y jabon)|jabon|suero fisiologico|agua oxigenada)\b[^.!?]{0,24}\b(?:agujer\w{1,5}|clavos|fierros|herida|puntos|hoyitos?|raspon|ombligo|costra)\b|\b(?:agujer\w{1,5}|clavos|fierros|hoyitos?)\b[^.!?]{0,24}\b(?:jabon|agua hervida|suero|gasa|limpi\w{1,3})\b|\b(?:clavos|puntos|grapas|drenaje|sonda|yeso|una|unas) fuera\b[^.!?]{0,12}\b(?:el|en|hoy|manana|lunes|viernes)\b|\bfuera (?:clavos|puntos|grapas|yeso|sonda)\b|\b(?:avis\w{1,4}|llam\w{1,4}|habl\w{1,4}|marq\w{1,4})\b[^.!?]{0,10}\bsi (?:le |te |se |me )*(?:supura|escurre|huele|sangra|hincha|late|duele|pone (?:roj|morad|fri|negr)[oa])\w{0,3}\b|\bsi (?:le |se |te )*supura\b|\bsi (?:le |se le |te )(?:escurre|sangra|huele mal)\b|\bhuele mal\b[^.!?]{0,20}\b(?:llam\w{1,4}|amarillo|pus)\b|\bsale amarillo\b/gi,
  /\b(?:se )?(?:cae|caera|caen|despega) sol[oa]s?\b[^.!?]{0,6}(?:$|[.!,])|\bpegamento\b[^.!?]{0,10}\b(?:cae|piel|herida|cortada)\b|\bmenos de \d{1,3}\b[^.!?]{0,8}\b(?:dren|drenaje|drene)\b|\b(?:dren|drenaje|drene)\b[^.!?]{0,12}\b(?:menos de|mas de) \d{1,3}\b|\b(?:cambie|saque|ponga) la mecha\b|\bvendas?\b[^.!?]{0,6}\b(?:lunes|martes|miercoles|jueves|viernes|sabado|diario|cada)\b|\bbordes (?:rosad\w{1,2}|roj\w{1,2}|limpi\w{1,2})\b|\bbaje la palanca dos veces\b|\blejos de (?:los )?(?:ninos|embarazadas)\b|\bno apoye\b|\bno cruce las piernas\b|\baislamiento\b[^.!?]{0,10}\b(?:manana|termina|acaba|hasta)\b|\bsale del aislamiento\b|\b\d{2} minutos quiet[oa]\b|\bhilo se jala\b|\bjal(?:e|a) (?:el|del) hilo\b|\bpendulos?\b[^.!?]{0,14}\b(?:veces|diario|al dia|brazo)\b|\bse lee\b[^.!?]{0,14}\bbrazo\b/gi,
  /\bpelo (?:mojado|limpio|lavado)\b[^.!?]{0,14}\b(?:gorro|gel|estudio|casco)\b|\bcables? en (?:la|su) cabeza\b|\bduerma (?:solo|solamente|nada mas) (?:cuatro|cinco|4|5|tres|3) horas\b|\blevo? congelamos\b|\ble (?:congelamos|quemamos|quitamos|rebanamos) (?:tres|dos|cuatro|\d|unos?|unas?)\b|\bsalir ampollas\b|\bsesion(?:es)? \d{1,2} de \d{1,2}\b[^.!?]{0,20}\b(?:lentes|luz|goggles|laser)\b|\b(?:luz|lampara|cabina|laser)\b[^.!?]{0,10}\bsesion \d{1,2} de \d{1,2}\b|\blim(?:e|ar)\b[^.!?]{0,10}\b(?:callo|verruga|durez\w{1,2}|ojo de pescado)\b|\bbloqueo\b[^.!?]{0,10}\b(?:se pasa|se quita|dura|en la noche)\b|\b(?:entre|le entre|que entre) agua\b[^.!?]{0,12}\b(?:oido|oidos|oreja)\b|\btubitos\b[^.!?]{0,20}\b(?:agua|oido|puestos)\b/gi,
]

const gear = (): readonly RegExp[] => [
  /\b(?:grua|arnes)\b[^.!?]{0,16}\b(?:talla|vamos dos|pasarl[oa]|cama|levantarl[oa]|arnes)\b|\b(?:muev|volte|gir|pas|levant)(?:a|e|arl|al|el)[oa]s?\b[^.!?]{0,10}\b(?:cada (?:dos|\d) horas|de la cama|a la silla|del sillon)\b|\bpasar(?:la|lo)? de (?:la )?(?:cama|silla)\b|\bpanal(?:es)?\b[^.!?]{0,8}\b(?:talla (?:xg|eg|[gml])|adulto|mojados)\b|\b(?:cambi\w{1,4}|cambio) (?:de|el) panal\b|\bbano (?:en|de) (?:la )?(?:cama|esponja)\b|\b(?:velar|quedarse) con (?:su |tu )?(?:papa|mama|abuel[oa])\b/gi,
  /\b(?:colg|pon|pus|cambi)(?:ar|er|imos|emos|o|e|amos)?(?:le|les|te)? (?:el |su |un |otro )suer(?:o|ito)\b|\b(?:ponerle|colgarle|pasarle|le pongo|le ponemos|le paso|le cuelgo) (?:el |su |un |otro )?suer(?:o|ito)\b|\bsuer(?:o|ito)\b[^.!?]{0,16}\b(?:por la vena|a cucharad\w{2,5}|cucharaditas|sacarle|goteo|via|vena)\b|\bsac(?:arle|arte|ar|an|amos) sangre\b|\b(?:via|cateter|linea) (?:bien )?(?:limpi[oa]|sec[oa]|tapad[oa])\b|\b(?:maquinita|bombita|bomba|infusor)\b[^.!?]{0,16}\b(?:subcutane\w|descanse|dolor|no le duela|piel|calmad[oa])\b|\bsubcutane[oa]\b/gi,
  /\bcaj(?:a|ita)\b[^.!?]{0,14}\b(?:de monitoreo|junto a la cama|de por si acaso|del buro|transmi\w{2,5})\b|\b(?:no transmit|no mand|no envi)\w{1,3}\b[^.!?]{0,14}\b(?:anoche|datos|lecturas)\b|\bmonitoreo\b[^.!?]{0,24}\b(?:cama|anoche|transmit\w{1,4})\b|\bestimulador\b|\bpila del (?:pecho|marcapasos|corazon)\b|\bcontrol\b[^.!?]{0,30}\b(?:toques|espalda|estimulador)\b|\btoques\b[^.!?]{0,14}\b(?:espalda|cabeza|electricos|pierna)\b|\b(?:chispazos|toques electricos|descargas)\b[^.!?]{0,16}\b(?:cabeza|pasan|pasando|quitan)\b/gi,
  /\b(?:chifla|pita|silba)\b[^.]{0,30}\b(?:molde|lado (?:izquierdo|derecho)|oido|audifono|aparato)\b|\bmolde\b[^.!?]{0,16}\b(?:flojo|rebaj\w{1,5}|oido|oreja|pita|su pierna|su brazo|del pie)\b|\bdomos?\b[^.!?]{0,10}\b(?:median|chic|grande|abiert|cerrad|filtro|cerilla)\w{0,3}\b|\bfiltros? de (?:la )?cer(?:illa|umen)\b|\bpilas? (?:del? )?(?:numero )?(?:312|675)\b|\b(?:bajamos|subimos|bajar|subir) los (?:agudos|graves)\b|\b(?:dos|2|las|sus|lleve) plumas\b[^.!?]{0,10}\b(?:naranjas?|siempre|adrenalina|epinefrina|alergia)\b|\b(?:(?:dos|2|sus|tus|las) plumas naranjas|plumas? de (?:adrenalina|insulina))\b|\bkit naranja\b|\bel azul\b[^.!?]{0,16}\b(?:soplar|respir\w{2,6}|horas antes)\b|\b(?:respiraciones|disparos|inhalaciones)\b[^.!?]{0,14}\b(?:camara|azul|cafe|espaciador)\b|\bsensor\b[^.!?]{0,8}\b(?:vencio|se cayo|nuevo|despego)\b/gi,
  /\b\d{1,3} bolsas\b[^.!?]{0,16}(?:\b(?:tapones|cicladora|dialisis)\b|%)|\b(?:tres|cuatro|cinco|[3-5]) (?:recambios|bolsas|cambios) (?:al|por) dia\b|\bcicladora\b|\bsilla (?:es la )?\d{1,2}\b[^.!?]{0,8}\blunes,? miercoles\b|\bzumbido\b[^.!?]{0,12}\b(?:brazo|fistula|llam\w{1,3})\b|\bsiente el zumbido\b|\b(?:comida|alimentacion|formula|dieta) a \d{2,3} (?:ml )?por hora\b|\bpase \d{2} ?ml\b|\bcolchon de aire\b[^.!?]{0,12}\b(?:pita|desinfl\w{1,4}|alarma|llaga)\b|\balmohadilla\b[^.!?]{0,12}\b(?:manguera|mascarilla|talla|[sml]\b)|\bsin gas\b[^.!?]{0,8}\bsorbit?os\b|\betapa de (?:pures|papillas?|liquidos|blandos)\b|\bespese\b[^.!?]{0,8}\b(?:agua|liquidos|todo)\b|\besponjitas? (?:para|de) (?:la |su )?boca\b|\brespiracion puede (?:sonar|cambiar|parar)\b|\bya no (?:come|toma|traga|despierta)\b[^.!?]{0,10}\b(?:normal|es parte|esperado)\b/gi,
  /\bencaje\b[^.!?]{0,10}\b(?:aprieta|roza|flojo|munon|pierna)\b|\bcalcet(?:a|in)s? de (?:munon|[1-6]\b)|\bbrasier con bolsa\b|\bojo de vidrio\b|\bbanco de pelucas\b|\bpeluca\b[^.!?]{0,60}\b(?:caerse|caiga|caer|color|cita|turno)\b|\b(?:antes de que )?(?:empiece|empieza|va) a caers?e?(?:le)?\b[^.!?]{0,16}\b(?:pelo|cabello|color)\b|\b(?:corona|provisional|resina|bracket|liga)\b[^.!?]{0,10}\b(?:se cayo|se cae|pegu\w{1,4}|floja|despego)\b|\bse (?:le|te) cayo el provisional\b|\bmordida\b[^.!?]{0,12}\b(?:alta|rebaj\w{1,4}|dispareja)\b|\b(?:dos|tres|cuatro|\d) (?:empastes|coronas|resinas|extracciones|endodoncias)\b|\bcharola \d{1,2}\b|\bcambie (?:a la|de) (?:charola|alineador)\b/gi,
]

const dayName = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)'
const colour = '(?:amarillas?|blancas?|azules?|azul|rosas?|rositas?|verdes?|rojas?|naranjas?|ovaladas?|redondas?)'

const doses = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:media|un cuarto|cuarto|una y media|dos|tres|cuatro|seis|\\d)\\b(?: (?:tableta|pastilla|capsula)s?)?(?: ${colour})? (?:el |los |cada )${dayName}\\b[^.!?]{0,24}\\b(?:media|cuarto|otro|folic[oa]|nunca|diario|${dayName})\\b|\\bmedia (?:tableta |pastilla )?(?:el )?${dayName}[^.!?]{0,10}\\b(?:cuarto|otro)\\b|\\bfolic[oa]\\b|\\bbaj(?:a|e|amos) a (?:media|un cuarto|una|dos)\\b[^.!?]{0,14}\\b(?:${dayName}|diari[ao]|noche|semana|dias?)\\b|\\b(?:baje|baja|suba|sube) (?:de )?\\d{1,2}(?:[.,]\\d)? ?mg\\b|\\bsolo los ${dayName},? nunca diario\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:le |te )?(?:debemos|deben|faltan) \\d{1,3} (?:tabletas|pastillas|capsulas)\\b|\\b(?:ahora |ya )?son (?:las )?${colour}(?: y)? (?:ovaladas?|redondas?|no)\\b|\\b\\d{1,3} (?:tabletas|pastillas|capsulas)\\b[^.!?]{0,10}\\b(?:al dia|diarias?|cada|por dia)\\b|\\bdos unidades mas\\b|\\b\\d{1,2} unidades (?:mas|menos|de)\\b[^.!?]{0,14}\\b(?:comida|noche|rapida|lenta|comer|insulina)\\b|\\b(?:deje|suspenda|pare|cambie) la pastilla\\b|\\bfrascos? de (?:sus )?pastillas\\b|\\bampolla mensual\\b|\\bla ampolla\\b[^.!?]{0,12}\\b(?:le toca|mes|viernes|lunes)\\b|\\bcapsula es el\\b|\\bnada de (?:toronja|pomelo)\\b`,
    'gi',
  ),
  /\bdieta baja en \w{3,10}\b|\bsin (?:mariscos|lacteos|gluten|huevo|sal de mar|sal yodada)(?:,| ni| o| y) (?:de |sin )?(?:mariscos|lacteos|gluten|huevo|pescado|sal de mar|sal yodada)\b[^!?]{0,24}\b(?:hasta|dias|semanas|desde|antes)\b|\bnada de (?:platano|jitomate|tomate|papa|naranja)\b[^.!?]{0,16}\b(?:potasio|platano|jitomate|tomate|papa)\b|\bun litro (?:de agua |de liquido )?al dia\b|\bcuente los carbohidratos\b|\b(?:cacahuate|mani|nuez|nueces)\b[^!?]{0,40}\blea (?:las )?etiquetas\b/gi,
]

const inner = (): readonly RegExp[] => [
  /\b(?:cuando|si) (?:llegue|llega|venga|viene|vuelva|vuelve) (?:el |la |otro )?(?:panico|angustia|ansiedad)\b|\bdel (?:0|1|cero|uno) al (?:5|10|diez|cinco)\b[^?]{0,30}\b(?:durmi\w{1,3}|llor\w{1,3}|dolor|duele|animo|ansiedad|triste\w{0,3}|antojo|ganas)\b|\b(?:se sienta|sentarse|se siente) (?:contigo|con (?:el|ella|usted))\b[^.!?]{0,16}\b(?:despues|comidas?|hora)\b|\b(?:anote|anota|califique|califica|mida|puntue|puntua) (?:su |tu |el |la |cada )?(?:miedo|ansiedad|panico|animo|angustia|ganas|tristeza|enojo|culpa)\b|\b(?:miedo|ansiedad|panico|angustia|animo) (?:de |del )?(?:0|cero|1|uno) a(?:l)? (?:10|100|diez|5|cinco)\b|\b(?:escalon|escalera|nivel)\b[^.!?]{0,8}\b(?:del?|de su|de tu) (?:miedo|ansiedad|exposicion)\b|\b(?:espere|espera|esperar) a que (?:baje|pase|se quite) (?:la|el) (?:ansiedad|miedo|angustia|panico)\b|\borgullos[oa] de que (?:hayas|haya) (?:hablado|dicho|contado|compartido)\b|\b(?:idea|pensamiento)s? (?:fe[oa]|mal[oa]|oscur[oa]|negr[oa])s?\b|\bideas? de (?:muerte|morir\w{0,2}|hacer\w{1,2} dano)\b|\bvoces (?:mas )?(?:bajit|baj|calladit|tranquil|fuerte|alta|otra vez)\w{0,2}\b/gi,
  /\b(?:su|tu|le toca|te toca|hoy)\b[^.!?]{0,10}\bcolor\b[^!?]{0,40}\b(?:muestra|orin\w{1,2}|prueba|juzgado|corte|libertad|oficial|laboratorio|antidoping)\b|\b(?:muestra|prueba|orin\w{1,2})\b[^!?]{0,24}\b(?:cuenta como falta|juzgado|libertad condicional|oficial de prueba)\b|\bcuenta como (?:falta|positivo)\b|\bfaltaste? (?:tres|dos|\d),? (?:asi que )?(?:volvemos|empezamos|reinici\w{2,5})\b|\bfalto (?:tres|dos|\d),? (?:asi que )?(?:volvemos|empezamos|reinici\w{2,5})\b|\bfrascos para llevar\b|\btu padrino\b(?! de)[^.!?]{0,14}\b(?:espera|llama|junta|reunion|grupo)\b|\bbaja por (?:estres|burn ?out|ansiedad|agotamiento|depresion)\b|\b(?:su|tu) (?:regreso|reingreso) gradual\b|\breincorporacion gradual\b|\bapto con (?:restricciones|limit\w{4,8})\b/gi,
]

const born = (): readonly RegExp[] => [
  /\b(?:ingres\w{1,3}|intern\w{1,4})\b[^?]{0,24}\b(?:empezamos|inducimos|induccion|le ponemos el suero)\b|\b(?:la|te|le) (?:inducimos|inducen|inducira|vamos a inducir)\b|\b(?:panalera|maleta (?:del|de la|para el) bebe)\b[^?]{0,40}\b(?:lunes|martes|miercoles|jueves|viernes|nace|ingres\w{1,3}|silla|hospital|sala)\b|\b(?:el )?(?:bebe|nino|nina) (?:nace|ya esta de cabeza|viene de nalgas)\b|\bbebida (?:dulce|de glucosa)\b[^.!?]{0,20}\b(?:semana|horas?|sentad\w)\b|\ba (?:su|tu) (?:hermana|hermano|hija|hijo|prima|primo|mama|papa)s? (?:le |les )?(?:conviene|toca|serviria|recomendamos|haria bien)\b[^.!?]{0,12}\b(?:prueba|estudio|examen|revis\w{2,5})\b|\b(?:mitad|50%|25%|uno de cada (?:dos|cuatro))\b[^.!?]{0,20}\bpara (?:los|sus|tus|cada) hij[oa]s?\b|\bsala de choque\b|\ben reanimacion\b|\b(?:su|tu) (?:papa|mama|hij[oa]|espos[oa]) esta en reanimacion\b|\bse fue sin (?:que lo|que la|ser) (?:viera\w{0,3}|vist\w|atendi\w{1,4})\b/gi,
]

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
