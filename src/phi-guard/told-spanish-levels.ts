import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const measured =
  '(?:hierro|potasio|sodio|calcio|magnesio|presion|colesterol|ferritina|vitaminas?(?: \\w{1,3})?|hemoglobina|plaquetas|defensas|leucocitos|globulos|acido urico|urea|trigliceridos|tiroides|hormonas?|saturacion|pulso|glucosa|insulina|(?:su|tu|trae[s]? el|traia el) azucar)'
const container = '(?:frasc(?:o|uito)s?|botecit?os?|tubit?os?|tubo|vasit?os?|hisopos?|recipiente|potecito|pomito|muestra)'
const spot = '(?:manchit?as?|sombrit?as?|bolit?as?|puntit?os?|bultit?os?|granit?os?|quistecitos?|algo (?:chiquito|pequeno|raro|que no estaba))'
const image = '(?:imagen|placa|foto|estudio|ultrasonido|radiografia|tomografia|resonancia|mamo\\w{0,8})'

const levels = (): readonly RegExp[] => [
  ...spanishPatterns(
    `${measured}~16~(?:(?:por|x) (?:los|el|las) (?:suelos?|pisos?|nubes|cielos?|techos?)|en el (?:sotano|limite)|disparad[oa]s?|flojit?[oa]s?|justit?[oa]s?|descompensad[oa]s?|se mantuvo)|(?:le|te) (?:sub|baj)(?:io|ieron|o|aron|ido) (?:mucho |un poc\\w{1,3} |algo )?(?:el|la|los|las) ${measured}`,
    /(?:subio|gano|bajo|aumento|perdio|subiste|bajaste|ganaste) (?:de )?\d{1,3}(?:[.,]\d)? ?(?:kg|kilos?|libras|lbs?)/,
    `${container}~24~(?:vaci[oa]|derram\\w{2,4}|coagul\\w{1,4}|poquit[oa]|poca|escas[oa]|insuficiente)~?40~(?:repi\\w{2,6}|otr[oa]|volver|venga|vuelva|traiga)`,
    `${spot}~16~en (?:la|el|su|tu) ${image}|${spot}~?40~(?:compar\\w{2,6}|otra toma|de cerca|repetimos)|compar\\w{2,6} (?:la|el|con|esa?)~20~(?:placa|imagen|radiografia|estudio)s? (?:viej[oa]|anterior|pasad[oa]|del)`,
    /(?:su|tu) tipo (?:de sangre|es (?:o|a|b|ab)) |(?:prueba|orina|antidoping)~16~sali\w{1,3} (?:suci|limpi)[oa]|rot(?:e|ar|a) (?:el|los|de) (?:lugar|sitio)s?|cuantas veces~20~(?:levant\w{1,2}|orin\w{1,2}|(?:del|al) bano|despiert\w|vomit\w{1,2}|evacu\w{1,2}|tos\w{1,2})|en cuanto (?:amanec(?:io|iste)|(?:le|te) (?:salio|sale)|anda[s]? (?:hoy|en ayunas))|amanec(?:io|iste) (?:en|con) \d{2,3}/,
  ),
  /\b(?:andas?|amanecio|amaneciste|sigues?|estas|traes|vienes|saliste|estuviste) (?:muy |bien |medio |un poco )?(?:alt|baj)(?:it)?[oa]\b(?=[^.!]{0,30}\b(?:otra vez|de nuevo|desde|hoy|ayer|anoche|todavia|en ayunas|(?:que|q|k) (?:cen|com|desay)\w{1,5}))/gi,
  /\b(?:el|la|los|las) \w{4,14} (?:le|te) (?:salio|salieron|sale) (?:muy |un poco )?(?:en \d|alt[oa]|baj[oa]|positiv|negativ|normal)/gi,
  /\b\d{3,4} ?(?:kcal|calorias)\b(?=[^?]{0,40}\b(?:nada d|nada de|ni pan|sin (?:pan|azucar|harinas?)|plato|maximo|tope|al dia|diarias)\b)/gi,
  new RegExp(
    `\\b(?:llen|orin|escup|tap|recoj|junt|recolect|etiquet|deposit)[ea]\\w{0,2}\\b[^.!?]{0,40}\\b${container}\\b(?=[^.!?]{0,40}\\b(?:raya|marca|primera|manana|refri\\w{0,10}|nevera|tapa|nombre|etiqueta|hielo|dientes|antes)\\b)|\\b${container}\\b[^.!?]{0,24}\\b(?:primera de la manana|24 horas|con su nombre|bolsita con|lavarse los dientes|orina|heces|popo|saliva)\\b`,
    'gi',
  ),
]

/** What was measured or sampled of a body: how high, how much, what stood in the picture, what to fill and bring. */
export const toldSpanishLevels: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'reading-told',
    words:
      'tipo orina antidoping hierro potasio sodio calcio magnesio presion colesterol ferritina vitamina hemoglobina plaqueta defensa leucocito globulo acido urea triglicerido tiroides hormona saturacion pulso glucosa azucar alto alta bajo baja amanecio amaneciste kg kilo libra lb kcal caloria frasco botecito tubito vasito hisopo recipiente potecito muestra mancha manchita sombra sombrita bola bolita puntito bultito granito quistecito placa comparar compararla frasquito sucia sucio',
    phrases: 'cuantas veces, rote el, rotar el, le salio, te salio, le salieron, te salieron',
    unless:
      /\b(?:precios?|dolar|volumen|rio|marea|grados|inflacion|llantas?|neumatic\w{1,3}|motor|carro|auto|coche|camioneta|pared|camisa|vestido|traje|tintoreria|vino|pintura|mermelada|salsa|perfume|tienda|pedido|paquete|camara|pantalla|edificio|equipo|tabla|mercado|menu|promocion|cemento|arroz|tomates?|papas?|pollo|gym|gimnasio|tinta|album|transito|placas? (?:del?|nuevas?))\b/i,
    compile: levels,
  },
]
