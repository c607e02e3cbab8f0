import { type By, recordedAs } from '../../domain/actor.js'
import { NophiError } from '../../errors/nophi-error.js'
import { type Context, inTransaction } from '../context.js'
import type { PersonQuery } from '../people/types.js'
import { writeLeaf } from '../write-leaf.js'

/** The rule that lets somebody break the glass, and who they are. A refused try is evidence too. */
export async function requireReveal(context: Context, { actor }: By, who: PersonQuery): Promise<{ readonly by: string; readonly accessRule: string }> {
  const by = recordedAs(actor, 'patient' in who ? who.patient : undefined)
  const { allowed, rule: accessRule } = context.access.decide(actor, 'history.reveal')
  if (allowed) return { by, accessRule }
  await inTransaction(context, (stores) => writeLeaf(context, stores, 'history.reveal-denied', null, { by, accessRule }))
  throw new NophiError('ACCESS_DENIED', { action: 'history.reveal' })
}
