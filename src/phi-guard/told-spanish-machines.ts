import { relative } from './spanish-parts.js'
import type { ToldRule } from './told-rule.js'

const elder = '(?:mama|papa|abuel\\w{1,4}|senora?|espos[oa]|marido|suegr[oa]|don|dona|madre|padre|adultos?)'

const machines = (): readonly RegExp[] => [
  /\b(?:ambulancia|camilla|paramedic\w{1,3}|incubadora)\b[^.!?]{0,30}(?:\b(?:en camino|va|vamos|sale|salio|llega|llegamos|recoge|por (?:usted|su|el|ella)|mueva|acostad[oa]|despej\w{1,3}|cabe|gemel[oa]s|bebe|acompanante)\b| (?:\S{1,3} )?\d)|\b(?:traslado|traslad\w{1,5}|debe|deben|bill|recibo|cuenta|factura|cobro|descont\w{2,5}|vamos|unidad|despeje)\b[^.!?]{0,30}\b(?:ambulancia|camilla|incubadora)\b/gi,
  new RegExp(
    `\\b${relative}\\b[^.!?]{0,16}\\b(?:bajar?|subir?|sube|camina)\\b[^.!?]{0,24}\\b(?:escaleras|sentad[oa]|silla|camilla|andador|grua|tanque|baston)\\b`,
    'gi',
  ),
  /\b(?:barras?|pasamanos|agarraderas?|barandal(?:es)?|asiento|silla|tapete|banquito)\b[^.!?]{0,20}\b(?:ducha|regadera|bano|banera|tina|inodoro|excusado)\b[^.!?]{0,40}\b(?:caig\w{1,2}|resbal\w{2,4}|mama|papa|abuel\w{1,4}|instal\w{1,5}|senora?)\b|\b(?:suelt[ae]|solt\w{1,5}|dej[ae]|dejar\w{0,2}) (?:ya )?(?:el|las|la|los) (?:bastones?|muletas|andador|andadera|silla de ruedas)\b|\baudifonos?\b[^.!?]{0,30}\b(?:chilla|molde|pilas?|cera|calibr\w{1,4}|pita)\b/gi,
  new RegExp(`\\bpanal(?:es)?\\b[^.!?]{0,30}\\b${elder}\\b|\\b${elder}\\b[^.!?]{0,30}\\bpanal(?:es)?\\b`, 'gi'),
  /\b(?:la|el|los|las) (?:de las? |de los |del )(?:sueros?|inyeccion(?:es)?|curacion(?:es)?|oxigenos?|sonda|heridas?|sangre|terapias?|presion|azucar|colesterol|tiroides|rechazo|dolor|dormir|nervios|alergias?)\b[^.!?]{0,24}\b(?:va|pasa|llega|viene|cambia|lleva|tom\w{1,3}|noche|manana|acab\w{1,4}|list[oa]s?|surt\w{2,4}|olvid\w{1,3})\b|\b(?:salt|tom|olvid|dej|surt)\w{1,4} (?:la|las|el) (?:de las? |de los |del |de |para )(?:presion|azucar|colesterol|tiroides|rechazo|dolor|dormir|nervios|alergias?|corazon)\b|\boxigeno (?:en|a) \d|\b(?:va|pasa|llega|viene)\b[^.!?]{0,8} (?:la|el) (?:de las? |de los |del )(?:sueros?|inyeccion(?:es)?|curacion(?:es)?|oxigenos?|sonda|heridas?|sangre|terapias?)\b/gi,
  /\b(?:cama|silla)s? y (?:el|la|las|los) (?:bombonas?|oxigeno|tanques?|grua|andador)\b/gi,
  /\bmascarilla\b[^.!?]{0,24}\b(?:fuga|talla|(?:le|te) queda|aprieta|noches?|dorm\w{2,4}|almohadilla)\b|\bmaquina\b[^.!?]{0,30}\b(?:mascarilla|almohadilla|ronc\w{1,4}|dorm\w{2,4}|por noche)\b|\b(?:\d{1,2}|una|dos|tres|cuatro|cinco|seis) horas (?:por|cada) noche\b/gi,
  /\b(?:espos[oa]|mujer|marido|pareja|nota|todavia|aun|sigues?|ya no)\b[^.!?]{0,24}\bronc(?:as?|ando|ar|ues?)\b/gi,
  /\b(?:oyes?|escuchas?) (?:ya )?(?:mejor|bien|mas)\b[^.!?]{0,40}\b(?:tele|reuniones|ruidos?|puestos|aparatit?os|pilas)\b/gi,
  /\b(?:biologic[oa]|inyeccion|pluma|vial|ampolleta)\b[^.!?]{0,40}\b(?:refri\w{0,10}|nevera|congel\w{1,4})\b/gi,
  /\b(?:le|te|les) (?:cambi|pon|ajust|apret)\w{1,5} (?:las |el |los )?(?:gomas|ligas|arcos?|alambres?|resortes?|cadenita)\b|\bcambio de (?:arco|ligas)\b|\b(?:la|su|tu|una) guarda\b[^.!?]{0,16}\b(?:noches?|dormir|lista|llego)\b/gi,
  /\b(?:lentes|anteojos|gafas)\b[^.!?]{0,30}\bgraduacion\b|\b(?:estan|llegaron) (?:las|los|sus|tus) (?:micas|progresivos|bifocales|armazon\w{0,2})\b|\bno (?:alcanz\w{1,4}|pas\w{1,2}|ley?\w{1,2}|ve)\b[^.!?]{0,16}\b(?:pizarron|pizarra|(?:primera|segunda|tercera|cuarta|quinta|ultima) (?:linea|fila))\b/gi,
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
