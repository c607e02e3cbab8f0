import { often, part } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const span =
  '(?:hasta (?:que|el|la|nuevo|su|manana)|por (?:\\d{1,2}|un|una|dos|tres|cuatro|cinco|seis|ocho|diez|unos|varios|lo menos)|(?:\\d{1,2}|un|una|dos|tres|cuatro|cinco|seis|ocho|diez|unos|los primeros|estos|media|las primeras) (?:minutos?|min|horas?|dias?|semanas?|mes(?:es)?|hrs?)|esta semana|este mes|esa (?:noche|manana|tarde)|esta noche|esos dias|mientras|todavia|aun no|la noche (?:antes|anterior)|el dia (?:antes|anterior|de)|antes (?:de|del)|despues (?:de|del)|una (?:hora|semana) antes|horas antes|al principio|de ese lado|del otro lado|cada)'

const mouth = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:no|sin|ni) (?:use |usar |tomar con |escupa ni use |beba con )?(?:popotes?|pajillas?|sorbetes?|pitillos?|calimetes?)|agua (?:tibia |con )?(?:y |con )?sal~24~(?:veces|dia|buches|gargaras|enjuag\w{2,4}|horas|boca|garganta)|(?:enjuag\w{1,5}|buches|gargaras|enjuagues)~12~(?:agua|sal|tibia|manzanilla|bicarbonato)/,
    /(?:duerm(?:a|e|as)|dormir|acuest(?:e|ese|ate|elo|ela)|acostarse|recuest(?:e|ese)|sient(?:ese|elo)|ponga(?:se|lo|la)|quede(?:se)?|recarg(?:ue|uese))~16~(?:boca (?:arriba|abajo)|bocarriba|bocabajo|de lado|del lado (?:izquierdo|derecho|bueno|malo|que)|sobre (?:el|su) lado|sentad[oa]|semisentad[oa]|(?:dos|tres|mas|otra|una) almohadas?|recargad[oa]|en alto|lo menos posible|poquito|desvelad[oa]|con (?:el|la) (?:protector|guarda|ferula|maquina|mascarilla|faja|cabeza))/,
    /(?:sub(?:a|ir|alo)|levant(?:e|ar)|elev(?:e|ar)|mantenga|ponga|tenga|recargue|deje|descanse) (?:el|la|los|las|su|sus) (?:pie|pies|pierna|piernas|brazo|mano|cabeza|tobillo|rodilla)s?~16~(?:almohadas?|en alto|arriba|alto|corazon|cojin|elevad[oa]|quiet[oa]|recta?|estirad[oa]|silla)/,
    /(?:hielo|compresas?|fomentos?|panos? (?:frios?|tibios?|calientes?|humedos?)|bolsa (?:de agua caliente|caliente|fria|de chicharos)|calor(?:cito)?|agua (?:tibia|fria|caliente))~20~(?:minutos|min|veces|si,|cada|ojo|rodilla|tobillo|espalda|hinch\w{1,5}|golpe|area|frente|panza|zona|hombro|cuello|al dia|no directo|sobre)|(?:ponga|pongase|pongale|aplique|use)~8~(?:hielo|compresas?|fomentos?|panos (?:frios|tibios|humedos)|algo (?:frio|caliente))/,
    /(?:crema|pomada|parche|gel|spray) (?:que|para) (?:adormece\w{0,3}|anestesia|dormir|que no (?:le |sienta|duela)|no sentir)|(?:para que no (?:le duela|sienta|sientas|te duela)|no va a sentir (?:nada|dolor)|va a sentir (?:un |una )?(?:piquet\w{1,3}|presion|calor\w{0,4}|frio|apret\w{2,4}|jal\w{1,4}))|(?:contraste|medio de contraste|bario|tinta|tinte) (?:le |va |se |en |antes|una|dos|es|y)~24~(?:antes|vena|tom\w{1,4}|beb\w{1,3}|estudio|calor|horas?|alergi\w{1,2}|brazo|sabe|nota)|(?:tom\w{1,5}|beb\w{1,3}|trag\w{1,3}) (?:el |ese |un )?(?:contraste|bario)/,
    /no (?:haga|orine|orinar|haga de|vaya a hacer) (?:la )?(?:pipi|pis|del bano|chis)?~20~(?:hora|horas|antes|hasta)|(?:orine|haga pipi|vaya al bano)~16~(?:antes de (?:venir|entrar|la|el|su)|en el (?:frasc|vas)\w{1,4}|justo antes|y (?:despues|luego))|(?:en|con) (?:un|el) (?:frasquito|frasco esteril|vasito esteril|recipiente)/,
  ),
  new RegExp(
    `\\b(?:muerd(?:a|e)|morder|mastiqu(?:e|es)|masticar|escup(?:a|as|ir)|enjuagu(?:e|ese|es|arse)|cepill(?:e|ese|arse)|trag(?:ue|ues|ar)|sopl(?:e|arse)|haga (?:buches|gargaras)|chup(?:e|ar))\\b[^.!?]{0,24}(?:\\b(?:gasas?|algodon|popote|pajilla|sorbete|agua (?:tibia|con sal)|sal|lado|fuerte|dur[oa]s?|suave(?:cito|mente)?|chicle|hielo|encia|muela|entera?|sangre|saliva|comidas?)\\b|\\b${span}\\b)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:masaj(?:e|ee|eese|ear)|sob(?:e|ese|ar)|frot(?:e|ese|ar)|estir(?:e|ar)|dobl(?:e|ar)|mueva|mover|gire|girar|aprie(?:te|ta)|levante|contraiga|haga) (?:\\w{2,8} ){0,3}(?:el|la|los|las|su|sus|con el|con la|un) ?(?:cicatriz|${part}|pelotita|liga|toalla)\\b[^.!?]{0,24}(?:\\b(?:veces|dia|minutos|aceite|crema|suave\\w{0,5}|circulos|despacio|repeticiones|diez|tres|diario|manana)\\b)|\\b(?:circulos|repeticiones|estiramientos)\\b[^.!?]{0,16}\\b(?:con|de|del) (?:el |la |los |su )?(?:hombro|brazo|rodilla|pie|tobillo|cuello|muneca|cadera|espalda)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:pel[oa]|cabello)\\b[^.!?]{0,24}\\b(?:sin (?:gel|spray|crema|aceite|acondicionador|extensiones)|acondicionador|cables|electrodos|limpio y seco|encefalo\\w{0,5}|electro\\w{0,5})\\b|\\b(?:sin|quit\\w{1,4}|no (?:traiga|use|venga con)) (?:el |las |los )?(?:esmalte|unas (?:postizas|acrilicas|pintadas)|extensiones|gel|pestanas|piercings?|aretes|pupilentes|lentes de contacto|brasier|reloj ni|metal)\\b[^.!?]{0,30}(?:\\b(?:dia|cita|estudio|cables|dedo|antes|examen|cirugia|procedimiento|operacion|manana|${span})\\b|$)`,
    'gi',
  ),
]

