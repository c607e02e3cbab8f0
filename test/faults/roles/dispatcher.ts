import { createWorker } from 'nophi'
import type { Role } from './role.js'

/** As a host runs it; broken, without the half that cleans up. */
export function runDispatcher({ config, messenger, runtime, tell, failed }: Role): void {
  tell({ told: 'ready', port: 0 })
  if (config.broken !== 'never-reaps') {
    createWorker(noting(messenger, failed), { concurrency: 20, idleMs: 100, runtime }).start()
    return
  }
  const loop = async (): Promise<void> => {
    for (;;) {
      const { claimed } = await messenger.dispatchDue({ limit: 20 }).catch(() => ({ claimed: 0 }))
      if (claimed === 0) await runtime.sleep(100)
    }
  }
  void loop()
}

/** The worker tries again whatever fails; here it is counted too. */
function noting(messenger: Role['messenger'], failed: Role['failed']): Role['messenger'] {
  const note = (error: unknown): never => {
    failed(error)
    throw error
  }
  return {
    ...messenger,
    dispatchDue: (options) => messenger.dispatchDue(options).catch(note),
    maintain: (options) => messenger.maintain(options).catch(note),
  }
}
