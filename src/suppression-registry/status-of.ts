import * as z from 'zod'
import type { PhoneNumberInput } from '../domain/phone-number.js'
import type { Suppression } from '../domain/suppression.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { findRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import { inTransaction, type RegistryContext } from './registry-context.js'
import { covers } from './scope-text.js'
import { isStanding, toSuppression } from './to-suppression.js'

const schema = z.strictObject({ phone: z.unknown(), program: z.string().min(1).optional() })

export async function statusOf(
  context: RegistryContext,
  query: { readonly phone: PhoneNumberInput; readonly program?: string | undefined },
): Promise<{ readonly suppressed: false } | { readonly suppressed: true; readonly by: readonly Suppression[] }> {
  const { program } = parseOrThrow(schema, query, 'INVALID_REQUEST')
  const macs = await recipientMacs(context, readPhone(query.phone))
  return inTransaction(context, async (stores) => {
    const subject = await findRecipient(stores.suppression, macs)
    const events = subject === null ? [] : await stores.suppression.events(subject)
    const by = events.filter((event) => isStanding(event) && covers(event.scope, program, undefined)).map(toSuppression)
    return by.length === 0 ? { suppressed: false } : { suppressed: true, by }
  })
}
