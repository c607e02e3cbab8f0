import type { FhirExtension, FhirPeriod } from './resource-shapes.js'

const instantForm = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** An instant with its offset, as FHIR asks for. Null without an offset or for a day that no calendar has. */
export function parseInstant(text: string): Date | null {
  const match = instantForm.exec(text)
  if (match === null || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return null
  const at = new Date(text)
  return Number.isNaN(at.getTime()) ? null : at
}

/** Whether `now` lies in the period. A date without time spans its day, month or year, with twelve hours for its unknown zone. Null: unreadable. */
export function isWithin(period: FhirPeriod, now: Date): boolean | null {
  const start = period.start === undefined ? null : spanOf(period.start)
  const end = period.end === undefined ? null : spanOf(period.end)
  if ((period.start !== undefined && start === null) || (period.end !== undefined && end === null)) return null
  return (start === null || start.from <= now.getTime()) && (end === null || now.getTime() < end.to)
}

/** Whether all of a time lies before `since`. Null: there is none that can be read. */
export function isBefore(text: string | undefined, since: Date): boolean | null {
  const span = text === undefined ? null : spanOf(text)
  return span === null ? null : span.to <= since.getTime()
}

const timezoneUrls: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'http://hl7.org/fhir/StructureDefinition/timezone',
  'http://hl7.org/fhir/StructureDefinition/tz-code',
])

/** The zone that an extension names. Undefined: none does. Null: it names none that exists, or two. */
export function zoneOf(...extensions: readonly (readonly FhirExtension[] | undefined)[]): string | null | undefined {
  const named = extensions.flatMap((list) => list ?? []).filter(({ url }) => url !== undefined && timezoneUrls.has(url))
  if (named.length === 0) return undefined
  const zones = new Set(named.map(({ valueCode, valueString }) => valueCode ?? valueString ?? ''))
  const [zone = ''] = zones
  return zones.size === 1 && isZone(zone) ? zone : null
}

/** An IANA name that this runtime knows; offsets are no zones, since they know no summer time. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function spanOf(text: string): { from: number; to: number } | null {
  const instant = parseInstant(text)
  if (instant !== null) return { from: instant.getTime(), to: instant.getTime() + 1 }
  const [, year, month, day] = dateForm.exec(text) ?? []
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  const to = Date.UTC(
    Number(year) + (month === undefined ? 1 : 0),
    Number(month ?? 1) - 1 + (month !== undefined && day === undefined ? 1 : 0),
    Number(day ?? 1) + (day === undefined ? 0 : 1),
  )
  return { from: from + halfDayMs, to: to - halfDayMs }
}

// A date begins between UTC+14 and UTC-12: the number counts as current only where it surely is.
const halfDayMs = 12 * 3_600_000

/** Of two digits each: a day that the month does not have falls into another one. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1000 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
}
