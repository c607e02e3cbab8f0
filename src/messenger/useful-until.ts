import { tz } from '@date-fns/tz'
import { endOfDay } from 'date-fns/endOfDay'
import type { UselessAfter } from '../wording/index.js'
import { trueUntil } from './true-until.js'

interface Timed {
  /** When the host said that it is of no use any more. */
  readonly asked: Date | undefined
  readonly uselessAfter: UselessAfter | undefined
  readonly visitAt: number | null
  /** The host's own, which may name a day. */
  readonly words: string | null
  readonly at: Date
  readonly zones: readonly string[]
}

const weekMinutes = 7 * 24 * 60

/** A text leaves no later: not after what the host asked for, nor once its visit has begun or its words are no longer true. */
export function usefulUntil({ asked, uselessAfter = { from: 'creation', minutes: weekMinutes }, visitAt, words, at, zones }: Timed): Date {
  const own = asked === undefined || uselessAfter.from === 'visit-start' ? ownEnd(uselessAfter, visitAt, at, zones) : undefined
  const said = words === null ? undefined : trueUntil(words, at, zones)
  return new Date(Math.min(...[asked, own, said].flatMap((end) => end?.getTime() ?? [])))
}

function ownEnd({ from, minutes }: UselessAfter, visitAt: number | null, at: Date, zones: readonly string[]): Date {
  if (from === 'visit-start' && visitAt !== null) return new Date(visitAt + minutes * 60_000)
  if (from === 'end-of-day') return new Date(Math.min(...(zones.length === 0 ? ['UTC'] : zones).map((zone) => endOfDay(at, { in: tz(zone) }).getTime())))
  return new Date(at.getTime() + (from === 'creation' ? minutes : weekMinutes) * 60_000)
}
