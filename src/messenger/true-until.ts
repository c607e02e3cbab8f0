import { tz } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'
import { endOfDay } from 'date-fns/endOfDay'
import { saidDaysLast } from './said-days.js'

/** Until when what a text says of days is true for whoever reads it in one of the zones; undefined where it names no day. */
export function trueUntil(text: string, writtenAt: Date, zones: readonly string[]): Date | undefined {
  const ends = zones.flatMap((zone) => {
    const local = tz(zone)(writtenAt)
    const number = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / 86_400_000
    const last = saidDaysLast(text, { number, weekday: local.getDay() })
    return last === null ? [] : [endOfDay(addDays(local, last)).getTime()]
  })
  return ends.length === 0 ? undefined : new Date(Math.min(...ends))
}
