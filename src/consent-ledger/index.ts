export { type ConsentDetail, openConsentDetail } from './consent-detail.js'
export { type ConsentFacts, consentFactsFrom } from './consent-facts.js'
export { countsFrom } from './counts-from.js'
export { buildConsentLedger, type ConsentLedgerOptions, type ConsentLedgerWithin, createConsentLedger } from './create-consent-ledger.js'
export { gradeConsent } from './grade-consent.js'
export { gradeOfEvent } from './grade-of-event.js'
export { isLanguage, isVersionName } from './import/plain-name.js'
export type {
  ConsentDateFormat,
  ConsentField,
  ConsentImportOptions,
  ConsentImportProblem,
  ConsentImportReport,
  ConsentImportRow,
  ConsentMapping,
  ConsentWordField,
} from './import/types.js'
export type { LedgerWiring } from './ledger-context.js'
export { isUnreadableConsent, readStoredFacts } from './stored-facts.js'
export { toConsentEvent } from './to-consent-event.js'
