import type { WhenSpan } from './when-spans.js'

// Folded text: lower case, no accents. Every pattern is a flat list of words, so matching stays linear.
const deadline =
  /\b(?:by|before|since|until|till|through|due|expires?|ends?|starts?|closes?|after|ago|por|antes|antes del?|desde|hasta|despues|despues del?|vence|vencio|termina|llam[ae](?:nos)?|llamar|comuniquese|conteste|pague|recoj\w{1,4})(?: (?:el|la|las|los|del?|your|the|on|this|next|su))?$/
/** A bound of something else than the visit, in a sentence of its own: "Nothing to eat after midnight." */
const bound = /\b(?:by|before|until|till|after|antes|antes del?|hasta|despues|despues del?|desde)(?: (?:el|la|las|los|the|a las|on))?$/

const calendarWord =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|thur|fri|sat|sun|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|january|february|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|today|tonight|tomorrow|tmrw|tmr|hoy|manana|ayer|anoche|mornings?|afternoons?|evenings?|nights?|noon|midnight|midday|mediodia|medianoche|tardes?|noches?|madrugada|weekends?|weeks?|months?|semanas?|mes|meses|dias?|days?|hours?|hrs?|horas?|a\.? ?m|p\.? ?m|o'?clock|half past|quarter (?:past|to|till)|y (?:media|cuarto|pico)|menos cuarto|en punto)\b/
/** "at three", "a las tres": an hour in words, on its own. */
const hourInWords =
  /\b(?:(?:at|around|about|by|past|until|till|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:las|la) (?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))\b/
