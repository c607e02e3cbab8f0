import { toConsentEvent } from '../consent-ledger/index.js'
import type { ConsentEvent } from '../domain/consent.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { ConsentRow } from '../ports/consent-store.js'
import { findRecipient, recipientMacs } from '../ports/recipient-number.js'
import { buildSuppressionRegistry, type SuppressionRegistryWithin } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'
import { afterEnforced, markUnknown } from './enforce.js'
import { forbidsOwnSender } from './forbids-own-sender.js'
import { patientsAt } from './people/numbers-of-person.js'
import { standingOf } from './people/person-registry.js'
import { scopeFor } from './people/scope-for.js'
import { standsAsConsent } from './people/stands-as-consent.js'
import { opensAgain } from './provider-state/opens-again.js'
import { recordImport } from './record-import.js'

type RegistryParts = Pick<
  Context,
  'storage' | 'keys' | 'tenant' | 'runtime' | 'timing' | 'journal' | 'audit' | 'subjectKeys' | 'clockWatch' | 'sinks' | 'testList' | 'policy' | 'programs'
>

/** The registry over the messenger's storage: what it ends or enforces reaches the messages behind it, in the same transaction. */
export function registryOf(parts: RegistryParts): SuppressionRegistryWithin {
  const { storage, keys, tenant, runtime, timing, journal } = parts
  return buildSuppressionRegistry(
    { storage, keys, tenant, runtime, ...timing, journal, consentEvent: (query, stores) => readConsentEvent(parts, query, stores as AllStores) },
    {
      clockWatch: parts.clockWatch,
      standsAgainst: async (stores, subject, program) => standingOf(stores as AllStores, await patientsAt(stores as AllStores, subject), program),
      forbids: (stores, text) => forbidsOwnSender(parts, stores as AllStores, text),
      scopeOf: (scope, source) => scopeFor(parts, scope, source),
      consentStands: (stores, consent) => standsOf(parts, consent, stores as AllStores),
      opensAgain: (stores, event) => opensAgain(stores as AllStores, event),
      leasesExpired: (stores, expired) => markUnknown(parts, stores as AllStores, expired, 'lease-ended'),
      enforced: (stores, event) => afterEnforced(parts, stores as AllStores, event),
      imported: (stores, batch) => recordImport(parts, stores as AllStores, batch),
    },
  )
}

interface NamedConsent {
  readonly id: string
  readonly phone: PhoneNumber
}

async function readConsentEvent(parts: RegistryParts, { id, phone }: NamedConsent, stores: AllStores): Promise<ConsentEvent | null> {
  const row = await consentRow(parts, { id, phone }, stores)
  return row === undefined ? null : toConsentEvent(row)
}

async function standsOf(parts: RegistryParts, named: NamedConsent, stores: AllStores): Promise<boolean> {
  const row = await consentRow(parts, named, stores)
  return row !== undefined && standsAsConsent(parts.programs, stores, row)
}

async function consentRow(parts: RegistryParts, { id, phone }: NamedConsent, stores: AllStores): Promise<ConsentRow | undefined> {
  const subject = await findRecipient(stores.consent, await recipientMacs(parts, phone))
  return subject === null ? undefined : (await stores.consent.list(subject)).find((each) => each.id === id)
}
