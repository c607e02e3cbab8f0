import { offersStop } from '../../wording/offers-stop.js'
import { type MatcherResult, result, unreadable } from './matcher-result.js'

/** Passes when the text begins with `<sender>: ` and offers STOP (CTIA Messaging Principles 5.1.2 and 5.1.3). */
export function toHaveSenderAndOptOut(this: unknown, received: unknown, sender: string | { readonly name: string }): MatcherResult {
  if (typeof received !== 'string') return unreadable(this, 'a text')
  const name: unknown = typeof sender === 'string' ? sender : sender?.name
  if (typeof name !== 'string' || name === '') return unreadable(this, 'the name of a sender')
  const missing = [received.startsWith(`${name}: `) ? '' : 'the sender at 0', offersStop(received) ? '' : 'STOP'].filter((part) => part !== '')
  return result(
    missing.length === 0,
    `expected sender and opt-out, missing: ${missing.join(' and ')}`,
    'expected sender or opt-out to be missing, both are there',
  )
}