const limits = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:con|mientras) (?:esto|eso|lo|la (?:medicina|pastilla|inyeccion)|las pastillas|el (?:antibiotico|tratamiento|jarabe|parche)|tom\w{1,3})~24~no (?:puede|debe|puedes|se puede|vaya a|maneje|tome|beba|tom\w{1,3})~20~(?:tomar|beber|cervezas?|alcohol|vino|trago|manej\w{1,3}|sol|leche|comer|embaraz\w{1,4}|dar pecho|fumar|toronja)/,
    /(?:ya|ahora si(?: ya)?|desde (?:hoy|manana|el \w{5,9})(?: ya)?|a partir de \w{3,9}(?: ya)?) (?:le |te |se )?(?:puede|puedes|podra|pueden|dejamos|dejan) (?:\w{2,9} ){0,2}?(?:comer (?:de todo|normal|solid\w{1,2})|(?:caminar|andar|dormir|manejar|respirar|comer|salir|vivir|moverse) (?:sin|con)|banarse (?:normal|sin|con)|mojar(?:se|l[oa])?|apoyar\w{0,3}|tirar (?:las|la|los|el)|dejar (?:(?:las|la|los|el) (?!maletas?|mochilas?|cajas?|llaves?|cosas|bolsas?|equipaje|paquetes?|carro|coche|auto|ninos?|zapatos|abrigos?|propina|casa)|(?:las|la|los|el)$|de (?:usar|tomar|venir|ponerse))|soltar (?:las|la|el)|cargar|nadar|dar pecho|amamantar|tener relaciones|masticar|volver a (?:comer|caminar|manejar|correr|dar|hacer|cargar|tomar)|hacer (?:ejercicio|esfuerzo)|subir escaleras|intentar|embarazarse|quitar(?:se|le) (?:la|el|las|los))/,
    /(?:dej(?:e|ar|es|a) (?:el|de) (?:cigarro|fumar|vapear|alcohol|trago|vicio|tomar alcohol|beber)|(?:el|su) (?:cigarro|vicio|trago)|fum(?:e|a|ar)|sin fumar)~40~(?:operar\w{0,2}|cirugia|pulmon\w{0,2}|sanar|cicatri\w{2,4}|parche|chicle|corazon|respir\w{1,2}|tratamiento|mata|ayud\w{1,4}|semanas? antes|higado|doctora?|embaraz\w{1,4}|bebe)|linea para dejar de fumar|(?:parche|chicle)s? (?:de|para) (?:nicotina|dejar)/,
    /si (?:le |se |se le |te |ve |nota |siente |empieza a |sigue |ya no |no |hay |moja |llena |tiene |la |el |lo )(?:\w{2,10} ){0,3}?(?:sangr\w{1,5}|mojar?|toalla|fiebre|calentura|temperatura|mare\w{1,3}|duel\w{1,2}|dolor|luces|lucecitas|borroso|vomit\w{1,3}|devuelv\w|orin\w{1,2}|hinch\w{1,5}|inflam\w{1,4}|mueve|desmay\w{1,3}|respir\w{1,3}|pus|liquido|supur\w{1,2}|huel\w|roj[oa]|caliente|morad[oa]|negr[oa]|amarill[oa]|ronch\w{1,3}|pic\w{1,4}|ardor|tos|flema|debil|peor|rigid[oa]|convuls\w{1,4}|ataque|comer|tragar|pecho|palpit\w{1,5}|coagul\w{1,2}|escalofri\w{1,2}|entum\w{1,4}|tiembl\w{1,2}|peg(?:a|o|ue)|lastim\w{1,2})~?60~(?:llam\w{1,5}|nos (?:llama|habla|avisa|marca|busca|dice)|me (?:marca|habla|llama)|veng\w{1,3}|vaya|corra|urgencias?|emergencias?|911|hospital|avis\w{1,5}|marqu\w{1,4}|suspend\w{1,2}|regres\w{1,2}|es normal|no se (?:asust|espant|preocup)\w{1,2})/,
    /(?:suspend(?:a|er)|pare|deje de tomar|no tome)~12~(?:la |el |las |los |su |sus )?(?:aspirinas?|anticoagulante|metformina|ibuprofeno|vitaminas?|pastillas?|medicinas?|antibiotico|hierro|omega|suplementos|insulina|de la presion|del azucar)|tra(?:iga|er) (?:todos |todas )?(?:sus|las|los|tus) (?:frascos|frasquitos|medicin\w{1,5}|pastillas|botes|recetas|inhaladores|vitaminas)(?! (?:al|para la|de donacion))/,
    /(?:no (?:vaya|mande|lo mande|la mande|lo lleve|la lleve|regrese|vuelva|salga)|quedese en casa|que (?:no )?se quede en casa|aisl(?:e|ese|arse|ado|ada)|separ(?:e|ese))~24~(?:hasta que|contagi\w{1,5}|fiebre|calentura|ronchas?|sin (?:fiebre|sintomas|calentura)|prueba|24 horas|\d dias|cinco dias|diez dias|platos|cuarto aparte)|no comparta~16~(?:vasos?|toallas?|cucharas?|cepillo|platos|peines?|ropa|agujas)|cubrebocas~16~(?:en (?:su )?casa|dias|tos|contagi\w{1,3}|familia)/,
  ),
  new RegExp(
    `\\b(?:evit(?:e|ar|es)|no (?:puede|puedes|debe|se|vaya|haga|use|tome|coma|fume|beba|nade|corra|brinque|salte|suba|maneje|vuele|viaje|baile|entre|meta|pongase?)|nada de|sin|dej(?:e|ar) de|prohibid[oa]|tod[oa]via no|aun no|suspenda|olvidese de|ni) (?:\\w{2,9} ){0,3}?(?:albercas?|piscinas?|mar|playa|tina|jacuzzi|sauna|vapor|sol|escaleras|agach(?:arse|e)|deportes?|ejercicio|gimnasio|pesas|brinc(?:ar|os)|correr|corra|salt(?:ar|os)|avion|volar|viajar|tatuajes?|maquill(?:aje|arse)|tintes?|alcohol|cervezas?|vino|trago|cigarros?|fumar|picante|irritantes|grasas?|lacteos|tacones|manejar|relaciones|tampones|cargar|esfuerzos?|bicicleta|bici|futbol|recreo|educacion fisica|nadar|bailar|perfume|cremas?|desodorante|comida dura|cosas duras|cafe|toronja)\\b[^.!?]{0,24}(?:\\b${span}|\\bcon (?:esto|eso|la medicina|la pastilla|lo que|el antibiotico|las pastillas|el tratamiento)\\b|\\b(?:cierr\\w|sane|cicatri\\w{1,3}|herida|puntos|operacion|cirugia|parto|inyeccion|vacuna|tratamiento|medicina|muela)\\w{0,4}\\b)`,
    'gi',
  ),
  /\b(?:contagi(?:a|oso|osa|e|ar|ado)|se (?:pega|prende|contagia)) ?(?:a|de|por|hasta|los|el|la|mucho|facil|todavia|$)/gi,
  new RegExp(
    `\\b(?:lav(?:e|ese|arse|ar|elo|ela)|limpi(?:e|ese|ar|elo|ela)|sec(?:ar|arse|ela|ese|quese)|ban(?:ese|arse|elo|ela)|moj(?:e|ar|arse))\\b[^.!?]{0,20}\\b(?:parte|zona|area|heridita?|partes|ombligo|cordon|ojos?|oidos?|nariz|cicatriz|pies|unas?|boca del bebe|adelante hacia atras|de adelante|genitales|donde (?:le|lo|la)|muñon|munon|costra|abajo)\\b[^.!?]{0,30}(?:\\b(?:agua|jabon|solucion|suero|gasa|alcohol|toquecitos|veces|dia|crema|antes|despues|shampoo|secar|sin tallar|suave\\w{0,5}|esponja|tina)\\b|\\b${often})`,
    'gi',
  ),
  /\b(?:coma|comer|desayune|cene|tome|beba)\b[^.!?]{0,16}\b(?:algo|bien|normal|ligero|antes|agua|dulce|jugo|galletas?|suero)\b[^.!?]{0,16}\bantes de (?:venir|la (?:prueba|cita|inyeccion|muestra|quimio|donacion|sesion)|su|el (?:estudio|examen)|que le)\b|\b(?:no|ni|nada)\b[^.!?]{0,24}\b(?:coma|comer|tome|tomar|beba|agua|alimentos?|leche|pecho|biberon)\b[^.!?]{0,24}\b(?:(?:\d{1,2}|seis|ocho|doce|dos|tres|cuatro) ?(?:horas|hrs|h)\b|desde (?:las|la|media)|despues de (?:las|la|media)|antes (?:de|del))(?![^.!?]{0,16}\b(?:dormir|cerrar|salir a|la boda|fiesta)\b)/gi,
]

