import { part, side, staff } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const weekday =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|lun|mie|jue|vie|sab|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const organOf = `(?:del? (?:la |los |las |su )?(?:${part}|corazon|huesos|piel|ojos|rinones|pulmones|azucar|presion|nervios|mujer(?:es)?|diabetes|pies|oidos|cabeza|ninos|dientes|estomago|alergias?|dolor|lo mental|coco))`
const device =
  '(?:oxigeno|tanque de oxigeno|concentrador|maquina (?:de|para) (?:dormir|respirar|el oxigeno|la apnea)|cpap|c-pap|silla (?:de ruedas|de bano|electrica)|cama (?:de hospital|electrica|especial)|andador|andadera|baston|muletas|protesis|pierna|brazo|plantillas?(?: ortopedicas?)?|zapatos ortopedicos|audifonos?(?: para (?:oir|el oido|su oido))|aparatos? (?:del|para (?:el|su|oir)) ?(?:oido|oir|azucar|presion|corazon|respirar|dormir)?|dentadura|placa(?: dental)?|puente(?: dental)?|coronas?(?: dental)?|retenedor(?:es)?|guarda(?: oclusal| de noche)?|frenos|brackets?|brasquets?|braquets?|lentes(?: de contacto| nuevos| graduados| progresivos)?|anteojos|gafas graduadas|marcapasos|bomba(?: de insulina)?|sensor|glucometro|nebulizador|mascarilla|tiras(?: (?:para|de|del) (?:el )?azucar)?|panales(?: de adulto| para adulto)|sondas|bolsas de colostomia|faja|medias de compresion|ferula|corse|rodillera|collarin|ojo|peluca|implante)'
const arrived =
  '(?:(?:ya )?(?:llego|llegaron|esta[n]? (?:list[oa]s?|aqui)|tenemos|quedo|quedaron|se l[oae]s? (?:entrega|llev|mand|instal|pone|ponemos|ajust|repar)\\w{0,4}|l[oa]s? (?:puede|pueden) (?:recoger|pasar)|se (?:entrega|envi)\\w{1,3}|pase por|recoja|devuelva|regrese|traiga|se (?:le )?(?:cayo|aflojo|solto|rompio|acab\\w{1,3}|quebro)|venga a (?:medir|prob|recog)\\w{2,7}|pase a (?:medir|prob|recog)\\w{2,7}|trae|lo pegamos|la pegamos|le toca|tocan|cubr\\w{1,3}|ajustar\\w{0,2}|nuev[oa]s?|pita\\w{0,2}))'

