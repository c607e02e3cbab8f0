import { type ConformanceCase, failureOf, promised } from '../conformance-case.js'
import { type AllStores, addSubject, dawdle, ids, type OpenCase, type StorageBench, type StorageSubject } from './bench.js'
import { attemptRow, bytesOf, eventRow, leafRow, messageRow, noon } from './rows.js'

interface Held<T> {
  readonly value: T
  /** Commits, and resolves when that is done. */
  commit(): Promise<void>
  abort(): Promise<void>
}

type Hold = <T>(work: (stores: AllStores) => Promise<T>) => Promise<Held<T>>

class Aborted extends Error {}

/** A transaction that has done `work` and stays open until it is told how to end. */
async function held<T>({ run }: StorageBench, work: (stores: AllStores) => Promise<T>): Promise<Held<T>> {
  let end: (how: 'commit' | 'abort') => void = () => {}
  const ending = new Promise<'commit' | 'abort'>((resolve) => {
    end = resolve
  })
  let ended: Promise<void> = Promise.resolve()
  const value = await new Promise<T>((resolve, reject) => {
    ended = run(async (stores) => {
      resolve(await work(stores))
      if ((await ending) === 'abort') throw new Aborted()
    })
    ended.catch(reject)
  })
  return {
    value,
    async commit() {
      end('commit')
      await ended
    },
    async abort() {
      end('abort')
      await failureOf(() => ended, 'an aborted transaction throws')
    },
  }
}

/** What must not wait is asked once: a storage that waits ends it at its limit, and a repetition would only wait again. */
function atOnce<T>({ storage }: StorageBench, work: (stores: AllStores) => Promise<T>): Promise<T> {
  return storage.transaction({ tenant: 'tenant-1', clock: () => new Date(noon) }, work)
}

/** Whether `work` is still unanswered after others have had many statements' time. */
async function waits({ run }: StorageBench, work: Promise<unknown>): Promise<boolean> {
  let answered = false
  work.then(
    () => {
      answered = true
    },
    () => {
      answered = true
    },
  )
  await run(dawdle)
  return !answered
}

