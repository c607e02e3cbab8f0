import type { ServiceTextName } from '../wording/index.js'
import type { ReplySituation, ReplyStop } from './reply-situation.js'

/** The one text after an opt-out (47 CFR 64.1200(a)(12)): none where it was stopped before, where the provider sends its own, or within a day of the last. */
export function confirmationText({ intent, providerConfirms, alreadyStopped, confirmedToday }: ReplySituation, stop: ReplyStop | null): ServiceTextName | null {
  if (stop === null || stop === 'review') return null
  if (alreadyStopped || providerConfirms || confirmedToday) return null
  if (stop === 'wrong-number') return 'wrong-number-closed'
  return intent.rule === 'collision-visit' ? 'opt-out-confirmation-visit' : 'opt-out-confirmation'
}
