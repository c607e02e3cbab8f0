import { relative } from './spanish-parts.js'
import type { ToldRule } from './told-rule.js'

const inCare =
  '(?:(?:ya |todavia |hoy |anoche |tambien |casi |ayer |si )?(?:(?:se )?(?:cayo|desmayo|atraganto|ahogo|resbalo|confund\\w{1,3}|perdio|quejo)|paso (?:buena|mala|la|una) (?:\\w{4,7} )?noche|amanecio (?:mas |muy |con |mejor|peor|bien|mal|tranquil|adolorid|sin)|comio (?:bien|poquito|todo|mejor|la mitad)|(?:esta |anda )(?:comiendo|respirando|caminando|despertando|durmiendo|tomando|orinando|platicando|orientad|confundid|inquiet|estable|delicad|sedad|dormidit|mejorcit|malit|en (?:piso|cuarto|recuperacion|observacion|intensiv|terapia|uci|quirofano|cirugia|rehab))|camina (?:con|sol|ya|mejor|poquito)|respira (?:sol|mejor|bien|por|con)|salio (?:bien|ya|de (?:cirugia|la operacion|quirofano|peligro|terapia|intensiv|recuperacion)|y esta)|sigue (?:dormid|estable|delicad|en|igual|con|sin|internad|hospital)|no (?:quiere|quiso|ha querido|puede|pudo|deja de) (?:comer|tragar|caminar|respirar|hablar|dormir|tomar(?:se)? (?:la|su)|llorar|levantarse)|ya (?:respira|come (?:bien|sol|mejor|papilla|por|de)|camina (?:sol|con|sin|mejor|un|por)|traga|orin|hizo|abrio los ojos|pide|salio|desperto|mueve|gate|habla)|subio de peso|bajo de peso|va en el percentil|pregunto por|pidio (?:cafe|agua|comida|verl)|pesa|peso \\d|midio|perdio (?:el|la) (?:conocimiento|apetito|memoria|habla)))'

const stays = (): readonly RegExp[] => [
  new RegExp(`\\b${relative} (?:ya |tambien |hoy )?${inCare}`, 'gi'),
  new RegExp(
    `\\b(?:paso (?:buena|mala|muy buena|una buena) noche|amanecio (?:mas |muy |mejor|peor|tranquil)\\w{0,10}|desperto (?:bien|tranquil|content)\\w{0,3}|comio (?:bien|poquito|todo)|respira sol[oa])\\b[^.!?]{0,16}\\b${relative}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:a )?${relative}? ?(?:ya )?(?:le|lo|la) (?:quit|sac|pus|cambi|pas|mov|baj|sub|dier|dej|mand|trasladar)\\w{1,5} (?:ya )?(?:el|la|los|las|un|una|a|al|en) (?:tubo|respirador|oxigeno|suero|sonda|ventilador|drenaje|intensiv\\w|piso|cuarto|observacion|recuperacion|cama \\d|rehab\\w{0,12}|hospicio|alta|terapia intensiva|monitor|morfina|incubadora)\\b`,
    'gi',
  ),
  /\b(?:l[oae]s? |la )?(?:vamos a|van a|quieren|queremos|tenemos que|hay que) (?:tener|dejar|observar|cuidar|vigilar|internar|ingresar|monitorear)(?:l[oa])?\b[^.!?]{0,12}\b(?:noche|dia|dias|horas|aqui|esta noche|observacion|hospital)\b/gi,
  /\b(?:bebe|mama|papa|nin[oa]|abuel\w{1,3}|espos[oa])\b[^.!?]{0,20}\bse l[oa] (?:lleva|puede llevar) a (?:la |su )?casa\b/gi,
  /\b(?:amarill(?:o|ito|ita|a)|bilirrubina|ictericia|ombligo|cordon|mollera|salpullido|rozad(?:o|a|ura)|colicos?|calostro|panal(?:es)? mojados?|percentil|fontanela)\b[^.!?]{0,24}\b(?:bebe|nin[oa]|recien|bajo|subio|caer|cayo|moje|sec[oa]|alcohol|dia|sol|limpi\w{1,3}|crema|feo|hinchad\w)\b|\b(?:bebe|recien nacid[oa])\b[^.!?]{0,16}\b(?:amarill\w{1,3}|ombligo|mollera|colicos?|rozad\w|pesa|peso|subio|eructo|agarra|come|leche|toma|fiebre|calentura|tos|nacio|duerm\w{1,3}|moja|mojo|evacua|llora|pecho)\b/gi,
  /\b(?:valiente|llor\w{1,4}|portó|porto|aguanto)\b[^.!?]{0,24}\b(?:agujas?|piquetes?|inyeccion(?:es)?|vacunas?|sangre|dentista|examen|doctora?|puntos|radiografia|enfermera)\b/gi,
  /\b(?:volte|vir|gir|mov|cambi)(?:e|ear|arl[oa]|ela|elo|earl[oa]|arl[oa] de posicion)(?:l[oa])?\b[^.!?]{0,20}\b(?:cada|lado|posicion|espalda|llaga|horas|cama)\b/gi,
  /\b(?:memoria|confundid[oa]|olvid\w{1,5}|desorientad[oa]|se (?:queria|quiere) (?:salir|ir)|deambul\w{1,4}|no (?:reconoc\w{1,3}|se acuerda))\b[^?]{0,40}\b(?:mama|papa|abuel\w{1,4}|don|dona|hij[oa]|doctora?|taller|grupo|prueba|centro|calle|familia)\b|\b(?:taller|prueba|grupo|ejercicios|test|clinica|examen|unidad|evaluacion) de (?:la )?memoria\b(?! (?:historica|ram|fotografica|del|colectiva))/gi,
]

