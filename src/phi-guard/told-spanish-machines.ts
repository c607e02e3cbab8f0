import { relative } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const elder = '(?:mama|papa|abuel\\w{1,4}|senora?|espos[oa]|marido|suegr[oa]|don|dona|madre|padre|adultos?)'

const machines = (): readonly RegExp[] => [
  ...spanishPatterns(
    `${relative}~16~(?:bajar?|subir?|sube|camina)~24~(?:escaleras|sentad[oa]|silla|camilla|andador|grua|tanque|baston)`,
    /(?:barras?|pasamanos|agarraderas?|barandal(?:es)?|asiento|silla|tapete|banquito)~20~(?:ducha|regadera|bano|banera|tina|inodoro|excusado)~40~(?:caig\w{1,2}|resbal\w{2,4}|mama|papa|abuel\w{1,4}|instal\w{1,5}|senora?)|(?:suelt[ae]|solt\w{1,5}|dej[ae]|dejar\w{0,2}) (?:ya )?(?:el|las|la|los) (?:bastones?|muletas|andador|andadera|silla de ruedas)|audifonos?~30~(?:chilla|molde|pilas?|cera|calibr\w{1,4}|pita)/,
    `panal(?:es)?~30~${elder}|${elder}~30~panal(?:es)?`,
    /(?:cama|silla)s? y (?:el|la|las|los) (?:bombonas?|oxigeno|tanques?|grua|andador)/,
    /mascarilla~24~(?:fuga|talla|(?:le|te) queda|aprieta|noches?|dorm\w{2,4}|almohadilla)|maquina~30~(?:mascarilla|almohadilla|ronc\w{1,4}|dorm\w{2,4}|por noche)|(?:\d{1,2}|una|dos|tres|cuatro|cinco|seis) horas (?:por|cada) noche/,
    /(?:espos[oa]|mujer|marido|pareja|nota|todavia|aun|sigues?|ya no)~24~ronc(?:as?|ando|ar|ues?)/,
    /(?:oyes?|escuchas?) (?:ya )?(?:mejor|bien|mas)~40~(?:tele|reuniones|ruidos?|puestos|aparatit?os|pilas)/,
    /(?:biologic[oa]|inyeccion|pluma|vial|ampolleta)~40~(?:refri\w{0,10}|nevera|congel\w{1,4})/,
    /(?:le|te|les) (?:cambi|pon|ajust|apret)\w{1,5} (?:las |el |los )?(?:gomas|ligas|arcos?|alambres?|resortes?|cadenita)|cambio de (?:arco|ligas)|(?:la|su|tu|una) guarda~16~(?:noches?|dormir|lista|llego)/,
    /(?:lentes|anteojos|gafas)~30~graduacion|(?:estan|llegaron) (?:las|los|sus|tus) (?:micas|progresivos|bifocales|armazon\w{0,2})|no (?:alcanz\w{1,4}|pas\w{1,2}|ley?\w{1,2}|ve)~16~(?:pizarron|pizarra|(?:primera|segunda|tercera|cuarta|quinta|ultima) (?:linea|fila))/,
    /(?:la|el|los|las) (?:de las? |de los |del )(?:sueros?|inyeccion(?:es)?|curacion(?:es)?|oxigenos?|sonda|heridas?|sangre|terapias?|presion|azucar|colesterol|tiroides|rechazo|dolor|dormir|nervios|alergias?)~24~(?:va|pasa|llega|viene|cambia|lleva|tom\w{1,3}|noche|manana|acab\w{1,4}|list[oa]s?|surt\w{2,4}|olvid\w{1,3})|(?:salt|tom|olvid|dej|surt)\w{1,4} (?:la|las|el) (?:de las? |de los |del |de |para )(?:presion|azucar|colesterol|tiroides|rechazo|dolor|dormir|nervios|alergias?|corazon)|(?:va|pasa|llega|viene)\b[^.!?]{0,8} (?:la|el) (?:de las? |de los |del )(?:sueros?|inyeccion(?:es)?|curacion(?:es)?|oxigenos?|sonda|heridas?|sangre|terapias?)/,
  ),
  /\b(?:ambulancia|camilla|paramedic\w{1,3}|incubadora)\b[^.!?]{0,30}(?:\b(?:en camino|va|vamos|sale|salio|llega|llegamos|recoge|por (?:usted|su|el|ella)|mueva|acostad[oa]|despej\w{1,3}|cabe|gemel[oa]s|bebe|acompanante)\b| (?:\S{1,3} )?\d)|\b(?:traslado|traslad\w{1,5}|debe|deben|bill|recibo|cuenta|factura|cobro|descont\w{2,5}|vamos|unidad|despeje)\b[^.!?]{0,30}\b(?:ambulancia|camilla|incubadora)\b/gi,
  /\boxigeno (?:en|a) \d/gi,
]

/** What carries, holds, feeds, watches over a body or straightens it, and who brings it. */
export const toldSpanishMachines: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'equipment-told',
    words:
      'graduacion presion azucar colesterol tiroides rechazo dolor dormir nervio alergia ambulancia camilla paramedico audifono baston muleta andadera incubadora silla grua andador barra pasamanos agarradera barandal panal suero inyeccion curacion oxigeno sonda herida terapia tanque tanquecito bombona concentrador mascarilla maquina fuga ronca oye escucha biologico biologica vial ampolleta bracket goma liga arco alambre guarda  progresivo bifocal bifocales monofocal monofocales mica armazon linea fila pizarron pizarra escalera roncando roncar',
    phrases: 'por noche, cada noche',
    unless:
      /\b(?:choque|autopista|trafico|simulacro|noticias?|partido|pelicula|bomberos|carro|auto|coche|moto|llantas?|taller|tornillos|gas\b|plomer[oa]|jardin|pecera|facial|cabello|arcilla|coser|lavadora|cafetera|fabrica|celular|telefono|cuaderno|guitarra|violin|flechas?|cachimba|bautizo|baby shower|jaja\w{0,10}|mi (?:mama|papa|herman\w|abuel\w|espos\w|marido)|torneo|liga de|cafe con|boda|playa|camping|alberca|huevos?|pollitos)\b/i,
    compile: machines,
  },
]