/** What a body is told to do before and after, and what it must leave for a while. */
export const toldSpanishInstructions: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'regimen-told',
    words:
      'muerda morder mastique masticar escupa escupir enjuague enjuaguese cepille cepillese trague tragar sople buche gargara popote pajilla sorbete pitillo calimete boca almohada semisentado semisentada recuestese acuestese acuesta hielo compresa fomento masajee masaje sobe frote estire doble gire circulo repeticion estiramiento pelo cabello esmalte una pestana arete pupilente brasier adormece adormezca contraste bario pipi orine frasquito vasito recipiente piquete piquetito',
    phrases:
      'en alto, de lado, del lado, panos frios, panos tibios, panos humedos, agua tibia, agua con, bolsa de agua, bolsa caliente, bolsa fria, en la noche, lo menos posible, no sienta, no le duela, sentir nada, sentir un, mueva el, mueva la, haga los, levante la, levante el, suba la, suba el, con el protector, la guarda',
    unless:
      /\b(?:tacos|salsa|restaurante|cafe|receta|cocina|horno|pastel|cerveza|hielera|paleta|nieve|corte de pelo|peluqueria|salon de belleza|tinte|permanente|keratina|perr[oa]s?|gat[oa]s?|mascotas?|jardin|plantas?|carro|auto|coche|llantas?|gimnasio|zumba|yoga|rutina|entrenador|clase|escuela|maestr[oa]|partido|equipo|hotel|oferta|tienda|descuento|2x1|guitarra|baile|volante|lavadora|lavar ropa|chicle gratis|pintura)\b/i,
    compile: mouth,
  },
  {
    category: 'treatment',
    rule: 'regimen-told',
    words:
      'evite evitar prohibido moja pega pegue sentir suspenda alberca piscina jacuzzi sauna sol escalera agacharse deporte ejercicio pesas avion tatuaje maquillaje alcohol cerveza vino cigarro fumar fume picante irritante tampon relacion esfuerzo toronja tirar soltar apoyar mojar masticar amamantar embarazarse intentar sangra sangre toalla fiebre calentura marea duele dolor luces lucecitas borroso vomita vomito hincha desmaya pus supura ronchas escalofrio contagia contagioso contagiosa contagiar aisle aislese cubrebocas comparta jabon herida heridita zona ombligo cordon cicatriz aspirina anticoagulante frasco frasquito bata sandalia chancla pantunfla panalera cojin carseat sillita coagulo palpitaciones',
    phrases:
      'ya puede, ya puedes, ya se puede, si ya, ya podra, con esto, con eso, no puede tomar, no puede manejar, se quede en, quedese en, no vaya a, lo mande a, horas antes, antes de venir, sus medicinas, sus pastillas, se pone rojo, no orina, no puede respirar, no se mueve, a dormir sin, dejar las, dejar el, dejar la, no coma, no tome, sin comer, partes intimas',
    unless:
      /\b(?:tarjeta|banco|cuenta|portal|app|aplicacion|contrasena|clave|licencia|multa|boletos?|fiesta|boda|concierto|hotel|restaurante|menu|bar|tienda|oferta|descuento|jardin|plantas?|perr[oa]s?|gat[oa]s?|mascotas?|carro|auto|coche|camion|llantas?|gimnasio|zumba|entrenador|maestr[oa]|equipo|partido|huracan|tormenta|tornado|pronostico|indice uv|salvavidas|clase|fumig\w{2,6}|pintura fresca|obra|gas|vecin[oa]s?|edificio|renta|paquete|pedido|calor extremo|evento|misa|estacion\w{2,6}|tramite|visa)\b/i,
    compile: limits,
  },
]