const births = (): readonly RegExp[] => [
  /\b(?:romp(?:e|io|a|ieron|er)|revient(?:a|e)|revento|se (?:le|te) (?:rompe|rompio|revienta|revento|rompa|sale)) (?:ya )?(?:la |de |su )?(?:fuente|bolsa de(?:l)? aguas?|aguas)\b(?! (?:de|del) (?:la|el|parque|plaza|jardin|chocolate|sodas?|poder))/gi,
  /\b(?:dolores|contracciones|calambres|colicos)\b[^.!?]{0,16}\b(?:son|estan|vienen|le dan|cada)\b[^.!?]{0,8}\b(?:\d{1,2}|tres|cuatro|cinco|seis|diez) min\w{0,4}\b|\bcada (?:\d|tres|cinco|diez) minutos\b[^.!?]{0,16}\b(?:veng\w{1,4}|hospital|dolor\w{0,2}|contracc\w{2,6})\b/gi,
  /\b(?:no|ya|todavia no|aun no) (?:le|te) (?:baj(?:a|o|e)|lleg(?:a|o)|vino|viene|ha (?:bajado|llegado|venido))(?: la (?:regla|menstruacion)| el periodo| (?:este|en) (?:mes|dos)|)\b(?! (?:el|la|los|las|al|a|de|del|un|una|su|tu|mi|otro) (?!mes|regla|menstruacion|periodo|todo))(?=[^?]{0,50}(?:\b(?:semanas?|mes|meses|venga|prueba|duda|regla|dias|retraso|periodo|cita|ven|embaraz\w{1,3})\b|\?|$))(?<=(?:semanas?|mes|meses|dias|que|atraso|^|\?|¿|^ya|^no)[^.!]{0,30})/gi,
  /(?<!\b(?:baja|sube)l\w )\bdos (?:rayit?as?|lineas?|lineitas)\b(?! (?:al|de|en el|mas|amarillas))|\b(?:ya se ve|ya se puede ver|sabemos|supimos|vimos|se ve) (?:si (?:es|va a ser) |que es )(?:nin[oa]|varon(?:cito)?|hembra|mujercita|hombrecito)\b|\bes (?:nin[oa]|varon|hembra|mujercita|hombrecito)\b(?=[^?]{0,30}\b(?:mama|papas|felicid|mami|azul|rosa|sano|sana|ultrasonido|pesa|felicitaciones|enhorabuena))/gi,
  /\b(?:tiene|va de|vas de|va en la|esta de|estas de|cumple|ya son|son|de|a las|con) (?:\d{1,2}|doce|veinte|treinta|treinta y \w{3,6}|cuarenta|ocho|diez) (?:semanas|sem|semanitas)(?! (?:seguid|de (?:vacaciones|clase|curso|trabajo|garantia|renta)|para (?:la|el) (?:boda|fiesta|navidad)))(?=[^?]{0,30}(?:\b(?:ya se ve|bebe|ultrasonido|eco|nin[oa]|falta|cita|parto|latid|mama|embaraz|se mueve|felicid|cuello|monitor)\b|$|[.!]))/gi,
  /\b(?:encaj(?:o|ado|ada)|se acomod(?:o|e)|acomodad[oa]s?|de cabeza|de cabecita|de nalgas|sentadit[oa]|atravesad[oa]|volte(?:o|ado|adito))\b[^.!?]{0,24}\b(?:bebe|bebita|falta|cesarea|parto|nin[oa]|cuatas?|gemel[oa]s|mellizos|las dos|los dos|ya)\b|\b(?:bebe|bebita|nin[oa]|cuat[oa]s|gemel[oa]s|mellizos)\b[^.!?]{0,24}\b(?:encaj\w{1,3}|acomodad[oa]s?|acomodo|de cabeza|de cabecita|de nalgas|sentad[oa]|atravesad[oa]|se mueve|mueve|patea\w{0,3}|pesa|mide|latid\w{1,2}|volte\w{1,4})\b/gi,
  /\b(?:bebe|bebita) (?:ya |no )?(?:agarra|toma|quiere|prende|suelta) (?:bien |el |la |la teta|del )?(?:pecho|teta|chichi|biberon|mamila|leche)\b/gi,
  /\b(?:la |su |tu )?interrupcion\b(?! (?:de|del) (?:servicio|agua|luz|internet|energia|trafico|transporte|suministro|clases|la llamada))(?=[^?]{0,40}\b(?:cita|papas|mama|jueves|lunes|martes|miercoles|viernes|sabado|domingo|semanas|confidencial|enter|embarazo|pastillas?|voluntaria|legal)\b)|\b(?:si )?(?:ya )?no (?:quiere|desea|quieres) (?:seguir|continuar) con (?:esto|el|ella|el embarazo)\b[^.!?]{0,12}\b(?:hay (?:opciones|otras)|opciones|ayud\w{1,4}|podemos|clinica|semanas)\b/gi,
]

