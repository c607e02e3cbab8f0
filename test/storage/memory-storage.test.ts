import { setImmediate as nextTurn, setTimeout as timeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import type { MessageRow } from '../../src/ports/message-store.js'
import type { SqlExecutor, TransactionScope } from '../../src/ports/storage.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { messageRow, noon } from '../../src/testing/storage-cases/rows.js'

const scope: TransactionScope = { tenant: 'default', clock: () => new Date(noon) }
const hold = (target: string) => ({ target, cause: 'person', by: 'actor-1', at: noon })

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'resolved',
    (error: unknown) => (isNophiError(error) ? error.code : 'foreign'),
  )
}

describe('memoryStorage', () => {
  it('says that nothing survives the process', () => {
    expect(memoryStorage()).toMatchObject({ spec: 1, name: 'memory', durable: false })
  })

  it('refuses options that it does not know, or cannot use', () => {
    const problemOf = (options: unknown): unknown => {
      try {
        memoryStorage(options as Parameters<typeof memoryStorage>[0])
        return 'made'
      } catch (error) {
        return isNophiError(error, 'INVALID_OPTIONS') ? `${error.details.path} ${error.details.problem}` : 'foreign'
      }
    }
    expect([{ path: 'a.db' }, null, 'a.db', { runtime: {} }, { runtime: undefined }, undefined].map(problemOf)).toEqual([
      'value unknown',
      'value wrong-type',
      'value wrong-type',
      'runtime wrong-form',
      'made',
      'made',
    ])
  })

  it('runs transactions one at a time, in the order in which they were asked for', async () => {
    const storage = memoryStorage()
    const order: string[] = []
    const one = (name: string, tenant: string) =>
      storage.transaction({ ...scope, tenant }, async (stores) => {
        order.push(`${name} begins`)
        await stores.now()
        order.push(`${name} ends`)
      })
    await Promise.all([one('first', 'a'), one('second', 'b'), one('third', 'a')])
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
  })

  it('throws instead of waiting for itself when a transaction begins inside another', async () => {
    const storage = memoryStorage()
    const nested = storage.transaction(scope, async () => storage.transaction(scope, async () => 1))
    expect(await codeOf(nested)).toBe('TRANSACTION_MISMATCH')
    const underHost = storage.hostTransaction(async () => storage.transaction(scope, async () => 1))
    expect(await codeOf(underHost)).toBe('TRANSACTION_MISMATCH')
    const hostInHost = storage.hostTransaction(async () => storage.hostTransaction(async () => 1))
    expect(await codeOf(hostInHost)).toBe('TRANSACTION_MISMATCH')
    const inJoined = storage.hostTransaction(async (token) =>
      storage.join(token).transaction(scope, async () => storage.join(token).transaction(scope, async () => 1)),
    )
    expect(await codeOf(inJoined)).toBe('TRANSACTION_MISMATCH')
    expect(await storage.transaction(scope, async () => 'still works')).toBe('still works')
  })

  it('takes back a transaction that asks nothing for five seconds while another waits, perhaps for it', async () => {
    const runtime = fakeRuntime({ at: new Date(noon) })
    const storage = memoryStorage({ runtime })
    let inner: Promise<string | null> | undefined
    const outer = codeOf(
      storage.transaction(scope, async ({ monitor }) => {
        await monitor.replaceState('stream', null, 'outer')
        inner = storage.transaction(scope, async (stores) => stores.monitor.readState('stream'))
        await inner
        await monitor.replaceState('stream', null, 'after it was put out')
      }),
    )
    await runtime.advance(6_000)
    expect(await outer).toBe('TRANSACTION_MISMATCH')
    expect(await inner).toBeNull()
    expect(await storage.transaction(scope, async ({ monitor }) => monitor.readState('stream'))).toBeNull()
  })

  it('takes back a host transaction in which joined work waits for itself, with all that it joined', async () => {
    const runtime = fakeRuntime({ at: new Date(noon) })
    const storage = memoryStorage({ runtime })
    const host = codeOf(
      storage.hostTransaction(async (token) => {
        await storage.join(token).transaction(scope, async ({ monitor }) => monitor.replaceState('stream', null, 'joined'))
        await storage.transaction(scope, async (stores) => stores.now())
      }),
    )
    await runtime.advance(6_000)
    expect(await host).toBe('TRANSACTION_MISMATCH')
    expect(await storage.transaction(scope, async ({ monitor }) => monitor.readState('stream'))).toBeNull()
  })

  it('puts nobody out who is at work, or whom nobody waits for', async () => {
    const runtime = fakeRuntime({ at: new Date(noon) })
    const storage = memoryStorage({ runtime })
    const busy = storage.transaction(scope, async ({ monitor }) => {
      for (let second = 0; second < 20; second++) {
        await runtime.sleep(1_000)
        await monitor.readState('stream')
      }
      return 'done'
    })
    const waiting = storage.transaction(scope, async () => 'ran')
    for (let second = 0; second < 21; second++) await runtime.advance(1_000)
    expect([await busy, await waiting]).toEqual(['done', 'ran'])
    const alone = storage.transaction(scope, () => runtime.sleep(60_000))
    await runtime.advance(61_000)
    expect(await codeOf(alone)).toBe('resolved')
  })

  it('lets work that began inside a transaction go on with its own after that one has ended', async () => {
    const storage = memoryStorage()
    let later: Promise<string> | undefined
    let release: () => void = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await storage.transaction(scope, async () => {
      later = released.then(() => storage.transaction(scope, async () => 'ran'))
    })
    release()
    expect(await later).toBe('ran')
  })

  it('keeps other transactions waiting while a host transaction is open', async () => {
    const storage = memoryStorage()
    const order: string[] = []
    const host = storage.hostTransaction(async (token) => {
      for (let round = 0; round < 20; round++) await storage.join(token).transaction(scope, async (stores) => stores.now())
      order.push('host')
    })
    const other = storage.transaction(scope, async () => order.push('other'))
    await Promise.all([other, host])
    expect(order).toEqual(['host', 'other'])
  })

  it('undoes only the part of joined work that threw', async () => {
    const storage = memoryStorage()
    await storage.hostTransaction(async (token) => {
      const joined = storage.join(token)
      await joined.transaction(scope, async (stores) => stores.monitor.hold(hold('kept')))
      await joined
        .transaction(scope, async (stores) => {
          await stores.monitor.hold(hold('undone'))
          throw new Error('only this part')
        })
        .catch(() => undefined)
      await joined.transaction(scope, async (stores) => stores.monitor.hold(hold('kept too')))
    })
    const holds = await storage.transaction(scope, async (stores) => stores.monitor.holds())
    expect(holds.map(({ target }) => target)).toEqual(['kept', 'kept too'])
  })

  it('runs joined work one at a time, also when the host starts it at once, and waits for it before the commit', async () => {
    const storage = memoryStorage()
    await storage.hostTransaction(async (token) => {
      const joined = storage.join(token)
      const add = () =>
        joined.transaction(scope, async (stores) => {
          const before = Number((await stores.monitor.readState('count')) ?? 0)
          await stores.now()
          await stores.monitor.replaceState('count', before === 0 ? null : String(before), String(before + 1))
        })
      void add()
      void add()
      void add()
    })
    expect(await storage.transaction(scope, async (stores) => stores.monitor.readState('count'))).toBe('3')
  })

  it('refuses a token after its transaction has ended, and a token of another storage', async () => {
    const storage = memoryStorage()
    const token = await storage.hostTransaction(async (given) => given)
    expect(await codeOf(storage.join(token).transaction(scope, async () => 1))).toBe('TRANSACTION_MISMATCH')
    await memoryStorage().hostTransaction(async (foreign: SqlExecutor) => {
      expect(() => storage.join(foreign)).toThrow('TRANSACTION_MISMATCH')
    })
  })

  it('knows no SQL', async () => {
    const storage = memoryStorage()
    await storage.hostTransaction(async (token) => {
      expect(token.dialect).toBe('memory')
      expect(await codeOf(token.query('SELECT 1', []))).toBe('INVALID_REQUEST')
    })
  })

  it('ends what runs and refuses what waits when it is closed', async () => {
    const storage = memoryStorage()
    let begin: () => void = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const running = storage.transaction(scope, async (stores) => {
      begin()
      await stores.now()
      return stores.monitor.replaceState('stream', null, 'written')
    })
    const waiting = codeOf(storage.transaction(scope, async (stores) => stores.now()))
    await begun
    await storage.close()
    expect(await running).toBe(true)
    expect(await waiting).toBe('STORAGE_UNAVAILABLE')
    expect(await codeOf(storage.hostTransaction(async () => 1))).toBe('STORAGE_UNAVAILABLE')
  })

  it('answers the caller’s clock', async () => {
    expect(await memoryStorage().transaction(scope, async (stores) => stores.now())).toBe(noon)
  })

  it('has nothing to migrate', async () => {
    const { from, to } = await memoryStorage().migrate()
    expect(from).toBe(to)
    expect(memoryStorage().migrationSql()).toBe('')
  })

  it('claims in order among ten thousand messages', async () => {
    const storage = memoryStorage()
    const claimed = await storage.transaction(scope, async ({ messages }) => {
      for (let index = 0; index < 10_000; index++) {
        await messages.insertIfAbsent(messageRow({ id: `message-${index}`, notBefore: noon - (index % 977), priority: 1 + (index % 3) }))
      }
      return Promise.all((await messages.claimDue(noon, 50)).map(async ({ id }) => (await messages.get(id)) as MessageRow))
    })
    const sorted = [...claimed].sort((a, b) => a.priority - b.priority || a.notBefore - b.notBefore || (a.id < b.id ? -1 : 1))
    expect(claimed).toHaveLength(50)
    expect(claimed).toEqual(sorted)
    expect(claimed[0]).toMatchObject({ priority: 1, notBefore: noon - 976 })
  })

  it('leaves no rejection behind where the sleep that it was given rejects when it is told to stop', async () => {
    const rejections: unknown[] = []
    const listen = (reason: unknown): void => void rejections.push(reason)
    process.on('unhandledRejection', listen)
    onTestFinished(() => void process.off('unhandledRejection', listen))
    const storage = memoryStorage({ runtime: { sleep: (ms, signal) => timeout(ms, undefined, { signal }) } })
    await Promise.all([storage.transaction(scope, () => nextTurn()), storage.transaction(scope, () => nextTurn())])
    await nextTurn()
    await nextTurn()
    expect(rejections).toEqual([])
  })
})