/** What happens between transactions that are open at the same time. */
export function concurrencyCases(open: OpenCase, subject: StorageSubject): readonly ConformanceCase[] {
  const skip = subject.concurrentTransactions === true ? undefined : 'this storage runs one transaction at a time, so none meets another'
  /** A case that fails must not leave a transaction open: the next would wait for it. */
  const several = (name: string, run: (bench: StorageBench, hold: Hold) => Promise<void>): ConformanceCase => {
    const between: Parameters<OpenCase>[1] = async (bench) => {
      const holders: Held<unknown>[] = []
      const hold: Hold = async (work) => {
        const holder = await held(bench, work)
        holders.push(holder)
        return holder
      }
      try {
        await run(bench, hold)
      } finally {
        for (const holder of holders) await holder.abort().catch(() => undefined)
      }
    }
    return open(name, between, skip)
  }
  return [
    several('has a mark wait for a transaction that was open before it, also one that had only read, and not for a later one', async ({ run }, hold) => {
      const earlier = await hold(async (stores) => stores.suppression.readIndexKeys())
      const mark = await run(async ({ system }) => system.transactionMark())
      const later = await hold(async (stores) => stores.suppression.readIndexKeys())
      const ended = (): Promise<boolean> => run(async ({ system }) => system.transactionsEnded(mark))
      // Others may use the same server: what they had open does not count for long.
      for (let look = 0; look < 10; look++) {
        promised(!(await ended()), 'it is still open')
        await run(dawdle)
      }
      await earlier.commit()
      for (let look = 0; look < 1_000 && !(await ended()); look++) await run(dawdle)
      promised(await ended(), 'what began later is not waited for')
      await later.commit()
    }),
    several('skips a gate that another transaction holds, and takes the others', async (bench, hold) => {
      await bench.run(async (stores) => Promise.all(['subject-1', 'subject-2'].map((id) => addSubject(stores, id))))
      const holder = await hold(async ({ suppression }) => suppression.lockGates(['subject-1'], 'wait'))
      const gates = await atOnce(bench, async ({ suppression }) => suppression.lockGates(['subject-1', 'subject-2'], 'skip'))
      promised(gates.map((gate) => gate.subject).join() === 'subject-2', 'a held gate is left out, a free one is taken')
      await holder.commit()
      promised((await bench.run(async ({ suppression }) => suppression.lockGates(['subject-1'], 'skip'))).length === 1, 'a gate is free after its holder')
    }),
    several('waits for a gate that another transaction holds, and then shows its number', async (bench, hold) => {
      await bench.run(async (stores) => addSubject(stores))
      const holder = await hold(async ({ suppression }) => {
        await suppression.lockGates(['subject-1'], 'wait')
        return suppression.advanceGate('subject-1', 0, 1, 1)
      })
      const second = bench.run(async ({ suppression }) => suppression.lockGates(['subject-1'], 'wait'))
      promised(await waits(bench, second), 'who waits for a gate gets it after its holder')
      await holder.commit()
      promised((await second)[0]?.seq === 1, 'who waited sees the number that the holder wrote')
    }),
    several('reads a gate without waiting for who holds it', async (bench, hold) => {
      await bench.run(async (stores) => addSubject(stores))
      const holder = await hold(async ({ suppression }) => {
        await suppression.lockGates(['subject-1'], 'wait')
        return suppression.advanceGate('subject-1', 0, 1, 1)
      })
      promised(
        (await atOnce(bench, async ({ suppression }) => suppression.readGate('subject-1'))).seq === 0,
        'a stamp is read beside a holder, without its number',
      )
      await holder.commit()
    }),
    several('refuses a step from a number that another transaction moved meanwhile', async (bench) => {
      await bench.run(async (stores) => addSubject(stores))
      const moved = await bench.run(async ({ suppression }) => {
        const { seq } = await suppression.readGate('subject-1')
        await bench.run(async (other) => other.suppression.advanceGate('subject-1', seq, 1, 1))
        return suppression.advanceGate('subject-1', seq, 1, 0)
      })
      promised(!moved, 'a gate that somebody else moved does not move')
    }),
    several('lets two take the same gates in opposite order', async (bench) => {
      const subjects = ['subject-1', 'subject-2', 'subject-3']
      await bench.run(async (stores) => Promise.all(subjects.map((id) => addSubject(stores, id))))
      const orders = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? subjects : [...subjects].reverse()))
      const taken = await Promise.all(
        orders.map((order) =>
          atOnce(bench, async ({ suppression }) => {
            const gates = await suppression.lockGates(order, 'wait')
            const moved = await Promise.all(gates.map(({ subject: id, seq }) => suppression.advanceGate(id, seq, 1, 0)))
            return moved.filter(Boolean).length
          }),
        ),
      )
      promised(
        taken.every((count) => count === 3),
        'everybody gets all gates in turn, and moves them',
      )
    }),
    several('claims what another transaction has not claimed', async (bench, hold) => {
      await bench.run(async ({ messages }) => Promise.all(['a', 'b', 'c', 'd'].map((id) => messages.insertIfAbsent(messageRow({ id })))))
      const holder = await hold(async ({ messages }) => ids(await messages.claimDue(noon, 2)))
      for (const order of ['priority', 'age'] as const)
        promised(ids(await atOnce(bench, async ({ messages }) => messages.claimDue(noon, 9, order))) === 'c,d', 'claimed rows are skipped, without waiting')
      await holder.abort()
      promised(
        holder.value === 'a,b' && ids(await bench.run(async ({ messages }) => messages.claimDue(noon, 9))) === 'a,b,c,d',
        'a claim ends with its transaction',
      )
    }),
    several('answers a second use of a key when the first is decided', async (bench, hold) => {
      const insert = (id: string) => bench.run(async ({ messages }) => messages.insertIfAbsent(messageRow({ id, keyMacs: ['k1:same'] })))
      const aborted = await hold(async ({ messages }) => messages.insertIfAbsent(messageRow({ id: 'first', keyMacs: ['k1:same'] })))
      const second = insert('second')
      promised(await waits(bench, second), 'the second waits for the first transaction')
      await aborted.abort()
      promised((await second).inserted, 'the second stands where the first was taken back')
      const third = await insert('third')
      promised(!third.inserted && third.row.id === 'second', 'a later use is told of the message that stands')
    }),
    several('answers a second use of a key with what the first committed', async (bench, hold) => {
      const first = await hold(async ({ messages }) => messages.insertIfAbsent(messageRow({ id: 'first', keyMacs: ['k1:same'] })))
      const second = bench.run(async ({ messages }) => messages.insertIfAbsent(messageRow({ id: 'second', keyMacs: ['k1:same', 'k2:same'] })))
      promised(await waits(bench, second), 'the second waits for the first transaction')
      await first.commit()
      const { inserted, row } = await second
      promised(!inserted && row.id === 'first', 'the second is told of the first')
      promised((await bench.run(async ({ messages }) => messages.findByKey(['k2:same']))) === null, 'a use that lost leaves no key')
    }),
    several('hands one data key to many that make it at once', async (bench) => {
      const keys = await Promise.all(
        Array.from({ length: 8 }, (_, index) => bench.run(async ({ subjectKeys }) => subjectKeys.getOrInsert('subject-1', 'content', bytesOf(index)))),
      )
      promised(new Set(keys.map((key) => key?.join())).size === 1, 'what one sealed, the others can open')
    }),
    several('gives the log to one sequencer', async (bench, hold) => {
      await bench.run(async ({ audit }) => audit.lockHead())
      const holder = await hold(async ({ audit }) => audit.lockHead())
      promised(holder.value !== null, 'a free log is locked')
      promised((await atOnce(bench, async ({ audit }) => audit.lockHead())) === null, 'a held log is not waited for')
      await holder.commit()
    }),
    several('takes leaves that another transaction has not taken', async (bench, hold) => {
      await bench.run(async ({ audit }) => Promise.all(['leaf-1', 'leaf-2', 'leaf-3'].map((id) => audit.appendLeaf(leafRow(id)))))
      const holder = await hold(async ({ audit }) => ids(await audit.takePending(2)))
      const others = ids(await atOnce(bench, async ({ audit }) => audit.takePending(9)))
      await holder.commit()
      promised(`${holder.value},${others}`.split(',').sort().join() === 'leaf-1,leaf-2,leaf-3', 'each leaf is taken once')
    }),
    several('lets two work off expired leases and stops side by side', async (bench, hold) => {
      await bench.run(async (stores) => {
        await addSubject(stores)
        await stores.suppression.openAttempts(['a', 'b'].map((id) => attemptRow({ id, leaseUntil: noon - 1 })))
        await Promise.all([1, 2].map((seq) => stores.suppression.insertEvent(eventRow({ id: `event-${seq}`, seq }))))
      })
      const holder = await hold(async ({ suppression }) => ids([...(await suppression.expireLeases(noon, 1)), ...(await suppression.unenforced(1))]))
      const other = await atOnce(bench, async ({ suppression }) => ids([...(await suppression.expireLeases(noon, 9)), ...(await suppression.unenforced(9))]))
      await holder.commit()
      promised(holder.value === 'a,event-1' && other === 'b,event-2', 'what one works on, the other skips')
    }),
  ]
}
