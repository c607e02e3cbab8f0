import type { InboundEvent } from '../domain/inbound-event.js'
import { classifyReply } from '../replies/index.js'
import type { Context } from './context.js'

const firstPauseMs = 250
const longestPauseMs = 10_000
const longestMs = 10 * 60_000
const mostNumbers = 10_000

/** Whether the words alone, without what was asked before, end texting. */
export function endsTexting(event: InboundEvent): boolean {
  if (event.type === 'reply') return event.providerHandled === 'opt-out' || classifyReply(event.text).suppress
  return event.type === 'opt-out'
}

/**
 * An opt-out that the storage did not take: the provider was told so, and may never try again, so this process does, for
 * ten minutes. Until then it calls nobody at that number. Best effort, this process alone: the record is what counts.
 */
export function insistOnStop(context: Context, event: InboundEvent, record: () => Promise<unknown>): void {
  const number = event.type === 'reply' ? event.from : event.type === 'opt-out' ? event.phone : null
  const { unrecordedStops: waiting, runtime } = context
  if (number === null || (waiting.size >= mostNumbers && !waiting.has(number))) return
  waiting.set(number, (waiting.get(number) ?? 0) + 1)
  const until = runtime.monotonic() + longestMs

  async function insist(): Promise<void> {
    for (let pauseMs = firstPauseMs; runtime.monotonic() < until; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
      await runtime.sleep(pauseMs)
      const recorded = await record().then(
        () => true,
        () => false,
      )
      if (recorded) return
    }
  }

  void insist().finally(() => {
    const left = (waiting.get(number as string) ?? 1) - 1
    if (left > 0) waiting.set(number as string, left)
    else waiting.delete(number as string)
  })
}
