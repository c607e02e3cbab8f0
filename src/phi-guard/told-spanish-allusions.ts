import { part, relative, staff } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const operated =
  '(?:abrir(?:l[oae])?|operar(?:l[oae])?|cortar(?:l[oae])?|quitar(?:l[oae]|sel[oa])?|sacar(?:l[oae]|sel[oa])?|destapar(?:l[oae])?|drenar(?:l[oae])?|coser(?:l[oae])?|cauterizar|congelar(?:l[oae])?|quemar(?:l[oae])?|enyesar(?:l[oae])?|entablillar|amputar|reconstruir|limpiar(?:l[oae]) (?:por dentro|la herida)|meter(?:le)? (?:a quirofano|a cirugia|cuchillo|una camar\\w{1,4})|intervenir(?:l[oae])?|inducir(?:l[oae])?|picar(?:l[oae])|pinchar(?:l[oae])|inyectar(?:l[oae])?|infiltrar(?:l[oae])?|dializar(?:l[oae])?|conectar(?:l[oae])|desconectar(?:l[oae])|entubar(?:l[oae])?|intubar(?:l[oae])?|hidratar(?:l[oae])|nebulizar(?:l[oae])|desparasitar(?:l[oae])|vacunar(?:l[oae]))'

const outcomes = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:salio|quedo|resulto|sali[oó]|va|vamos|todo) (?:todo |tod[oa] )?(?:justo )?(?:como|mejor que|tal (?:y )?como|asi como) (?:queriamos|esperabamos|esperaba|deseabamos|planeamos|ultima vez|la vez pasada|el ano pasado|debe ser)|(?:no (?:es|era|fue)|si (?:es|era|fue)|fue|era|es) (?:justo )?(?:lo (?:que|peor que)) (?:usted |nosotros |la doctora |el doctor |todos |nos |mas )?(?:tem\w{2,6}|pensa\w{1,5}|cre\w{2,6}|sospech\w{2,6}|imagin\w{2,6}|preocup\w{2,6}|asust\w{2,6})/,
    /(?:se ven?|estan?|sal(?:io|ieron)|sigue[n]?|quedaron) (?:casi |muy |practicamente )?(?:igual(?:es|ito|itos)?|lo mismo|parecid[oa]s?|mejor(?:es|cit[oa]s?)?|peor(?:es)?|identic[oa]s?) (?:que|a|al|a los|a las|a la) (?:los? |las? |el )?(?:de(?:l)? )?(?:(?:ano|mes|semana|vez|visita|estudio|foto|prueba|placa)s? (?:pasad[oa]s?|anterior(?:es)?|antes)|antes de|la (?:vez|ultima)|hace (?:un|seis|tres|dos))/,
    /(?:era|es|eran|son|fue|resulto|no paso de|quedo en) (?:solo|nada mas|nomas|solamente|pur[oa]|unicamente|nadamas|sol[oa]) (?:un[oa]?s? )?(?:\w{3,12} )?(?:grasita|grasa|bolita|quistecito|aire|gases|moco|agua|susto|golpe|virus|estres|cansancio|nervios|acidez|musculo|ganglio|manchita|sombrita|cicatriz|calcio|arenilla|inflamacion|desgarre|torcedura|lunar\w{0,4}|irritacion|infeccion\w{0,5}|alergia)|(?:es|era|hay|ve|vimos|vio|salio|tiene) (?:un|una) (?:sombrita|manchita|bolita|puntito|quistecito|bultito|lesioncita|rayita|agujerito|soplito|nodulito|granito|piedrita|arenilla)/,
    /(?:esta|anda|se ve|sigue|va) (?:usted |tu )?(?:mejor|mas san[oa]) que (?:yo|nunca|todos|un (?:roble|joven|toro|nino))|(?:mejor )?(?:sientese|sentad[oa]|siente se)~20~(?:antes de|para|cuando) (?:leer|abrir|ver|lea|abra|vea)\w{0,2}|no l[oa] (?:lea|abra|vea) (?:sol[oa]|en el trabajo|manejando|hasta)|(?:no hay|no es|no tiene) (?:de que|por que|motivo|nada de que|nada que) (?:asust|preocup|alarm|espant|tem)\w{2,4}|les? falta (?:un poc[oa]|tantit[oa]|algo de|poquit[oa]|mas) (?:de )?(?:vitaminas?|hierro|calcio|sangre|azucar|potasio|agua|peso|oxigeno|hormonas?|proteina|sueno)/,
    /(?:vamos a |hay que |mejor |prefer\w{3,5} )?(?:esperar(?:nos|emos)?|esperamos|vigil(?:ar|arl[oa]|amos|arlo)|observ(?:ar|arl[oa]|amos)|monitorear(?:l[oa])?|darle tiempo)~24~(?:a ver si|para ver si|por si|y (?:si|vemos|repetimos|revisamos)|hasta que|cada)~24~(?:sol[oa]|quita|va|cierra|baja|crece|cambia|mejora|responde|desinflama|madura|mes(?:es)?|semanas?)|lo (?:vigilamos|vamos a vigilar|estamos vigilando|seguimos vigilando|tenemos vigilado)|se (?:cierra|quita|cura|va|sale|desinflama|acomoda|corrige|absorbe) sol[oa]s?/,
    /(?:\d{1,4}|un|una|dos|tres|seis|cinco|diez|cien|mil|noventa|treinta) (?:anos?|mes(?:es)?|semanas?|dias) (?:ya )?(?:sin que|de que no|desde que|sin) (?:haya |ha |le |te |se |le ha |le haya )?(?:vuelto|volvio|regres\w{1,4}|aparec\w{2,5}|crec\w{2,4}|repet\w{2,4}|ataques?|convulsion\w{0,2}|crisis|dolor|recaid\w{0,2}|sangr\w{2,4}|una (?:copa|recaida|cerveza|gota|crisis))|no ha(?:ya)?(?:s)? (?:vuelto|regresado) (?:a (?:salir|crecer|tomar|consumir|aparecer|caer|beber|usar|fumar)|el|la|desde)|(?:orgullos[oa]s?|felicid\w{2,5})~24~no (?:hayas?|has|ha) (?:vuelto|recaido|tomado|consumido|fumado)/,
  ),
  new RegExp(
    `\\b(?:se )?(?:fue|salio|quedo|quito|saco) (?:tod[oa] )?(?:limpi[oa]|complet[oa]|enter[oa])\\b[^.!?]{0,16}\\b(?:borde|orilla|margen|raiz|alrededor|hasta)\\w{0,2}\\b|\\b(?:bordes|orillas|margenes) (?:limpi[oa]s|libres|salieron)\\b|\\b${staff} (?:\\w{2,6} ){0,2}(?:esta|quedo|se quedo|se ve|anda|salio|se puso) (?:muy |bien |super )?(?:content[oa]s?|feliz|feliz|satisfech[oa]|preocupad[oa]|tranquil[oa]|sorprendid[oa]|optimista|con pendiente)\\b(?=[^?]{0,60}(?:\\b(?:su|sus|como|con|lo que|avance|operacion|cirugia|resultado|estudios?|salio|quedo|va)\\b|$))`,
    'gi',
  ),
]

