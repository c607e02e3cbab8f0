import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const send =
  '(?:mand(?:e|es|ar|enos|eme|anos|ame)|envi(?:e|enos|ar|anos|eme)|apunt(?:e|es|ar|elo|ela)|anot(?:e|es|ar|elo|ela)|registr(?:e|ar)|escrib(?:a|ir|anos)|digan?os|digame|pase(?:nos|me)|traig(?:a|anos|as)|traer|lleve|reporte|comparta|avisenos)'
const reading =
  '(?:numeros|lecturas?|azucar(?:es)?|presion(?:es)?|peso|glucosa|glucometria|temperatura|oxigen(?:o|acion)|saturacion|niveles|registro|bitacora|medidor|glucometro|aparat(?:o|ito)|baumanometro|libretita|hojita|cuadern(?:o|ito)|diario|conteo|pataditas|latidos|pulso|cifras)'

const readings = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:aparat(?:o|ito)|maquinita|medidor|libretita|hojita|tiras|tiritas|lancetas|cuadern(?:o|ito)) (?:del?|para|de la|pa|con) (?:el |la |su |picarse |medir(?:se)? )?(?:azucar|asucar|presion|glucosa|oxigeno|dedo|pulso)/,
    /(?:pes(?:ese|arse|ate)|se pesa|se pese)~24~(?:diario|dia|dias|manana|mananas|semana|cada|ayunas|bascula|antes|sube)|si (?:sube|baja|gana|pierde) (?:de )?(?:mas de )?(?:\d{1,2}|un|una|dos|tres|cinco) (?:libras|kilos|kg|lbs)/,
    /(?:pic(?:ar|arse|aje)|pique(?:se)?|picarse|pinch(?:e|ese|arse)) (?:el|un|los|en el) ded(?:o|os|ito)|(?:medir|medirse|midase|mida|checar|checarse|chequese|cheque|chequear|chequearse|tomar|tomarse|tomese|tomo|tomar(?:on)?|revisar|revisarse) (?:el|la|su) (?:azucar|asucar|presion|glucosa|temperatura|pulso|oxigeno|oxigenacion)(?! (?:de|a) (?:las? )?(?:llantas?|llanta|agua|boiler|gas))/,
    /(?:cuanto|que|cuanta) (?:le |te )?(?:marc(?:o|a)|sali(?:o)|amanecio|anda|tiene|trae|registro|da)~16~(?:aparat\w{1,4}|azucar|asucar|presion|glucosa|peso|bascula|oxigeno|termometro|medidor|glucometro|hoy)/,
  ),
  new RegExp(
    `\\b${send}\\b[^.!?]{0,12}\\b(?:su|sus|la|las|el|los|tu|tus|cuanto|que) (?:\\w{3,10} )?${reading}\\b(?! de (?:la )?(?:luz|agua|gas|boleto|serie|guia|cuenta|rastreo))[^.!?]{0,24}(?:\\b(?:manana|semana|dias?|diario|diaria|antes|despues|brazos?|visita|cita|ayunas|hoy|noche|cada|azucar|presion|aparato|casa|pecho|doctora?)\\b|$)`,
    'gi',
  ),
  /\b(?:azucar|asucar|presion|precion|glucosa|oxigeno|oxigenacion|trigl?is\w{3,8}|colesterol|saturacion|plaquetas|hemoglobina|creatinina)\b[^.!?\d]{0,20}\b(?:de |en |a |anda |salio |:)?\d{2,3}(?:[/.,]\d{1,3})?(?!\d|[.,/]\d| ?(?:pesos|dolares|libras de|g\b|gramos|grados (?:en|afuera)|%|am\b|pm\b|psi|lb))/gi,
  /\b(?:foto|captura|lectura|reporte) (?:de|del|con) (?:el |su |la |tu )?(?:medidor|glucometro|baumanometro|aparat\w{1,4}|oximetro|bascula|termometro)\b(?! (?:de|del) (?:la )?(?:luz|agua|gas))(?![^.!?]{0,24}\b(?:luz|agua|gas|recibo)\b)/gi,
]

