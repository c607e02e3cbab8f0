import type { WordingLanguage } from './languages.js'
import type { ServiceTextName } from './service-texts.js'

/** The word that a service text invites. Each is at least two edits away from every opt-out and opt-in word. */
export const serviceReplies: Readonly<Partial<Record<ServiceTextName, Readonly<Record<WordingLanguage, string>>>>> = {
  'opt-in-request': { en: 'JOIN', es: 'ACEPTO' },
  'opt-out-choice': { en: 'VISITS', es: 'CITAS' },
  'risk-warning': { en: 'DETAILS', es: 'DETALLES' },
}
