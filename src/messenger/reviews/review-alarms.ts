import { clockToleranceMs } from '../clock-tolerance.js'
import type { AllStores, Context } from '../context.js'
import { dueBy } from './due-by.js'

/** While a reply waits longer than the policy allows, claimed or not. One of a time that is yet to come was kept by a clock that has been set back since: how long it waits nobody knows. */
export async function reviewAlarms({ policy }: Pick<Context, 'policy'>, stores: AllStores): Promise<readonly ('urgent-review-late' | 'review-late')[]> {
  const [now, { urgent, other }] = [await stores.now(), await stores.messages.oldestUndecided()]
  const late = (at: number | null, isUrgent: boolean): boolean => at !== null && (now > dueBy(policy, { at, urgent: isUrgent }) || at > now + clockToleranceMs)
  return [...(late(urgent, true) ? (['urgent-review-late'] as const) : []), ...(late(other, false) ? (['review-late'] as const) : [])]
}
