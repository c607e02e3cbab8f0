import type { InvitedWord, ReplyMeaning } from './invited-words.js'

const message =
  '(?:texts?|texting|txts?|msgs?|messag(?:es?|ing)|sms|alerts?|reminders?|notifications?|updates?|subscriptions?|communications?|contact(?:ing)?|mensajes?|textos?|avisos?|alertas?|recordatorios?|notificaciones|suscripcion|comunicaciones)'
const other =
  '(?:visits?|appointments?|appts?|bookings?|slots?|orders?|rides?|surveys?|questionnaires?|forms?|check-?ins?|registration|reservations?|refills?|waiting ?list|wait ?list|spot|place|line|queue|citas?|visitas?|turnos?|horas?|encuestas?|registro|pedidos?|reservas?|lista de espera|transporte)'

const messageNoun = new RegExp(`\\b${message}\\b`)
const otherNoun = new RegExp(`\\b${other}\\b`)
/** `cancel your visit`, and not `cancel your visit reminders`. */
const otherObject = new RegExp(`\\b${other}\\b(?!(?:\\s(?:and|or|y|o)\\s\\w{1,20}|\\s\\w{1,20})?\\s${message}\\b)`)
const filler = /\b(?:please|any ?time|at any time|now|today|por favor|en cualquier momento|cuando quiera|ahora)\b/g

const endsTexts =
  /\b(?:stop|stops|end|quit|cancel|leave|mute|pause|block|decline|no more|turn off|discontinue|unsubscribe|opt|not? (?:longer )?(?:\w{1,12} ){0,2}(?:get|receive|want|wish|text|send|contact)|do(?: not|n't) (?:want|wish|text|send)|remove|off|no (?:longer|mas)|no (?:\w{1,12} ){0,3}(?:recib\w{1,4}|quier\w{1,3}|dese\w{1,3})|dejar|cancelar|terminar|detener|parar|baja|suspender|anular|quitar)\b/
const plainOptOut =
  /\bopt(?:ing)?[ -]?out\b|\bunsub|\bunenroll|\b(?:stop|mute|block|leave) (?:all|us|(?:this|the|our) (?:list|program|thread))\b|\bno longer (?:get|receive)\b|\bwant (?:out|off)\b|\b(?:by mistake|in error|por error)\b|\b(?:not|never|no longer) (?:text|message|contact|bother) you\b|\bno (?:le|te|les) (?:escrib|envi|mand|molest)|\b(?:be removed|remove (?:me|yourself|your number))\b|\bdar(?:se|me|te)? de baja\b|\bdesuscrib|\bwrong (?:number|person)\b|\bnot? (?:is )?(?:your|my) number\b|\bthis is not\b|\bdejar de recibir\b|\bno recibir\b|\bnumero equivocado\b|\bno es (?:usted|su numero)\b/
const endsOnly = /^(?:to |2 |para |= ?|- ?)?(?:stop|end|quit|leave|exit|finish|discontinue|salir|terminar|parar|finalizar|no mas)(?: all| them| these)?$/
const cancelsOnly = /^(?:to |2 |para |= ?|- ?)?(?:cancel|cancelar)(?: all| them| these)?$/
const plainOptIn = /\b(?:re-?)?(?:subscrib|suscrib|inscrib)|\bopt(?:ing)?[ -]?(?:back )?in\b|\bsign up\b|\b(?:re-?)?join\b|\bre-?enroll/
const startsTexts = /\b(?:get|receive|start|restart|resume|keep|continue|turn|want|recibir|recibiendo|seguir|volver|reactivar|reanudar|empezar|activar)\b/
const asksHelp =
  /^(?:for |4 |to get |to receive |(?:if you )?(?:need|have) |any |(?:si )?(?:necesita|tiene) |para |para obtener |para recibir |= ?|- ?)?(?:(?:more|mas|any|some|technical|customer|patient|program) )?(?:help|info|information|assistance|support|questions?|options|commands|trouble|opciones|ayuda|informacion|asistencia|preguntas?|dudas?)(?: (?:with|about|sobre|con) (?:these |this |our |the |estos |los )?[a-z]{1,20})?$/

const resumesOnly = /^(?:to |para )?(?:resume|restart|return|come back|volver|regresar|reanudar)$/
/** Words that mean nothing but what they do, so that a text may offer them without a purpose. */
const selfSpeaking: ReadonlySet<string> = new Set('stop stopall unsubscribe optout alto parar baja help ayuda'.split(' '))
/** What `STOP to cancel` means on every carrier's list; `CANCEL to cancel` is asked for a visit. */
const standard: ReadonlySet<string> = new Set('stop stopall unsubscribe alto parar baja salir detener'.split(' '))

/** Whether the text offers the word for the very thing that it does wherever it is received. */
export function isOwnPurpose({ word, after, before, beside }: InvitedWord, meaning: ReplyMeaning): boolean {
  const bare = word.replace(/[^a-z]/g, '')
  const purpose = trimmed(after)
  if (purpose !== '') return serves(purpose, meaning, bare, beside)
  const context = trimmed(before.text)
  if (before.binds && context !== '') return serves(context, meaning, bare, beside) || (meaning === 'opt-out' && aboutMessages(context))
  if (context !== '' && (otherObject.test(context) || /\b(?:can ?not|can't|unable|no puede)\b/.test(context)) && !messageNoun.test(context)) return false
  return selfSpeaking.has(bare)
}

/** `Tired of texts? Reply STOP`. */
function aboutMessages(context: string): boolean {
  return messageNoun.test(context) && !otherObject.test(context)
}

function serves(purpose: string, meaning: ReplyMeaning, word: string, beside: boolean): boolean {
  if (meaning === 'help') return asksHelp.test(purpose)
  if (otherObject.test(purpose) && !messageFirst(purpose)) return false
  if (meaning === 'opt-in') return resumesOnly.test(purpose) || plainOptIn.test(purpose) || (startsTexts.test(purpose) && messageNoun.test(purpose))
  if (plainOptOut.test(purpose) || (endsTexts.test(purpose) && messageNoun.test(purpose))) return true
  return standard.has(word) && (endsOnly.test(purpose) || (!beside && cancelsOnly.test(purpose)))
}

/** `stop texts about your visit`. */
function messageFirst(purpose: string): boolean {
  const at = purpose.search(messageNoun)
  return at >= 0 && at < purpose.search(otherNoun)
}

function trimmed(text: string): string {
  return text
    .replace(filler, ' ')
    .replace(/[^\w=' -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s(?:or|and|o|u|y|reply|text|responda|envie))+\s*$/, '')
    .replace(/^[\s']+|[\s'=-]+$/g, '')
}
