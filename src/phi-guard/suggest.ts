import type { BuiltInKindName } from '../domain/trigger-kind-name.js'
import { kindBodies } from '../wording/kind-bodies.js'
import type { SuggestionLanguage } from './guard-settings.js'
import type { Intent } from './intent.js'

interface SuggestionInput {
  readonly intent: Intent
  readonly language: SuggestionLanguage
  /** The words of the date and time span, as they stand in the text, where it is in the language of the suggestion. */
  readonly whenText?: string | undefined
  readonly sensitive: boolean
  readonly senderPhone?: string | undefined
  readonly isClear: (text: string) => boolean
}

/** Kinds that say nothing of what care it is: all that a sensitive finding leaves. */
const neutralKinds: readonly string[] = [
  'appointment-booked',
  'appointment-reminder',
  'appointment-confirm-request',
  'appointment-changed',
  'appointment-cancelled',
  'appointment-rebook',
  'earlier-time-offered',
  'video-visit-ready',
  'running-late',
  'message-waiting',
  'update-available',
  'callback-request',
  'urgent-callback',
]

/** A neutral body by intent, the first that inspects clear. None where nothing can be waiting. */
export function suggest(input: SuggestionInput): { text: string; kind: BuiltInKindName } | undefined {
  if (input.intent.kinds.length === 0) return undefined
  for (const kind of [...input.intent.kinds, 'update-available' as const]) {
    if (input.sensitive && !neutralKinds.includes(kind)) continue
    const text = render(kind, input)
    if (text !== undefined && input.isClear(text)) return { text, kind }
  }
  return undefined
}

function render(kind: BuiltInKindName, input: SuggestionInput): string | undefined {
  const body: string = kindBodies[kind][input.language]
  const { whenText, senderPhone } = input
  if (body.includes('{when}') && (whenText === undefined || whenText.length > 48)) return undefined
  if (body.includes('{phone}') && senderPhone === undefined) return undefined
  const when = whenText === undefined ? '' : fitting(body, inGsm7(whenText))
  if (/[^ -~éÉñÑüÜ]/.test(when)) return undefined
  // Spanish takes no article before tomorrow, today, this or an hour.
  const article = /^(?:ma[nñ]ana|hoy|a las?|pasado|este)\b/i.test(when)
    ? body.replace('del {when}', 'de {when}').replace('el {when}', '{when}')
    : /^\d{1,2}(?::\d\d| ?[ap]\.? ?m| de la (?:ma[nñ]ana|tarde|noche)| del mediod)/i.test(when)
      ? body.replace('del {when}', 'de las {when}').replace('el {when}', 'a las {when}')
      : body
  const text = article.replace('{when}', () => when).replace('{phone}', () => senderPhone ?? '')
  return text.includes('..') ? text.replace('..', '.') : text
}

/** The same words in letters of GSM-7: without the blanks and dashes that programs put into a time, and accents that it lacks. */
function inGsm7(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/sábado/gi, 'sab')
    .replace(/[áíóú]/gi, (letter) => letter.normalize('NFD').charAt(0))
    .replaceAll('\u2013', '-')
}

/** A body that brings its own preposition takes the span without one. */
function fitting(body: string, whenText: string): string {
  const bare = /^Your \{when|(?:set for|visit you|time is|open:) \{when/.test(body)
  return bare ? whenText.replace(/^(?:at|on) /i, '') : whenText
}
