import type { BuiltInKindName } from '../domain/trigger-kind-name.js'
import { keptWhen, whenOf } from './kept-when.js'
import type { Finding } from './types.js'
import type { WhenSpan } from './when-spans.js'

export interface Intent {
  /** Kinds to try, best first. Empty: nothing can be waiting for the patient. */
  readonly kinds: readonly BuiltInKindName[]
  /** The date or time of the visit, where the text leaves no doubt of it. */
  readonly when?: WhenSpan | undefined
}

// Folded text: lower case, no accents. Every pattern is a flat list of words, so matching stays linear.
const promotion =
  /\b(?:free|discount(?:ed|s)?|% off|percent off|special offer|limited time|sale|coupon|promo(?:tion)?|deal|giveaway|raffle|win a|refer a friend|sign up now|join (?:us|our|the)|sponsored|newsletter|workshop|webinar|seminar|support group|open house|fundraiser|awareness (?:day|week|month)|did you know|fun fact|health tip|only \$|save (?:\$|up to|big)|gratis|gratuit[oa]s?|descuento|oferta|promocion|rebaja|sorteo|unase|taller|charla|grupo de apoyo|feria de (?:la )?salud|sabia usted|sabias que|consejo de salud|dia mundial|mes de la concientizacion)\b|% (?:off|de descuento)/
