import type { MessageRow } from '../ports/message-store.js'

type Placed = Pick<MessageRow, 'id' | 'exemptEvent'>

/** Texts that end in one transaction: in one order everywhere, answers to a stop last, so that no two such transactions wait for each other in a circle. */
export function oneOrder(one: Placed, other: Placed): number {
  const answers = Number(one.exemptEvent !== null) - Number(other.exemptEvent !== null)
  return answers !== 0 ? answers : one.id < other.id ? -1 : 1
}
