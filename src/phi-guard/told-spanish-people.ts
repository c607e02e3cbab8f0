import { relative } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const inCare =
  '(?:(?:ya |todavia |hoy |anoche |tambien |casi |ayer |si )?(?:(?:se )?(?:cayo|desmayo|atraganto|ahogo|resbalo|confund\\w{1,3}|perdio|quejo)|paso (?:buena|mala|la|una) (?:\\w{4,7} )?noche|amanecio (?:mas |muy |con |mejor|peor|bien|mal|tranquil|adolorid|sin)|comio (?:bien|poquito|todo|mejor|la mitad)|(?:esta |anda )(?:comiendo|respirando|caminando|despertando|durmiendo|tomando|orinando|platicando|orientad|confundid|inquiet|estable|delicad|sedad|dormidit|mejorcit|malit|en (?:piso|cuarto|recuperacion|observacion|intensiv|terapia|uci|quirofano|cirugia|rehab))|camina (?:con|sol|ya|mejor|poquito)|respira (?:sol|mejor|bien|por|con)|salio (?:bien|ya|de (?:cirugia|la operacion|quirofano|peligro|terapia|intensiv|recuperacion)|y esta)|sigue (?:dormid|estable|delicad|en|igual|con|sin|internad|hospital)|no (?:quiere|quiso|ha querido|puede|pudo|deja de) (?:comer|tragar|caminar|respirar|hablar|dormir|tomar(?:se)? (?:la|su)|llorar|levantarse)|ya (?:respira|come (?:bien|sol|mejor|papilla|por|de)|camina (?:sol|con|sin|mejor|un|por)|traga|orin|hizo|abrio los ojos|pide|salio|desperto|mueve|gate|habla)|subio de peso|bajo de peso|va en el percentil|pregunto por|pidio (?:cafe|agua|comida|verl)|pesa|peso \\d|midio|perdio (?:el|la) (?:conocimiento|apetito|memoria|habla)))'

