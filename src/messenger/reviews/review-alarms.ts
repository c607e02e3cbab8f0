import { clockToleranceMs } from '../clock-tolerance.js'
import type { AllStores, Context } from '../context.js'
import { dueBy } from './due-by.js'

type ReviewAlarm = 'urgent-review' | 'urgent-review-late' | 'review-late'

/**
 * For an urgent reply from the moment it is on record, and while any reply waits longer than the policy allows, claimed or not. One
 * of a time that is yet to come was kept by a clock that has been set back since: how long it waits nobody knows.
 */
export async function reviewAlarms({ policy }: Pick<Context, 'policy'>, stores: AllStores): Promise<readonly ReviewAlarm[]> {
  const [now, { urgent, other }] = [await stores.now(), await stores.messages.oldestUndecided()]
  const late = (at: number | null, isUrgent: boolean): boolean => at !== null && (now > dueBy(policy, { at, urgent: isUrgent }) || at > now + clockToleranceMs)
  const alarms: ReviewAlarm[] = []
  if (urgent !== null) alarms.push(late(urgent, true) ? 'urgent-review-late' : 'urgent-review')
  if (late(other, false)) alarms.push('review-late')
  return alarms
}
