import { coversReading } from '../../domain/baa.js'
import { answerInTime } from '../answer-in-time.js'
import type { Settings } from '../context.js'
import { answerOf, type HolderAnswer } from './holder-facts.js'

export interface HolderReply {
  readonly answer: HolderAnswer
  readonly source: string
  readonly validForMs: number
}

const timeLimitMs = 3_000
const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

/** Carriers report once a month, so an older answer may have been overtaken. */
const validDays = 30
/** What could not be told is asked again the next day. */
const noDataDays = 1
const failureMinutes = 15

/** Asks the host's number status, within three seconds. A fault, silence or another word is `no-data`, for a quarter of an hour; so is an agreement that is not in force, under which nothing is asked. Never inside a transaction. */
export async function askNumberStatus(context: Settings, phone: string, since: Date): Promise<HolderReply> {
  const { numberStatus, runtime } = context
  if (numberStatus === null) return { answer: 'no-data', source: '', validForMs: 0 }
  if (!coversReading(numberStatus.baa, runtime.now())) return { answer: 'no-data', source: numberStatus.name, validForMs: failureMinutes * minuteMs }
  const said: unknown = await answerInTime(runtime, timeLimitMs, async (signal) => numberStatus.statusOf(phone, since, signal))
  const answer = answerOf(said)
  const validForMs = answer !== 'no-data' ? validDays * dayMs : said === 'no-data' ? noDataDays * dayMs : failureMinutes * minuteMs
  return { answer, source: numberStatus.name, validForMs }
}
