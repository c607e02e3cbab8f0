import { isNophiError } from '../errors/nophi-error.js'
import type { Context } from './context.js'
import { keepEndings } from './record-kept.js'
import { type Ending, recordEndings } from './record-outcome.js'
import { untilRecorded } from './until-recorded.js'

export interface OutcomeRecorder {
  /** Resolves when the storage has it. */
  record(ending: Ending): Promise<void>
}

interface Waiting {
  readonly ending: Ending
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** Records together what ends together: until a transaction is open, and while another is under way, whatever ends waits for it. */
export function createOutcomeRecorder(context: Context): OutcomeRecorder {
  let waiting: Waiting[] = []
  let writing = false

  async function write(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const group: Waiting[] = []
      await writeGroup(context, group, () => {
        group.push(...waiting)
        waiting = []
        group.sort((one, other) => (one.ending.planned.message.id < other.ending.planned.message.id ? -1 : 1))
      })
    }
    writing = false
  }

  return {
    record(ending) {
      return new Promise((done, failed) => {
        waiting.push({ ending, done, failed })
        if (!writing) void write()
      })
    },
  }
}

/** `fill` puts into `group` what waits. One that cannot be recorded must not take the others with it. */
async function writeGroup(context: Context, group: readonly Waiting[], fill: () => void): Promise<void> {
  try {
    await untilRecorded(context, () =>
      recordEndings(context, () => {
        fill()
        return group.map(({ ending }) => ending)
      }),
    )
    for (const { done } of group) done()
  } catch (error) {
    // No transaction was ever open.
    if (group.length === 0) fill()
    if (isNophiError(error) && error.retryable) {
      keepEndings(
        context,
        group.map(({ ending }) => ending),
      )
      for (const { failed } of group) failed(error)
      return
    }
    const [only] = group
    if (group.length === 1 && only !== undefined) return only.failed(error)
    for (const each of group) await writeGroup(context, [each], () => {})
  }
}
