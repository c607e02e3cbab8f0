import { relative } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const body =
  '(?:ojo|ojit?o|oidos?|oidito|orejas?|boca|boquita|labios?|lengua|encias?|muelas?|dientes?|colmillos?|nariz|garganta|cuello|nuca|cabeza|cabecita|cara|carita|hombros?|brazos?|bracito|codos?|dedo|deditos?|dedos|pecho|pechito|senos?|espalda|cintura|columna|cadera|panza|pancita|barriga|vientre|estomago|ombligo|ingle|piernas?|piernita|muslos?|rodillas?|pantorrillas?|tobillos?|pies|pie|piecitos?|talon(?:es)?|piel|corazon|pulmon(?:es)?|rinon(?:es)?|vejiga|prostata|matriz|utero|ovarios?|tiroides|vesicula|colon|intestinos?|huesos|nervio|venas?|arterias?|cerebro|mollera|sienes|parpados?|cejas?|mandibula|quijada|costillas?|coyunturas?|pompa|pompis|nalgas?|gluteo|axilas?|munones?|testiculos?|pene|vulva|genitales|frente|ojos)'
const owned = `(?:el|la|los|las|su|sus|ese|esa|cada|un|una|al|del|en el|en la|otro|otra) (?:\\w{3,9} )?${body}\\b`
const command =
  '(?:\\w{2,10}(?:[ae]se|[ae]sel[oa]s?|[ae]le|[ae]les|[ae]l[oa]s?|[ae]te)|(?:no|ni|que no|ya no) (?:se |le |lo |la |les )?\\w{2,9}(?:a|e|as|es|an|en)|nada de|evite|procure|trate de|recuerde|mantenga|cuide|proteja|tape|cubra|use|ponga|lave|limpie|seque|moje|mueva|suba|baje|cierre|abra|apoye|doble|gire|toque)'
const when =
  '(?:dias?|semanas?|mes(?:es)?|horas?|minutos|noche|manana|antes|despues|cada|veces|hasta|mientras|hoy|al (?:dormir|caminar|orinar|comer|levantarse|despertar)|todavia|ya no|seguido|diario|siempre|poco a poco|despacio|normal|igual|mejor|peor)'
const state =
  '(?:roj[oa]s?|hinchad[oa]s?|inflamad[oa]s?|tapad[oa]s?|dormid[oa]s?|entumid[oa]s?|chuec[oa]s?|torcid[oa]s?|rot[oa]s?|quebrad[oa]s?|lastimad[oa]s?|raspad[oa]s?|quemad[oa]s?|abiert[oa]s?|infectad[oa]s?|irritad[oa]s?|resec[oa]s?|morad[oa]s?|amarill[oa]s?|negr[oa]s?|fri[oa]s?|calientes?|dur[oa]s?|flojit?[oa]s?|cerrad[oa]s?|limpi[oa]s?|san[oa]s?|cansad[oa]s?|debil(?:es)?|ties[oa]s?|cicatriz\\w{0,4}|mejor|peor|feo|fea|raro|rara|plan[oa]s?|suci[oa]s?|picad[oa]s?|vendad[oa]s?|grande|bien)'

