import { setImmediate as nextTurn, setTimeout as timeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { createAnswerWatch } from '../../../src/storage/drivers/postgres/answer-watch.js'

const never = new Promise<never>(() => undefined)

/** A clock that moves when it is told to, and counts the sleeps that were begun. */
function slowClock(): { monotonic(): number; sleep(ms: number, signal?: AbortSignal): Promise<void>; pass(ms: number): Promise<void>; begun(): number } {
  let now = 0
  let begun = 0
  let sleeping: { readonly until: number; wake(): void }[] = []
  return {
    monotonic: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        begun += 1
        sleeping.push({ until: now + ms, wake: resolve })
        signal?.addEventListener('abort', () => resolve())
      }),
    async pass(ms) {
      now += ms
      const due = sleeping.filter(({ until }) => until <= now)
      sleeping = sleeping.filter(({ until }) => until > now)
      for (const { wake } of due) wake()
      await new Promise(setImmediate)
    },
    begun: () => begun,
  }
}

const problemOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => 'answered',
    (error: unknown) => (isNophiError(error, 'STORAGE_UNAVAILABLE') ? error.details.problem : error),
  )

describe('a watch over the statements of one connection', () => {
  it('gives up each statement after its own time, not after that of an earlier one', async () => {
    const clock = slowClock()
    const watch = createAnswerWatch(100, clock)
    await watch.within(Promise.resolve('first'))
    await clock.pass(60)
    let ended: unknown = 'waits'
    void problemOf(watch.within(never)).then((problem) => {
      ended = problem
    })
    await clock.pass(99)
    expect(ended).toBe('waits')
    await clock.pass(1)
    expect(ended).toBe('no-answer')
  })

  it('begins one sleep for any number of statements that are answered in time', async () => {
    const clock = slowClock()
    const watch = createAnswerWatch(100, clock)
    for (let statement = 0; statement < 20; statement++) await watch.within(Promise.resolve(statement))
    expect(clock.begun()).toBe(1)
  })

  it('passes on what the connection says, answer or error', async () => {
    const watch = createAnswerWatch(100, slowClock())
    expect(await watch.within(Promise.resolve(7))).toBe(7)
    const refusal = new Error('refused')
    await expect(watch.within(Promise.reject(refusal))).rejects.toBe(refusal)
  })

  it('sleeps no more once it has ended', async () => {
    const clock = slowClock()
    const watch = createAnswerWatch(100, clock)
    await watch.within(Promise.resolve(1))
    watch.end()
    await clock.pass(500)
    expect(clock.begun()).toBe(1)
  })

  it('ends without a word where the sleep that it was given rejects when it is told to stop', async () => {
    const rejections: unknown[] = []
    const listen = (reason: unknown): void => void rejections.push(reason)
    process.on('unhandledRejection', listen)
    onTestFinished(() => void process.off('unhandledRejection', listen))
    const watch = createAnswerWatch(60_000, { sleep: (ms, signal) => timeout(ms, undefined, { signal }) })
    await watch.within(Promise.resolve())
    watch.end()
    await nextTurn()
    await nextTurn()
    expect(rejections).toEqual([])
  })
})
