import type { AccessAction } from '../access/index.js'
import type { Actor } from '../domain/actor.js'
import { NophiError } from '../errors/nophi-error.js'
import type { Settings } from './context.js'

/** The rule that allowed it. Throws `ACCESS_DENIED`. */
export function requirePermission(context: Settings, actor: Actor, action: AccessAction, resource?: { program?: string; owner?: string }): string {
  const { allowed, rule } = context.access.decide(actor, action, resource)
  if (!allowed) throw new NophiError('ACCESS_DENIED', { action })
  return rule
}