const prepares = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:liquido|polvo|galon|sobre|frasco|botella|bebida|jarra|solucion|preparacion|purga|laxante)~30~(?:sabe (?:feo|mal)|mezcl\w{2,5}|revuelv\w{1,4}|disuelv\w{1,4}|jugo|gatorade|suero|vasos?|cada (?:10|15|20|diez|quince)|bano|limpiarse|hasta que salga|se acabe|terminar(?:lo|la)?|antes (?:de|del) (?:estudio|examen|cita|procedimiento))/,
    /(?:nada de|no (?:coma|comer|tome|tomar|ni)|evite|sin (?:comer )?|suspenda|deje(?: de comer)?|ni)~40~(?:frijol(?:es)?|leche|verduras?|semillas?|fibra|lacteos|granos|palomitas|nueces|carne roja|grasas?|irritantes|cafe|alcohol|aspirinas?|vitaminas|chicle|comer|tomar|comida|agua|cena|desayuno)~30~(?:(?:el|un|dos|tres|\d) dias? antes|desde (?:el dia|la noche|las|un dia|la media)|pasando (?:las|de las)|despues de (?:las|la media|media|medianoche|la cena)|a partir de (?:las|la|media)|antes (?:de|del) (?:estudio|examen|la prueba|operarl\w|procedimiento)|(?:24|48|72|12|8|6) horas? antes)/,
    /(?:no se aleje|este cerca|quedese cerca|tenga cerca|cerquita|no se despegue|no salga lejos)~8~(?:del|de un|el|un) (?:bano|sanitario)(?! (?:publico|de hombres))|sin ir al bano|no vaya al bano|(?:aguante(?:se)?|aguantar) (?:las ganas|la pipi|el pipi|sin orinar)|vejiga/,
    /(?:junt(?:e|ar)|recoj(?:a|er)|recolect(?:e|ar)|guard(?:e|ar)|trai?g?(?:a|er)|lleve|llevar|deje|entregu?e|ponga)~20~(?:orina|pipi|popo|popis|excremento|heces|caca|materia fecal|saliva|flema|esputo|semen|orines?)|(?:orina|pipi|popo|muestra|frasco|frasquito)~24~(?:primera (?:de|del) (?:la |el )?(?:manana|dia)|(?:de|del) (?:la )?manana|24 horas|frasc\w{1,4}|galon|vasito|esteril|refri|frio|palito)|la primera (?:orina|de la manana|del dia)/,
    /(?:le|lo|la|te|los) (?:van|vamos|va) a (?:poner a dormir|dormir|anestesiar|sedar|adormecer|poner (?:anestesia|dormid[oa]|una mascarilla))|(?:lo|la) (?:dormimos|dormiremos|sedamos|despertamos|dormiran|duermen)(?! (?:temprano|a las))|(?:va a|vas a) (?:estar|salir|quedar|sentirse) (?:dormid[oa]|sedad[oa]|adormilad[oa]|maread[oa]|atontad[oa]|anestesiad[oa]|grog\w{1,3}|adolorid[oa])|anestesia/,
    /(?:coma|comer) (?:algo )?(?:ligero|dulce|blandito|suave|blando)~24~(?:antes|noche|despues|cita|dia|hasta|visita)|(?:comida|dieta) (?:blanda|blandita|liquida|suave|licuada|molida|sin (?:sal|grasa|azucar|irritantes|fibra))|dieta (?:de (?:\d|liquidos)|para)|(?:cosas|comidas|alimentos) (?:frias?|frios|blanditas?|blandos|suaves|licuad[oa]s)~24~(?:dias?|semana|hasta|muela|garganta|primeros?|hoy)|no use popote|sin popote/,
  ),
  /\b(?:puro|solo|solamente|unicamente|nada mas|nomas|pura|a base de)\b[^.!?]{0,12}\b(?:caldit?o|caldo|consome|gelatinas?|liquidos?|agua y|jugo de manzana|jugo (?:blanco|claro)|te claro|liquidos claros)\b|\b(?:gelatina|paletas?|jugo|gatorade|nieve|liquidos)\b[^.!?]{0,24}\b(?:no (?:sea |sean |puede ser )?(?:roj|morad)[oa]s?|menos (?:roj|morad)[oa]s?|que no sea|amarill[oa]|sin pulpa|verde o amarill\w)/gi,
  /\b(?:rasur(?:e|es|ar|arse|ese)|depil(?:e|ese|arse))\b[^.!?]{0,24}\b(?:parte|area|zona|ahi|abajo|usted|casa|nosotros|pecho|pierna|cirugia|opera\w{0,4}|ingle)\b|\b(?:jabon|toallitas|shampoo) (?:roj[oa]|cafe|rosa|rosado|especial|quirurgic[oa]|antibacterial|que le dimos|naranja)\b[^.!?]{0,30}\b(?:noche|manana|antes|ban\w{1,4}|dos|veces|cuerpo)\b|\b(?:banese|bane|banarse|lavese)\b[^.!?]{0,20}\b(?:jabon (?:roj|cafe|rosa|especial|quirurgic|antibacterial|que le))/gi,
  /\bno (?:puede|podra|debe|vaya a|va a poder|maneje)\b[^.!?]{0,12}\b(?:manej\w{1,3}|conducir|firm\w{1,4})\b[^.!?]{0,16}\b(?:ni|o|y)\b[^.!?]{0,12}\b(?:firm\w{1,4}|manej\w{1,3}|papeles|decisiones|tomar|trabajar)\b[^.!?]{0,16}(?:\bdia|\bhoras|$)|\b(?:consiga|busque|necesita|traiga|venga con|ocupa) (?:a )?(?:quien|alguien que|una persona que|con quien) (?:l[oa] )?(?:maneje|lo lleve|la lleve|lo traiga|la traiga|lleve|acompane|cuide|regrese)\b(?=[^?]{0,60}\b(?:cita|visita|procedimiento|estudio|examen|cirugia|maread|dormid|sedad|despues|salir|anestesia|operacion|doctora?|casa|noche)|[^?]{0,3}$)/gi,
  /\b(?:venga|ven|vengase|venir|traiga|traer|llegue|llegar)\b[^.!?]{0,16}\b(?:sin (?:medias|maquillaje|desodorante|joyas|cremas?|unas|esmalte|perfume|aretes|talco|brasier|lentes de contacto|desayunar|comer|orinar|banarse)|ropa (?:interior )?(?:comoda|floja|suelta|de dos piezas|holgada|con botones|que se abra|facil)|camisa (?:de botones|floja|que se abra)|brasier|tenis y|el pelo (?:limpio|seco|sin))\b|\bsin (?:brasier|sosten|varilla|esmalte|unas postizas)\b|\bpelo (?:limpio|seco) (?:y )?sin (?:gel|spray|crema|aceite)/gi,
  /\b(?:camarita|camara|tubito|sondita|manguerita|catetercito|agujita|cateter|piquetito)\b[^.!?]{0,16}\b(?:por (?:la |el |su )?(?:boca|nariz|ombligo|ingle|garganta|recto|abajo|detras|muneca|pierna)|arterias|corazon|estomago|vejiga|espalda|columna|panza)\b|\b(?:tomar(?:se)?|tome|tomese|beber|beba) (?:\w{3,7} )?(?:\d|cuatro|cinco|seis|ocho|tres) vasos\b[^.!?]{0,30}(?:\b(?:antes|cita|visita|ultrasonido|hora|bano|estudio|examen)\b|$)|\b(?:\d|cuatro|cinco|seis|ocho|tres) vasos de agua\b[^.!?]{0,40}\b(?:antes|bano|orin\w{1,2}|hora|cita|estudio|examen|llam\w{1,5})\b/gi,
]