const greeting =
  /\b(?:happy (?:birthday|bday|holidays|new year|anniversary|thanksgiving|easter|mothers? day|fathers? day)|merry christmas|season'?s greetings|condolences|sorry for your loss|feliz (?:cumpleanos|navidad|ano|dia)|felices fiestas|get well soon)\b/
const appointmentWord =
  /\b(?:appointments?|appts?|visits?|see you|seeing you|come in|expect(?:ing)? you|scheduled|booked|reschedul\w{0,5}|session|consult(?:ation)?s?|slot|arrive|check ?in|citas?|visitas?|consultas?|(?:le|lo|la|te|los|las) espera(?:mos|n)?|sesion(?:es)?|programad[oa]|agendad[oa]|reprogramad[oa]|turno|venga|presentese|lo vera|la vera|le vera)\b/
const transport =
  /\b(?:ride|driver|shuttle|transport(?:ation)?|pick(?:ing)? you up|taxi|uber|lyft|delivery|delivered|deliver|courier|package|shipment|shipped|transporte|chofer|entrega(?:mos|ran|remos)?|envio|enviamos|paquete|llega(?:n|ra|ran)?|pasa(?:n|ra|ran)? por|recoger(?:lo|la|le)s?)\b/
const results =
  /\b(?:results?|resultados?|came back|come back|tested|test was|tests were|findings|readings? (?:is|was|are)|salio|salieron|dio positivo|dio negativo|a1c (?:is|was|result)|levels? (?:is|are|was|were)|report (?:is|was))\b/
const outcome =
  /\b(?:positive|negative|normal|abnormal|clear|elevated|high|low|inconclusive|benign|positiv[oa]|negativ[oa]|alterad[oa]|elevad[oa]|alt[oa]s?|baj[oa]s?)\b/
const pickup =
  /\b(?:ready for pick ?up|ready to pick|ready for collection|is ready|are ready|pick(?:ed)? (?:it |them )?up|can be picked|waiting at the pharmacy|at the pharmacy|ready at|ya (?:se )?puede(?:n)? (?:recoger|pasar)|recoger|recoj\w{1,4}|list[oa]s? para|(?:ya )?esta(?:n)? list[oa]s?|ya llego|ya llegaron|pase (?:por|a)|pasar por|en la farmacia)\b/
const prescription =
  /\b(?:rx|prescriptions?|refills?|refilled|dose|dosage|pharmacy|medications?|medicines?|meds|renewal|renewed|receta|recetas|recet(?:amos|aron|o|ad[oa]s?)|medicamentos?|medicinas?|farmacia|dosis|surt(?:id[oa]|io|ir|imos)|rellenos?|pastillas?|tabletas?|capsulas?|jarabe|gotas|pomada|inhalador)\b/
const preparation =
  /\b(?:fast(?:ing)?|nothing to eat|nothing by mouth|empty stomach|do not eat|don'?t eat|stop (?:taking|your)|hold your|prep|clear liquids?|before (?:your|the|tuesday|monday|wednesday|thursday|friday|saturday|sunday)|instructions?|en ayunas?|ayun\w{1,3}|no (?:com[ae]s?|beb[ae]s?|tom[ae]s?|desayun\w{1,3}|cen[ae]s?|ingiera|consuma|debe comer|use|se ponga|podra (?:manejar|conducir))|sin (?:comer|desayunar|desodorante)|vejiga llena|liquidos claros|laxante|instrucciones|preparacion|dej(?:e|a) de tomar|suspend[ae]|traiga a alguien)\b/
const followUp =
  /\b(?:how (?:is|are|was|were|have) (?:you|your|the)|how'?s (?:your|the)|how (?:do|did) you feel|checking (?:in|on)|feeling|since (?:your|the|mon|tue|wed|thu|fri|sat|sun)\w{0,6}|after your|recovering|recovery|como (?:se siente|se encuentra|te sientes|sigue|sigues|esta|le va|le fue|va su)|despues de su|tras su|desde su)\b/
const feedback = /\b(?:how was your (?:visit|experience|appointment)|survey|feedback|rate (?:us|your)|review us|tell us how|encuesta|su opinion|califique)\b/
const careGap =
  /\b(?:overdue|due for|due soon|is due|are due|it'?s time|time (?:for|to)|season|schedule (?:your|a|an)|book (?:your|yours|a|an)|call to schedule|past due for|annual|yearly|(?:le|te) toca|toca su|ya toca|es hora|hora de|atrasad[oa]s?|pendiente de|tiene pendiente|(?:esta|estan) pendientes?|le faltan?|program(?:e|a) (?:su|tu)|agend(?:e|a)(?: (?:su|tu))?|haga (?:su|una) cita|para (?:agendar|programar|hacer)|temporada|cada ano|anual)\b/
const form = /\b(?:forms?|questionnaires?|paperwork|intake|consent to sign|formularios?|cuestionarios?)\b/
const document = /\b(?:documents?|letters?|summary|summaries|records?|report|note from|documentos?|cartas?|informe|expediente)\b/
const referral = /\b(?:referrals?|referred|remision|referido)\b/
const talk =
  /\b(?:chat|talk|discuss|question|message|wrote|asked|wants to|here (?:is|are)|photos?|pictures?|images?|attached|attachment|mensaje|hablar|hable|platicar|conversar|foto|imagen|pregunta|adjunt[oa]|escribio)\b/
const call = /\b(?:call|phone|reach us|llame|llamar|llamenos|comuniquese)\b/
/** What the call is for is not said in writing. */
const callAbout =
  /\b(?:call (?:us|me|back|(?:the|our) (?:office|clinic|nurse|desk))|llam(?:e|a|ar|enos)|comuniquese)\b[^.!?]{0,40}\b(?:about|regarding|to (?:discuss|talk|go over)|sobre|acerca|para (?:hablar|platicar))\b/
const callToday = /\b(?:call|llam(?:e|a|ar|enos)|comuniquese)\b[^.!?]{0,40}\b(?:today|now|right away|asap|hoy|ahora)\b|\burgent/
const fillIn = /\b(?:fill|complete|finish|llen[ae]|complet[ae])\b[^.!?]{0,40}\b(?:forms?|questionnaires?|paperwork|formularios?|cuestionarios?)\b/
const changed =
  /\b(?:mov(?:ed|es|ing)|chang(?:ed|es|ing)|reschedul(?:ed|ing)|(?:need|have|had|must|going) to (?:change|reschedule|move)|new (?:time|date)|pushed|now at|instead|se cambio|cambio|cambia|cambiamos|movi(?:o|mos|da)|paso (?:al|para)|nueva (?:fecha|hora)|reprogramad[oa])\b/
const cancelled =
  /\b(?:cancell?ed|cancels|(?:we|office|clinic|hospital|doctor|dr) (?:\w+ ){0,4}cancel|will not take place|called off|cancelad[oa]|cancelamos|se cancelo|queda sin efecto)\b/
/** "If cancelled late", "is not cancelled", "call to cancel": the visit stands. */
const notCancelled =
  /\b(?:if|unless|when|once|not|never|n't|si|cuando|no|nunca) (?:\w+ ){0,3}(?:cancell?ed|cancels?|cancelad[oa]|cancelamos|se cancelo)\b|\b(?:cancell?ed|cancelad[oa]s?) (?:late|with less|within|without|less than|con menos|tarde)\b/
const beenCancelled = /\b(?:was|were|fue|fueron) (?=(?:cancell?ed|called off|cancelad[oa]))/g
const missed = /\b(?:missed|no-show|did not (?:make|come)|reschedule|rebook|new time|falto a|no (?:vino|asistio|llego)|perdio su)\b/
const absent = /\b(?:missed|no-show|did not (?:make|come)|didn'?t (?:make|come)|falto a|no (?:vino|asistio|llego)|perdio su)\b/
const booked =
  /\b(?:has been (?:booked|scheduled|confirmed|set)|is (?:booked|confirmed|set)|are (?:booked|confirmed|set)|you'?re (?:booked|confirmed|all set)|have (?:booked|scheduled)|quedo (?:programad[oa]|agendad[oa]|confirmad[oa]|para)|(?:esta|fue) (?:confirmad[oa]|programad[oa]|agendad[oa])|ha sido (?:programada|agendada))\b/
const confirm = /\b(?:reply (?:1|c|y|yes|confirm)|please confirm|to confirm|text (?:1|c|y|yes) |respond[ae] (?:1|si|c)|para confirmar|confirm[ae])\b/
const earlier =
  /\b(?:earlier (?:time|slot|opening|appointment)|opening (?:on|for|at|today|tomorrow)|sooner|wait ?list|antes de lo previsto|horario antes|lista de espera)\b/
const homeVisit = /\b(?:home (?:visit|health|nurse|aide|care)|visit you|to your home|at your home|a su (?:casa|hogar|domicilio)|visitarle|a domicilio)\b/
const video =
  /\b(?:video (?:visit|call|appointment|session)|telehealth|telemedicine|virtual (?:visit|appointment|session)|online (?:visit|session)|zoom|videollamada|visita virtual|telemedicina|teleconsulta)\b/
/** The office's own hours are nobody's visit. */
const officeHours = /\b(?:abrimos|cerramos|abierto|cerrado|estara(?:n)? cerrad[oa]s?|horario)\b/
const takes = /\b(?:tom(?:e|es|ar|arse|ando)|tomate|aplique|pongase|aument(?:e|ar)|baje|siga tomando)\b/

const careCategories = ['condition', 'treatment', 'lab', 'procedure', 'specialty', 'facility', 'address', 'name', 'medication', 'date', 'other-id']

/** What the text wanted to say, from its words and from what was found in it. */
export function intentOf(folded: string, spans: readonly WhenSpan[], findings: readonly Finding[]): Intent {
  const has = (category: string): boolean => findings.some((found) => found.blocking && found.category === category)
  if (promotion.test(folded) || greeting.test(folded)) return { kinds: [] }

  const told = whenOf(folded, spans)
  const aboutVisit = appointmentWord.test(folded)
  const moved = transport.test(folded) || officeHours.test(folded) || (has('medication') && !aboutVisit && takes.test(folded))
  if (cancelled.test(folded) && !notCancelled.test(folded) && (aboutVisit || careCategories.some(has)) && !/\breply\b/.test(folded)) {
    const when = cancelledWhen(folded, spans)
    return { kinds: when === undefined ? ['appointment-rebook'] : ['appointment-cancelled', 'appointment-rebook'], when }
  }
  if (callAbout.test(folded) && !(aboutVisit && told?.hasTime === true))
    return { kinds: [callToday.test(folded) ? 'urgent-callback' : 'callback-request', 'message-waiting'] }
  const when = keptWhen(folded, spans, changed.test(folded))
  if (told !== undefined && when === undefined && absent.test(folded) && (aboutVisit || has('procedure') || has('treatment')))
    return { kinds: ['appointment-rebook'] }
  if (told !== undefined && !moved && !results.test(folded) && homeVisit.test(folded)) return { kinds: ['home-visit-window', 'appointment-reminder'], when }
  const onlyMoney = !careCategories.some(has)
  if (onlyMoney && !(told?.hasTime === true && aboutVisit)) {
    if (has('financial')) return { kinds: ['statement-available'] }
    if (has('insurance')) return { kinds: ['details-check'] }
  }
  if (told !== undefined && !moved && aboutVisit) return { kinds: appointmentKinds(folded), when }
  if (feedback.test(folded)) return { kinds: ['feedback-request'] }
  if (results.test(folded) || (has('lab') && outcome.test(folded))) return { kinds: ['results-available'] }
  if (has('financial')) return { kinds: ['statement-available'] }
  if (has('medication') || has('other-id') || prescription.test(folded)) {
    if (pickup.test(folded) && (has('medication') || prescription.test(folded))) return { kinds: ['prescription-ready', 'prescription-update'] }
    if (prescription.test(folded) && !preparation.test(folded))
      return { kinds: /\bready\b|\blist[oa]\b/.test(folded) ? ['prescription-ready'] : ['prescription-update'] }
  }
  if (has('insurance')) return { kinds: ['details-check'] }
  if (video.test(folded) && /\b(?:join|open|start(?:s|ed|ing)?|ready|waiting|now|unase|ingrese|empieza)\b/.test(folded)) return { kinds: ['video-visit-ready'] }
  if (told !== undefined && !moved && careCategories.some(has)) return { kinds: appointmentKinds(folded), when }
  if (missed.test(folded) && (aboutVisit || has('procedure') || has('treatment'))) return { kinds: ['appointment-rebook'] }
  if (fillIn.test(folded)) return { kinds: ['form-due'] }
  if (preparation.test(folded) && ['procedure', 'medication', 'treatment', 'lab', 'condition'].some(has)) return { kinds: ['visit-instructions'] }
  if (followUp.test(folded)) return { kinds: ['follow-up-check-in'] }
  if (careGap.test(folded)) return { kinds: ['care-reminder'] }
  if (referral.test(folded)) return { kinds: ['referral-update'] }
  if (form.test(folded)) return { kinds: ['form-due'] }
  if (document.test(folded)) return { kinds: ['document-available'] }
  if (talk.test(folded)) return { kinds: ['message-waiting'] }
  if (call.test(folded) && (has('phone') || /\b(?:please call|call us|call our|call the|llame|llamenos|comuniquese)\b/.test(folded)))
    return { kinds: ['callback-request', 'message-waiting'] }
  return { kinds: ['update-available'] }
}

function appointmentKinds(folded: string): BuiltInKindName[] {
  if (earlier.test(folded)) return ['earlier-time-offered', 'appointment-reminder']
  if (changed.test(folded)) return ['appointment-changed', 'appointment-reminder']
  if (confirm.test(folded)) return ['appointment-confirm-request', 'appointment-reminder']
  if (booked.test(folded)) return ['appointment-booked', 'appointment-reminder']
  return ['appointment-reminder']
}

/** The time that is off: in the sentence that says so, where no new one is spoken of. */
function cancelledWhen(folded: string, spans: readonly WhenSpan[]): WhenSpan | undefined {
  if (changed.test(folded) || /\b(?:new|nuev[oa]s?|otra?)\b/.test(folded)) return undefined
  return keptWhen(
    folded.replace(beenCancelled, (found) => ' '.repeat(found.length)),
    spans,
    false,
    cancelled,
  )
}
