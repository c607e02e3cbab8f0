import type { KindFacts } from '../wording/index.js'
import { definitionOf, type KindApproval } from './kind-definition.js'
import type { TriggerKind } from './trigger-content.js'

/** What the gates need to know of a kind, the host's own included. Undefined for an unknown name. */
export function kindFactsOf(name: string, kinds?: readonly TriggerKind[]): KindFacts | undefined {
  return definitionOf(name, kinds)?.facts
}

/** The primary language subtags in which a kind has a reviewed body: `['en', 'es']`. */
export function languagesOfKind(name: string, kinds?: readonly TriggerKind[]): string[] {
  return Object.keys(definitionOf(name, kinds)?.bodies ?? {})
}

/** What a person approved of a host's kind, and what it says now. Undefined where nobody was asked. */
export function approvalOfKind(name: string, kinds?: readonly TriggerKind[]): KindApproval | undefined {
  return definitionOf(name, kinds)?.approval
}
