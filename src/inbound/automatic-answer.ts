import type { ServiceTextName } from '../wording/index.js'
import type { ReplySituation } from './reply-situation.js'

/** The same words whatever the person wrote; none to a machine, none where nothing needs a person. One a day is kept by the caller. */
export function automaticAnswer({ intent, providerHandled, predicted, alreadyStopped, officeOpen }: ReplySituation): ServiceTextName | null {
  // A provider answers nobody who is blocked there, and HELP is owed to them too.
  if (providerHandled === 'help' || (predicted === 'help' && !alreadyStopped)) return null
  if (intent.intent === 'help' || intent.rule === 'who-is-this') return 'help'
  if (intent.intent !== 'other' || intent.rule === 'auto-reply') return null
  // Urgent words always get the text that names 911 and 988.
  if (intent.urgent) return 'after-hours'
  if (!intent.needsReview) return null
  return officeOpen ? 'reply-pointer' : 'after-hours'
}
