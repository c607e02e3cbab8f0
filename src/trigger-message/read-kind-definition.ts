import { type Purpose, purposes } from '../domain/content.js'
import type { SlotType } from '../domain/slot-values.js'
import { NophiError } from '../errors/nophi-error.js'
import { placeholdersOf } from '../wording/index.js'
import { findReplyCollisions } from './reply-collisions.js'

/** What the words of a kind are made of, checked and copied. */
export interface ReadKind {
  readonly name: `${string}:${string}`
  readonly version: number
  readonly purpose: Purpose
  readonly slots: Readonly<Record<string, SlotType>>
  readonly bodies: Readonly<Record<string, string>>
}

const definitionKeys: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['name', 'version', 'purpose', 'slots', 'text', 'approvedBy', 'approvedHash'])
const slotTypes: readonly unknown[] = ['visit-time', 'date', 'location', 'phone', 'one-time-code', 'count'] satisfies SlotType[]

/** Checks the form of a definition; what its words say is the guard's question. Throws `INVALID_KIND` with the path of the first fault. */
export function readKindDefinition(definition: unknown): ReadKind {
  if (typeof definition !== 'object' || definition === null) throw new NophiError('INVALID_KIND', { path: 'definition', problem: 'wrong-type' })
  // "aprovedHash" would be an approval that is silently off.
  const unknown = Reflect.ownKeys(definition).filter((key) => !definitionKeys.has(key)).length
  if (unknown > 0) throw new NophiError('INVALID_KIND', { path: 'definition', problem: 'unknown', unknown })
  const { name, version, purpose, slots: slotsGiven, text } = definition as Readonly<Record<string, unknown>>
  if (!isKindName(name)) throw new NophiError('INVALID_KIND', { path: 'name', problem: 'wrong-type' })
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new NophiError('INVALID_KIND', { path: 'version', problem: 'wrong-type' })
  if (!isPurpose(purpose)) throw new NophiError('INVALID_KIND', { path: 'purpose', problem: 'wrong-type' })
  const slots = readSlotTypes(slotsGiven)
  return { name, version, purpose, slots, bodies: readBodies(text, slots) }
}

function isKindName(name: unknown): name is ReadKind['name'] {
  return typeof name === 'string' && /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/.test(name)
}

function isPurpose(purpose: unknown): purpose is Purpose {
  return (purposes as readonly unknown[]).includes(purpose)
}

function readSlotTypes(slots: unknown): Record<string, SlotType> {
  if (typeof slots !== 'object' || slots === null || Array.isArray(slots)) throw new NophiError('INVALID_KIND', { path: 'slots', problem: 'wrong-type' })
  const entries = Object.entries(slots as Record<string, SlotType>)
  const badNames = entries.filter(([name]) => !/^[A-Za-z][A-Za-z0-9]{0,29}$/.test(name)).length
  if (badNames > 0) throw new NophiError('INVALID_KIND', { path: 'slots', problem: 'wrong-name', faults: badNames })
  for (const [name, type] of entries) {
    const wrongPhone = name === 'phone' && type !== 'phone' // `{phone}` is the sender's number in every body
    if (!slotTypes.includes(type) || wrongPhone) throw new NophiError('INVALID_KIND', { path: `slots.${name}`, problem: 'wrong-type' })
  }
  return Object.freeze(Object.fromEntries(entries))
}

function readBodies(text: unknown, slots: Readonly<Record<string, SlotType>>): Readonly<Record<string, string>> {
  if (typeof text !== 'object' || text === null || !Object.hasOwn(text, 'en')) throw new NophiError('INVALID_KIND', { path: 'text.en', problem: 'required' })
  const entries = Object.entries(text as Record<string, unknown>)
  if (!entries.every(([language]) => /^[a-z]{2,3}$/.test(language))) throw new NophiError('INVALID_KIND', { path: 'text', problem: 'wrong-name' })
  return Object.freeze(Object.fromEntries(entries.map(([language, body]) => [language, readBody(body, `text.${language}`, slots)])))
}

function readBody(body: unknown, path: string, slots: Readonly<Record<string, SlotType>>): string {
  if (typeof body !== 'string' || body.trim() === '' || body !== body.trim()) throw new NophiError('INVALID_KIND', { path, problem: 'wrong-type' })
  const used = new Set(placeholdersOf(body))
  const undeclared = [...used].filter((name) => name !== 'phone' && !Object.hasOwn(slots, name)).length
  const unreadable = body.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, '').match(/[{}]/g)?.length ?? 0
  if (undeclared + unreadable > 0) throw new NophiError('INVALID_KIND', { path, problem: 'undeclared-slot', faults: undeclared + unreadable })
  const unused = Object.keys(slots).filter((name) => !used.has(name)).length
  if (unused > 0) throw new NophiError('INVALID_KIND', { path, problem: 'unused-slot', faults: unused })
  if (/https?:|www\./i.test(body)) throw new NophiError('INVALID_KIND', { path, problem: 'link-in-body' })
  const collisions = findReplyCollisions(body).length
  if (collisions > 0) throw new NophiError('INVALID_KIND', { path, problem: 'reserved-word', faults: collisions })
  return body
}
