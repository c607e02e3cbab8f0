import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const begins =
  '(?:comienza|comenzara?|empieza|empezara?|inicia|llega|llegara?|viene|vendra|se (?:te |le )?(?:retras[oa]|atras[oa]|adelant[oa])|(?:lleva|va|tiene)(?: \\w{1,8}){0,3} (?:retras[oa]\\w{0,2}|tarde|adelantad[oa])|esta (?:cerca|por llegar|retrasad[oa]))'

const cycles = (): readonly RegExp[] => [
  ...spanishPatterns(
    /(?:dias?|ventana|semana|etapa|periodo) fertil(?:es)?|fase (?:lutea|folicular|ovulatoria|menstrual)|flujo menstrual/,
    `(?:tu|su) (?:proxim[oa] |ultim[oa] |siguiente )?(?:periodo|regla) (?:menstrual )?${begins}(?! (?:a (?:aplicar|regir|funcionar|correr|contar)|cuando|efecto|vigencia))|(?:tu|su) regla (?:termina|se va|dura)`,
    /(?:dias?|semana) de~?12~placebo|(?:semana|dias?|descanso) de~16~(?:la|tu|su|las) (?:pildora|pastillas?) ?(?:anticonceptiv\w{1,2})?|(?:descanso|pausa) (?:de|o) placebo/,
    /se (?:te|le) (?:retras|atras|adelant)\w{1,3} (?:el periodo|la regla)/,
    /(?:dia|dias|semana|semanas) (?:para|hasta) (?:tu|su) (?:proxim[oa] |siguiente )?(?:periodo|regla)(?! (?:del?|en|como|general)\b)/,
  ),
]

const intakes = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:salt|omit|olvid|perd)\w{1,7} (?:de )?(?:tomar |marcar |registrar |anotar )?(?:la|las|tu|tus|su|sus|una|ninguna|alguna)? ?tomas?/,
    /tomas? (?:pendientes?|omitidas?|olvidadas?|saltadas?|atrasadas?)~30~(?:hoy|manana|tarde|noche|ayer|las? \d{1,2})/,
    /(?:(?:tu|su)|es hora de la|confirm\w{1,4} la|registr\w{1,4} la|marc\w{1,4} la) toma de las? \d{1,2}/,
    /adherencia(?: (?:semanal|mensual|diaria|global|media|actual))?:? (?:(?:del?|es|es del?|fue|esta en|va en) )?(?:un |el )?\d{1,3} ?(?=%)/,
    /dosis (?:omitid|olvidad|saltad|perdid|no tomad)as?(?! (?:de (?:la |el )?(?:creatina|proteina|humor|cafeina)))/,
    /(?:tu|su) (?:proxima|siguiente|ultima) toma (?:es|sera|fue|de|a las|toca)(?! (?:fotos?|video|decision|posesion))/,
    /no (?:se )?(?:ha |han |has )?(?:registr|marc|confirm|anot)\w{1,5} (?:la|tu|su|las|tus|sus) (?:tomas?|pastillas?|dosis|medicin\w{1,3}|medicament\w{1,2}|inyeccion\w{0,2})|olvid\w{1,5} (?:registrar|marcar|confirmar|anotar) (?:la|tu|su|las|tus|sus) (?:tomas?|pastillas?|dosis|medicin\w{1,3}|medicament\w{1,2}|inyeccion\w{0,2})/,
    /(?:tu|su|buena|mala|excelente|baja|alta|mejor|regular) adherencia(?! (?:a(?:l)? (?:suelo|piso|asfalto|pared|superficie)|en))|adherencia (?:al|a su|a tu|del) (?:tratamiento|medicament\w{1,2}|plan|terapia|dieta|paciente)/,
  )

const leaves = (): readonly RegExp[] =>
  spanishPatterns(
    /licencias? medicas?~40~(?:aprobad|rechazad|reducid|autorizad|ampliad|pagad|emitid|tramitad|ingresad|prorrogad|observad)[oa]s?|licencia medica~?24~(?:folio|dias|reposo|vence|termina|prorroga|pago)/,
    /compin~?60~licencia|licencia~?60~compin/,
    /(?:tu|su|la|el) (?:baja medica|baja laboral|baja por (?:enfermedad|accidente|maternidad|embarazo|ansiedad|depresion|lumbalgia))|partes? de (?:baja|confirmacion (?:de (?:la|su|tu) baja|de baja)|alta medica|incapacidad)(?! (?:del?|en) (?:servicio|linea|cuenta|boletin|contrato|vehiculo))/,
    /(?:su|tu) incapacidad~24~(?:expedid[oa]|autorizad[oa]|aprobad[oa]|tramitad[oa]|pagad[oa]|vence|prorrog\w{1,4}|dias)/,
  )

const called = (): readonly RegExp[] =>
  spanishPatterns(
    /(?:programa|campana|prueba|kit|test|carta|invitacion|cita|unidad) de(?:l)? (?:cribado|tamizaje|deteccion (?:precoz|temprana|oportuna))|cribado (?:de|del) (?:colon|mama|cancer|cervix|cuello|prostata|recien nacid\w{1,2}|utero)/,
    /(?:resultado|clasificacion|nivel|prioridad|categoria) (?:de|del|en) (?:el |su |tu )?tria(?:j|g)e|(?:su|tu) tria(?:j|g)e|clasificad[oa] (?:en|como)~8~tria(?:j|g)e/,
    /control(?:es)? (?:de|del) (?:paciente )?cronic[oa]s?|(?:garantia|notificacion|patologia|caso|canasta) (?:de |del )?(?:ges|auge)/,
    /(?:turno|cita|hora|cupo|reserva) (?:de|para) (?:la |una |su |tu )?extraccion(?:es)?(?! de (?:arena|petroleo|datos|minerales?))/,
    /(?:control|seguimiento|check-?in|cita|turno|hora|consulta|sesion|plan) (?:semanal |mensual |quincenal )?(?:de|con) (?:la |el |tu |su )?nutri(?:cion|cional)?(?! (?:animal|vegetal|de plantas))/,
  )

