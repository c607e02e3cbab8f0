/** What a clock on the wall shows at an instant, and how far it is from UTC. */
export interface PlaceClock {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly offsetMinutes: number
}

const maxFormatters = 600
const formatters = new Map<string, Intl.DateTimeFormat>()
/** Visits stand on few minutes of a day, and a formatter is asked dearly. */
const maxClocks = 2_000
const clocks = new Map<string, PlaceClock>()
/** 1973-01-01: by then every zone was whole minutes from UTC, so that a clock shows one thing for all of a minute. */
const wholeMinutesFrom = 1_578_240

/** False for anything that is not a zone of the IANA tz database, bare offsets such as `+05:00` included. */
export function isTimeZone(zone: unknown): zone is string {
  return typeof zone === 'string' && /^[A-Za-z]/.test(zone) && formatterOf(zone) !== undefined
}

/** The zone must be one (`isTimeZone`). Only numeric parts are read, since engines differ in the words. */
export function readClock(at: Date, zone: string): PlaceClock | undefined {
  const minute = Math.floor(at.getTime() / 60_000)
  if (!(minute >= wholeMinutesFrom)) return ask(at, zone)
  const key = `${minute} ${zone}`
  const known = clocks.get(key)
  if (known !== undefined) return known
  const clock = ask(at, zone)
  if (clock === undefined) return undefined
  if (clocks.size >= maxClocks) clocks.clear()
  clocks.set(key, clock)
  return clock
}

function ask(at: Date, zone: string): PlaceClock | undefined {
  const parts = formatterOf(zone)?.formatToParts(at)
  if (parts === undefined) return undefined
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  const [year, month, day, hour, minute] = [number('year'), number('month'), number('day'), number('hour'), number('minute')]
  const offsetMinutes = Date.UTC(year, month - 1, day, hour, minute) / 60_000 - Math.floor(at.getTime() / 60_000)
  return { year, month, day, hour, minute, offsetMinutes }
}

/** 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (((Date.UTC(year, month - 1, day) / 86_400_000 + 4) % 7) + 7) % 7
}

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  try {
    const formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    if (formatters.size >= maxFormatters) formatters.clear()
    formatters.set(zone, formatter)
    return formatter
  } catch {
    return undefined // the engine's message would carry the zone
  }
}