const trusted = (): readonly RegExp[] => [
  /\bganas de (?:consumir|tomar|usar|fumar|beber|drogarse|recaer|cortarse|morir(?:se)?|hacerse dano|no vivir|desaparecer|inyectarse|meterse)\b(?! (?:un |una |el |mas |caf|agua|chocolate|fotos?|algo))|\bya no (?:fuma|toma|bebe|consume|usa|vapea|apuesta)\b[^?]{0,12}(?:\b(?:bravo|felicid\w{2,5}|orgullos[oa]|que bien|siga|animo)\b|$|!)/gi,
  /\b(?:nadie|ni (?:su|tu)s? (?:mama|papa|papas|padres|familia|espos[oa]|jefe|pareja|marido)|(?:su|tu)s? (?:papas?|mama|padres|familia|espos[oa]|jefe|pareja|marido)|en (?:su|tu) (?:casa|escuela|trabajo))\b[^.!?]{0,24}\b(?:(?:no )?(?:se )?(?:va|van|tiene|tienen|puede|pueden) (?:a |que |por que )?(?:saber(?:lo)?|enterar(?:se)?|decirle|avisarle)|se (?:entera|enteran|enterara|enteraran))\b(?![^?]{0,24}\b(?:fiesta|sorpresa|regalo|boda)\b)/gi,
  /\b(?:el|ella|su (?:esposo|marido|pareja|novio|ex|hijo|papa)|alguien)\b[^.!?]{0,12}\b(?:(?:le|te|la|lo) (?:vuelve a |volvio a |sigue )?(?:peg(?:a|o|ar|ando|ue)|grita|golpe(?:a|o|ar|e)|amenaz(?:a|o|ar)|controla|lastim(?:a|o|ar|e)|empuj(?:a|o)|maltrat(?:a|o)|obliga|forza|ahorc\w{1,2}|insulta|revisa el (?:telefono|celular)|quita (?:el|su) (?:dinero|telefono))|se pone (?:violento|agresivo))\b(?! (?:el (?:sol|frio|aire|viento)|la luz|a la))|\b(?:albergue|refugio|casa segura|plan de (?:seguridad|escape)|orden de (?:restriccion|proteccion|alejamiento))\b[^?]{0,40}\b(?:usted|hijos|ninos|mujer\w{0,2}|espacio|lugar|segur[oa]|noche|maleta|papeles|cama)\b/gi,
  /\b(?:doble a|a\.?a\.?|n\.?a\.?|alcoholicos anonimos|narcoticos anonimos|alanon|al-anon|alateen|neuroticos anonimos)\b[^.!?]{0,24}\b(?:hoy|junta|reunion|grupo|sesion|libr\w{1,4}|paso|a las|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|padrin\w|medall\w{1,4}|ficha)\b|\b(?:lo|la|te|los) esperamos en (?:doble a|aa|na|el grupo|alanon)\b|\b(?:junta|reunion|grupo|sesion) de (?:doble a|a\.?a\.?|n\.?a\.?|alanon|alcoholicos anonimos|narcoticos anonimos)\b|\bsin una (?:copa|gota|cerveza|recaida)\b|\blibr(?:o|ito) azul\b|\b(?:primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|doce|los 12|los doce) pasos?\b(?! (?:es|del (?:tramite|proceso)|para|de (?:la|tu|su) (?:receta|compra|inscripcion))(?! (?:la|dejar|sanar)))[^.!?]{0,16}(?:\b(?:padrin[oa]|libr\w{1,4}|grupo|inventario|junta|programa|sobri\w)\b|$)/gi,
  /\b(?:diario|cuaderno|libreta|registro|tarea)\b[^.!?]{0,24}\b(?:siente|sientes|emociones|pensamientos|sentimientos|animo|suenos|enojo|ansiedad)\b/gi,
  /\b(?:su|tu|la) (?:pareja|espos[oa]|novi[oa]|marido)\b[^.!?]{0,16}\b(?:tambien |igual )?(?:(?:se )?(?:tiene|debe|necesita|hay) que |debe |necesita )?(?:tomar(?:se)? (?:las|la|el|su)|tratar(?:se)?|hacer(?:se)? la prueba|revisar(?:se)?|inyectar(?:se)?|checar(?:se)?)\b/gi,
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
      /\b(?:parque|plaza|chocolate|soda|precio|volumen|musica|perr[oa]s?|gat[oa]s?|mascotas?|equipo|partido|juegan|cantan|canto|concurso|pelicula|novela|app|aplicacion|descarga|paquete|pedido|celular|internet|luz|servicio|mundial|camino|carretera|calle|lugar|lista|ranking|trabajo|curso|escuela|vacaciones|renta|boda|obra)\b/i,
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
