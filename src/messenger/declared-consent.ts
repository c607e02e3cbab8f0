import type { ConsentInput, ConsentLedger } from '../domain/consent.js'
import { givesConsent } from '../domain/gives-consent.js'
import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import type { Context } from './context.js'

/**
 * The ledger as the host calls it. Consent for a program that nobody defined throws `UNKNOWN_PROGRAM`, and one whose words
 * are not those that the program declares for that version and language `INVALID_REQUEST`: both would be found out when a
 * text is refused, or never. A revocation is taken for any program.
 */
export function declaredConsent({ programs }: Pick<Context, 'programs'>, ledger: ConsentLedger): ConsentLedger {
  return {
    async record(event) {
      const { program, action, disclosure } = safelySync('INVALID_REQUEST', () => partsOf(event))
      // What is no program's id at all is the ledger's to refuse.
      if (typeof program !== 'string' || program === 'all') return ledger.record(event)
      const declared = programs.get(program)?.disclosures
      if (declared === undefined) throw new NophiError('UNKNOWN_PROGRAM', { path: 'program' })
      const { version, language, text } = disclosure
      const known = declared.find((words) => words.version === version && words.language === language)
      // A warning and a wish have words of their own.
      if (known !== undefined && givesConsent(action) && typeof text === 'string' && text.trim() !== '' && text !== known.text)
        throw new NophiError('INVALID_REQUEST', { path: 'disclosure.text', problem: 'other words than the program declares for this version' })
      return ledger.record(event)
    },
    revoke: (event) => ledger.revoke(event),
    statusAt: (query) => ledger.statusAt(query),
    history: (query) => ledger.history(query),
  }
}

type Parts = { readonly [Name in 'version' | 'language' | 'text']?: unknown }

function partsOf(event: ConsentInput): { readonly program: unknown; readonly action: unknown; readonly disclosure: Parts } {
  const { program, action, disclosure } = (event ?? {}) as { readonly program?: unknown; readonly action?: unknown; readonly disclosure?: Parts | null }
  const { version, language, text } = disclosure ?? {}
  return { program, action, disclosure: { version, language, text } }
}
