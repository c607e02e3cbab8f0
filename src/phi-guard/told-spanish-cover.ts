import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const payer =
  '(?:(?:(?:su|el|tu|la|del|al|de su|a su) )?(?:seguro(?: medico| de salud)?|aseguranza|aseguradora|plan(?: medico| de salud)?|cobertura|obra social|prepaga|mutual|mutua|isapre|fonasa|eps|sisben|imss|issste|medicaid|medicare|medi-?cal|mi salud|(?:la )?reforma|plan vital|triple s|mcs|mmm|first medical|humana|molina|kaiser|aetna|cigna|ambetter|oscar|anthem|blue (?:cross|shield)|united|wellcare|tricare|marketplace|obamacare))'
const decided =
  '(?:pag(?:o|a|ara|ar)|cubr(?:e|io|ira|ieron|ir)|cubren|neg(?:o|aron|ar)|aprob(?:o|aron)|autoriz(?:o|aron|a)|rechaz(?:o|aron)|acept(?:o|a|aron)|quiere|quiso|pide|pidio|manda|mando|dice|dijo|exige|requiere|deneg(?:o|aron)|devolvi(?:o|eron)|reembols\\w{1,4}|termin(?:o|a)|venc(?:io|e)|expir(?:o|a)|se (?:acab\\w{1,2}|venc\\w{1,3}|termin\\w{1,2})|aparece|esta|sale|salio|cambio)'
const care =
  '(?:estudios?|examen(?:es)?|analisis|pruebas?|terapias?|sesion(?:es)?|visitas?|consultas?|citas?|cirugia|operacion|procedimiento|medicinas?|medicamentos?|pastillas?|inyeccion(?:es)?|marca|generic[oa]|maquina|silla|cama|oxigeno|andador|lentes|aparatos?|tiras|insulina|ambulancia|hospital(?:izacion)?|emergencias?|urgencias?|sala de emergencias?|parto|cesarea|tratamientos?|radiografias?|resonancia|mri|ultrasonido|especialista|doctora?|dentista|enfermera|dias|noches|dentadura|implantes?|vacunas?|anestesia|laboratorios?|practica|atencion medica|su atencion|reclamo|referido|autorizacion)'
const amount = '(?:\\$ ?)?\\d{1,5}(?:[.,]\\d{2})?'

