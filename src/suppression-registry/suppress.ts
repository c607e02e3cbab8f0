import * as z from 'zod'
import { recordedAs } from '../domain/actor.js'
import { assertNotAhead } from '../domain/assert-not-ahead.js'
import { type Suppression, type SuppressionCause, type SuppressionSource, suppressionSources } from '../domain/suppression.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { actorSchema, recordedName } from '../ports/actor-schema.js'
import { ensureRecipient, readPhone, recipientMacs } from '../ports/recipient-number.js'
import { recordStop } from './record-stop.js'
import { inTransaction, journalStop, type RegistryContext } from './registry-context.js'
import { scopeText } from './scope-text.js'
import { toSuppression } from './to-suppression.js'
import type { SuppressInput } from './types.js'

const schema = z.strictObject({
  phone: z.unknown(),
  scope: z.union([z.literal(['all', 'marketing']), z.strictObject({ program: recordedName })]).optional(),
  source: z.literal(suppressionSources),
  actor: actorSchema,
  occurredAt: z.date().optional(),
})

export async function suppress(context: RegistryContext, input: SuppressInput): Promise<Suppression> {
  const { scope = 'all', source, actor, occurredAt } = parseOrThrow(schema, input, 'INVALID_REQUEST')
  const phone = readPhone(input.phone)
  const macs = await recipientMacs(context, phone)
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    if (occurredAt !== undefined) assertNotAhead(occurredAt, now)
    const event = await recordStop(stores, {
      subject: await ensureRecipient(context, stores.suppression, macs, phone),
      id: context.runtime.id(),
      scope: scopeText(scope),
      source,
      cause: causeOf(source),
      occurredAt: occurredAt?.getTime() ?? null,
      actor: recordedAs(actor),
      now,
    })
    await journalStop(context, stores, 'stop.recorded', event)
    return toSuppression(event)
  })
}

export function causeOf(source: SuppressionSource): SuppressionCause {
  if (source === 'provider') return 'provider'
  return source === 'deactivation' ? 'deactivated' : 'opt-out'
}
