import { isNophiError } from '../errors/nophi-error.js'
import type { Context } from './context.js'
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

/** Records together what ends together: while one transaction is under way, whatever else ends waits for the next. */
export function createOutcomeRecorder(context: Context): OutcomeRecorder {
  let waiting: Waiting[] = []
  let writing = false

  async function write(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const group = waiting.sort((one, other) => (one.ending.planned.message.id < other.ending.planned.message.id ? -1 : 1))
      waiting = []
      await writeGroup(context, group)
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

/** One that cannot be recorded must not take the others with it. */
async function writeGroup(context: Context, group: readonly Waiting[]): Promise<void> {
  try {
    await untilRecorded(context, () =>
      recordEndings(
        context,
        group.map(({ ending }) => ending),
      ),
    )
    for (const { done } of group) done()
  } catch (error) {
    const [only] = group
    if (group.length === 1 && only !== undefined) return only.failed(error)
    if (isNophiError(error) && error.retryable) {
      for (const { failed } of group) failed(error)
      return
    }
    for (const each of group) await writeGroup(context, [each])
  }
}