const covered = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:no )?(?:le|les|te|nos|me|se) (?:lo |la |los |las )?(?:cubr(?:io|ieron|e|en|ira)|aprob(?:o|aron)|autoriz(?:o|aron)|neg(?:o|aron)|rechaz(?:o|aron)|pag(?:o|aron)|deneg(?:o|aron))~12~(?:el|la|los|las|su|sus|un|una|\\d{1,3}|diez|doce|seis|cuatro|ocho) (?:mas )?${care}`,
    `(?:ya )?(?:aprob(?:o|aron)|autoriz(?:o|aron)|neg(?:o|aron)|rechaz(?:o|aron)|cubr(?:io|ieron)) (?:su|sus|el|la|los|las|l[oa]s? (?:\\d{1,2}|diez|doce|seis|ocho)|(?:\\d{1,2}|diez|doce|seis|ocho)) ?${care}`,
    `(?:le|te) quedan? (?:\\d{1,3}|una?|dos|tres|cuatro|cinco|seis) (?:${care})|(?:\\d{1,3}|una?|dos|tres|cuatro|cinco|seis|diez|doce) (?:terapias|sesiones|visitas) (?:mas|aprobad|autorizad|cubiert|le quedan)\\w{0,3}`,
    /(?:cuenta|recibo|factura|saldo|deuda|bil|biles|cobro|cargo)s? (?:de|del|por) (?:la |el |su |l[oa]s )?(?:emergencias?|urgencias?|hospital\w{0,7}|cirugia|parto|cesarea|ambulancia|operacion|visita|consulta|sala|laboratorio|anestesia|doctora?|dentista|clinica|estudio|resonancia|rayos|nacimiento|bebe|terapias?)/,
    `(?:debe|deben|adeuda|queda debiendo|debes|quedan|queda) (?:\\d{1,5}~16~|su (?:parte|mitad) )(?:de|del|por) (?:la |el |su |las )?(?:${care}|sala|hospital|cita|clinica|nacimiento)|no debe nada~16~(?:parto|visita|cirugia|hospital|consulta|cita|estudio)`,
    /(?:apelar|apelacion|apele|apela)~?40~(?:dias|plan|seguro|aseguranza|ambulancia|estudio|decision|medicina|cirugia|terapias?|doctora?|carta|cubr\w{2,5})|(?:plan|seguro|aseguranza|ambulancia|estudio|medicina|cirugia|cubr\w{2,5})~?40~(?:apelar|apelacion|apele)/,
    /(?:la |el )?generic[oa]~24~(?:barat[oa]|igual|cuesta|sale|pide|cubre|cubren|marca|quiere|mas)|(?:sale|es|cuesta|queda) (?:mas|mucho mas) (?:barat|car)[oa]~16~(?:generic[oa]|otra (?:medicina|marca|farmacia))/,
    /(?:renov(?:ar|e|acion|arlo|arla)|renuev(?:e|elo|ela|a)|recertific\w{2,6}|se (?:le|te) (?:acaba|vence|termina|cancela|venc\w{1,3}))~24~(?:plan medico|plan de salud|medicaid|medicare|reforma|mi salud|seguro medico|aseguranza medica|cobertura|fonasa|obra social)|(?:medicaid|medicare|reforma|mi salud|seguro medico|cobertura|plan medico)~24~(?:inactiv\w|renov\w{1,4}|renuev\w{1,4}|vence|vencio|acab\w{1,2}|termin\w{1,3}|cancel\w{1,4}|suspend\w{2,4}|hasta)/,
    /(?:hospital|clinica|fundacion|fabricante|programa)~24~(?:perdon\w{1,3}|condon\w{1,2}|descuent\w{1,2}|ayuda|ayudar\w{0,2}|rebaj\w{1,2}|paga)~30~(?:mitad|cuenta|deuda|medicin\w{1,4}|copago|solicitud|tratamiento|insulina|saldo)|tarifa (?:reducida|segun ingresos)|escala movil/,
  ),
  new RegExp(
    `\\b${payer}\\b(?: (?:ya|no|si|le|les|te|nos|lo|la|se|solo|tampoco|todavia|aun|por fin|me|hasta)){0,4} ${decided}\\b[^.!?]{0,30}\\b(?:${care}|mitad|parte|todo|resto|nada|por ciento|${amount}|inactiv[oa]|activ[oa]|cancelad[oa]|carta|papeles|notas|nada mas|hasta|diciembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre)(?!\\w)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:permiso|autorizacion|aprobacion|visto bueno|referido|preautorizacion|carta)\\b[^.!?]{0,16}\\b(?:de(?:l)?|para|por|pa)\\b[^.!?]{0,12}\\b(?:${payer}|${care}|operar\\w{0,2})\\b[^.!?]{0,20}(?:\\b(?:llego|lleg\\w{1,3}|falta|vence|vencio|salio|list[oa]|pendiente|para|mandaron|tenemos|negad[oa]|aprobad[oa]|plan|seguro)\\b|$)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:su|tu) (?:parte|porcion|copago|deducible|coseguro|responsabilidad|mitad)\\b[^.!?]{0,20} ${amount}(?!\\d)[^.!?]{0,24}(?:\\b(?:seguro|plan|visita|despues|copago|cita|aseguranza|consulta)\\b)|\\b(?:deducible|copago|coseguro|co-pago)\\b[^.!?]{0,24}(?:\\b(?:cumpli\\w{1,2}|alcanz\\w{1,2}|falta|faltan|pag\\w{1,3}|debe|aplica|subio|sube)\\b| ${amount})`,
    'gi',
  ),
  /\b(?:ya no|no) (?:aceptamos|tomamos|recibimos|trabajamos con)\b[^.!?]{0,12}\b(?:su|tu) (?:aseguranza|seguro|plan|obra social|mutual)\b|\b(?:plan|seguro|aseguranza|tarjeta)\b[^.!?]{0,16}\b(?:miembro|afiliad[oa]|beneficiari[oa]|poliza|contrato)\b[^.!?\d]{0,8}[\d-]{5,}/gi,
]

/** What a payer covered or refused, what is left to pay of care, and cover that ends. */
export const toldSpanishCover: readonly ToldRule[] = [
  {
    category: 'insurance',
    rule: 'cover-told',
    words:
      'seguro aseguranza aseguradora plan cobertura prepaga mutual isapre fonasa eps imss issste medicaid medicare medical reforma mcs mmm humana molina kaiser aetna cigna ambetter anthem united tricare cubrio cubrieron cubre cubren aprobaron autorizaron negaron rechazaron autorizacion preautorizacion permiso referido copago deducible coseguro ambulancia apelar apelacion apele generica generico cuenta factura deuda emergencia urgencia hospital parto cirugia debe adeuda perdona descuento miembro afiliado',
    phrases:
      'mi salud, plan medico, plan de salud, obra social, su parte, triple s, blue cross, le quedan, le queda, ayuda financiera, ayuda para pagar, ayuda economica, tarifa reducida, escala movil, la mitad',
    unless:
      /\b(?:carro|auto|coche|camioneta|moto|choque|vehiculo|casa|hogar|techo|inundacion|viaje|vuelo|maleta|celular(?:es)?|tormenta|granizo|cerca se|telefono|mascotas?|perr[oa]|gat[oa]|renta|inquilin[oa]|credito|prestamo|tanda|colegiatura|escuela|boletos?|gimnasio|paquete|pedido|tienda|multa|tabla|luz|internet|datos|vestido|cotizacion|zapat\w{3,6}|kermes|diputad[oa]|senador\w{0,2}|alcalde|presidente|concejo|voto|ley)\b/i,
    compile: covered,
  },
]
