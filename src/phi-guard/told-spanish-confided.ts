import type { ToldRule } from './told-rule.js'

const urge =
  '(?:ganas de (?:un |una |irse de |irte de )?(?:tragos?|copas?|cervezas?|meterse|salir a tomar)|irte? de copas|irse de copas|sin (?:tocar|probar) (?:ni )?una (?:copa|gota|cerveza)|de la sed|y la sed|a la cantina|sin meter(?:te|se) nada)'
const company = '(?:padrin[oa]|madrina|junta|grupo|orgullos?[oa]?|bravo|felicid\\w{2,5}|llam[ae]\\w{0,3}|marc[ae]\\w{0,3})'

const confided = (): readonly RegExp[] => [
  /\b(?:escrib|anot|apunt|registr)\w{1,5}\b[^.!?]{0,30}\b(?:sentiste|sientes?|sintio|dispar[oa]|detono|pensamientos?|angustia|miedos?|emocion(?:es)?)\b/gi,
  /\b(?:como|que tal|q tal) (?:andas?|vas?|estas?|sigues?|amanec\w{2,5})\b[^.!?]{0,4}\b(?:de |d |del |tu |su |con (?:el|los|tu|su) )?(?:los |el )?(?:animo|nervios|ansias|ansiedad)\b/gi,
  new RegExp(`\\b${urge}\\b[^¡]{0,60}\\b${company}\\b|\\b${company}\\b[^?]{0,40}\\b${urge}\\b`, 'gi'),
  /\b(?:volvieron|vuelven|siguen) (?:los pensamientos|las voces|las pesadillas|las ganas|los recuerdos)\b|\ba sonar con (?:lo|el|la|los|eso|esa)\b|\b(?:tener|tenido|tuvo|tuviste) (?:las |mas )?pesadillas\b|\b(?:cohetes|truenos|petardos|estruendos?)\b[^.!?]{0,24}\bl[oa] ponen? (?:mal|nervios[oa])\b/gi,
  /\bcuando (?:te|le) (?:venga|llegue|de|da|viene|llega|entre) (?:el|la|los|las) (?:ataque|angustia|crisis|panico|miedo|ganas|pensamientos|tristeza|ansiedad)\b/gi,
  /\b(?:accidente sin|romp\w{1,3} el) (?:proteccion|condon)\b|\b72 horas\b[^.!?]{0,30}\b(?:preventiv\w|proteccion|pastillas?)\b|\balguien con quien (?:estuv|sal|tuv)\w{2,6}\b[^?]{0,60}\b(?:avis\w{1,5}|cheq\w{2,6}|prueba|revis\w{2,5})\b|\b(?:limpi\w{1,7}|libre) del? virus\b|\bavis\w{1,4}\b[^.!?]{0,10} [ts]us parejas\b|\b(?:trat|tom|hag|revis)\w{1,2}nse\b[^.!?]{0,12}\b(?:los dos|ambos|juntos)\b|\bflujo\b[^.!?]{0,16}\b(?:huel\w{1,2}|olor|feo|verde|amarill\w|pica)\b/gi,
  /\bno (?:te|se) hag\w{1,2} (?:la |las |una )?pruebas?\b[^.!?]{0,30}\b(?:casa|dia|hasta)\b|\bla beta (?:es|sale|dio|el|salio)\b/gi,
  /\bromp(?:es|e|as|a|io|iste) (?:la bolsa|(?:las )?aguas|(?:la )?fuente)\b(?! de)|\bcuent[ae] (?:los|sus) movimientos\b/gi,
  /\b(?:sigues?|estas?|andas?|todavia|aun|ya no) (?:sigues? |estas? )?manch(?:ando|as?)\b(?! (?:el|la|los|las|mi|tu|su|de|todo|con)\b)/gi,
  /\b(?:ofre\w{3,8}|del[ea]|dale)\b[^.!?]{0,12}\bel (?:derech|izquierd)o\b[^.!?]{0,30}\bllen[oa]\b|\bno le (?:de|des)\b[^.!?]{0,8}\b(?:mamadera|biberon|mamila|chupon|formula)\b|\b(?:el|tu|su|un) pap\b/gi,
  /\bpor (?:parte|el lado) de (?:tu |su )?(?:madre|padre|mama|papa)\b[^?]{0,60}\b(?:hij[oa]s|herman[oa]s|revis\w{2,5}|prueba|conv\w{3,6})\b/gi,
  /\bdej(?:ando|aron|ar|o|es?|aste) de (?:tomar|beber|fumar|consumir|inyectarse)\b(?! (?:la|el|su|las|los|tu|agua|cafe|refrescos?|sus|leche))/gi,
]

/** What is told in trust of mind, thirst, bed, blood and birth. */
export const toldSpanishConfided: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'trusted',
    sensitive: true,
    words:
      'dejo deje flujo pareja sentiste siente sintio disparo dispara detono pensamiento angustia miedo emocion animo nervio ansia ansiedad trago copa cerveza sed cantina sonar pesadilla cohete trueno petardo estruendo ataque crisis panico tristeza proteccion condon 72 virus prueba beta nene nena bebe bolsa fuente movimiento manchando mancha derecho izquierdo mamadera biberon mamila chupon formula leche pap padre madre mama papa hijo hija hermano hermana fuma recuerdo dejando dejaron dejar dejaste tratense voces meterse meterte',
    phrases: 'alguien con quien, rompes aguas, rompe aguas, rompio aguas, las aguas',
    unless:
      /\b(?:perr[oa]s?|gat[oa]s?|mascotas?|cachorr[oa]s?|pluma|tinta|pared|camisa|ropa (?:blanca|sucia)|tintoreria|computadora|antivirus|celular|laptop|servicio|encuesta|curso|clase|servidor|software|version|bancaria|banco|spei|fiesta|boda|despedida|concierto|partido|carro|auto|coche|viaje|vuelo|cumple\w{0,5}|pelicula|novela|jaja\w{0,10}|premio|heladera|refri)\b/i,
    compile: confided,
  },
]
