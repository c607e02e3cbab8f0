import type { Runtime } from '../../domain/runtime.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { SqlExecutor, Stores, StoresOf, TransactionScope } from '../../ports/storage.js'
import { classifySqlError } from '../drivers/classify-sql-error.js'
import type { SqlFault } from '../drivers/sql-fault.js'
import { createCalls, endingCalls } from './kit/calls.js'
import { createSession, type Session } from './kit/session.js'
import { sqlError } from './kit/sql-error.js'
import type { Opening } from './opening.js'
import type { StoresFactory } from './slices/sql-stores.js'
import { unlessIdle } from './unless-idle.js'

export interface OwnTransactions {
  /** As the port says. Repeats the work where the engine undid it before a commit was asked for. */
  run<T>(scope: TransactionScope, work: (stores: StoresOf<keyof Stores>) => Promise<T>): Promise<T>
  /** The same without slices. */
  bare<T>(tenant: string, work: (session: Session) => Promise<T>): Promise<T>
}

interface Parts {
  readonly executor: SqlExecutor
  readonly opening: Opening
  readonly stores: StoresFactory
  readonly runtime: Pick<Runtime, 'sleep' | 'randomBytes'>
}

/** A wait for a lock ends after two seconds, so it is tried less often than what the engine ended at once. */
const mostTries: Readonly<Partial<Record<SqlFault, number>>> = { retryable: 10, busy: 4 }
const firstPauseMs = 5
const longestPauseMs = 200

export function createOwnTransactions({ executor, opening, stores, runtime }: Parts): OwnTransactions {
  async function repeat<T>(once: (toldFault: (fault: SqlFault) => void) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      let fault: SqlFault | null = null
      try {
        return await once((told) => {
          fault = told
        })
      } catch (error) {
        if (tries >= ((fault === null ? undefined : mostTries[fault]) ?? 1)) throw error
      }
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** tries)
      await runtime.sleep(pause / 2 + (pause / 2) * ((runtime.randomBytes(1)[0] as number) / 256))
    }
  }

  /** `toldFault`: of a failure before the commit was asked for; none of a later one, which nobody may repeat. */
  async function once<T>(tenant: string, toldFault: (fault: SqlFault) => void, work: (session: Session, openedAt: number | null) => Promise<T>): Promise<T> {
    if (executor.begin === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'executor.begin', problem: 'it begins no transactions' })
    let thrown: { readonly error: unknown } | null = null
    let commitAsked = false
    try {
      return await executor.begin(async (transaction) => {
        const openedAt = await opening.own(transaction)
        const session = createSession(transaction, tenant, true)
        try {
          const result = await work(session, openedAt)
          // On PostgreSQL a commit after a failure keeps nothing, and says nothing of it.
          const failure = session.failure()
          if (failure !== null) throw failure.error
          commitAsked = true
          return result
        } catch (error) {
          thrown = { error }
          const failure = session.failure()
          if (failure !== null) toldFault(failure.fault)
          throw error
        }
      })
    } catch (error) {
      // What the work threw goes on as it is; what the engine said is told in our words.
      if (thrown !== null) throw (thrown as { readonly error: unknown }).error
      const fault = classifySqlError(error)
      if (!commitAsked) toldFault(fault)
      throw sqlError(error, fault)
    }
  }

  return {
    bare: (tenant, work) => repeat((toldFault) => once(tenant, toldFault, work)),
    run: <T>(scope: TransactionScope, work: (stores: StoresOf<keyof Stores>) => Promise<T>) =>
      repeat((toldFault) =>
        once(scope.tenant, toldFault, async (session, openedAt) => {
          const calls = createCalls((verb, inputs) => verb.run(session, inputs), session.pipelines)
          const now = openedAt ?? scope.clock().getTime()
          const working = (): Promise<T> => work(stores({ ask: calls.ask, askOutside: calls.ask, now: () => calls.answer(now) }))
          return endingCalls(calls, session.dialect === 'sqlite' ? () => unlessIdle(runtime, calls, working) : working)
        }),
      ),
  }
}
