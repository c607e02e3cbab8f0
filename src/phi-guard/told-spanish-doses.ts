import { often } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const measure =
  '(?:pastill(?:a|as|ita|itas)|past\\b|tablet(?:a|as|ita|itas)|tabs?|capsulas?|comprimidos?|grageas?|goti?t?as?|gotit[ao]s?|cucharad(?:a|as|ita|itas)|unidades|inhala(?:cion|ciones|das?)|disparos?|dispar(?:ito|itos)|puffs?|sobre(?:s|cito|citos)?|ampollet?as?|inyeccion(?:es)?|jeringas?|atomiz\\w{2,8}|parches?|chorrit?os?|ml|cc|mg|mililitros|supositorios?|ovulos?|dosis|tomas?|aplicaciones|medidas?|vasit?os?|pildoras?|rocia(?:da|das)|spray)'
const howMany =
  '(?:\\d{1,3}(?:[.,/]\\d{1,2})?(?: y media)?|un|una|uno|dos|tres|cuatro|cinco|seis|ocho|diez|media|medio|la mitad|un cuarto|otra|la otra|una y media|c/u)'
const colour = '(?:blanc|roj|azul|rosa|rosit|amarill|verde|morad|naranj|chiquit|grande|nuev|roja|cafe|gris)\\w{0,3}'
const intake =
  '(?:tom(?:e|es|ar|arse|ese|a|ate|an|esel[oa]s?|el[oa]s?|arsel[oa]s?)|pong(?:a|as|ase|asel[oa]s?)|poner(?:se|sel[oa]s?|le)?|d(?:e|ele|arle|esel[oa]s?)|us(?:e|ar|el[oa]s?)|apliqu(?:e|ese|el[oa]s?)|aplicar(?:se)?|inyect(?:e|ese|arse)|trag(?:ue|arse)|masti(?:que|car)|chup(?:e|ar)|unt(?:e|ese|ar|arse)|inhal(?:e|ar)|ech(?:e|ese|arse|ele)|qued\\w{1,3} en|baj(?:e|a|amos|ar)|sub(?:a|e|imos|ir)|part(?:a|ir)|salt(?:e|arse|ese)|repit(?:a|e)|termin(?:e|ar)|suspend(?:a|er)|acab(?:e|ese)|met(?:a|ase))'