/** Any other number may be a day or an hour. */
const loneNumber = /(?<![\w$#]|\d[.,:/-])\d{1,4}(?:h|hs|hrs?|st|nd|rd|th)?(?![\w%]|[.,]\d)/
const every = /\b(?:every|each|weekly|daily|biweekly|cada|tod[oa]s (?:los|las)|semanal(?:mente)?|diari[oa](?:mente)?)\b/
const contrast =
  /\b(?:instead|rather than|between|from|entre|in place of|used to|no longer|not on|not at|en vez|en lugar|ya no|originally|previous(?:ly)?|old (?:time|date)|anterior(?:mente)?|sino)\b/
const past =
  /\b(?:(?:was|were)(?! (?:moved|changed|rescheduled|pushed)\b)|had|did|didn|wasn|weren|missed|came|went|saw|met|got|gave|took|left|ago|last|yesterday|thanks? (?:you )?for (?:coming|visiting|seeing|your visit)|no-?show|fue|fueron|era|eran|estuvo|tuvo|tuvimos|vino|asistio|falto|perdio|vimos|vio|hizo|hicimos|hicieron|salio|atendimos|operamos|realizo|realizamos|recibio|gracias por (?:venir|su visita|visitarnos)|pasad[oa]|ultim[oa]|hace|ayer|anoche)\b/
/** English past by its ending; words of booking say what is to come. */
const pastByEnding =
  /\b(?!(?:re)?scheduled|booked|confirmed|reserved|moved|changed|pushed|planned|expected|needed|required|asked|attached|noted|updated|allowed|advised|cancell?ed|called|related|located|assigned|invited|referred|prescribed|recommended|detailed|supervised|guided|assisted|delayed|postponed|shifted)[a-z]{2,}[^e\W]ed\b/
const hedge =
  /\b(?:would|could|can you|might|maybe|perhaps|possibly|tentative(?:ly)?|if|unless|whether|prefer|either|puede venir|podria|quizas?|tal vez|prefiere|si|o bien)\b|\?/
/** A sentence that denies; an instruction to leave something be is none. */
const negation =
  /\b(?:not|never|cannot|without|(?:do|does|did|is|are|was|were|wo|ca|ha[sd]|have|should|would|could|must|need)n'?t|no|nunca|tampoco)\b(?!'? ?(?:eat|drink|take|smoke|wear|bring|drive|forget|miss|chew|shave|use|food|solid|liquids?|water|need to bring|com[ae]|coma|beba|tome|desayune|cene|ingiera|fume|use|maneje|olvide|falte|llegue tarde|se ponga|pain))/
/** A visit that is asked to move; an offer to call about that says nothing of its time. */
const toMove = /\b(?<!\b(?:to|or|para|o) )(?:reschedule|rebook|postpone|change|move|reprogram[ae]|cambie)\b/
const looseBefore =
  /\b(?:about|around|approx\w*|roughly|from|between|starting|beginning|alrededor de|a eso de|como|desde|entre|de|last|every|following|siguientes?)$/
const moreAfter = /^(?:[.:h/-]? ?\d|[a-z]|(?: ?[-–] ?| )(?:to|till|until|through|thru|onwards?|or|ish|hasta|o|al|and \d|y (?:media|cuarto|\d|las?))\b)/
const listed = /\b(?:and|or|y(?! (?:media|cuarto))|o|u|al|but)\b|\bto (?!\d)/
const range = /\b(?:between|entre)\b/
const hourRange = /\d ?(?:[ap]\.?m\.? ?)?(?:-|\u2013|\bto\b)|\b(?:between|entre)\b/
/** A sign that stands in no date or time: the words beside it are not one. */
const foreignSign = /[^a-z0-9\s,.:/@'\u2013-]/
const newTime =
  /\b(?:to|rescheduled for|now|now (?:on|at|for)|(?:time|date|fecha|hora)(?: is| es)?(?: on| at| el)?|al?|para|para el|ahora|ahora es|ahora es el|ahora el)$/

/** Past these no text says one time; looking at each would take longer than linear time. */
const mostSpans = 8

const asides: readonly RegExp[] = [
  /\bhttps?:\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,}(?:\/\S*)?/g,
  /\bgood (?:morning|afternoon|evening)\b|\bbuen(?:os|as) (?:dias|tardes|noches)\b/g,
  /\+?\(?\d[\d ().-]{5,24}\d/g,
  /\b(?:reply|text|press|dial|respond[ae]|envie|marque|oprima|conteste)(?: with)? \d\b(?: \w+ \w+,? \d\b)?|\b\d (?:to|para) (?:confirm|change|cancel|reschedule|pass|ask|cambiar|confirmar|cancelar|pedir)\w*/g,
  /\b(?:room|rm|suite|ste|floor|unit|building|bldg|apt|desk|door|level|gate|piso|sala|cuarto|consultorio|oficina|edificio|puerta|torre) ?#? ?[a-z]?\d+[a-z]?\b|\b\d{1,2}(?:st|nd|rd|th) (?:floor|st|street|ave|avenue)\b/g,
  /\b\d{2,5} (?:[nsew]\.? )?[a-z]+(?: [a-z]+)? (?:st|street|ave|avenue|rd|road|dr|drive|blvd|boulevard|ln|lane|way|pkwy)\b/g,
  /\b(?:bring|traiga) (?:your |sus )?\d+\b/g,
  /\b\d+(?:\.\d+)? ?(?:mg|mcg|ml|units?|tablets?|pills?|pastillas?|tabletas?|minutes?|mins?|minutos?)\b(?! (?:past|after|later|to))/g,
  /\b(?:for|por|durante) (?:\d+|\w+) (?:hours?|hrs?|horas?)\b|\b(?:\d+|\w+) (?:hours?|hrs?|horas?) (?:before|prior|ahead|in advance|early|antes)\b/g,
]

/** The first date or time that is no deadline, a whole one before others: that a visit has one tells what the text is for. */
export function whenOf(folded: string, spans: readonly WhenSpan[]): WhenSpan | undefined {
  const usable = usableSpans(folded, spans)
  return usable.find((span) => span.hasTime && span.hasDay) ?? usable.find((span) => span.hasTime) ?? usable.find((span) => span.hasDay)
}

/**
 * The date or time that a suggestion may repeat word for word: the only one, where nothing else in the text speaks of another time, day or
 * part of day, of a contrast, of what is past, or of what is not sure. A wrong hour is worse than none, so what is unclear is left out.
 * Where the text says that a visit moved, only the time that it moved to; with `beside`, only a time in a sentence that has its words.
 */
export function keptWhen(folded: string, spans: readonly WhenSpan[], saysMoved: boolean, beside?: RegExp): WhenSpan | undefined {
  const usable = usableSpans(folded, spans)
  const [only] = usable
  if (only === undefined || usable.length > 1 || spans.length > mostSpans) return undefined
  const span = withItsWeek(folded, only)
  const others = spans.filter((other) => other !== only)
  if (!others.every((other) => isBoundElsewhere(folded, other, span) && (span.hasDay || !other.hasDay) && (span.hasTime || !other.hasTime))) return undefined
  const words = folded.slice(span.start, span.end)
  if (/\b(?:yesterday|ayer|anoche)\b/.test(words) || foreignSign.test(words) || (listed.test(words) && !range.test(words))) return undefined
  if (span.dates > 1 || span.hours > 2 || (span.hours > 1 && !hourRange.test(words))) return undefined
  const before = folded.slice(Math.max(0, span.start - 32), span.start).trimEnd()
  if (looseBefore.test(before) || moreAfter.test(folded.slice(span.end, span.end + 12))) return undefined
  if (saysMoved && !newTime.test(before)) return undefined
  const { start, end } = sentenceOf(folded, span)
  const sentence = `${folded.slice(start, span.start)} , ${folded.slice(span.end, end)}`
  if (beside !== undefined && !beside.test(sentence)) return undefined
  if (hedge.test(sentence) || (!saysMoved && toMove.test(sentence)) || negation.test(sentence)) return undefined
  return isQuiet(remainder(folded, [span, ...others])) ? span : undefined
}

function usableSpans(folded: string, spans: readonly WhenSpan[]): readonly WhenSpan[] {
  return spans.filter(
    (span) =>
      !deadline.test(folded.slice(Math.max(0, span.start - 24), span.start).trimEnd()) && !/^ ?(?:or|and) (?:later|earlier)/.test(folded.slice(span.end)),
  )
}

/** "next Friday at 3" is another day than "Friday at 3". */
function withItsWeek(folded: string, span: WhenSpan): WhenSpan {
  const week = /\b(?:next|this|proximo|este) $/.exec(folded.slice(Math.max(0, span.start - 10), span.start))
  return week === null ? span : { ...span, start: span.start - week[0].length }
}

function isBoundElsewhere(folded: string, other: WhenSpan, kept: WhenSpan): boolean {
  const { start, end } = sentenceOf(folded, kept)
  return (other.end <= start || other.start >= end) && bound.test(folded.slice(Math.max(0, other.start - 24), other.start).trimEnd())
}

/** The dots of "a.m." and of a date end no sentence: they stand in the span, or no space follows them. */
function sentenceOf(folded: string, span: WhenSpan): { start: number; end: number } {
  let start = 0
  for (const match of folded.slice(0, span.start).matchAll(/[.!?;]\s|\n/g)) start = match.index + match[0].length
  const rest = /[.!?;](?:\s|$)|\n/.exec(folded.slice(span.end))
  return { start, end: rest === null ? folded.length : span.end + rest.index + 1 }
}

function remainder(folded: string, spans: readonly WhenSpan[]): string {
  let rest = folded
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  for (const aside of asides) rest = rest.replace(aside, (found) => ' '.repeat(found.length))
  return rest
}

function isQuiet(rest: string): boolean {
  return ![calendarWord, hourInWords, loneNumber, every, contrast, past, pastByEnding].some((pattern) => pattern.test(rest))
}