const referred = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:con|ver a|vera a|visitar a|cita con|hora con|turno con|lo ve|la ve|le ve|atiende|habl\\w{1,3} con|lugar con) (?:el|la|al|los|las) (?:doctora? |medic[oa] |especialista |senora? )?${organOf}`,
    /(?:le|te) (?:toca|tocan|falta|faltan) (?:ya )?(?:el |la |su |tu |las |los |otra |otro |la segunda |su segunda )?(?:refuerzo|vacunas?|inyeccion|limpieza|sarro|revision de (?:ojos|pies|dientes)|ojos|pies|terapia|fisio|curacion|quimio|control|laboratorios?|mamografia|papanicola\w{0,3}|prostata|colon|densitometria|eco|ecografia|laser|dosis|ultrasonido|placa|radiografia|electro|examen de (?:la vista|los ojos)|sangre|azucar)(?! (?:de calidad|remoto))|quitar(?:le|se)? (?:el )?sarro|toca limpieza(?! (?:general|a fondo|de (?:la |el |los |las )?(?!dientes)\w))/,
    /(?:siguiente|proximo|ultimo|nuevo) (?:paso|estudio)~24~(?:camar\w{1,4}|cateter|sonda|contraste|operar\w{0,2}|cirugia|biopsia|radiacion|quimio\w{0,6}|terapia|estudio|tubit\w|anestesia|ultrasonido|resonancia)|lista (?:de espera )?(?:para|de|del) (?:el |un |la )?(?:rinon|trasplante|transplante|higado|corazon|corneas?|pulmon|donador(?:es)?|cirugia|operacion|organos?)|(?:el|la|su|los) (?:implante|protesis|injerto|valvula|stent|marcapasos|clavo|placa|tornillo|marca ?pasos|cateter|puerto)s? (?:se (?:lo|la|le|los) )?(?:pon|coloc|quit|cambi|dura|va|esta|es|revis|ajust)\w{0,6}/,
    `${staff}[^.!?]{0,20}\\b(?:le|te) (?:cambi|recet|subi|subio|bajo|quit|mand|ped|pid|orden|indic)\\w{1,4} (?:de |la |el |los |las |un |una |unos |unas |otr[oa]s? )(?:\\w{3,9} )?(?:pastillas?|medicin\\w{1,3}|dosis|tratamiento|inyecc\\w{2,5}|ultrasonido|estudios?|analisis|placas?|examen(?:es)?|terapias?|gotas|jarabe|crema|reposo|dieta|radiografia|insulina)`,
  ),
  new RegExp(
    `\\b(?:le|te|l[oa]|los) (?:deriv|mand|refer|refir|canaliz|pas|envi|agend|program|ped|pid|consegu|consig|sac|dier|dim|hicim|busc)\\w{1,6} (?:una |la |su |su primera )?(?:cita |hora |consulta |turno )?(?:con|a|al|donde|para) (?:el|la|los|las|un|una|otr[oa])? ?(?:doctora? |medic[oa] |especialista |servicio |clinica |unidad |departamento )?(?:${organOf}|que (?:ve|ven|trata|tratan|sabe|opera|se (?:dedica|especializa))|(?:otr[oa] )?especialista|cirujan[oa]|\\w{4,12}(?:olog[oa]|iatra|terapeuta|terapista|metrista|dista|ogia|iatria)|rehabilitacion|terapia|fisio|nutricion|urgencias|rayos|ojos|genetica)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:oper(?:ar|amos|an|arle|aremos)|arregl(?:ar|amos)|revis(?:ar|amos|arle)|hac(?:er|emos|erle)|inyect(?:ar|amos)|cambi(?:ar|amos)|toca|tocan|falta|sigue|limpi(?:ar|amos)|ver)\\b[^.!?]{0,8}\\b(?:el|la|los|las|su) (?:otr[oa] |segund[oa] )?(?:ojos?|oidos?|rodilla|cadera|pie|mano|hombro|pecho|seno|rinon|pierna|muelas?|dientes?|columna|valvula|cataratas?|encias?|prostata|matriz|vesicula|tiroides|corazon|pulmon|higado)(?: ${side})?\\b(?=[^?]{0,40}(?:\\b(?:${weekday}|ano|mes(?:es)?|semanas?|por lo|cita|venga|doctora?|porque|azucar|en)\\b|$))`,
    'gi',
  ),
  /\b(?:la|su|tu|a|de) (?:fisio|fisioterapia|rehab|terapia (?:de|del|fisica|ocupacional|respiratoria)|logopeda|quimio|radio|dialisis|hemodialisis|nutri(?:cion|ologa|ologo)?|nutriologa|foniatra|terapista|logopedia|psicomotricidad|estimulacion(?: temprana)?)\b[^.!?]{0,24}(?:\b(?:a las|es|el|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|lleve|ropa|tenis|cita|antes|doctora?|empieza|sesion\w{0,2}|cambio|queda)\b)|\b(?:vaya|pase|ir|venga|suba) a (?:nutricion|terapia|rayos|rayos x|rehabilitacion|fisio|curaciones|vacunas|psicologia|trabajo social|laboratorio|la unidad de \w{4,12})\b/gi,
  /\b(?:unidad|piso|sala|area|departamento|clinica|grupo|club|taller|clase|programa|campana|feria|jornada) (?:de|del|para|pa) (?:la |el |los |las |medirse |checarse )?(?:quemados|partos|recuperacion|infusion(?:es)?|oncologia|corazon|cardi\w{3,8}|duelo|diabet\w{2,5}|dialisis|dolor|hueso\w?|ojos|piel|heridas|pie diabetico|cuidados paliativos|paliativos|azucar|asucar|presion|obesidad|peso|sobrepeso|asma|mamas?|mama|prostata|sangre|nervios|ansiedad|crianza|lactancia|embaraz\w{1,4}|adicciones|dejar de fumar|colesterol|vista|rodilla|memoria|salud mental|alzheimer|parkinson|epilepsia|cancer|lupus|artritis|autismo|hemofilia|sindrome \w{3,6}|control de peso|nutricion|menopausia|fertilidad)(?!\w)/gi,
]

const devices = (): readonly RegExp[] => [
  ...spanishPatterns(
    `${arrived}~12~(?:su|sus|tu|tus|con su|por su|por sus|la|el|los|las) (?:nuev[oa]s? )?${device}(?! (?:de|del) (?:carro|auto|camion|sol|agua|gas|pantalla|luz|coser|cafe))`,
    /(?:pila|bateria|filtros?|mascarilla|manguera|cable|alarma|sensor)s? (?:de|del|para|pa) (?:su |el |la )?(?:marcapasos|aparat\w{1,4} (?:del|de|para)|oido|oxigeno|cpap|concentrador|bomba de insulina|maquina (?:de|para) (?:dormir|respirar)|audifono|monitor del corazon|nebulizador)|(?:bomba|maquina|aparato|monitor|sensor|marcapasos)~16~(?:va a pitar|pita|suena|vibra|avisa)~24~(?:medicina|insulina|azucar|oxigeno|corazon|latid\w{1,2}|baj[oa]|alt[oa]|respir\w{1,2})/,
    /panales (?:de|para|pa) (?:adult[oa]s?|gente grande|su (?:mama|papa|abuel\w{1,3}))|(?:brasquet|braquet|bracket|frenos|alambre|liga|corona|puente|empaste|amalgama|resina|tapadura|placa)s?~12~(?:suelt[oa]|floj[oa]|se (?:cayo|solto|aflojo|quebro|rompio)|pegamos|pegar|ajustamos|apret\w{2,5}|cambiamos|temporal|provisional)/,
    /(?:nueva|su|la) graduacion(?![^.!?]{0,24}\b(?:escuela|universidad|prepa|ceremonia|toga|fotos?|birrete|fiesta|misa|preparatoria|kinder)\b)|(?:lentes|anteojos|gafas) (?:nuev[oa]s|de aumento|de leer|graduad[oa]s|bifocales|progresivos|con (?:su|la))/,
  ),
  new RegExp(`\\b(?:su|sus|el|la|los|las|tu|tus|un|una) (?:nuev[oa]s? )?${device}\\b[^.!?]{0,16}\\b${arrived}`, 'gi'),
  /\b(?:maquina|aparato|maquinita)\b[^.!?]{0,8}\b(?:de|para|con (?:la|el) que) (?:dormir|duerme|respirar|respira|los ronquidos|roncar|la apnea|el oxigeno|el corazon|el azucar)\b|\b(?:llego|lista|listo|probar|medir|ajustar) (?:ya )?(?:la|su|el) (?:pierna|brazo|protesis|mano|pie)\b[^.!?]{0,16}(?:\b(?:medir\w{0,4}|probar\w{0,4}|ajust\w{1,4}|venga|pase|recoger\w{0,2})\b)/gi,
]

const asks = (): readonly RegExp[] => [
  ...spanishPatterns(
    `como (?:sigue|sigues|siguio|seguiste|va|vas|anda|andas|amanecio|amaneciste|esta|le va|se siente|te sientes|ha estado|ha seguido) (?:usted |ya |hoy )?(?:de|del|con|con lo de) (?:l[oa]s? |su |el |tu |sus |esa |ese )?(?:${part}|dolor\\w{0,2}|mareos?|nauseas?|tos|fiebre|calentura|ronchas?|operacion|cirugia|herida|azucar|presion|respiracion|sueno|pastill\\w{1,3}|medicin\\w{1,3}|alergi\\w{1,2}|gripa|gripe|catarro|caida|hinchazon|vomitos?|puntos|animo|nervios|migrana|reumas?|acido|gastritis|insomnio|apetito|peso|parto|lactancia|comezon|ardor|zumbido|entumecimiento)`,
    `(?:se|le|te) (?:le |te )?(?:ha |han |sigue |siguen |va |van |esta |estan )?(?:quito|quitado|quitando|bajo|bajado|bajando|paso|pasado|durm\\w{2,4}|dormid\\w|entum\\w{2,4}|hinch\\w{1,4}|inflam\\w{1,4}|acalambr\\w{1,3}|adormec\\w{1,4}|engarrot\\w{1,3}|tiembl\\w{1,2}|temblando|nubl\\w{1,2}|tap\\w{1,4}|tron\\w{1,4}|sangr\\w{1,4}|irrit\\w{1,3}) (?:ya |todavia |mucho )?(?:el|la|los|las|lo)(?: de (?:la|el|los|las))? (?:${part}|dolor\\w{0,2}|mareos?|nauseas?|tos|fiebre|calentura|ronchas?|hinchazon|inflamacion|comezon|ardor|vomitos?|hipo|vista|zumbido|calambres?|vision|diarrea|roj[oa]|granit\\w{1,2}|hemorragia|salpullido|infeccion)`,
    /(?:sigue|anda|esta|viene|amanecio|ha estado|va a salir) (?:muy |bien |viendo |todavia |con (?:la |el |mucha |mucho |un poco de )?)?(?:maread[oa]|borroso|hinchad[oa]|adolorid[oa]|estrenid[oa]|congestionad[oa]|ronc[oa]|entumid[oa]|inflamad[oa]|calentura|fiebre|tos|vomito|diarrea|nauseas?|comezon|flema|mareo|dolor\w{0,2}|ronchas?|mocos|catarro|gripa|colicos?|malit[oa]|delicad[oa] del?|jiotes?|empacho|empachad[oa])/,
  ),
  new RegExp(
    `\\b(?:le|te|se le) (?:sigue[n]? |vuelve[n]? a |todavia |volvio a |ya no |ha vuelto a |empieza a |dejo de )?(?:duele|doler|doliendo|dolia|dolio|arde|ardiendo|arder|pica|picando|picar|da comezon|molesta|molestando|molestar|hormigue\\w{1,3}|punza|pulsa|late|brinca|supura|supurando|sangra|sangrando|zumban?|tiembla|falta el aire|falla)\\b[^.!?]{0,20}(?:\\b(?:${part}|cuando|al|orin\\w{1,2}|pipi|camin\\w{1,3}|trag\\w{1,2}|respir\\w{1,2}|noche|mucho|igual|todavia|herida|puntos|ahi|abajo|llam\\w{1,4}|aire)\\b|\\?|$)`,
    'gi',
  ),
  /\b(?:si|por que|porque|ver por que|saber por que|cuando|que|hay que ver) (?:se |le |te )?(?:marea|mareo|desmaya|cansa|hincha|agita|ahoga|inflama|olvida|tiembla|cae|orina|levanta al bano|le falta el aire|da calambre|duele|sangra|vuelve el dolor|vuelven los|sigue el dolor|vuelve a (?:doler|sangrar|vomitar)|siente (?:mal|peor|mareo|dolor|debil))\b[^.!?]{0,24}(?:\b(?:tanto|mucho|llam\w{1,5}|nos|veng\w{1,3}|911|urgencias|hospital|avis\w{1,3}|sient\w{1,4}|doctora?|noche|diga\w{0,3}|analisis|estudio)\b|$)/gi,
  /\b(?:ya )?(?:fue|ha ido|pudo ir|va bien|hizo|ha hecho|evacuo) (?:bien )?(?:al|del|el) (?:bano|cuerpo|popo)\b[^.!?]{0,24}(?:\b(?:operaci\w{1,4}|cirugia|hoy|desde|dias?|sangre|parto)\b|\?)|\b(?:haciendo|hacer|hizo|hace) (?:de la )?(?:pipi|pis|popo|del (?:uno|dos|bano|cuerpo))\b|\b(?:pipi|orina|popo|flema|vomito)\b[^.!?]{0,16}\b(?:sangre|roj[oa]|oscur[oa]|negr[oa]|verde|amarill[oa]|con|huele|arde|espum\w)\b/gi,
  /\b(?:puede|podria|va a|puede que|es normal que|quiza|tal vez|a lo mejor) (?:que )?(?:se |le |lo )?(?:va a |vaya a )?(?:sentir|sienta|poner|ponga|dar|de|doler|duela|salir|salga|hinchar|hinche|inflamar|inflame|picar|pique|arder|arda|sangrar|sangre|pelar|pele)(?:se|le)?\b[^.!?]{0,24}\b(?:cansad[oa]|maread[oa]|adolorid[oa]|dolor|sueno|morad[oa]|moret\w{1,3}|fiebre|calentura|roj[oa]|hinchad[oa]|raro|debil|nauseas?|moretones?|calambres?|comezon|normal|(?:unos|dos|tres|\d) dias)\b|\b(?:es|eso es|todo es|es muy) normal\b[^.!?]{0,16}\b(?:que (?:le|se|sangre|duela|pique|arda|este)|hinch\w{1,5}|despues de (?:la|el|una))\b|\bse (?:le|te) va a (?:poner|hinchar|caer|pelar|inflamar|dormir|entumir|bajar)\b[^.!?]{0,12}(?:\b(?:morad[oa]|roj[oa]|negr[oa]|el pelo|la piel|la una|la cara|normal|amarill[oa])\b)/gi,
  /\b(?:lo |la )?(?:peor|mas (?:dificil|duro|feo)) ya paso\b(?=[^?]{0,40}(?:\b(?:descans\w{1,3}|usted|sanar|recuper\w{2,6}|doctora?|cuid\w{1,4}|fuerte|animo)\b)|[.!]?$)|\bya (?:paso|pasamos) lo (?:peor|mas (?:dificil|duro|feo))\b(?![^?]{0,24}\b(?:tormenta|examenes|obra|mudanza)\b)|\b(?:ojala|espero|esperamos|que bueno|deseamos)\b[^.!?]{0,12}\b(?:que )?(?:ya )?(?:se |le )?(?:duerma|este durmiendo|coma|respire|camine|sienta|mejore|recupere|alivie|quite|haya (?:quitado|bajado|pasado)|sane|baje la|cure)\b[^.!?]{0,24}(?:\b(?:mejor|bien|pronto|rapido|con (?:lo|la|el|las)|fiebre|calentura|dolor|tos|menos|solit[oa])\b)(?![^?]{0,24}\b(?:equipo|jugador|economia|clima)\b)|\b(?:que se (?:mejore|alivie|recupere|cure)|pronta recuperacion|alivies\w|mejorese)\b/gi,
]

/** Where a person is sent next, what arrived for the body, and how it is asked after. */
export const toldSpanishPathways: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'pathway-told',
    words:
      'derivamos derivo derivaron mandamos mando referimos refirio canalizamos canalizo pasamos enviamos agendamos agendaron programamos pedimos corazon hueso piel ojo rinon pulmon azucar asucar presion nervio especialista cirujano refuerzo sarro limpieza toca tocan camara camarita cateter trasplante transplante implante protesis injerto valvula stent fisio fisioterapia rehab terapia terapista terapeuta nutricion nutriologa logopeda foniatra quimio radio dialisis curacion rodilla cadera oido muela diente catarata encia prostata matriz vesicula tiroides hombro duelo quemado oncologia recuperacion infusion tratamiento vacuna psicologia paliativos metadona suboxone sobrepeso lactancia adicciones receto ordeno unidad',
    phrases:
      'lista para, lista de espera, siguiente paso, le cambio, le mando, le pidio, le indico, que ve, que trata, dejar de fumar, control de peso, le subio, le bajo, le quito, trabajo social, otro pie, otra mano, el otro ojo, seno derecho',
    unless:
      /\b(?:carro|auto|coche|camioneta|motor|llantas?|mecanico|vendedor\w{0,2}|ventas|encargad[oa]|banco|credito|prestamo|paquete|pedido|perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa]|alberca|piscina|sofas?|alfombra|casa|cocina|calle|oficina limpia|queso|manzana|ajo|alcachofa|restaurante|menu|tienda|oferta|super|partido|equipo|cancion|pelicula|novela|mesa|timbre|seguridad|sistema|software|impresora|escuela|maestr[oa]|clase de|pintura|ceramica|boda|fiesta|refresco|telefono|cable|lectura|zumba)\b/i,
    compile: referred,
  },
  {
    category: 'treatment',
    rule: 'device-told',
    words:
      'oxigeno concentrador maquina cpap silla cama andador andadera baston muleta protesis pierna brazo plantilla ortopedico audifono aparato dentadura placa puente corona retenedor guarda frenos bracket brasquet braquet lentes anteojos gafas marcapasos bomba sensor glucometro nebulizador mascarilla tira panal sonda faja ferula corse rodillera collarin peluca implante pila bateria graduacion alambre empaste amalgama resina tapadura maquinita',
    phrases: 'medias de compresion, su ojo, bolsas de colostomia',
    unless:
      /\b(?:edificio|calle|matricula|aparta|boletos?|invitad[oa]s|generacion|sol\b|carro|auto|coche|motos?|camion|vehiculos?|taller|escape|catalizador|agua|gas|coser|cafe|luz|luces|led|computadora|laptop|impresora|celular|telefono|inalambric[oa]s?|bluetooth|juguete|mesa|sala|comedor|refri\w{0,8}|lavadora|estufa|control remoto|escuela|universidad|ceremonia|toga|fiesta|boda|arte|pollo|puerco|res|oferta|descuento|2x1|tienda|mueb\w{2,6}|perr[oa]s?|gat[oa]s?|bebe|talla \d|flores|pino|navidad|reina|concurso|colchon|sillon|solda\w{1,6}|bujias?|monumento|conmemorativa|albercas?|jardin|guardia)\b/i,
    compile: devices,
  },
  {
    category: 'condition',
    rule: 'symptom-told',
    words:
      'dolor duele doler tiemblan sueno doliendo arde ardiendo ardor pica pique picando molesta mareo marea maree mareado mareada nausea tos fiebre calentura roncha hinchazon hinchado hinchada inflamado inflamada comezon vomito durmiendo durmio dormido entumido entumida entume calambre hormigueo sangra sangrando sangre supura borroso zumban zumbido pipi popo cansado cansada adolorido adolorida morado morada moreton peor mejore mejorese alivie alivies recuperacion estrenido congestionado flema catarro gripa gripe mocos garganta operacion cirugia herida acido insomnio apetito aire desmaya cansa hincha ahoga agita tiembla respire duerma malito malita jiote empacho espalda rodilla cabeza estomago oido espera',
    phrases:
      'como sigue, como siguio, como amanecio, lo peor, al bano, se le quito, se le bajo, se le paso, lo mas dificil, lo mas duro, es normal, recupere pronto',
    unless:
      /\b(?:obra|pelea|partido|equipo|jugador\w{0,2}|carro|auto|coche|motor|llantas?|perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa]|plantas?|jardin|refri\w{0,8}|pelicula|novela|cancion|cartera|codo|bolsillo|risa|jaja\w{0,8}|trafico|fiesta|escuela|maestr[oa]|clase|economia|tormenta|mudanza|obra|precio\w?|negocio|contrato|wifi|internet|computadora|pagina|ventas|crudo|chile|salsa)\b/i,
    compile: asks,
  },
]