const foods = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:hierro|vitamina [bd]|calcio|potasio|hemoglobina|azucar|sangre|presion(?! del? (?:agua|gas|aceite|aire))|colesterol|tiroides|plaquetas|defensas|trigli\w{2,9}|acido urico)~12~(?:le |te |se le |esta|estan|anda|andan|salio|salieron|sigue|siguen|subio|bajo|sube|baja|quedo)~16~(?:alt[oa]s?|baj[oa]s?|bajit[oa]s?|elevad[oa]s?|bien|mal|mejor|peor|descontrolad[oa]s?|por|nubes|controlad[oa]s?|much[oa]|otra vez|un poco|norma\w{1,4}|estables?|a (?:cero|\d{2,3}))(?! (?:de )?(?:precio|oferta))/,
  ),
  /\b(?:baj(?:ele|a|ale|e|arle)|quit(?:ele|ese|arle|arse)|cort(?:ele|arle)|dej(?:e|ar|es)|evit(?:e|ar)|disminuy(?:a|e|ale)|modere|reduzca|limite|menos|cuid(?:ese|arse|ado) (?:con|de)|no (?:abuse|coma)|nada de|olvidese de)\b[^.!?]{0,12}\b(?:la|las|el|los|lo|con|de|a la|a las|al|a los)? ?(?:sal|azucar|tortillas?|harinas?|grasas?|dulces?|sodas?|refrescos?|coca|pan|panes|frituras?|fritos?|frito|carnes? rojas?|embutidos|alcohol|cerveza|trago|cigarro|arroz|manteca|postres|picante|chile|salad[oa]s?|enlatad[oa]s?|cafeina|pan dulce)\b(?=[^?]{0,60}\b(?:nos vemos|cita|visita|mes(?:es)?|semanas?|presion|azucar|corazon|higado|rinon\w{0,2}|peso|colesterol|sangre|doctora?|estomago|gastritis|acido|trigli\w{2,9}|salud|dieta|cuidese|camine|bajar)\b)/gi,
  /\b(?:cuid(?:ese|ate)|cuidarse)\b[^.!?]{0,12}\b(?:de|con|del|la|el|lo)\b[^.!?]{0,8}\b(?:azucar|presion|dulces?|sal|grasas?|corazon|rinon(?:es)?|higado|lo que come|peso|espalda|colesterol|pulmon\w{0,2}|pies|embarazo)\b|\b(?:coma|comer|consuma|tome|agregue|metale|echele)\b[^.!?]{0,8}\b(?:mas )?(?:higado|lentejas|espinacas?|betabel|hierro|fibra|calcio|potasio|verduras verdes|acido folico|ciruelas?|avena|proteina|papaya)\b[^?]{0,24}(?:\b(?:sangre|anemia|hierro|estren\w{0,8}|bano|huesos|bebe|dia|semana|cita|corazon|colesterol|azucar)\b|$)/gi,
]