const parts = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:del|de la|de los|de las|con el|con la|en el|en la|por el|por la) (?:\\w{3,8} )?${body} (?:es|va|esta|sigue|salio|le|se|hay|ya|todavia|que le|no) [^.!?]{0,24}\\b(?:${state}|${when}|revis\\w{2,5}|ver|veng\\w{1,3}|cita|doctora?|operar\\w{0,2}|sanando|cerr\\w{2,4})`,
    /(?:ve|ver|vera|oye|oir|oira|camina|caminar|masticar|mastica|respira|respirar|escucha|escuchar)~12~(?:con|por|de|del) (?:el|la|los|las|su|ese|un|una) (?:otr[oa] |mism[oa] )?(?:ojo|ojos|oido|oidos|lado|nariz|boca|pie|pierna|dientes)/,
  ),
  new RegExp(`\\b${command}\\b[^.!?]{0,24}\\b${owned}`, 'gi'),
  new RegExp(
    `\\b(?:se le|se te|le|te|les|que le|que te|no se) (?:ha |han |va a |van a |vamos a |esta |estan |sigue |siguen |vuelve a )?\\w{3,12} (?:\\w{2,8} ){0,2}?${owned}`,
    'gi',
  ),
  new RegExp(
    `\\b${relative}\\b[^.!?]{0,24}\\b(?:trae|tiene|tenia|trajo|anda|esta|lleva|ve|oye|mueve|siente|dobla|lastimo|pego|golpeo|corto|quemo|raspo|torcio|quebro|rompio|tapo|revis\\w{2,5}|vieramos|ver|lavar\\w{0,2}|curar\\w{0,2}|limpiar\\w{0,2}|molesta|duele|arde|pica)\\b[^.!?]{0,12}\\b${owned}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:trae|tiene|traes|tienes|traia|tenia|se ve|se ven|quedo|quedaron|esta|estan|sigue|siguen) (?:muy |bien |un poco |todavia |algo )?(?:${state} )?(?:el|la|los|las|un|una) ${body}(?: ${state})?(?=[^.!?]{0,16}(?:\\b(?:${state}|${when}|en|de|por|con|y)\\b|$|[.,?!]))`,
    'gi',
  ),
  new RegExp(
    `(?:¿|\\b(?:ya|todavia|aun|como|cuanto|puede|pudo|sigue|alcanza a|siente|nota)\\b)[^.!?]{0,24}\\b(?:siente|mueve|mover|dobla|doblar|estira|apoya|apoyar|pisa|ve|ver|oye|oir|cierra|abre|molesta|duele|arde|pica|sangra|hincha\\w{0,3}|dormid\\w|inflam\\w{2,4}|sana\\w{0,3}|quedo|va)\\b[^.!?]{0,12}\\b${owned}[^.!]{0,24}\\?`,
    'gi',
  ),
]

const functions = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:ha (?:podido(?! (?:entrar|ingresar|abrir|ver|leer|pagar|confirmar|llenar|firmar|contestar|comunicar|revisar|completar|acceder|descargar|conectar))|dormido|comido|orinado|evacuado|descansado|vomitado|respirado)|pudo (?:dormir|comer|descansar|orinar|evacuar|caminar|pararse|tragar|respirar)|(?:sigue|anda) (?:despertandose|sin dormir|durmiendo|vomitando|orinando|sangrando|sudando|temblando|tosiendo|cojeando|oyendo|viendo|respirando)|(?:aguanto|devolvio|vomito|tolero) (?:la |el |lo )?(?:comida|leche|medicina|pastilla|jarabe|agua|todo))(?! (?:los (?:partidos|juegos)|la (?:tele|novela)|el (?:partido|juego)|musica|radio|ruido del))/,
    /(?:no (?:moja|mojo|ha mojado) (?:el |los |ningun )?panal\w{0,2}|no (?:hace|ha hecho|hizo) (?:pipi|popo|del bano)|si l[oa] ve (?:amarill|morad|palid|dormid|muy|caid|decaid)\w{1,5}|si (?:lo|la) (?:devuelve|vomita|escupe))|(?:a traguit?os|a sorbit?os|traguit?os? de agua|sorbit?os|suero oral|electrolitos|pedialyte|vida suero)|(?:hacer|haga|hace) (?:fuerza|esfuerzo)~16~(?:bano|obrar|popo|cargar|dias?|semanas?|abdominal)|(?:coma|comer) (?:poquito|poco) (?:pero|y) (?:seguido|muchas veces)/,
    /(?:va a|puede|podria|es normal que|no se (?:asuste|espante) si) (?:ver|orinar|hacer|sentir|sentirse|oir|notar|echar|sacar|tener|hacerle|salir) (?:\w{2,8} )?(?:lucecitas|lucitas|moscas|puntitos|doble|borroso|halos|verde|rojo|naranja|azul|inflad[oa]|aire|gases|calambres|calostro|coagulos|manchit?as?|piquetes?|hormigu\w{2,4}|zumbid\w{1,2}|jalones|tirones|punzadas|raro|vacio|aventad[oa])|(?:sacar|tirar|echar|pasar) (?:el |los )?(?:aire|gases)|(?:lo que|eso que|ese|esa) (?:\w{3,9} )?(?:siente|sintio|nota|oye|ve|trae) (?:en|es|se|no|con|cuando|ahi)/,
    /(?:sus?|tus?) (?:hij[oa]s|herman[oa]s|ninos|papas|padres|familiares|nietos|pareja)~12~(?:tambien )?(?:se )?(?:tienen|tiene|deben|debe|hay|necesitan) (?:que )?(?:revisar\w{0,3}|checar\w{0,3}|hacerse|estudiar\w{0,3}|tratar\w{0,3}|vacunar\w{0,3}|examinar\w{0,3}|sacarse|dar\w{0,2} (?:la|el))|es (?:de familia|hereditari[oa]|genetic[oa])|hay que (?:checar|revisar|estudiar) a (?:sus|los) (?:herman|hij|nin|papa)\w{1,3}|descartar (?:algo|otra|que|un|una|lo|cualquier|cosas)(?![^?]{0,30}\b(?:fraude|error|robo|cargo|falla)\b)|(?:estar|estamos|quedar) segur[oa]s (?:de )?que no (?:sea|haya|tenga|es) (?:otra|algo|nada|un|una|mas)/,
    /(?:ya|todavia|aun) (?:no )?(?:es|esta|anda|es tan) (?:contagios[oa]|en riesgo|fuera de peligro|delicad[oa]|libre de (?:cancer|todo|celulas|eso|la enfermedad|infeccion))|salio libre de|(?:ya no se ve|no se ve|desaparecio|se achico|se hizo chiquit\w{1,2}) (?:en|la|el|de) (?:la foto|la placa|el estudio|la imagen|la radiografia|el ultrasonido|la resonancia)|(?:del|de) tamano de (?:un|una) (?:lenteja|frijol|chicharo|nuez|uva|limon|moneda|canica|aceituna|cereza|garbanzo|huevo|pelota|arandano|semilla|mango)|lo (?:agarramos|cogimos|pescamos|cachamos|encontramos) (?:muy |bien )?(?:chiquit[oa]|chico|a tiempo|temprano)/,
    /(?:regres\w{1,3}|volver|vuelv\w{1,3}|autorizad[oa] (?:para|a)|puede|de alta para) (?:a |para )?(?:jugar|entrenar|correr|hacer deporte|educacion fisica|el recreo|la escuela|clases|trabajar)~24~(?:despues de (?:la|su|que)|cuando (?:el|la) doctora?|sin (?:fiebre|calentura|muletas)|con (?:la )?(?:rodillera|ferula|muletas)|ya (?:que|paso)|hasta que|conmocion|golpe|tobillo|rodilla|doctor)|(?:hoja|justificante|nota|carta|papel|incapacidad|permiso) (?:medic[oa]|del doctor|de la doctora|para (?:que )?(?:falt\w{1,3}|no (?:ir|haga|vaya|trabaje)|el trabajo por|la escuela por|su patron))|falt(?:e|ar|o) a (?:educacion fisica|clases por|trabajar por|la escuela por)/,
  ),
  new RegExp(
    `\\b(?:${relative}|el senor|la senora|su viejit[oa]|el nene|la nena|don \\w{3,12}|dona \\w{3,12})\\b[^.!?]{0,16}\\b(?:comio (?:la mitad|poquito|todo|bien|mejor|poco|nada)|se tomo (?:todas?|tod[oa]s|la|las|los|su)|durmio (?:bien|mal|toda|poquito|poco|mejor|un rato|sentad\\w)|camino|anduvo|dio (?:\\w{3,6} )?pas(?:os|itos)|dice (?:\\w{3,6} )?(?:palabras|cosas que no)|anda diciendo|se arranco|se rasc\\w{1,3}|se orino|se ensucio|se ahoga|se atora|se le sube|no dej(?:a|o) (?:que|de)|no nos dejo|no se deja|esta en labor|hay que (?:picarle|licuarle|darle de comer|voltear\\w{0,3}|cambiar\\w{0,3}|banar\\w{0,3}|cargar\\w{0,3})|respira|tose|moja|obro|hizo del|evacuo|vomito|devolvio|ya se (?:sienta|para|voltea|agarra|sostiene))`,
    'gi',
  ),
  /\bse (?:va a|ira|le va a|le ira) (?:ir )?(?:quitando|desinflamando|bajando|cayendo sol[oa]|absorbiendo|cerrando|aflojando|acostumbrando)\b(?=[^?]{0,30}(?:\b(?:dias?|semanas?|poco|sol[oa]|piernas?|brazo|hinch\w{2,5}|dolor|costra|manch\w{1,3}|despues)\b|$))/gi,
  /\b(?:otra|segunda) opinion\b(?=[^?]{0,40}\b(?:doctora?|coincid\w{2,4}|especialista|llego|operar\w{0,2}|cirugia|medic\w|diagnostico|estudios?|nosotros)\b)/gi,
  /\b(?:ni|no hay|no queda) rastros?\b(?=[^?]{0,20}(?:\b(?:felicid\w{2,5}|nada|placa|foto|estudio|tumor|cancer|virus|gracias)\b|$|!))/gi,
  /\bnada de (?:pantallas?|brincos|correr|tele)\b[^.!?]{0,20}(?:\b(?:ni|hasta|por|semana|dias?)\b)/gi,
]

/** A part of the body spoken of in a clinic's voice, and what a body does: sleeps, eats, passes water, walks. */
export const toldSpanishBody: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'body-told',
    words:
      'ojo ojito oido oidito oreja boquita labio lengua encia muela diente colmillo nariz garganta cuello nuca cabeza cabecita cara carita hombro brazo bracito codo dedo dedito pecho pechito seno espalda cintura columna cadera panza pancita barriga vientre estomago ombligo ingle pierna piernita muslo rodilla pantorrilla tobillo pie piecito talon piel pulmon rinon vejiga prostata matriz utero ovario tiroides vesicula colon intestino hueso vena arteria cerebro mollera parpado mandibula quijada costilla coyuntura pompa nalga gluteo axila testiculo pene vulva genital corazon boca',
    unless:
      /\bech\w{1,4} un ojo\b|\bcorazon (?:de (?:oro|piedra|melon|pollo)|roto|partido|contento)|\b(?:gimnasio|gym|rutina|entrenad\w{2}|pesas|series de|zumba|yoga|pilates|cardio|puerco|pollo|res\b|cordero|pavo|caldo|menudo|tacos|carniceria|kilo|libra|receta|cocina|horno|salsa|ajo|queso|salon de belleza|unas|pestanas|maquillaje|peinado|corte|facial gratis|blusa|camisa|vestido|falda|zapatos?|tacon\w{0,2}|tela|cortina|sillon|sofa|mueble\w?|silla|mesa|alcachofa|manzana|dios|jesus|virgen|santo|cristo|senor jesus|biblia|iglesia|misa|oracion|amor|beso|abrazo|te amo|te quiero|novela|pelicula|serie|cancion|disco|concierto|partido|gol|equipo|liga|torneo|jugador\w{0,2}|boxeo|perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa]|caballo|metro|calle|cuadras|esquina|montana|linea|estafas?|pantalon|hoyo|rio|puerta|carro|auto|coche|moto|tatuaje gratis|oferta|tienda|2x1|descuento|jaja\w{0,10}|jeje\w{0,6}|no manches|no mames|chiste|risa|vergüenza|verguenza|precio|costo la|un ojo de|susto|voto|candidat[oa]|alcalde|banco|tarjeta|clave|foto|selfie|pagina|letra|contrato|libro|titulo|planta|arbol|pantalla|disfraz|mascara|gorro|bufanda|guantes|lentes de sol|bloqueador|monto|ciudad|pueblo|maestr[oa]|clase)\b|😂|🤣/i,
    compile: parts,
  },
  {
    category: 'condition',
    rule: 'body-told',
    words:
      'dormido dormir durmiendo podido pudo devolvio pareja durmio comido comio comer orinado orino evacuado evacuar vomitado vomito vomitando devolvio devuelve descansado descansar respirar respirando tragar caminar camino anduvo paso pasito palabra cosa labor picarle licuarle panal traguito sorbito suero electrolito pedialyte fuerza inflado lucecita puntito moscas verde borroso doble gases aire quitando desinflamando bajando siente sintio nota familia hereditario genetico descartar opinion seguro segura contagioso riesgo peligro libre rastro foto tamano chiquito jugar entrenar justificante incapacidad pantalla brinco recreo falte revisar checar tosiendo sangrando sudando temblando cojeando despertandose oyendo viendo tolero aguanto seguido rasco arranco dejo deja sienta voltea toma moja mojo amarillo',
    phrases: 'educacion fisica, no hace pipi, hizo del, se tomo todas, poco a poco, nota medica, hoja del doctor, carta del doctor, despues de la, se le va a',
    unless:
      /\b(?:hotel|cama nueva|colchon|restaurante|menu|bufete|partido|juego|gol|equipo|torneo|pelicula|novela|serie|concierto|perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa]|carro|auto|coche|llantas?|motor|fraude|cargo|tarjeta|banco|cuenta|contrato|abogad[oa]|visa|tramite|internet|wifi|impresora|computadora|celular|aire acondicionado|agua caliente|gas\b|luz|obra|pintura|encuesta|producto|pedido|paquete|tienda|oferta|planta|arbol|pasto|pantalon|hoyo|alberca|lluvia|tormenta|semaforo|luz verde|cuarto de hora|examen de|maestr[oa]|tarea|jaja\w{0,10}|mi (?:hij|espos|mam|pap|herman)\w{1,3}|dios|iglesia|misa|foto de perfil)\b/i,
    compile: functions,
  },
]
