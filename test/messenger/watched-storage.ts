import type { StorageAdapter, StorageOf, Stores } from '../../src/ports/storage.js'

/** One call of a slice: `suppression.events`. */
export interface Statement {
  readonly name: string
  readonly args: readonly unknown[]
}

export interface Watch {
  /** Before a transaction begins. */
  begin?(): Promise<void>
  /** In the place of a statement: calls `run`, or answers or throws itself. `earlier`: what this transaction ran before it. */
  statement?(statement: Statement, run: () => Promise<unknown>, earlier: readonly Statement[]): Promise<unknown>
  /** After a commit, with all its statements, before the caller hears of it. */
  committed?(statements: readonly Statement[]): Promise<void> | void
}

const reading: ReadonlySet<string> = new Set([
  ...['findSubject', 'numberOf', 'list', 'readGate', 'lockGates', 'events', 'event', 'unenforced', 'attempt', 'attemptByProviderId'],
  ...['countInFlight', 'countInFlightOfProgram', 'attemptsSince', 'scan', 'get', 'findByKey', 'claimDue', 'nextDueAt', 'listQueued', 'listExpired'],
  ...['receipts', 'replies', 'readState', 'holds', 'countPending', 'lockHead', 'readHead', 'leaf', 'leavesByRef', 'leaves', 'latestCheckpoint'],
  ...['personRow', 'personRows', 'unenforcedPersonRows', 'transactionMark', 'transactionsEnded'],
  ...['providerStatesOf', 'driftingStates', 'countDrift', 'untoldStops'],
  ...['reply', 'reviews', 'countUndecided', 'oldestUndecided', 'waiting', 'countWaiting'],
  ...['readTiles', 'readSystem', 'processesSince', 'readIndexKeys'],
  ...['findLink', 'oldestSinkRow', 'sinkRowsOf', 'sealedOtherwise'],
])

export function isWrite({ name }: Statement): boolean {
  return !reading.has(name.split('.')[1] ?? '')
}

/** A storage that does what `inner` does, with somebody at its side. */
export function watchedStorage(inner: StorageAdapter, watch: Watch): StorageAdapter {
  const over = (storage: StorageOf<keyof Stores>): StorageOf<keyof Stores> => ({
    ...storage,
    async transaction(scope, work) {
      await watch.begin?.()
      const statements: Statement[] = []
      const result = await storage.transaction(scope, (stores) => work(watchedStores(stores, watch, statements)))
      await watch.committed?.(statements)
      return result
    },
  })
  return { ...inner, ...over(inner), join: (transaction) => over(inner.join(transaction)) }
}

function watchedStores<T extends object>(stores: T, watch: Watch, statements: Statement[]): T {
  const slices = new Map<string, unknown>()
  return new Proxy(stores, {
    get(target, slice: string) {
      const found: unknown = Reflect.get(target, slice)
      if (slice === 'now' || typeof found !== 'object' || found === null) return found
      const known = slices.get(slice) ?? watchedSlice(slice, found as Record<string, unknown>, watch, statements)
      slices.set(slice, known)
      return known
    },
  })
}

function watchedSlice(slice: string, found: Record<string, unknown>, watch: Watch, statements: Statement[]): unknown {
  return new Proxy(found, {
    get(target, verb: string) {
      const method = target[verb]
      if (typeof method !== 'function') return method
      return async (...args: unknown[]) => {
        const statement = { name: `${slice}.${verb}`, args }
        const earlier = [...statements]
        statements.push(statement)
        const run = async (): Promise<unknown> => method.apply(target, args)
        return watch.statement === undefined ? run() : watch.statement(statement, run, earlier)
      }
    },
  })
}

/** Collects what was committed. */
export function writesOf(inner: StorageAdapter): { readonly storage: StorageAdapter; readonly writes: Statement[] } {
  const writes: Statement[] = []
  return { writes, storage: watchedStorage(inner, { committed: (statements) => void writes.push(...statements.filter(isWrite)) }) }
}
