import type { ToldRule } from './told-rule.js'

const worn =
  '(?:drenajes?|dren(?:es)?|sondas?|cateter|puntos|puntadas|grapas|yeso|ferula|vend\\w{1,5}|via|suero|bolsa(?! (?:rota|por|de))|clavos?|tornillos?|injerto|puerto|marcapasos|collarin|corse|canula|bota|parche|muletas|electrodos|cables)'
const bone = '(?:cadera|tibia|femur|tobillo|rodilla|columna|muneca|pierna|brazo|hueso|mandibula|dedo|pie|codo|hombro)'

const mending = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:fuera|adios a) (?:los|las|el|la) ${worn}\\b|\\b(?:le|te|les) (?:vamos a |van a )?(?:quit|retir|sac|cambi|revis|pon|coloc)\\w{1,6} (?:hoy |manana |ya )?(?:el|la|los|las|su|sus) ${worn}\\b|\\b(?:clavos?|tornillos?|placas?)\\b[^.!?]{0,24}\\b${bone}\\b`,
    'gi',
  ),
  /\b(?:popote|pajilla|pitillo|sorbete|bombilla|pajita)\b[^.!?]{0,30}\b(?:enjuag\w{2,4}|escup\w{1,3}|fum\w{1,3}|cigarr\w{1,4}|pucho|dias)\b/gi,
  /\b(?:cosas |comidas? |dieta )?(?:bland[oa]s?|licuad[oa]s?|pures?|papillas?|triturad[oa]s?|liquidos)\b[^.!?]{0,40}\b(?:luego|etapa|cucharad\w{1,3}|pap(?:illas|as)|pures?|solid[oa]s?|te sientas|se sienta|tolera\w{0,2})\b/gi,
  /\b(?:sin|quit[ae]|dej[ae]|evit[ae]) (?:el |los |las |la )?(?:pan|gluten|lacteos|leche|trigo|harinas?|huevos?|mariscos|cafe)\b[^?]{0,60}\b(?:volve\w{1,4}|met(?:er|emos)|reintrodu\w{2,6}|vemos (?:como|que)|control|ver que pasa|te sientes|se siente)\b/gi,
  /\b(?:agua|liquidos)\b[^.!?]{0,8}\b(?:contad[oa]s?|restringid[oa]s?)\b|\b(?:tom\w{1,4} la presion|saqu\w{1,3} sangre|pinch\w{1,3})\b[^.!?]{0,16}\b(?:ese brazo|el izquierdo|el derecho)\b|\bsa(?:qu|c)\w{1,5} sangre\b|\b(?:ese|con el|del) brazo\b[^.!?]{0,40}\b(?:presion|sangre|pinch\w{1,3}|cargu\w{1,3})\b/gi,
  /\b(?:nada de|sin|no) (?:agarr|coj|cog|alc|carg)\w{1,4}\b[^.!?]{0,12}\b(?:nin[oa]s?|bebe)\b[^.!?]{0,24}\b(?:brazos|hasta|semanas|mes)\b|\b(?:camin|pase)[ae]{1,2} un (?:poc|rat)\w{1,4} cada\b|\b(?:medi[oa] (?:turno|jornada)|tareas? (?:livianas?|ligeras?)|trabajo (?:liviano|ligero))\b[^?]{0,50}\b(?:sin (?:cargar|levantar|esfuerzo)|revis\w{2,5}|control|vemos|sentad[oa])\b/gi,
  /\bcostrit?as?\b[^?]{0,40}\b(?:caen?|caigan|quit\w{1,3}|arranqu\w{1,2}|rasqu\w{1,3}|sol[oa]s?)\b|\b(?:sequen|se sequen|caigan|cierren|sanen)\b[^.!?]{0,12}\b(?:ampollas|granitos|costras|ronchas|heridas|llagas)\b/gi,
  /\b(?:salga|sale|evacu\w{1,3})\b[^.!?]{0,20}\b(?:amarill|clar|transparent)\w{1,5}\b[^.!?]{0,30}\blimpi[oa]\b|\b(?:expuls|arroj|elimin)\w{1,3}\b[^.!?]{0,8}\b(?:piedr|calcul|arenill)\w{1,4}\b/gi,
  /\b(?:le|te) (?:va a|puede|podria) (?:arder|doler|picar|punzar|sangrar|hormiguear|caer pesad[oa]|dar (?:comezon|sueno|nauseas?|mareos?|fiebre|sed))\b|\b(?:lunar|verruga|quiste|lipoma|muela|cordal|diente|callo|bolita|granito|mezquino|polipo)(?:es|s)?\b[^.!?]{0,8}\b(?:se |te |le )?l[oa]s? (?:quit|sac|cort|quem|congel|rasp|analiz|extra)\w{2,6}\b|\bpastill(?:it)?as?\b(?! de (?:freno|menta|caldo|cloro|jabon|uso))[^.!?]{0,24}\b(?:combin|tom|part|trag|mastiqu|olvid|salt|acomod|acab|surt|dej|noche|manana|dia)\w{0,4}\b/gi,
  /\b(?:pelo|cabello)\b[^.!?]{0,16}\b(?:vuelve a (?:salir|crecer)|volvera|va a (?:volver|crecer|salir))\b|\bva a (?:crecer|salir) (?:otra vez )?el (?:pelo|cabello)\b/gi,
  /\bcort\w{1,4} (?:los )?callos\b/gi,
  /\b(?:brazo|pierna|zona|cabeza)\b[^.!?]{0,12}\b(?:pesad[oa]|adolorid[oa]|hinchad[oa]|molest\w{1,3}|dol\w{1,4})\b[^.!?]{0,24}\b(?:se (?:le|te) (?:pasa|quita|baja)|es normal|un dia)\b/gi,
  /\bno (?:l[oa]s?) (?:dej|suspend|cort|par)\w{1,4} (?:de golpe|de una|sol[oa]|por (?:su|tu) cuenta|de repente)\b/gi,
  /\bretraso\b[^.!?]{0,24}\b(?:lenguaje|habla|desarrollo|motor|madurativo)\b|\b(?:salio|dice|dijo|pronuncio|pronuncia)\b[^.!?]{0,6} la (?:erre|ese|ele)\b|\b(?:frases de|juntas?|une|dice) (?:ya )?(?:dos|tres|cuatro|\d) palabras\b|\bs(?:ue|o)lt\w{1,4}\b[^.!?]{0,8}\b(?:la|su) (?:mano|manita|lengua)\b/gi,
]

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
