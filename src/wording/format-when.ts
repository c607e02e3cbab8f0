import type { VisitTime } from '../domain/content.js'
import { calendarWords } from './calendar-words.js'
import type { WordingLanguage } from './languages.js'
import { readClock, weekdayOf } from './place-clock.js'
import { zoneShortName } from './zone-names.js'

/**
 * `Wed Sep 30, 12:30 PM` or `mié 30 sep, 12:30 pm`, on the clock of the place. The zone's short name follows where the recipient's clock
 * shows another hour at that instant. Both zones must be valid (`isTimeZone`). Always GSM-7.
 */
export function formatWhen(time: VisitTime, language: WordingLanguage, recipientZone?: string): string | undefined {
  const clock = readClock(time.at, time.zone)
  if (clock === undefined) return undefined
  const { am, pm } = calendarWords[language]
  const hour = clock.hour % 12 === 0 ? 12 : clock.hour % 12
  const text = `${formatDay(clock.year, clock.month, clock.day, language)}, ${hour}:${String(clock.minute).padStart(2, '0')} ${clock.hour < 12 ? am : pm}`
  const elsewhere = recipientZone === undefined ? undefined : readClock(time.at, recipientZone)
  const differs = elsewhere !== undefined && elsewhere.offsetMinutes !== clock.offsetMinutes
  return differs ? `${text} ${zoneShortName(time.zone, clock.offsetMinutes)}` : text
}

/** `Sun Jan 31` or `dom 31 ene`. */
export function formatDay(year: number, month: number, day: number, language: WordingLanguage): string {
  const words = calendarWords[language]
  const weekday = words.weekdays[weekdayOf(year, month, day)]
  const name = words.months[month - 1]
  return words.dayFirst ? `${weekday} ${day} ${name}` : `${weekday} ${name} ${day}`
}
