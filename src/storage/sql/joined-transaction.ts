import type { Runtime } from '../../domain/runtime.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { SqlExecutor, StorageOf, Stores } from '../../ports/storage.js'
import { classifySqlError } from '../drivers/classify-sql-error.js'
import { createFifoLock, type FifoLock } from '../turns/fifo-lock.js'
import type { Turn } from '../turns/turn.js'
import { createCalls, endingCalls, type RunVerb } from './kit/calls.js'
import { createSession } from './kit/session.js'
import { sqlError } from './kit/sql-error.js'
import type { Ask } from './kit/verb.js'
import type { Opening } from './opening.js'
import type { OwnTransactions } from './own-transaction.js'
import type { StoresFactory } from './slices/sql-stores.js'

interface Parts {
  readonly name: string
  readonly durable: boolean
  readonly executor: SqlExecutor
  readonly opening: Opening
  readonly stores: StoresFactory
  readonly own: OwnTransactions
  readonly runtime: Pick<Runtime, 'sleep'>
  assertOpen(): void
}

/**
 * The slices inside a host's transaction. Nothing is set, repeated or undone there; after an error the host must roll back.
 * On PostgreSQL recipients and stamps are asked for on a connection of ours, before the host's is touched: a gate row that
 * a host inserted or locked would make a STOP wait until the host is done. Pieces of work take turns; one that asks for
 * nothing for five seconds while another waits, as where the host's hook joins the same transaction again, is put out.
 */
export function createJoin({ name, durable, executor, opening, stores, own, runtime, assertOpen }: Parts): (host: SqlExecutor) => StorageOf<keyof Stores> {
  const turns = new WeakMap<SqlExecutor, FifoLock>()
  const outside = executor.dialect === 'postgres'

  async function open(host: SqlExecutor): Promise<number | null> {
    try {
      return await opening.joined(outside ? executor : host)
    } catch (error) {
      throw sqlError(error, classifySqlError(error))
    }
  }

  return (host) => {
    if (host.dialect !== executor.dialect) throw new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction is of another engine' })
    // Over a pool each statement would be kept by itself, whatever becomes of the others.
    if (host.begin !== undefined) throw new NophiError('TRANSACTION_MISMATCH', { problem: 'no transaction but what begins one' })
    const lock = turns.get(host) ?? createFifoLock(runtime)
    turns.set(host, lock)
    return {
      spec: 1,
      name,
      durable,
      transaction: ({ tenant, clock }, work) =>
        lock.run(async (turn) => {
          assertOpen()
          const now = (await answered(turn, open(host))) ?? clock().getTime()
          const session = createSession(host, tenant, false)
          const inside = createCalls((verb, inputs) => verb.run(session, inputs))
          const runOutside: RunVerb = (verb, inputs) =>
            verb.reads === true ? verb.run(createSession(executor, tenant, false), inputs) : own.bare(tenant, (other) => verb.run(other, inputs))
          const beside = outside ? createCalls(runOutside) : inside
          turn.takeBack = () => {
            for (const calls of [inside, beside]) calls.close()
          }
          const counted =
            (ask: Ask): Ask =>
            (verb, input) =>
              answered(turn, ask(verb, input))
          const result = await endingCalls(beside, () =>
            endingCalls(inside, () => work(stores({ ask: counted(inside.ask), askOutside: counted(beside.ask), now: () => inside.answer(now) }))),
          )
          const failure = session.failure()
          if (failure !== null) throw failure.error
          return result
        }),
    }
  }
}

/** Who waits for the engine is not idle, however long it takes. */
async function answered<T>(turn: Turn, answer: Promise<T>): Promise<T> {
  turn.calls += 1
  turn.unanswered += 1
  try {
    return await answer
  } finally {
    turn.unanswered -= 1
  }
}
