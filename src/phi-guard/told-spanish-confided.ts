import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const urge =
  '(?:ganas de (?:un |una |irse de |irte de )?(?:tragos?|copas?|cervezas?|meterse|salir a tomar)|irte? de copas|irse de copas|sin (?:tocar|probar) (?:ni )?una (?:copa|gota|cerveza)|de la sed|y la sed|a la cantina|sin meter(?:te|se) nada)'
const company = '(?:padrin[oa]|madrina|junta|grupo|orgullos?[oa]?|bravo|felicid\\w{2,5}|llam[ae]\\w{0,3}|marc[ae]\\w{0,3})'

const confided = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:escrib|anot|apunt|registr)\w{1,5}~30~(?:sentiste|sientes?|sintio|dispar[oa]|detono|pensamientos?|angustia|miedos?|emocion(?:es)?)/,
    /(?:como|que tal|q tal) (?:andas?|vas?|estas?|sigues?|amanec\w{2,5})~4~(?:de |d |del |tu |su |con (?:el|los|tu|su) )?(?:los |el )?(?:animo|nervios|ansias|ansiedad)/,
    `${urge}\\b[^¡]{0,60}\\b${company}|${company}~?40~${urge}`,
    /(?:volvieron|vuelven|siguen) (?:los pensamientos|las voces|las pesadillas|las ganas|los recuerdos)|a sonar con (?:lo|el|la|los|eso|esa)|(?:tener|tenido|tuvo|tuviste) (?:las |mas )?pesadillas|(?:cohetes|truenos|petardos|estruendos?)~24~l[oa] ponen? (?:mal|nervios[oa])/,
    /cuando (?:te|le) (?:venga|llegue|de|da|viene|llega|entre) (?:el|la|los|las) (?:ataque|angustia|crisis|panico|miedo|ganas|pensamientos|tristeza|ansiedad)/,
    /(?:accidente sin|romp\w{1,3} el) (?:proteccion|condon)|72 horas~30~(?:preventiv\w|proteccion|pastillas?)|alguien con quien (?:estuv|sal|tuv)\w{2,6}~?60~(?:avis\w{1,5}|cheq\w{2,6}|prueba|revis\w{2,5})|(?:limpi\w{1,7}|libre) del? virus|avis\w{1,4}\b[^.!?]{0,10} [ts]us parejas|(?:trat|tom|hag|revis)\w{1,2}nse~12~(?:los dos|ambos|juntos)|flujo~16~(?:huel\w{1,2}|olor|feo|verde|amarill\w|pica)/,
    /no (?:te|se) hag\w{1,2} (?:la |las |una )?pruebas?~30~(?:casa|dia|hasta)|la beta (?:es|sale|dio|el|salio)/,
    /romp(?:es|e|as|a|io|iste) (?:la bolsa|(?:las )?aguas|(?:la )?fuente)(?! de)|cuent[ae] (?:los|sus) movimientos/,
    /(?:sigues?|estas?|andas?|todavia|aun|ya no) (?:sigues? |estas? )?manch(?:ando|as?)(?! (?:el|la|los|las|mi|tu|su|de|todo|con)\b)/,
    /(?:ofre\w{3,8}|del[ea]|dale)~12~el (?:derech|izquierd)o~30~llen[oa]|no le (?:de|des)~8~(?:mamadera|biberon|mamila|chupon|formula)|(?:el|tu|su|un) pap/,
    /por (?:parte|el lado) de (?:tu |su )?(?:madre|padre|mama|papa)~?60~(?:hij[oa]s|herman[oa]s|revis\w{2,5}|prueba|conv\w{3,6})/,
    /dej(?:ando|aron|ar|o|es?|aste) de (?:tomar|beber|fumar|consumir|inyectarse)(?! (?:la|el|su|las|los|tu|agua|cafe|refrescos?|sus|leche))/,
  )

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
