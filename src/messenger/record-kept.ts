import type { Context } from './context.js'
import type { ProcessState } from './process-state.js'
import { type Ending, observeOutcome, recordEndings } from './record-outcome.js'

const mostKept = 10_000

/** Answers that the storage did not take in all the time their batch waited. This process has them and nobody else. */
export function keepEndings(context: Context, endings: readonly Ending[]): void {
  const { keptAnswers } = context
  if (keptAnswers.length >= mostKept) keptAnswers.shift()
  keptAnswers.push(() => recordAgain(context, endings))
}

/** Records what was kept, before anything else is begun. What fails again stays, behind the others, so that it holds up none of them. */
export async function recordKept({ keptAnswers }: ProcessState): Promise<void> {
  for (let next = keptAnswers.shift(); next !== undefined; next = keptAnswers.shift()) if (!(await next())) return
}

/** Whether the storage took them. */
async function recordAgain(context: Context, endings: readonly Ending[]): Promise<boolean> {
  try {
    await recordEndings(context, () => endings)
  } catch {
    // One by one from here on: it may be a single one that is refused.
    for (const each of endings) keepEndings(context, [each])
    return false
  }
  for (const { planned, outcome } of endings) if (outcome !== 'never-called') await observeOutcome(context, planned, outcome)
  return true
}
