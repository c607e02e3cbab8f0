import type { BuiltInKindName, TriggerKindName } from '../domain/trigger-kind-name.js'
import { kindFacts } from './kind-facts.js'

/**
 * The kind that stands in under a sensitive program, or for one event marked sensitive or confidential: the kind itself where it may,
 * else `update-available`, or `callback-request` where nothing waits in the portal. A host's own kind never may.
 */
export function neutralReplacement(kind: TriggerKindName, hasPortalItem: boolean): BuiltInKindName {
  if (isBuiltIn(kind) && kindFacts[kind].sensitiveProgram) return kind
  return hasPortalItem ? 'update-available' : 'callback-request'
}

function isBuiltIn(kind: TriggerKindName): kind is BuiltInKindName {
  return Object.hasOwn(kindFacts, kind)
}