const stays = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:a )?${relative}? ?(?:ya )?(?:le|lo|la) (?:quit|sac|pus|cambi|pas|mov|baj|sub|dier|dej|mand|trasladar)\\w{1,5} (?:ya )?(?:el|la|los|las|un|una|a|al|en) (?:tubo|respirador|oxigeno|suero|sonda|ventilador|drenaje|intensiv\\w|piso|cuarto|observacion|recuperacion|cama \\d|rehab\\w{0,12}|hospicio|alta|terapia intensiva|monitor|morfina|incubadora)`,
    /(?:amarill(?:o|ito|ita|a)|bilirrubina|ictericia|ombligo|cordon|mollera|salpullido|rozad(?:o|a|ura)|colicos?|calostro|panal(?:es)? mojados?|percentil|fontanela)~24~(?:bebe|nin[oa]|recien|bajo|subio|caer|cayo|moje|sec[oa]|alcohol|dia|sol|limpi\w{1,3}|crema|feo|hinchad\w)|(?:bebe|recien nacid[oa])~16~(?:amarill\w{1,3}|ombligo|mollera|colicos?|rozad\w|pesa|peso|subio|eructo|agarra|come|leche|toma|fiebre|calentura|tos|nacio|duerm\w{1,3}|moja|mojo|evacua|llora|pecho)/,
    /(?:valiente|llor\w{1,4}|portó|porto|aguanto)~24~(?:agujas?|piquetes?|inyeccion(?:es)?|vacunas?|sangre|dentista|examen|doctora?|puntos|radiografia|enfermera)|(?:agujas?|piquetes?|inyeccion(?:es)?|puntos)~24~(?:valiente|llor\w{1,4}|calcomania|paleta|como campeon\w{0,2})/,
    /(?:volte|vir|gir|mov|cambi)(?:e|ear|arl[oa]|ela|elo|earl[oa]|arl[oa] de posicion)(?:l[oa])?~20~(?:cada|lado|posicion|espalda|llaga|horas|cama)|(?:llagas?|escaras?|ulceras? de presion)|(?:cuida|atiende|bana|cuidadora) (?:a|de) (?:su|tu|la|el) (?:mama|papa|abuel\w{1,4}|espos[oa]|senora?|madre|padre)|cuidador(?:a|es)? (?:de|para|que|nuev[oa]|no|va)/,
    /(?:memoria|confundid[oa]|olvid\w{1,5}|desorientad[oa]|se (?:queria|quiere) (?:salir|ir)|deambul\w{1,4}|no (?:reconoc\w{1,3}|se acuerda))~?40~(?:mama|papa|abuel\w{1,4}|don|dona|hij[oa]|doctora?|taller|grupo|prueba|centro|calle|familia)|(?:taller|prueba|grupo|ejercicios|test|clinica|examen|unidad|evaluacion) de (?:la )?memoria(?! (?:historica|ram|fotografica|del|colectiva))/,
  ),
  new RegExp(`\\b${relative} (?:ya |tambien |hoy )?${inCare}`, 'gi'),
  new RegExp(
    `\\b(?:paso (?:buena|mala|muy buena|una buena) noche|amanecio (?:mas |muy |mejor|peor|tranquil)\\w{0,10}|desperto (?:bien|tranquil|content)\\w{0,3}|comio (?:bien|poquito|todo)|respira sol[oa])\\b[^.!?]{0,16}\\b${relative}`,
    'gi',
  ),
  /\b(?:l[oae]s? |la )?(?:vamos a|van a|quieren|queremos|tenemos que|hay que) (?:tener|dejar|observar|cuidar|vigilar|internar|ingresar|monitorear)(?:l[oa])?\b[^.!?]{0,12}\b(?:noche|dia|dias|horas|aqui|esta noche|observacion|hospital)\b|\b(?:se (?:queda|quedara|va a quedar)|l[oa] (?:dejamos|tenemos|tienen)) (?:aqui |internad[oa] |hospitalizad[oa] |en \w{4,11} |con nosotros )?(?:otra|una|dos|esta|hasta|por) (?:noche|noches|dia|mas|manana|observacion)\b[^.!?]{0,8}(?:\bmas\b|\baqui\b|$|[.!,])/gi,
  /\b(?:le (?:dieron|damos|daremos|dan|van a dar)|l[oa] (?:damos|dieron|dan)) (?:de|el|ya el|ya de) alta\b(?! en (?:el|la|nuestr|mi|su) (?:sistema|banc|app|program|portal|plan|nomina))|\bya (?:se )?(?:l[oa] )?(?:puede|pueden) (?:llevar|recoger|sacar)(?:l[oa]|se l[oa]|se)? (?:a casa|del hospital|hoy|manana)?\b[^.!?]{0,16}(?:\b(?:casa|alta|bebe|mama|papa|hospital)\b)|\bse (?:l[oa] )?(?:lleva|va) a (?:la |su )?casa (?:hoy|manana|el|con|sin)?\b[^.!?]{0,16}(?:\b(?:bebe|oxigeno|suero|alta|sonda|medicin\w{1,3})\b)|\b(?:bebe|mama|papa|nin[oa]|abuel\w{1,3}|espos[oa])\b[^.!?]{0,20}\bse l[oa] (?:lleva|puede llevar) a (?:la |su )?casa\b/gi,
]

const births = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:romp(?:e|io|a|ieron|er)|revient(?:a|e)|revento|se (?:le|te) (?:rompe|rompio|revienta|revento|rompa|sale)) (?:ya )?(?:la |de |su )?(?:fuente|bolsa de(?:l)? aguas?|aguas)(?! (?:de|del) (?:la|el|parque|plaza|jardin|chocolate|sodas?|poder))|si (?:ya )?(?:rompe|rompio) (?:la )?fuente|salir(?:sele|le)? (?:el )?(?:liquido|agua) (?:de la fuente|amniotico)|tapon mucoso/,
    /(?:dolores|contracciones|calambres|colicos)~16~(?:son|estan|vienen|le dan|cada)~8~(?:\d{1,2}|tres|cuatro|cinco|seis|diez) min\w{0,4}|cada (?:\d|tres|cinco|diez) minutos~16~(?:veng\w{1,4}|hospital|dolor\w{0,2}|contracc\w{2,6})/,
    /(?:encaj(?:o|ado|ada)|se acomod(?:o|e)|acomodad[oa]s?|de cabeza|de cabecita|de nalgas|sentadit[oa]|atravesad[oa]|volte(?:o|ado|adito))~24~(?:bebe|bebita|falta|cesarea|parto|nin[oa]|cuatas?|gemel[oa]s|mellizos|las dos|los dos|ya)|(?:bebe|bebita|nin[oa]|cuat[oa]s|gemel[oa]s|mellizos)~24~(?:encaj\w{1,3}|acomodad[oa]s?|acomodo|de cabeza|de cabecita|de nalgas|sentad[oa]|atravesad[oa]|se mueve|mueve|patea\w{0,3}|pesa|mide|latid\w{1,2}|volte\w{1,4})/,
    /(?:bebe|bebita) (?:ya |no )?(?:agarra|toma|quiere|prende|suelta) (?:bien |el |la |la teta|del )?(?:pecho|teta|chichi|biberon|mamila|leche)|(?:sac(?:arse|ate|ese)|extra(?:erse|igase)|guard(?:e|ar)) (?:la )?leche(?! (?:de|del|en el) (?:refri|super))|(?:su|la) leche (?:ya )?(?:bajo|baja|no baja|subio|alcanza|sale)|leche materna|pezon(?:es)?|(?:cuenta|cuente|contar|sentir|siente|sintio) (?:las |los )?(?:pataditas|patadas|movimientos)|pataditas/,
    /(?:ponerse|poner|ponemos|quitar|quitamos|quitarse|revisar|cambiar|le toca) (?:el|su|la|un)? ?(?:diu|dispositivo|implante|implanon|nexplanon|barrita|parche|anillo|t de cobre)|(?:pastilla|pildora) (?:del dia (?:siguiente|despues)|de emergencia|anticonceptiva)|plan b~24~(?:gratis|farmacia|pastilla|aqui|recoger|condon\w{0,2})|(?:ligadura|ligarse|vasectomia|amarrarse las trompas)|(?:ovulos?|embriones|foliculos?|espermas?)~24~(?:transferencia|congel\w{1,5}|extra\w{2,6}|buenos?|salieron|fecund\w{2,4}|donante|dia)/,
    /cuarentena~12~(?:parto|bebe|mama|cesarea|sin relaciones|posparto)|fecha (?:de|probable de|de su) parto|pas(?:o|ada) (?:de |la |su )?fecha~?24~(?:bebe|parto|induc\w{2,5}|monitor)|plan(?:es)? de (?:familia|quedar embarazada|encargar)|encargar (?:bebe|familia)/,
  ),
  /\b(?:no|ya|todavia no|aun no) (?:le|te) (?:baj(?:a|o|e)|lleg(?:a|o)|vino|viene|ha (?:bajado|llegado|venido))(?: la (?:regla|menstruacion)| el periodo| (?:este|en) (?:mes|dos)|)\b(?! (?:el|la|los|las|al|a|de|del|un|una|su|tu|mi|otro) (?!mes|regla|menstruacion|periodo|todo))(?=[^?]{0,50}(?:\b(?:semanas?|mes|meses|venga|prueba|duda|regla|dias|retraso|periodo|cita|ven|embaraz\w{1,3})\b|\?|$))(?<=(?:semanas?|mes|meses|dias|que|atraso|^|\?|¿|^ya|^no)[^.!]{0,30})/gi,
  /(?<!\b(?:baja|sube)l\w )\bdos (?:rayit?as?|lineas?|lineitas)\b(?! (?:al|de|en el|mas|amarillas))|\b(?:ya se ve|ya se puede ver|sabemos|supimos|vimos|se ve) (?:si (?:es|va a ser) |que es )(?:nin[oa]|varon(?:cito)?|hembra|mujercita|hombrecito)\b|\bes (?:nin[oa]|varon|hembra|mujercita|hombrecito)\b(?=[^?]{0,30}\b(?:mama|papas|felicid|mami|azul|rosa|sano|sana|ultrasonido|pesa|felicitaciones|enhorabuena))/gi,
  /\b(?:tiene|va de|vas de|va en la|esta de|estas de|cumple|ya son|son|de|a las|con) (?:\d{1,2}|doce|veinte|treinta|treinta y \w{3,6}|cuarenta|ocho|diez) (?:semanas|semanitas|sem)\b(?! (?:seguid|de (?:vacaciones|clases?|curso|trabajo|garantia|renta|anticipacion|antelacion|espera|plazo|prueba|demora|atraso|licencia|oferta)|para (?:la|el) (?:boda|fiesta|navidad)))(?=[^?]{0,30}(?:\b(?:ya se ve|bebe|ultrasonido|eco|nin[oa]|falta|cita|parto|latid|mama|embaraz|se mueve|felicid|cuello|monitor)\b|$|[.!]))/gi,
  /\b(?:cuantos|tiene|va en|ya tiene|lleva) (?:\w{3,5} )?(?:\d{1,2}|uno|dos|tres|cuatro|cinco|seis|ocho|pocos) (?:centimetros|cms?) (?:de dilatacion|dilatad\w)?\b(?=[^?]{0,20}(?:dilat|parto|cuello|falta|bebe|$))/gi,
  /\b(?:la |su |tu )?interrupcion\b(?! (?:de|del) (?:servicio|agua|luz|internet|energia|trafico|transporte|suministro|clases|la llamada))(?=[^?]{0,40}\b(?:cita|papas|mama|jueves|lunes|martes|miercoles|viernes|sabado|domingo|semanas|confidencial|enter|embarazo|pastillas?|voluntaria|legal)\b)|\b(?:si )?(?:ya )?no (?:quiere|desea|quieres) (?:seguir|continuar) con (?:esto|el|ella|el embarazo)\b[^.!?]{0,12}\b(?:hay (?:opciones|otras)|opciones|ayud\w{1,4}|podemos|clinica|semanas)\b/gi,
]

const trusted = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:el|ella|su (?:esposo|marido|pareja|novio|ex|hijo|papa)|alguien)~12~(?:(?:le|te|la|lo) (?:vuelve a |volvio a |sigue )?(?:peg(?:a|o|ar|ando|ue)|grita|golpe(?:a|o|ar|e)|amenaz(?:a|o|ar)|controla|lastim(?:a|o|ar|e)|empuj(?:a|o)|maltrat(?:a|o)|obliga|forza|ahorc\w{1,2}|insulta|revisa el (?:telefono|celular)|quita (?:el|su) (?:dinero|telefono))|se pone (?:violento|agresivo))(?! (?:el (?:sol|frio|aire|viento)|la luz|a la))|(?:se siente|esta|esta usted|estas|te sientes|se encuentra) segur[oa] (?:en (?:su|tu|la) casa|con (?:el|ella|su|tu)|ahi)|(?:albergue|refugio|casa segura|plan de (?:seguridad|escape)|orden de (?:restriccion|proteccion|alejamiento))~?40~(?:usted|hijos|ninos|mujer\w{0,2}|espacio|lugar|segur[oa]|noche|maleta|papeles|cama)|lugar seguro (?:para|donde) (?:usted|quedarse|dormir)/,
    /(?:diario|cuaderno|libreta|registro|tarea)~24~(?:siente|sientes|emociones|pensamientos|sentimientos|animo|suenos|enojo|ansiedad)|(?:hacerse|hacerte|se ha hecho|lastimarse|quitarse) (?:dano|la vida)|(?:oir|oye|escucha|escuchar|ve|ver) (?:las |esas |las mismas )?(?:voces|cosas que no)|(?:pensamientos|ideas) (?:feos?|feas|oscur[oa]s|malos|malas|de (?:morir|muerte|hacerse|no vivir|suicid\w{2,4}))|como (?:anda|ha estado|esta|sigue|va) (?:de |su |del |con el |con su )(?:animo|nervios|tristeza|estado de animo|ansias)|(?:se ha sentido|te has sentido|se siente|te sientes) (?:muy |mas )?(?:trist[ea]|sol[oa]|deprimid[oa]|ansios[oa]|desesperad[oa]|sin (?:ganas|esperanza))|sin ganas de (?:nada|vivir|levantarse|comer)/,
    /(?:su|tu|la) (?:pareja|espos[oa]|novi[oa]|marido)~16~(?:tambien |igual )?(?:(?:se )?(?:tiene|debe|necesita|hay) que |debe |necesita )?(?:tomar(?:se)? (?:las|la|el|su)|tratar(?:se)?|hacer(?:se)? la prueba|revisar(?:se)?|inyectar(?:se)?|checar(?:se)?)|(?:condones|preservativos|jeringas? (?:limpias?|nuevas?)|agujas? limpias?|narcan|naloxona|tiras de fentanilo)|(?:caja|sobre|paquete|bolsa) (?:sin (?:nombre|logo|marcas|letrero)|discret[oa]|cerrad[oa] sin)|(?:fue|estuvo|estuvimos) expuest[oa]/,
    /(?:doble a|a\.?a\.?|n\.?a\.?|alcoholicos anonimos|narcoticos anonimos|alanon|al-anon|alateen|neuroticos anonimos)~24~(?:hoy|junta|reunion|grupo|sesion|libr\w{1,4}|paso|a las|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|padrin\w|medall\w{1,4}|ficha)|(?:lo|la|te|los) esperamos en (?:doble a|aa|na|el grupo|alanon)|(?:junta|reunion|grupo|sesion) de (?:doble a|a\.?a\.?|n\.?a\.?|alanon|alcoholicos anonimos|narcoticos anonimos)|sin una (?:copa|gota|cerveza|recaida)|libr(?:o|ito) azul|(?:tu|su) (?:padrino|madrina|ficha|medalla)~24~(?:junta|grupo|dias|meses|sobri\w{1,6}|recaid\w|limpi\w|paso|consum\w{1,3}|llam\w{1,4} antes)/,
  ),
  /\bganas de (?:consumir|tomar|usar|fumar|beber|drogarse|recaer|cortarse|morir(?:se)?|hacerse dano|no vivir|desaparecer|inyectarse|meterse)\b(?! (?:un |una |el |mas |caf|agua|chocolate|fotos?|algo))|\b(?:dias?|semanas?|mes(?:es)?|anos?|horas?)\b[^.!?]{0,12}\b(?:sin (?:tomar|beber|consumir|fumar|drogas?|alcohol|recaer|usar|apostar|cortarse|un trago)|limpi[oa]s?|sobri[oa]s?)\b|\bya no (?:fuma|toma|bebe|consume|usa|vapea|apuesta)\b[^?]{0,12}(?:\b(?:bravo|felicid\w{2,5}|orgullos[oa]|que bien|siga|animo)\b|$|!)/gi,
  /\b(?:nadie|ni (?:su|tu)s? (?:mama|papa|papas|padres|familia|espos[oa]|jefe|pareja|marido)|(?:su|tu)s? (?:papas?|mama|padres|familia|espos[oa]|jefe|pareja|marido)|en (?:su|tu) (?:casa|escuela|trabajo))\b[^.!?]{0,24}\b(?:(?:no )?(?:se )?(?:va|van|tiene|tienen|puede|pueden) (?:a |que |por que )?(?:saber(?:lo)?|enterar(?:se)?|decirle|avisarle)|se (?:entera|enteran|enterara|enteraran))\b(?![^?]{0,24}\b(?:fiesta|sorpresa|regalo|boda)\b)|\b(?:es|sera|todo es) (?:confidencial|privado|entre (?:usted y|nosotros|tu y))\b[^.!?]{0,30}(?:\b(?:papas|padres|mama|pareja|espos\w|anos|nadie|sin permiso|pastillas?|cita|prueba|venir)\b|$)|\bsin (?:permiso|que se entere[n]?|decirle a) (?:de )?(?:sus?|tus?)? ?(?:papas|padres|mama|pareja|espos[oa]|familia)\b/gi,
  /\b(?:primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|doce|los 12|los doce) pasos?\b(?! (?:es|del (?:tramite|proceso)|para|de (?:la|tu|su) (?:receta|compra|inscripcion))(?! (?:la|dejar|sanar)))[^.!?]{0,16}(?:\b(?:padrin[oa]|libr\w{1,4}|grupo|inventario|junta|programa|sobri\w)\b|$)|\b(?:un dia a la vez|solo por hoy)\b[^?]{0,30}(?:\b(?:\d{1,4}|cumple|dias?|meses|ano|ficha|grupo|junta|sobri\w|limpi\w|fuerza)\b)/gi,
]

/** How a person in care is doing, what is told of a child on the way, and what is said in trust. */
export const toldSpanishPeople: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'stay-told',
    words:
      'noche amanecio cayo pregunto agarra desmayo atraganto respira respirando respirador tubo suero sonda ventilador intensivo intensiva recuperacion observacion comiendo caminando despertando desperto internado internada estable delicado delicada sedado sedada confundido confundida alta percentil incubadora hospicio amarillo amarillito bilirrubina ombligo cordon mollera rozado rozadura colico calostro panal valiente voltearlo voltearla volteelo voltear llaga escara cuidador cuidadora cuida memoria desorientado desorientada olvida camina quejo comio tragar',
    phrases:
      'de peso, su bebe, el bebe, la bebe, bebe pesa, no quiere comer, no quiso comer, no puede tragar, a casa, ya salio, en piso, en cuarto, ya come, ya camina, ya traga, bebe come, bebe pesa, bebe nacio, bebe toma, bebe duerme, bebe moja, salio bien, no ha querido, no se acuerda, no deja de, no puede dormir, se perdio, abrio los ojos, la casa',
    unless:
      /\b(?:vecin[oa]s?|perr[oa]s?|gat[oa]s?|mascotas?|cachorr[oa]s?|veterinari[oa]|caballo|vaca|partido|equipo|juego|pelicula|novela|escuela|maestr[oa]|clase|tarea|trabajo|mudanza|fiesta|boda|restaurante|antro|viaje|vuelo|hotel|carro|auto|camion|trafico|memoria (?:usb|ram|historica)|tarjeta|llaves|pan|tortillas|tamales|pozole|concierto|misa|iglesia)\b/i,
    compile: stays,
  },
  {
    category: 'condition',
    rule: 'pregnancy-told',
    sensitive: true,
    words:
      'fuente dolores contraccion contracciones rayita raya lineita semanas semana sem encajo encajado acomodada acomodado acomodo cabecita nalgas sentadito atravesado cuata gemelo mellizo pecho teta biberon mamila leche pezon patada patadita cuarentena centimetro cm dilatacion parto interrupcion diu dispositivo implante implanon nexplanon barrita anillo pildora ligadura vasectomia ovulo embrion foliculo esperma encargar varon varoncito hembra mujercita',
    phrases:
      'le baja, le bajo, te bajo, te baja, le llega, le llego, no le ha, no te ha, le vino, es nina, es nino, de cabeza, plan b, tapon mucoso, dia siguiente, seguir con esto, seguir con el, continuar con, paso de fecha, su fecha, la fecha, bebe se mueve, bebe mide',
    unless:
      /\b(?:parque|plaza|chocolate|soda|precio|volumen|musica|perr[oa]s?|gat[oa]s?|mascotas?|equipo|partido|juegan|cantan|canto|concurso|pelicula|novela|app|aplicacion|descarga|paquete|pedido|envio|entrega|sofa|muebles?|colchon|sala|comedor|lavadora|refrigerador|aparto|apartado|tramite|proyecto|mercancia|vuelo|celular|internet|luz|servicio|mundial|camino|carretera|calle|lugar|lista|ranking|trabajo|curso|escuela|vacaciones|renta|boda|obra)\b/i,
    compile: births,
  },
  {
    category: 'condition',
    rule: 'trusted',
    sensitive: true,
    words:
      'copa ganas consumir sobrio sobria limpio limpia fuma toma bebe vapea apuesta nadie confidencial permiso pega pego pegue grita golpea golpeo amenaza amenazo lastima lastimo empuja empujo maltrata controla obliga violento agresivo seguro segura albergue refugio restriccion alejamiento proteccion aa na alanon anonimos paso padrino madrina ficha medalla diario cuaderno dano voz voces pensamiento animo nervio triste deprimido deprimida ansioso ansiosa pareja esposo esposa novio novia marido condon preservativo jeringa aguja narcan naloxona fentanilo expuesto expuesta enterar entere entera enteran',
    phrases:
      'doble a, libro azul, librito azul, sin tomar, sin beber, sin consumir, sin fumar, sin drogas, sin alcohol, sin recaer, un dia a, solo por hoy, sin nombre, sin logo, va a saber, van a saber, tiene que saber, quitarse la vida',
    unless:
      /\b(?:fiesta|sorpresa|regalo|boda|xv|quinceanera|perr[oa]s?|gat[oa]s?|mascotas?|seguro (?:de|del) (?:carro|auto)|carro|auto|coche|partido|equipo|gol|pelicula|novela|concurso|clase de|libro de texto|manejo|tienda|oferta|pedido|bautizo|primera comunion|confirmacion|tramite|solicitud|receta de|cafe|bufete|abogad[oa]|canasta|jugador\w{0,2}|escalones)\b/i,
    compile: trusted,
  },
]
