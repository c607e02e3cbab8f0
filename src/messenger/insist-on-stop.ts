import type { InboundEvent } from '../domain/inbound-event.js'
import { classifyReply } from '../replies/index.js'
import type { Context } from './context.js'

const firstPauseMs = 250
const longestPauseMs = 10_000
/** For what follows from a stop that is on record: nothing of it is of use any longer. */
const afterRecordMs = 10 * 60_000
const mostNumbers = 10_000
const mostOfNumber = 10

/** Whether the words alone, without what was asked before, end texting. */
export function endsTexting(event: InboundEvent): boolean {
  if (event.type === 'reply') return event.providerHandled === 'opt-out' || classifyReply(event.text).suppress
  return event.type === 'opt-out'
}

/** `whole`: all that follows from it is done as well. */
export type StopRecorded = 'whole' | 'in-part'

/**
 * An opt-out that the storage did not take: the provider was told so, and may never try again, so this process does, for as
 * long as it lives. Until then it calls nobody at that number, and says so as `stop-unrecorded`. Best effort, this process
 * alone: the record is what counts. One that is on record is tried for ten minutes more, for what follows from it.
 */
export function insistOnStop(context: Context, event: InboundEvent, at: 'unrecorded' | 'in-part', record: () => Promise<StopRecorded>): void {
  const number = event.type === 'reply' ? event.from : event.type === 'opt-out' ? event.phone : null
  const { unrecordedStops: waiting, runtime } = context
  if (number === null) return
  if (at === 'unrecorded' && !wait(waiting, number)) return
  let unrecorded = at === 'unrecorded'
  let until = runtime.monotonic() + afterRecordMs

  async function insist(): Promise<void> {
    for (let pauseMs = firstPauseMs; unrecorded || runtime.monotonic() < until; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
      await runtime.sleep(pauseMs)
      const recorded = await record().catch(() => null)
      if (recorded !== null && unrecorded) {
        unrecorded = false
        until = runtime.monotonic() + afterRecordMs
        endWait(waiting, number as string)
      }
      if (recorded === 'whole') return
    }
  }

  void insist()
}

/** False: more wait already than this process keeps. */
function wait(waiting: Map<string, number>, number: string): boolean {
  const deliveries = waiting.get(number) ?? 0
  if (deliveries >= mostOfNumber || (deliveries === 0 && waiting.size >= mostNumbers)) return false
  waiting.set(number, deliveries + 1)
  return true
}

function endWait(waiting: Map<string, number>, number: string): void {
  const left = (waiting.get(number) ?? 1) - 1
  if (left > 0) waiting.set(number, left)
  else waiting.delete(number)
}
