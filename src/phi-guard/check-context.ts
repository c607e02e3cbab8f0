import { NophiError } from '../errors/nophi-error.js'
import type { InspectContext, PatientFacts } from './types.js'

type Shape = 'text' | 'texts' | 'date' | 'count' | 'facts' | 'slots'

const contextShapes: Readonly<Record<keyof InspectContext | 'slots', Shape>> = {
  tier: 'text',
  language: 'text',
  purpose: 'text',
  media: 'count',
  patient: 'facts',
  slots: 'slots',
}
const factShapes: Readonly<Record<keyof PatientFacts, Shape>> = {
  names: 'texts',
  birthDate: 'date',
  mrn: 'text',
  memberId: 'text',
  addresses: 'texts',
  conditions: 'texts',
  medications: 'texts',
  other: 'texts',
}

/** A fact of a wrong shape would be looked for nowhere, and the text be clear. Throws `INVALID_REQUEST` with the path of the first fault. */
export function checkContext(context: unknown, slotsAllowed: boolean): void {
  if (context === undefined) return
  const { slots, ...shapes } = contextShapes
  checkKeys(context, slotsAllowed ? { slots, ...shapes } : shapes, 'context')
}

function checkKeys(value: unknown, shapes: Readonly<Record<string, Shape>>, path: string): void {
  if (!isBag(value)) throw new NophiError('INVALID_REQUEST', { path })
  for (const [key, item] of Object.entries(value)) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined
    // The name of an unknown key is not ours to repeat.
    if (shape === undefined) throw new NophiError('INVALID_REQUEST', { path, problem: 'unknown' })
    if (item === undefined) continue
    if (shape === 'facts') checkKeys(item, factShapes, `${path}.${key}`)
    else if (!fits(item, shape)) throw new NophiError('INVALID_REQUEST', { path: `${path}.${key}` })
  }
}

function fits(item: unknown, shape: Exclude<Shape, 'facts'>): boolean {
  switch (shape) {
    case 'text':
      return typeof item === 'string'
    case 'texts':
      return Array.isArray(item) && item.every((one) => typeof one === 'string')
    case 'date':
      return typeof item === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T.*)?)?)?$/.test(item)
    case 'count':
      return typeof item === 'number' && Number.isSafeInteger(item) && item >= 0
    case 'slots':
      return isBag(item)
  }
}

function isBag(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
