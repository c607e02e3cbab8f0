import type { VisitTime } from '../domain/content.js'
import type { Sender } from '../domain/sender.js'
import type { SlotType } from '../domain/slot-values.js'
import { NophiError } from '../errors/nophi-error.js'
import { formatDay, formatWhen, isTimeZone, speakerPhone, type WordingLanguage } from '../wording/index.js'
import type { KindDefinition } from './kind-definition.js'

interface SlotContext {
  readonly language: WordingLanguage
  readonly sender: Sender
  readonly recipientZone?: string | undefined
}

const catalogueMinutes: readonly unknown[] = [10, 15, 20, 30, 45, 60, 90]

/** The words each slot puts into the body. Throws `INVALID_SLOT` with the path, never the value; an unknown slot is only counted, since its name is input too. */
export function readSlots(definition: KindDefinition, slots: unknown, context: SlotContext): Record<string, string> {
  const given = slots ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) throw new NophiError('INVALID_SLOT', { path: 'slots', problem: 'wrong-type' })
  const declared = definition.facts.slots
  const unknown = Reflect.ownKeys(given).filter((name) => !Object.hasOwn(declared, name)).length
  if (unknown > 0) throw new NophiError('INVALID_SLOT', { path: 'slots', problem: 'unknown', unknown })
  const words: Record<string, string> = {}
  for (const [name, type] of Object.entries(declared)) {
    const path = `slots.${name}`
    const value: unknown = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined
    if (value === undefined) throw new NophiError('INVALID_SLOT', { path, problem: 'required' })
    if (definition.builtIn && name === 'minutes' && !catalogueMinutes.includes(value)) throw new NophiError('INVALID_SLOT', { path, problem: 'not-allowed' })
    words[name] = slotReaders[type](value, path, context)
  }
  return words
}

const slotReaders: Readonly<Record<SlotType, (value: unknown, path: string, context: SlotContext) => string>> = {
  'visit-time': readVisitTime,
  date: readDate,
  location: (value, path, { sender }) => {
    if (typeof value !== 'string' || sender.locations?.includes(value) !== true) throw new NophiError('INVALID_SLOT', { path, problem: 'not-allowed' })
    return value
  },
  phone: (value, path, { sender }) => {
    const own = speakerPhone(sender)
    if (value !== own && value !== sender.contact.phone) throw new NophiError('INVALID_SLOT', { path, problem: 'not-allowed' })
    return own
  },
  'one-time-code': (value, path) => {
    if (typeof value !== 'string' || !/^[0-9]{4,8}$/.test(value)) throw new NophiError('INVALID_SLOT', { path, problem: 'wrong-type' })
    return value
  },
  count: (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 999) throw new NophiError('INVALID_SLOT', { path, problem: 'wrong-type' })
    return String(value)
  },
}

function readVisitTime(value: unknown, path: string, { language, recipientZone }: SlotContext): string {
  if (typeof value !== 'object' || value === null) throw new NophiError('INVALID_SLOT', { path, problem: 'wrong-type' })
  const { at, zone } = value as Partial<Record<keyof VisitTime, unknown>>
  if (!isRealDate(at)) throw new NophiError('INVALID_SLOT', { path: `${path}.at`, problem: 'wrong-type' })
  const words = isTimeZone(zone) ? formatWhen({ at, zone }, language, recipientZone) : undefined
  if (words === undefined) throw new NophiError('INVALID_SLOT', { path: `${path}.zone`, problem: typeof zone === 'string' ? 'not-a-time-zone' : 'wrong-type' })
  return words
}

// Not instanceof: a Date may come from another realm, as in a test runner or an edge worker.
function isRealDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]' && Number.isFinite((value as Date).getTime())
}

function readDate(value: unknown, path: string, { language }: SlotContext): string {
  const parts = typeof value === 'string' ? /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value) : null
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])]
  const daysInMonth = month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (parts === null || year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth)
    throw new NophiError('INVALID_SLOT', { path, problem: 'wrong-type' })
  return formatDay(year, month, day, language)
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