const doses = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:la|las|una|dos|2|1) (?:de (?:la|las) )?(?:${colour}) (?:es|son|va|van|se toman?|con|en|x|por|a las?|antes|despues|cada)~16~(?:comida|ayunas|noche|manana|dormir|dia|acostarse|agua|horas)`,
    /(?:no se (?:la|las|lo|los)? ?tome|no se (?:la|las|lo|los) (?:ponga|inyecte|aplique)|no (?:la|las|lo|los) (?:tome|use|combine|mezcle|parta|mastique|suspenda|deje de tomar|corte))~30~(?:junt[oa]s?|doble|mas|alcohol|sueno|estomago|comida|noche|manana|entera?|hasta|dias?|horas?|de golpe|sin)/,
    /(?:se (?:le|te) (?:olvida|olvido|pasa|paso)|olvida|olvido) (?:tomar\w{0,2} )?(?:una|la|un dia|la de|alguna|tomar\w{0,2}|ponerse\w{0,2})~24~(?:doble|dos|siguiente|tome\w{0,3}|salte\w{0,3}|junt[oa]s|noche|manana|ponga\w{0,4})/,
    /(?:ya no|no|deje de|ya) (?:la|lo|las|los|se la|se lo)? ?(?:tom(?:e|ar|es)|pong(?:a|as)|us(?:e|ar))(?:la|lo|las|los)?~12~(?:desde|hasta|a partir|la otra semana|despues|por|antes)~20~(?:manana|dias?|semana|cita|lunes|martes|miercoles|jueves|viernes|sabado|domingo|cirugia|noche|hable\w{0,3}|vea)/,
    /(?:saque|saquela|saquelo|sacar|guarde|guardela|guardelo|mantenga|mantengala|dejela|va) (?:del|en el|la|lo|fuera del|bien)? ?(?:refri|refrigerador|nevera|hielera|frio)~30~(?:pon\w{3,8}|inyect\w{1,4}|minutos|antes|hora|dosis|abr\w{1,4})(?! (?:de )?(?:asar|cocinar|servir|comer|hornear))/,
    /(?:agit(?:e|el[oa]|ar)|bata) (?:bien )?(?:el |la |antes )?[^.!?]{0,12}\b(?:inhal\w{2,6}|dosis|tom\w{1,4}|de (?:darle|usar|ponerse)|cucharad\w{1,4}|frasco|jarabe|disparos?)|(?<!por )(?:de)?bajo (?:de )?(?:la|su) lengua|abajo de (?:la|su) lengua|hacer gargaras|gargaras (?:de|con)|(?:enjuaguese|enjuague|haga buches)~12~(?:boca|sal|despues)/,
    /(?:unte|untese|pongase|ponga|pongale|aplique|apliquese|echele)~8~(?:poquit[oa]|tantit[oa]|capa|capita|la (?:crema|pomada)|el unguento|crema|pomada|vaporub)~24~(?:roj[oa]|roncha\w{0,2}|herida|piel|cara|donde|area|veces|noche|dia|granit\w{1,2}|salpullido|labios?|rozad\w{1,3}|alrededor|encima|sol)/,
    /(?:termin(?:e|ar)|acab(?:e|ese|ar)(?:se)?|complet(?:e|ar)) (?:todo |todas |todos )?(?:el|la|las|los|su) (?:antibiotico|frasco|tratamiento|caja|pastillas|tira|sobres|medicina)|aunque ya se sienta (?:bien|mejor)|(?:da|le da|dan|le dan|causa|provoca) (?:mucho )?(?:sueno|mareo|nauseas|estrenimiento|resequedad|comezon|diarrea|hambre|agruras)/,
    `${howMany} (?:unidades|disparos?|puffs?|inhala\\w{2,5}|goti?t?as?|gotitas|rocia\\w{1,3})~16~(?:mas|si|cuando|antes|ahorita|y (?:espere|llame|repita)|en|del? (?:inhalador|azul|morado))`,
    /(?:inhalador|inhaler|bomba|bombita|nebulizador) (?:azul|morado|rojo|naranja|de rescate|verde|gris|cafe)|(?:venga|pase|ponerse|aplicarse|ponersela|toca|falta|hora de|ya) (?:a )?(?:ponerse |aplicarse |por )?(?:la|su|el|otra) (?:b12|b-12|vitamina|inyeccion|hormona|refuerzo|insulina|vacuna|depo|ampolleta|suero|dosis|tetano|flu)/,
    /tom(?:e|ar|arse|ese|es|arte) (?:2|dos|una|1|3|tres|media) (?:d|de|de las|d las) (?:las )?\w{3,10}|(?:quedan|le quedan|tiene) (?:\d{1,2}|dos|tres|una|pocas) (?:pastillas|capsulas|dosis|recargas|refills|inyecciones|tabletas)/,
  ),
  new RegExp(`\\b${howMany} (?:de (?:las? |los? )?)?(?:${colour} )?${measure}\\b[^.!?\\d]{0,24}\\b${often}`, 'gi'),
  new RegExp(
    `\\b(?:pastill|tablet|capsul|got|gotit|jarabe|inhalador|inyeccion|crema|pomada|unguento|ampolleta|vitamina|parche|spray|supositori|ovulo|medicin|antibiotic|suero)\\w{0,4}\\b[^.!?]{0,16}\\b(?:es|son|va|van|se toman?|se ponen?|se usan?|una|uno|dos|media)\\b[^.!?]{0,20}\\b${often}`,
    'gi',
  ),
  new RegExp(
    `\\b${intake} (?:solo |nada mas |nomas |otra vez )?(?:${howMany}|la|el|las|los)(?: ${colour}| (?:de|d) las? ${colour}| mas| junt[oa]s)?\\b[^.!?]{0,12}\\b${often}`,
    'gi',
  ),
  /\b(?:baje|bajele|suba|subale|bajamos|subimos|subir|bajar|reduzca|aumente|le (?:baj|sub|cambi|quit)\w{1,6})\b[^.!?]{0,16}\b(?:a (?:media|una?|dos|tres|la mitad|\d{1,4})\b(?! (?:cuadras|pesos|dolares|por))|(?:la|el) (?:de (?:la (?:noche|manana|presion|azucar)|dormir)|pastilla|dosis|medicina|inyeccion|insulina|unidades))[^.!?]{0,24}(?:\b(?:semana|dias?|ya no|noche|manana|mas (?:suave|fuerte)|mg|unidades|tome|luego|despues|y)\b|$)/gi,
]

/** Doses with or without a noun, how a remedy is kept, and one that was forgotten. */
export const toldSpanishDoses: readonly ToldRule[] = [
  {
    category: 'medication',
    rule: 'dose-told',
    words:
      'pastilla pastillita tableta tab capsula comprimido gragea gota gotita cucharada cucharadita unidad inhalacion inhalada disparo disparito puff sobrecito ampolla ampolleta inyeccion jeringa atomizacion chorrito ml cc mg supositorio ovulo dosis pildora rociada spray jarabe inhalador crema pomada unguento vitamina parche medicina antibiotico suero doble lengua gargara buche refri refrigerador nevera agite agitelo agitela unte untese termine acabe complete nebulizador bomba bombita b12 refuerzo hormona insulina tetano blanca rosita amarilla azul morada rosa olvida olvido ayunas sueno frasco',
    phrases:
      'antes de dormir, no la tome, no lo tome, no las tome, ya no la, ya no lo, a media, a la mitad, la de la noche, la de la manana, al acostarse, veces al dia, tome dos, tome una, tomarse 2, tomarse dos, tomarse una, no se la tome, las dos juntas, se sienta bien, se sienta mejor, por la noche, suba a, baje a, subimos a, bajamos a',
    unless:
      /\b(?:cloro|alberca|piscina|freno|frenos|detergente|lavadora|lavaplatos|masa|harina|pastel|horno|recetario|receta de|salsa|guisado|caldo|sopa|cafe con|perr[oa]s?|perrit[oa]|gat[oa]s?|gatit[oa]|cachorr[oa]|mascotas?|plantas?|jardin|motor|aceite de motor|gasolina|pintura|apartamentos?|departamentos?|presupuesto|precios?|bodega|inventario|cajas|boletos?|camion(?:es)?|turnos?|entrega|pedido|paquete|hotel|partido|juego|ensayo|clase|pelicula|volumen|vestido|blusa|falda|asar(?:la)?|taquitos?|tacos|merengue|mezcla para)\b/i,
    compile: doses,
  },
]
