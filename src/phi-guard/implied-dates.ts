import type { ImpliedRule } from './implied-rule.js'

const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const monthsSpanish = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const day = `(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?:${months})\\.? \\d{1,2}\\b|\\d{1,2} de (?:${monthsSpanish})\\b)`

const compile = (): readonly RegExp[] => [
  new RegExp(`\\b(?:last|previous|most recent|past) (?:visit|appointment|appt|exam|stay|check-?up|session|seen)\\b(?! of the day)[^.!?\\d]{0,14} ${day}`, 'gi'),
  new RegExp(`\\b(?:last seen|date of (?:service|admission|discharge|visit|death)|(?:admission|discharge|service) date)\\b[^.!?\\d]{0,14}${day}`, 'gi'),
  new RegExp(
    `\\b(?:(?:were|was) seen|saw you|(?<!\\b(?:get|be|is) )admitted|discharged|treated|died|passed away|visited us|operated)\\b[^.!?\\d]{0,24} ${day}`,
    'gi',
  ),
  new RegExp(`\\b(?:your|the|his|her) (?:hospital )?stay (?:of|from|on)\\b[^.!?\\d]{0,6} ${day}`, 'gi'),
  new RegExp(`\\b(?:ultima|pasada|anterior) (?:visita|cita|consulta|sesion)\\b(?! del dia)[^.!?\\d]{0,14} ${day}`, 'gi'),
  new RegExp(`\\bfecha de (?:ingreso|alta|servicio|atencion|egreso|defuncion|admision)\\b[^.!?\\d]{0,10} ${day}`, 'gi'),
  new RegExp(
    `\\b(?:l[oae]s?|fue) (?:vimos|vieron|vio|atendimos|atendieron|ingresaron|internaron|dieron de alta|operaron|operamos|(?:atendid|ingresad|operad|vist)[oa])\\b[^.!?\\d]{0,16} ${day}`,
    'gi',
  ),
  new RegExp(`\\b(?:fallecio|murio|salio del hospital|estuvo (?:internad|hospitalizad)[oa])\\b[^.!?\\d]{0,16} ${day}`, 'gi'),
]

/** Dates of care that is past: of a visit, a stay, a death. */
export const impliedDates: ImpliedRule = {
  category: 'date',
  rule: 'date-of-care',
  cue: /\b(?:last|previous|recent|past|date of|seen|saw|admi|discharge|treated|died|passed|visited|operated|stay|ultima|pasada|anterior|fecha de|l[oae]s? \w{4,11}|fue|fallecio|murio|salio|estuvo)/i,
  unless: /\b(?:statute|due by|pay by|deadline)\b/i,
  compile,
}