/** Readings to send, what to do before a test, and what to eat or leave. */
export const toldSpanishPreparation: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'reading-told',
    words:
      'lectura azucar asucar presion precion glucosa temperatura oxigeno oxigenacion saturacion pese pesese pesarse bascula medidor glucometro aparato aparatito maquinita tira tirita lanceta picar picarse pique piquese pinche pinchese dedo dedito numero registro bitacora libretita hojita cuadernito baumanometro oximetro termometro pulso pataditas colesterol plaqueta hemoglobina creatinina trigliserido trigliserid cifras',
    phrases: 'su peso, el peso, su diario, los niveles, sus niveles, si sube, si baja',
    unless:
      /\b(?:luz|agua|gas|llantas?|boiler|calentador|neumatic\w{1,2}|motor|carro|auto|coche|camioneta|sorteo|boleto|loteria|taxi\w{0,5}|rastreo|guia|serie|tarjeta|cuenta|banco|receta|pastel|postre|cafe|super|mercado|oferta|libras de azucar|kilos? de azucar|equipo|partido|perr[oa]|gat[oa]|mascotas?|maleta|equipaje|pelicula|clima|pronostico|alerta|huracan|tormenta|kilos?|costal|bolsas? de)\b/i,
    compile: readings,
  },
  {
    category: 'procedure',
    rule: 'preparation-told',
    words:
      'liquido polvo galon orine orino junte recoja cuide dormido dormida vejiga laxante purga solucion caldo caldito consome gelatina frijol semilla fibra lacteo bano vejiga orina pipi popo heces excremento saliva esputo flema semen rasure rasurarse depile jabon dormir dormimos anestesia sedar sedado sedada mareado mareada adormilado atontado manejar maneje conducir firmar firme maquillaje desodorante joya crema esmalte brasier sosten varilla bata media camarita camara tubito sondita manguerita cateter agujita vaso ligero blando blanda blandita licuado popote muestra frasquito irritante despertamos',
    phrases:
      'ropa comoda, ropa floja, ropa suelta, de dos piezas, el dia antes, un dia antes, dias antes, horas antes, las doce, media noche, despues de las, a partir de, pasando las, sin desayunar, sin comer, dieta liquida, primera de la, comida liquida, comida suave, dieta sin, algo dulce',
    unless:
      /\b(?:fiesta|boda|plomero|albercas?|piscina|hotel|restaurante|mesa|pasto|jardin|perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa]|aeropuerto|maleta|licencia|transito|oferta|tienda|super|pintura|frenos?|aceite|carro|auto|coche|cafeteria|evento|gimnasio|zumba|yoga|escuela|clase|maestr[oa]|kinder|primaria|secundaria|alumnos|grado|salon|excursion|festival|limpieza de|mudanza|multa|contrato|renta|gotea|departamento|apartamento|visitas esta|salon|timbre|seguridad|foto de|pelicula)\b/i,
    compile: prepares,
  },
  {
    category: 'condition',
    rule: 'diet-told',
    words:
      'sal azucar tortilla harina grasa dulce soda refresco frituras frito embutido salado alcohol cuidese cuidarse higado lenteja espinaca betabel hierro vitamina calcio potasio hemoglobina sangre presion colesterol tiroides plaqueta defensas triglicerido ciruela fibra',
    phrases: 'carne roja, lo frito, pan dulce, carnes rojas, acido urico, lo que come',
    unless:
      /\b(?:receta|oferta|super|mercado|tienda|kilos?|libra|salsa|guisado|caldo|menu|restaurante|panaderia|tacos|fiesta|kermes|cocina|horno|pastel|taza|cucharad\w{1,4}|llantas?|llanta|equipo|partido|mandado|despensa|tianguis|regalo)\b/i,
    compile: foods,
  },
]