const procedures = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:le|te|me|l[oa]s?) (?:vamos a |van a |voy a )?(?:quit|pon|sac|cort|abr|cerr|conect|desconect|cambi|destap|jal|coloc|limpi|pinch|piqu|inyect|ajust|apriet|dren|cosi|cos|opera|pegu|retir|revis|mid|toc|escuch|pes)\\w{1,6} (?:\\w{2,9} ){0,2}?(?:el|la|los|las|un|una|unos|otr[oa]s?|sus?|ese|esa|es[oa]s) (?:fierr(?:os|itos)|puntit?os?|tubit?os?|clavos?|alambres?|manguerit?as?|tapones?|cosit[oa]|bolit[oa]s?|pus|liquido|agua|ojit?os?|${part}|cera|herida|venda|yeso|sonda|catarata|muelas?|encia|placa|parche|suero|gasas?|hilos?|grapas?|ferula|aparatos?|aparatit?os?|presion|azucar|corazon(?:cito)?|sangre|calza|piedrit?as?)`,
    `(?:le|te|que le|que te|lo|la) (?:vean|ve[a]?n?|revis(?:e|en|amos|an)|chequ?(?:e|en)|toqu?(?:e|en)|explor(?:e|en)|mir(?:e|en)|quer\\w{2,4} ver|vamos a ver) (?:ahi abajo|ahi|abajo|por (?:dentro|abajo)|las partes|(?:el|la|los|las|su|sus) ${part})|(?:traiga|mande|lleve|venga) (?:al?|a la|al) (?:nin[oa]|bebe|mama|papa)?[^.!?]{0,8}\\b(?:pa|para) que (?:le|lo|la) (?:vean|revisen|chequen|pesen|midan|curen|inyecten|vacunen|toquen|ausculten)|(?:dormir|quedarse|pasar) (?:aqui |con nosotros )?(?:una|la) noche~20~(?:ronc\\w{1,3}|cables|respir\\w{1,4}|estudio|sueno|observ\\w{2,6})|(?:ronc(?:a|an|ar|ando)|ronquidos?|deja de respirar)~?50~(?:esposo|esposa|dormir|noche|estudio|mascarilla|aparato|ahog\\w{1,2}|cansad[oa])`,
    /(?:toc(?:ar|a|o|ue)|suene|sonar) la campana(?! (?:de la (?:iglesia|escuela)))|(?:le|te) (?:queda|quedan|falta|faltan) (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|pocas) (?:y (?:ya )?(?:termin|acab)\w{2,5}|ciclos?|sesiones|sueros|radiacion\w{0,2}|quimios?|aplicaciones|inyecciones|terapias|rayos)|ultim[oa] (?:ciclo|suero|quimio|radiacion|sesion de (?:terapia|rayos|quimio)|infusion)/,
    /pelucas? (?:prestad[oa]s?|gratis|para (?:usted|pacientes)|donad[oa]s?)|(?:son|es|salio|salieron|resulto|eres) (?:muy |un |buen[oa] )?(?:compatibles?|donador[a]?|donante)(?! (?:con (?:su|el|la) (?:celular|telefono|sistema|modelo|version|impresora|equipo|ios|android)))|(?:ya )?(?:hay|aparecio|tenemos|encontramos|salio|llego) (?:un |su |el )?(?:donador|donante|rinon|higado|corazon|organo|cornea)/,
  ),
  new RegExp(
    `\\b(?:hay que|tenemos que|vamos a|le van a|te van a|van a|habra que|tendremos que|toca|no hay (?:de otra|mas que)|se (?:le )?(?:va|tiene) (?:a|que)|hace falta|no (?:hizo|hace) falta|necesita(?:mos)?|quieren?|podemos|conviene|urge) ${operated}(?:(?<!r)|(?! (?:el|la|los|las|un|una) (?!(?:${part}|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes|semana|otr[oa]|apendice|vesicula|piedra|bolita|tumor|quiste|lunar)\\b)| copias\\b))(?=[^?]{0,40}(?:\\b(?:${part}|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|mes|semana|doctora?|dormid|anestesia|puntos|poquito|pronto|antes|otra vez|lo de|no|si|y|para|porque)\\b|$|[.,!]))(?! (?:con (?:horario|personal|el nuevo|menos)|otra|la (?:tienda|oficina|sucursal)|las puertas|de \\w{5,9} a|el lunes a|a las|hasta))`,
    'gi',
  ),
  /\b(?:ir|venir|tiene que venir|necesita venir|viene|seguir viniendo) (?:\w{2,6} )?(?:(?:una|dos|tres|2|3) veces (?:por|a la) semana|diario|todos los dias|cada (?:tercer dia|semana|21 dias|tres semanas|dos semanas))\b[^.!?]{0,24}(?:\b(?:conect\w{2,5}|limpi\w{2,6}|sangre|maquina|suero|terapia|inyecc\w{2,5}|curacion|rayo\w?|silla)\b|$)|\bconectar(?:se|te)\b[^.!?]{0,16}(?:\b(?:maquina|horas|semana|dialisis)\b|$)/gi,
  /\b(?:caer(?:se|sele)?|cae|caiga|salir|crecer|crecio|creciendo) (?:mucho |todo |el |su )*(?:pelo|cabello)\b(?=[^?]{0,40}\b(?:peluca|gorro|tratamiento|medicina|panuelo|normal|quimio|vuelve|volver|otra vez|despues|turbante|prestamos|prestadas)\w{0,2}\b)/gi,
]

const partings = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:lo sentimos|sentimos|lamentamos|siento) (?:mucho|muchisimo|de corazon|tanto|profundamente)? ?(?:su|tu|la|lo de su|lo del) (?:perdida|bebe|mama|papa|duelo|fallecimiento|hij[oa]|espos[oa]|diagnostico|noticia|abuel\w{1,4})|(?:grupo|terapia|platica|apoyo) (?:de|para el|en el) duelo|(?:perdida|perdio|perdimos) (?:de )?(?:un|una|su|al?|el) (?:bebe|embarazo|hij[oa]|espos[oa]|latido)|no (?:hay|se (?:oye|escucha|ve|encontro)|encontramos|tiene) (?:el )?latidos?|si no hay latido/,
    /(?:cambi(?:ar|a|as)|piens(?:a|as|e)|decid\w{1,3})~12~(?:de (?:opinion|idea|parecer)|mejor|si (?:lo |la )?(?:quiere|quieres) tener\w{0,2})~24~(?:semana|semanas|embarazo|pastilla|procedimiento|clinica)|(?:tu|su) (?:t|testo|testosterona|hormonas?|estrogenos?|bloqueador\w{0,2}|e2) (?:ya |esta|llego|nueva?|lista?|dosis|sube|baj)\w{0,4}~16~(?:lista?|dosis|nueva|farmacia|recog\w{2,3}|inyecc\w{2,5}|subimos|mg|ml|cambio)|(?:planificar|planificacion|para no (?:encargar|embarazarse|quedar)|para cuidarse|cuidarse de no|metodo (?:anticonceptivo|para cuidarse|de planificacion))(?![^?]{0,20}\b(?:finanzas|viaje|boda|gastos|urbana|evento|reunion|fiesta)\b)(?! (?:la|el|su|tu|los|las|una?|otra) (?:\w+ (?:de )?)?(?:entregas?|envios?|recoleccion|recogida|visita del tecnico|rutas?|horarios?|semana de trabajo|proyectos?|clases?|mudanza|vacaciones)\b)/,
    `(?:decid\\w{1,3}|firm\\w{1,4}|autoriz\\w{1,4}|hablar|platic\\w{1,4})~30~(?:conect\\w{2,5}|desconect\\w{2,5}|entub\\w{2,5}|intub\\w{2,5}|resucit\\w{2,5}|reanim\\w{2,5}|maquinas?|donar|organos|no (?:revivir|resucitar))|(?:cuidados|platica) (?:paliativos|de fin de vida)|(?:el |la )?${relative}~16~(?:no conoce|no reconoce|se le olvida|esta peleando|esta luchando|ya no aguanta|pregunta por)`,
    /(?:prepare|empaque|tenga lista|aliste|ya haga) (?:la |su )?(?:maleta|panalera|cuna|bolsa)~30~(?:bebe|semanas?|fecha|parto|contracc\w{2,6}|hospital|falta|llega|momento)|(?:ya|pronto|casi) (?:lo |la )?(?:va a )?(?:conocer|cargar|tener en (?:brazos|sus brazos)) (?:a su|al) (?:bebe|nen[ea]|nin[oa])|(?:corazoncito|latidit?os?)|(?:antojos|nauseas matutinas|ascos)~?30~(?:normal|semanas?|bebe|pasan|mes(?:es)?)/,
  ),
  /\b(?:se nos (?:fue(?! (?:el|la|un) (?:balon|pelota|luz|agua|camion|tren|tiempo|hora|senal|mano|onda|oportunidad))|adelanto)|ya (?:descansa|descanso|no sufre|esta con dios|se fue|esta en (?:paz|el cielo|un lugar mejor))|(?:descansa|descanso|esta) en paz|no pasa de (?:hoy|esta noche|manana)|vengan? a despedirse|despidanse|fallecio|murio|perdio la (?:vida|batalla)|no (?:lo|la) logro|dejo de respirar|se (?:fue|apago) (?:tranquil|en paz|dormid|rodead)\w{1,4}|ultimos (?:dias|momentos)|(?:pocas horas|poco tiempo) de vida)\b(?![^?]{0,24}\b(?:internet|luz|bateria|carro|refri|camion|maestr[oa]|jefe)\b)(?=[^?]{0,80}(?:\b(?:lo sentimos|sentimos|hoy|anoche|esta (?:manana|tarde|noche)|a las|mama|papa|abuel\w{1,4}|espos[oa]|don|dona|senora?|familia|hij[oa]|doctora?|duelo|acompan\w{2,6}|bebe|papeles|funeraria|cuarto|el|ella)\b|$))/gi,
  /\b(?:ya )?no (?:conoce|reconoce|quiere luchar|tiene cura)\b[^.!?]{0,16}(?:\b(?:a nadie|a sus|de nada|ni|venga|paciencia|familia)\b|$)/gi,
  /\b(?:pens(?:ando|ar|emos|e)|escog(?:iendo|er|ieron)|ir (?:buscando|pensando|viendo)|ya (?:tiene|tienen|escogieron))\b[^.!?]{0,10}\b(?:el |un |los )?nombres?\b(?! (?:de|para) (?:la |el |su |tu )?(?:usuario|empresa|negocio|equipo|perr\w|gat\w|grupo|mascota|banda|cuenta|tienda|archivo|evento|marca))(?=[^?]{0,50}\b(?:se ve|clarito|bebe|nin[oa]|varon|falta|nazca|barriga|panza|llega|ultrasonido|mami|mama|papas)\b)|\b(?:van a ser|seran|vienen|son) (?:dos|tres|gemel[oa]s|cuat[oa]s|mellizos|trillizos)\b[^.!?]{0,12}(?:\b(?:bebes?|corazon\w{0,5}|latidos|felicid\w{2,5}|bolsas?|placenta)\b)/gi,
  /\b(?:no es su culpa|no esta sol[oa]|es mas comun de lo que|le pasa a muchas|tiene nombre|hay (?:ayuda|salida|medicina para eso)|no hay por que avergonzarse|no le de pena|no tenga pena|se que da pena|no da pena)\b(?=[^?]{0,60}\b(?:consejera|grupo de|terapia|revis\w{2,5}|tratamiento|doctora?|rapido|examen)\b)|\b(?:hable|platique|llame)\b[^.!?]{0,12}\b(?:con|a) (?:la |una |su )?(?:consejera|trabajadora social|linea de crisis|abogada de victimas|promotora|madrina|padrino)\b(?=[^?]{0,50}\b(?:antes|el|regresar|volver|siente|tomar|recaer|casa|ninos|cualquier|noche|sola?)\b)|\blinea (?:de (?:crisis|ayuda|la vida|vida)|988)\b/gi,
]

const care = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:bebe|nin[oa]|hij[oa]|nen[ea]|\w{4,9}it[oa])~16~(?:pes(?:o|a)|midi?(?:o|e)) (?:ya |casi )?(?:\d{1,2}|uno|dos|tres|cuatro|cinco|seis|siete|ocho)(?:[.,]\d{1,3})? (?:kilos?|kg|libras?|lbs?|centimetros|cms?)|(?:pes(?:o|a)|naci(?:o|eron)) (?:\d|uno|dos|tres|cuatro) (?:kilos?|kg|libras?|lbs)|(?:ya tiene (?:sus|dos|cuatro|un) dientes?|le toca la (?:de(?:l)? (?:ano|los? \w{3,6}|dos|cuatro|seis|\d{1,2} meses)))|(?:tamiz|vacuna|revision|chequeo|control) de(?:l| los| las)? (?:ano|mes|\d|dos|cuatro|seis|doce|recien|nin[oa] sano)/,
    /(?:la|su|las|esa|esta|esas) (?:tos|ronchas?|calentura|fiebre|roncha|bolita|mancha|palidez|cojera|memoria|diarrea|herida)~12~(?:no me gusta|me preocupa|nos preocupa|ya duro|no se quita|sigue|hay que ver|hay que revisar\w{0,2}|no es normal)|(?:ven|venga|vente|pase|pasa) a (?:checar(?:te|se)|revisar(?:te|se)|que (?:te|le|lo|la) (?:vea|veamos|revise\w{0,3}|cheque\w{0,3}|inyect\w{2,3}|cur\w{1,4})|sacarse|hacerse (?:el|la|los|las|su|sus|un|una) (?!manicure|pedicure|unas|permanente|tinte|corte|foto|credencial|cliente|socio|miembro)|vacunar(?:se|te)|pesar(?:se|te)|medir(?:se|te) (?:la|el)|curar(?:se|te)|ponerse)(?! (?:guapa|bell[oa]|el (?:vestido|traje|pelo)|la (?:cara|licencia|foto)|las (?:unas|fotos)))|revision (?:por|de) (?:la baja|la operacion|su (?:herida|operacion|pie|ojo|rodilla|hombro)|los puntos|la herida|el oido)|por la baja/,
    /(?:desperto|ya desperto|despertando|ya salio|todo salio bien|quedo en su lugar)~?30~(?:pidiendo|pide|anestesia|suba|piso|cuarto|sala|recuperacion|lugar|pasar a ver|verl[oa]|quirofano)|(?:en|esta en|sigue en|paso a|sale de) (?:intensiv[oa]s?|terapia intensiva|cuidados intensivos|la uci|uci|incubadora|cuneros|recuperacion)|(?:lo|la) puso de contacto/,
  ),
  new RegExp(
    `\\b${relative}\\b[^.!?]{0,24}\\b(?:aguanto (?:bien|mucho|como|todo|muy|la|el)|(?<=\\b(?:su|tu|don|dona|abuela|abuelo) [^.!?]{0,30})(?:ceno|merendo|desayuno (?:bien|poquito|todo))|tomando (?:juguito|agua|caldito|sopa|leche)|(?:ya )?descansa\\b|se (?:tomo|ha tomado|quiso tomar) (?:la|lo|su|sus|las|nada)|no se ha tomado|(?:le )?cambiamos el panal|lo banamos|la banamos|lo movimos|la movimos|lo cambiamos de|la cambiamos de|esta en (?:la|el) (?:\\d{2,4}|cuarto|cama|sala|piso|tercer|segundo|quinto)|tranquil[oa]|pregunto por|se arranco|se quito (?:la|el)|esta (?:vomitando|llorando|palid[oa]|mejorando|grave|muy mal|bien de|con (?:oxigeno|suero|fiebre))|quiso que (?:l[oa]|le)|se deja (?:revisar|inyectar|tocar)|tiene (?:que usar|los pies|el oido|dos dientes|fiebre|calentura|ronchas|piojos|un soplo|cita con el|su vacuna)|trae (?:los pies|la|el|un|una) (?:plan|herid|golpe|infecc|ronch|fiebre|calentura|moret|pulser)\\w{1,6}|necesita (?:zapato|lentes|aparatos?|terapia|operarse|otra dosis|sangre|panales|silla|oxigeno|que lo operen|que la operen))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:a|al|con|de) ${relative} (?:ya |hoy |anoche |todavia )?(?:le|lo|la) (?:cambiamos|banamos|dimos|pusimos|quitamos|sacamos|movimos|pasamos|sentamos|paramos|revisamos|inyectamos|pesamos|hicimos|tomamos|vimos|vio|dieron|pusieron|hicieron) (?!gusto|pena|risa|permiso|las gracias|la bienvenida|la mano|el pesame|tarea)`,
    'gi',
  ),
  /\b(?:suba|puede (?:subir|pasar)|pase)\b[^.!?]{0,12}\b(?:a verl[oa]|al (?:3|4|5|tercer|cuarto|quinto|segundo)(?: piso)?|a recuperacion|a la sala de (?:partos|recuperacion|espera de cirugia))\b(?=[^?]{0,50}\b(?:desperto|operacion|bien|mama|papa|bebe|espos[oa]|hij[oa]|cirugia|ya)\b|$)/gi,
]

/** What is told by allusion: an outcome as hoped, something to be opened, a parting, a name to think of, a night of a relative. */
export const toldSpanishAllusions: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'alluded-told',
    words:
      'queriamos esperabamos esperaba deseabamos temia temiamos temias pensabamos sospechabamos igual igualito parecido identico grasita sombrita manchita bolita quistecito puntito bultito agujerito soplito nodulito arenilla borde orilla margen contento contenta feliz satisfecho preocupado preocupada optimista sientese sentada sentado asustarse preocuparse alarmarse espantarse vigilar vigilamos vigilando observar monitorear vuelto regresado recaido hierro vitamina solito solita inflamacion virus gases estres nervios mejor peor',
    phrases:
      'era solo, es solo, solo era, solo es, nada mas, nomas era, se cierra, se quita, se cura, a ver si, sin una copa, sin una recaida, le falta tantita, le falta un poco, le falta algo, que yo, de que no',
    unless:
      /\b(?:partido|equipo|juego|pelicula|novela|serie|escuela|maestr[oa]|clase|calificacion\w{0,2}|trabajo|entrevista|negocio|ventas|casa nueva|cocina|obra|pintura|mueble\w?|vestido|fiesta|boda|pastel|comida|restaurante|viaje|hotel|carro|auto|coche|motor|llantas?|paquete|pedido|tienda|precio\w?|banco|credito|perr[oa]s?|gat[oa]s?|mascotas?|lluvia|clima|tormenta|wifi|internet|computadora|celular|telefono|impresora|tramite|jaja\w{0,8}|mudanza|ropa|camisa|pantalon|corte de pelo)\b/i,
    compile: outcomes,
  },
  {
    category: 'procedure',
    rule: 'procedure-told',
    words:
      'abrir abrirlo abrirla abrirle operar operarlo operarla operarle cortar cortarle cortarlo quitar quitarle quitarlo quitarla quitarsela sacar sacarle sacarlo sacarla destapar destaparle drenar drenarle coser coserle enyesar enyesarlo inducir inducirla pinchar pincharlo pincharla picarlo picarla inyectar inyectarle inyectarlo infiltrar conectar conectarlo conectarla conectarse conectarte desconectar entubar entubarlo entubarla vacunar vacunarlo vacunarla quitamos ponemos sacamos cortamos abrimos cerramos conectamos cambiamos destapamos inyectamos colocamos retiramos campana ciclo suero radiacion peluca pelo cabello compatible donador donante vean revisen chequen roncar ronca ronquido fierro quitan ponen sacan retiran',
    phrases: 'veces por semana, veces a la, cada tercer dia, le van a, te van a, ahi abajo, pa que le, para que le, deja de respirar, le quedan, te quedan',
    unless:
      /\b(?:cuenta (?:de banco|nueva|bancaria)|banco|negocio|tienda|sucursal|sobre|paquete|caja|puerta|ventana|llave|agua|luz|cable|internet|wifi|impresora|computadora|celular|telefono|carro|auto|coche|camion|llantas?|motor|boletos?|licencia|cita del|pasaporte|visa|perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa]|pasto|arbol\w{0,2}|pastel|ramo|vestido|pantalon|tela|cortinas?|plomero|drenaje|fregadero|lavabo|cano|tubo del|refri\w{0,8}|lavadora|estufa|bano tapado|basura|gimnasio|bodega|gabinetes?|fumigan?|copias|sacar citas|foto\w?|credito|tarjeta|multa|puntos de|clase|curso|iglesia|misa|sonido|bocina|estampas|gruas?|maquinaria|montacargas|dron|a (?:cenar|pasear|bailar|comer|la calle|caminar|jugar))\b/i,
    compile: procedures,
  },
  {
    category: 'condition',
    rule: 'parting-told',
    sensitive: true,
    words:
      'descansa descanso despedirse despidanse fallecio murio paz perdida duelo latido latidito corazoncito conectamos desconectar resucitar reanimar nombre maleta panalera cuna gemelo cuata mellizo trillizo antojo culpa pena consejera crisis planificar planificacion cuidarse t testo testosterona hormona estrogeno bloqueador opinion solo sola sufre batalla decida decidir conoce reconoce sentimos lamentamos donar organo',
    phrases:
      'se nos fue, se nos adelanto, no pasa de, le queda poco, en paz, su bebe, para no encargar, para no embarazarse, hay ayuda, hay salida, tiene nombre, de opinion, ya no sufre, no lo logro, no la logro, dejo de respirar',
    unless:
      /\b(?:ley|congreso|senado|bateria|perr[oa]s?|gat[oa]s?|mascotas?|luz|internet|wifi|camion|autobus|tren|avion|vuelo|partido|equipo|torneo|usuario|negocio|empresa|pelicula|novela|serie|fiesta|boda|viaje|vacaciones|finanzas|presupuesto|herencia|testamento|misa|rosario|iglesia|novenario|grupo musical|banda|concierto|murio (?:mi|la|el|tu) (?:compu\w{0,6}|laptop|impresora|proyector|celular|telefono|tele|pila|bateria|carro|coche|moto|refri\w{0,9}|lavadora|motor|planta)|(?:compu\w{0,6}|laptop|impresora|proyector|celular|telefono|tele|pila|bateria|carro|coche|moto|refri\w{0,9}|lavadora|motor|planta) (?:se )?(?:me |nos )?murio|se nos fue a)\b/i,
    compile: partings,
  },
  {
    category: 'treatment',
    rule: 'care-told',
    words:
      'aguanto ceno merendo juguito caldito panal tranquilo tranquila pregunto arranco vomitando palido palida pies diente tamiz recien desperto despertando recuperacion intensivo intensiva uci incubadora cunero contacto checar checarte checarse revisarse revisarte curarse vacunarse vacunarte tos roncha calentura fiebre palidez cojera baja peso pesa kilo kg libra corse pulsera inyectar inyectaran inyectara banamos movimos pusimos cambiamos dientes descansa tomado tomo ponerse hacerse',
    phrases:
      'esta en la, esta en el, le toca la, suba al, suba a, puede pasar, puede subir, le dimos, le pusimos, le quitamos, le cambiamos, trae los, trae la, no me gusta, tiene que usar, necesita zapato, se quito la, se quito el',
    unless:
      /\b(?:perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa]|paquete|maleta|equipaje|caja|costal|carne|pollo|super|mercado|tienda|oferta|vestido|traje|licencia|visa|pasaporte|boda|fiesta|bautizo|partido|equipo|escuela|maestr[oa]|clase|tarea|examen|boletin|pelicula|novela|trabajo|oficina de|junta|renta|casa de|unas|peinado|maquillaje|mi (?:mama|papa|espos[oa]|hij[oa]|cuenta|cartera|bolsillo)|la economia|gimnasio)\b/i,
    compile: care,
  },
]
