import { type KindFacts, kindBodies, kindFacts } from '../wording/index.js'
import type { TriggerKind } from './trigger-content.js'

/** What a person approved, by its hash, and what stands there now. */
export interface KindApproval {
  /** SHA-256 of the approved content, in hexadecimal. */
  readonly hash: string
  readonly content: string
}

/** A kind as the composer reads it, built in or the host's. */
export interface KindDefinition {
  readonly facts: KindFacts
  /** By primary language subtag. */
  readonly bodies: Readonly<Record<string, string>>
  readonly builtIn: boolean
  /** Absent where nobody was asked, as for the catalogue. */
  readonly approval?: KindApproval | undefined
}

/** Held here and not on the kind, so that a forged or copied object carries no wording past the check. */
const definitions = new WeakMap<object, KindDefinition>()

export function registerDefinition(kind: TriggerKind, definition: KindDefinition): void {
  definitions.set(kind, definition)
}

export function isRegisteredKind(kind: unknown): kind is TriggerKind {
  return typeof kind === 'object' && kind !== null && definitions.has(kind)
}

/** Undefined for a name that is neither in the catalogue nor among `kinds`. */
export function definitionOf(name: string, kinds: readonly TriggerKind[] = []): KindDefinition | undefined {
  if (isBuiltIn(name)) return { facts: kindFacts[name], bodies: kindBodies[name], builtIn: true }
  const kind = kinds.find((each) => isRegisteredKind(each) && each.name === name)
  return kind === undefined ? undefined : definitions.get(kind)
}

function isBuiltIn(name: string): name is keyof typeof kindBodies {
  return Object.hasOwn(kindBodies, name)
}
