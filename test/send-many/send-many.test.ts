import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleRoles } from '../faults/run/bundle-roles.js'
import { sqliteStore, type TestStore } from '../faults/run/test-store.js'
import type { Progress } from './progress.js'
import { proveSendMany } from './prove-send-many.js'

// The short form of `npm run prove:send-many`.
const count = 1_000

describe('sendMany', () => {
  let script: string
  let remove: () => void
  let store: TestStore

  beforeAll(async () => {
    const bundled = await bundleRoles('test/send-many/queue-many.ts')
    script = bundled.script
    remove = bundled.remove
    store = sqliteStore()
  })
  afterAll(async () => {
    await store.remove()
    remove()
  })

  it('goes on where its process was killed when it is run again, and queues no text twice', async () => {
    const progress: [run: number, progress: Progress][] = []
    const told = (run: 1 | 2, each: Progress): void => void progress.push([run, each])
    const { killed, ended, messages, keys, leaves } = await proveSendMany({ script, store, count, batchSize: 100, step: 100, people: 50, killAt: 400, told })
    expect(killed.done).toBeLessThan(count)
    expect(ended).toMatchObject({ done: count, refused: 0 })
    // What was yielded was stored; a batch that was stored and not yet yielded is known too.
    expect(ended.replayed).toBeGreaterThanOrEqual(killed.done)
    expect(ended.queued + ended.replayed).toBe(count)
    expect({ messages, keys, leaves }).toEqual({ messages: count, keys: count, leaves: count })
    expect(progress.filter(([run]) => run === 2).map(([, { done }]) => done)).toEqual(Array.from({ length: 10 }, (_, index) => (index + 1) * 100))
  })
})
