import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const worn =
  '(?:drenajes?|dren(?:es)?|sondas?|cateter|puntos|puntadas|grapas|yeso|ferula|vend\\w{1,5}|via|suero|bolsa(?! (?:rota|por|de))|clavos?|tornillos?|injerto|puerto|marcapasos|collarin|corse|canula|bota|parche|muletas|electrodos|cables)'
const bone = '(?:cadera|tibia|femur|tobillo|rodilla|columna|muneca|pierna|brazo|hueso|mandibula|dedo|pie|codo|hombro)'

const mending = (): readonly RegExp[] =>
  spanishPatterns(
    `(?:fuera|adios a) (?:los|las|el|la) ${worn}|(?:le|te|les) (?:vamos a |van a )?(?:quit|retir|sac|cambi|revis|pon|coloc)\\w{1,6} (?:hoy |manana |ya )?(?:el|la|los|las|su|sus) ${worn}|(?:clavos?|tornillos?|placas?)~24~${bone}`,
    /(?:popote|pajilla|pitillo|sorbete|bombilla|pajita)~30~(?:enjuag\w{2,4}|escup\w{1,3}|fum\w{1,3}|cigarr\w{1,4}|pucho|dias)/,
    /(?:cosas |comidas? |dieta )?(?:bland[oa]s?|licuad[oa]s?|pures?|papillas?|triturad[oa]s?|liquidos)~40~(?:luego|etapa|cucharad\w{1,3}|pap(?:illas|as)|pures?|solid[oa]s?|te sientas|se sienta|tolera\w{0,2})/,
    /(?:sin|quit[ae]|dej[ae]|evit[ae]) (?:el |los |las |la )?(?:pan|gluten|lacteos|leche|trigo|harinas?|huevos?|mariscos|cafe)~?60~(?:volve\w{1,4}|met(?:er|emos)|reintrodu\w{2,6}|vemos (?:como|que)|control|ver que pasa|te sientes|se siente)/,
    /(?:agua|liquidos)~8~(?:contad[oa]s?|restringid[oa]s?)|(?:tom\w{1,4} la presion|saqu\w{1,3} sangre|pinch\w{1,3})~16~(?:ese brazo|el izquierdo|el derecho)|sa(?:qu|c)\w{1,5} sangre|(?:ese|con el|del) brazo~40~(?:presion|sangre|pinch\w{1,3}|cargu\w{1,3})/,
    /(?:nada de|sin|no) (?:agarr|coj|cog|alc|carg)\w{1,4}~12~(?:nin[oa]s?|bebe)~24~(?:brazos|hasta|semanas|mes)|(?:camin|pase)[ae]{1,2} un (?:poc|rat)\w{1,4} cada|(?:medi[oa] (?:turno|jornada)|tareas? (?:livianas?|ligeras?)|trabajo (?:liviano|ligero))~?50~(?:sin (?:cargar|levantar|esfuerzo)|revis\w{2,5}|control|vemos|sentad[oa])/,
    /costrit?as?~?40~(?:caen?|caigan|quit\w{1,3}|arranqu\w{1,2}|rasqu\w{1,3}|sol[oa]s?)|(?:sequen|se sequen|caigan|cierren|sanen)~12~(?:ampollas|granitos|costras|ronchas|heridas|llagas)/,
    /(?:salga|sale|evacu\w{1,3})~20~(?:amarill|clar|transparent)\w{1,5}~30~limpi[oa]|(?:expuls|arroj|elimin)\w{1,3}~8~(?:piedr|calcul|arenill)\w{1,4}/,
    /(?:le|te) (?:va a|puede|podria) (?:arder|doler|picar|punzar|sangrar|hormiguear|caer pesad[oa]|dar (?:comezon|sueno|nauseas?|mareos?|fiebre|sed))|(?:lunar|verruga|quiste|lipoma|muela|cordal|diente|callo|bolita|granito|mezquino|polipo)(?:es|s)?~8~(?:se |te |le )?l[oa]s? (?:quit|sac|cort|quem|congel|rasp|analiz|extra)\w{2,6}|pastill(?:it)?as?\b(?! de (?:freno|menta|caldo|cloro|jabon|uso))[^.!?]{0,24}\b(?:combin|tom|part|trag|mastiqu|olvid|salt|acomod|acab|surt|dej|noche|manana|dia)\w{0,4}/,
    /(?:pelo|cabello)~16~(?:vuelve a (?:salir|crecer)|volvera|va a (?:volver|crecer|salir))|va a (?:crecer|salir) (?:otra vez )?el (?:pelo|cabello)/,
    /cort\w{1,4} (?:los )?callos/,
    /(?:brazo|pierna|zona|cabeza)~12~(?:pesad[oa]|adolorid[oa]|hinchad[oa]|molest\w{1,3}|dol\w{1,4})~24~(?:se (?:le|te) (?:pasa|quita|baja)|es normal|un dia)/,
    /no (?:l[oa]s?) (?:dej|suspend|cort|par)\w{1,4} (?:de golpe|de una|sol[oa]|por (?:su|tu) cuenta|de repente)/,
    /retraso~24~(?:lenguaje|habla|desarrollo|motor|madurativo)|(?:salio|dice|dijo|pronuncio|pronuncia)\b[^.!?]{0,6} la (?:erre|ese|ele)|(?:frases de|juntas?|une|dice) (?:ya )?(?:dos|tres|cuatro|\d) palabras|s(?:ue|o)lt\w{1,4}~8~(?:la|su) (?:mano|manita|lengua)/,
  )

/** How a body mends, step by step: what comes off, what may be eaten, carried and stopped, what a child or a hand can do again. */
export const toldSpanishStages: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'recovery-told',
    words:
      'puerto arder doler picar punzar sangrar hormiguear comezon nausea lunar verruga lipoma quiste muela cordal diente bolita granito mezquino polipo pastilla pastillita electrodo cable palabra drenaje dren sonda cateter punto puntada grapa yeso ferula venda suero bolsa clavo tornillo placa injerto collarin corse canula bota popote pajilla pitillo sorbete bombilla pajita enjuague enjuagarse enjuagues gasa blando blanda licuado pure papilla liquido gluten lacteo pan leche trigo harina huevo marisco agua presion sangre brazo costra costrita sequen caigan cierren sanen limpio piedra piedrita calculo arenilla pelo cabello pie callo pesado adolorido golpe repente quitando retirando retraso erre ese ele frase mano liviana ligera liviano ligero suelte soltando',
    phrases:
      'en brazos, cada hora, sus pies, entre los dedos, no lo dejes, no la dejes, no lo deje, no la deje, no la suspenda, no lo suspenda, medio turno, media jornada, su cuenta, tu cuenta',
    unless:
      /\b(?:bolsillo|frenos?|tarjeta|wifi|internet|luz|salon|tinte|champu|shampoo|oferta|promocion|menu|receta|restaurante|perr[oa]s?|gat[oa]s?|cachorr[oa]s?|mascotas?|carro|auto|coche|moto|llantas?|taller|trafico|vuelo|tren|paquete|pedido|entrega|envio|pintura|elevador|edificio|pared|mueble|cocina nueva|tabla|partido|equipo|liga|torneo|mercado|tienda|puntos (?:por|en|de (?:venta|encuentro|acceso))\b|medio ambiente|planeta|archivo|descarga|precio|factura|maestr[oa]|clase|jardiner[oa]|excursion)\b/i,
    compile: mending,
  },
]
