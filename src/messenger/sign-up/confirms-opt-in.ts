import type { Program } from '../../domain/program.js'

/** Whether an opt-in to this program is answered by its confirmation. */
export function confirmsOptIn(program: Program): boolean {
  return standsOnConsent(program) && (program.confirmation ?? program.recurring !== 'once')
}

/** Whether a web sign-up for this program is answered by the text that asks for its second step. */
export function asksToConfirm(program: Program): boolean {
  return standsOnConsent(program) && program.confirmationRequired === true
}

/** Where no text needs a consent, or none may go, there is nothing to confirm. */
function standsOnConsent({ messageClass, legalBasis = 'recorded-consent' }: Program): boolean {
  return legalBasis === 'recorded-consent' && (messageClass === 'care' || messageClass === 'account')
}