const someoneSmall = '(?:bebe|hij[oa]|nin[oa]|nen[ea]|paciente|mama|papa|abuel[oa]|espos[oa]|niet[oa])'
const atHome =
  '(?:cama|duchas?|bano|regadera|tina|banera|escaleras?|silla|andador|cocina|sala|casa|dormitorio|cuarto|habitacion|pasillo|jardin|patio|piscina|calle|altura|propia altura)'
const ones = `(?:${someoneSmall}|madre|padre|mami|papi|ti[oa]|suegr[oa]|herman[oa]|senora?|residente|usuari[oa]|familiar|adult[oa] mayor|persona|tipo|don|dona)`
// A fall of ash, of trees or of demand is nobody's: what falls is asked where it is told.
const ofBody = `(?: (?:(?:fuerte|leve|grave|brusca) )?(?:de \\w{2,12} en|del?|en) (?:(?:el|la|su|tu|mi|un|una) )?(?:${ones}|${atHome})|(?! (?:\\w{4,14} )?(?:del?|en|por)\\b))`

const falls = (): readonly RegExp[] =>
  spanishPatterns(
    `(?:detect\\w{1,5}|posible|probable|alerta de|aviso de) (?:una )?(?:posible |probable )?caida(?: detectada)?${ofBody}|caida detectada${ofBody}`,
    `${ones}~8~se (?:cayo|ha caido|habia caido) (?:del?|en|por) (?:el |la |las |su )?${atHome}`,
    `${someoneSmall}~40~temperatura (?:muy |algo )?(?:anomala|anormal|alta|elevada|baja|fuera)|${someoneSmall}~12~(?:la )?temperatura (?:muy |algo )?(?:anomala|anormal|alta|elevada)`,
  )

/** What a health app or a public service counts for a person: cycles, intakes, leaves of the sick, calls to be screened, falls. Spanish. */
export const toldSpanishTracking: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'cycle-told',
    sensitive: true,
    words: 'periodo regla fertil fertiles lutea folicular ovulatoria menstrual placebo pildora',
    unless:
      /\b(?:prueba|factur\w{3,8}|inscripci\w{2,5}|escolar|academic[oa]|lectivo|vacacion\w{0,3}|universidad|semestre|curso|clases?|suscripci\w{2,5}|contrato|beneficio|servidor|promoci\w{2,5}|garantia|gracia|evaluaci\w{2,5}|deposito|pago|membresia|licencia|mandato|gobierno|reenvio|correos?|firewall|automatizaci\w{2,5}|negocio|oro|medir|dibujo|suelos?|tierras?|valles?|nomina|fiscal|declaraci\w{2,5}|investigaci\w{2,5}|ensayo)\b/i,
    compile: cycles,
  },
  {
    category: 'medication',
    rule: 'intake-told',
    words: 'toma tomas pastilla dosis medicina medicamento inyeccion adherencia',
    unless:
      /\b(?:fotos?|video|camara|dron|escena|grab\w{1,5}|pelicula|agua|corriente|electric[oa]|decision(?:es)?|posesion|llantas?|neumatic\w{1,3}|pintura|pegamento|adhesiv\w{1,3}|pista|carretera|normas?|reglamento|normativa|politica|protesta|inventarios?|frenos?|perr[oa]s?|gat[oa]s?|mascotas?|veterinari[oa])\b/i,
    compile: intakes,
  },
  {
    category: 'condition',
    rule: 'leave-told',
    words: 'licencia baja parte incapacidad compin',
    unless:
      /\b(?:validar|valida\w{0,4}|verific\w{2,6}|profesional|colegiad[oa]|credencial(?:es)?|cedula|comercial|conducir|manejo|software|boletin|linea|suscripci\w{2,5}|servicio|cuenta|usuario|obra|gimnasio|inventario|precios?)\b/i,
    compile: leaves,
  },
  {
    category: 'procedure',
    rule: 'called-in-told',
    words: 'cribado tamizaje deteccion triaje triage cronico cronica ges auge extraccion nutri nutricion nutricional',
    unless:
      /\b(?:errores|bugs?|tickets?|incidencias|software|curriculos?|arena|grava|mineral\w{0,2}|petroleo|datos|fraude|incendios?|humo|fugas?|intrus\w{2,4}|plantas?|suelos?|ganado|perr[oa]s?|gat[oa]s?|mascotas?)\b/i,
    compile: called,
  },
  {
    category: 'condition',
    rule: 'fall-told',
    words: 'caida caido cayo temperatura',
    unless:
      /\b(?:servidor(?:es)?|servicios?|disponibilidad|fuentes|monitorizad[oa]|sitio web|ingresos|demanda|nodo|api|audiencia|granizo|nieve|ceniza|arboles|rocas|piedras|ramas|postes?|internet|sistema de (?:pagos|cobro)|red|tension|voltaje|ventas|bolsa|acciones|precios?|trafico|senal|plataforma|cuarto de (?:servidores|maquinas)|motor|horno|agua|clima|pronostico|grados centigrados afuera)\b/i,
    compile: falls,
  },
]
