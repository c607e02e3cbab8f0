import type { Suppression } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'
import { findRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import type { SuppressInput, SuppressionRegistryWithin } from '../suppression-registry/index.js'
import { assertOpen, type Context, inTransaction, type Settings } from './context.js'
import { assertOpenForPermits, isOpenForLifts } from './open-for-permits.js'
import { enforcePerson } from './people/enforce-people.js'
import { patientsAt } from './people/numbers-of-person.js'
import { liftPerson, personStatus, standingOf, suppressPerson } from './people/person-registry.js'
import { scopeFor } from './people/scope-for.js'
import { personIdPrefix, toPersonSuppression } from './people/to-person-suppression.js'
import type { MessengerSuppressionWithin, PeopleSuppression } from './people/types.js'
import { ensureStarted } from './start.js'

/** The registry as the host gets it: while history may be lost nothing is lifted and nothing sent past it. Stops are always recorded. */
export function guardedRegistry(context: Context): MessengerSuppressionWithin {
  const { registry } = context
  return {
    ...registry,
    ...withPeople(context, registry),
    async enforce(id, options) {
      if (typeof id === 'string' && id.startsWith(personIdPrefix) && !id.includes('@'))
        return toPersonSuppression(await enforcePerson(context, id, options?.signal))
      return registry.enforce(id, options)
    },
    async sendIfAllowed(query, send) {
      assertOpen(context)
      await ensureStarted(context)
      await inTransaction(context, (stores) => assertOpenForPermits(context, stores))
      return registry.sendIfAllowed(query, send)
    },
    within: (transaction) => withPeople({ ...context, storage: context.adapter.join(transaction) }, registry.within(transaction)),
  }
}

/** What names a patient goes to the people, what names a number to the registry. */
function withPeople(context: Context, registry: Pick<SuppressionRegistryWithin, 'suppress' | 'lift' | 'statusOf'>): PeopleSuppression {
  async function assertLifts(): Promise<void> {
    if (!(await inTransaction(context, (stores) => isOpenForLifts(stores)))) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'recovering' })
  }
  return {
    suppress: async (input) => (namesPatient(input) ? suppressPerson(context, input) : registry.suppress(scoped(context, input))),
    async lift(input) {
      await assertLifts()
      return namesPatient(input) ? liftPerson(context, input) : registry.lift(input)
    },
    async statusOf(query) {
      if (namesPatient(query)) return statusOf(await personStatus(context, query))
      const ofNumber = await registry.statusOf(query)
      const macs = await recipientMacs(context, readPhone(query.phone))
      const ofPeople = await inTransaction(context, async (stores) => {
        const subject = await findRecipient(stores.suppression, macs)
        return subject === null ? [] : standingOf(stores, await patientsAt(stores, subject), query.program)
      })
      return statusOf([...(ofNumber.suppressed ? ofNumber.by : []), ...ofPeople])
    },
  }
}

function namesPatient<T extends object>(input: T): input is Extract<T, { readonly patient: string }> {
  return typeof input === 'object' && input !== null && 'patient' in input
}

/** What is no scope at all is for the registry to refuse. */
function scoped(context: Settings, input: SuppressInput): SuppressInput {
  const scope: unknown = input?.scope
  const named = typeof scope === 'object' && scope !== null && typeof (scope as { program?: unknown }).program === 'string'
  return named && (scope as { program: string }).program !== '' ? { ...input, scope: scopeFor(context, input.scope, input.source) } : input
}

function statusOf(by: readonly Suppression[]): Awaited<ReturnType<PeopleSuppression['statusOf']>> {
  return by.length === 0 ? { suppressed: false } : { suppressed: true, by }
}
