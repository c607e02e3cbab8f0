import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { HeldRecords } from '../../src/ports/legal-hold-store.js'
import { type PurgeOrder, purgeContent, purgeRecords } from '../../src/retention/index.js'

type Stores = Parameters<typeof purgeRecords>[0]

const dayMs = 86_400_000
const now = Date.UTC(2040, 0, 1)
const held = { marker: 'what is held' } as unknown as HeldRecords
const retentionDays = { consents: 3_001, messages: 3_002, attempts: 3_003, replies: 3_004, replayKeys: 3_005, sinkNotices: 3_006 }
const order: PurgeOrder = { now, held, bodyRetentionDays: 7, retentionDays }

/** Stores that only say what they were asked for. */
function listening(removed: readonly string[]): { stores: Stores; asked: Record<string, readonly unknown[]> } {
  const asked: Record<string, readonly unknown[]> = {}
  const slice = (name: string): object =>
    new Proxy(
      {},
      {
        get:
          (_, verb) =>
          async (...given: readonly unknown[]) => {
            asked[`${name}.${String(verb)}`] = given
            return removed
          },
      },
    )
  return { stores: new Proxy({}, { get: (_, name) => slice(String(name)) }) as Stores, asked }
}

const daysAgo = (days: number): number => now - days * dayMs

describe('what is due', () => {
  it('is content past its few days, never what is held', async () => {
    const { stores, asked } = listening(['b', 'a'])
    const removed = await purgeContent(stores, order)
    expect(asked).toEqual({
      'messages.erase': [daysAgo(7), now, 1_000, held],
      'messages.purgeUnassignedReceipts': [daysAgo(14), 1_000],
      'replay.purgeReplays': [now, 1_000],
      'portalLinks.purgeLinks': [daysAgo(30), 1_000, held],
    })
    expect(removed.map((line) => [line.class, line.cutOff])).toEqual([
      ['texts', daysAgo(7)],
      ['receipts', daysAgo(14)],
      ['replay-keys', now],
      ['portal-links', daysAgo(30)],
    ])
  })

  it('is each class of records past its own days, never what is held', async () => {
    const { stores, asked } = listening(['b', 'a'])
    const removed = await purgeRecords(stores, order)
    expect(asked).toEqual({
      'messages.purgeTombstones': [daysAgo(400), 1_000],
      'messages.purgeMessages': [daysAgo(3_002), now, 1_000, held],
      'messages.purgeReplies': [daysAgo(3_004), 1_000, held],
      'suppression.purgeAttempts': [daysAgo(3_003), 1_000, held],
      'sinkOutbox.purgeSinkRows': [daysAgo(3_006), 1_000, held],
      'consent.purgeConsents': [daysAgo(3_001), 1_000, held],
    })
    expect(removed.map((line) => [line.class, line.cutOff])).toEqual([
      ['idempotency-keys', daysAgo(400)],
      ['messages', daysAgo(3_002)],
      ['replies', daysAgo(3_004)],
      ['attempts', daysAgo(3_003)],
      ['sink-notices', daysAgo(3_006)],
      ['consents', daysAgo(3_001)],
    ])
    const digest = createHash('sha256').update('1:a1:b').digest('hex')
    expect(removed.every((line) => line.count === 2 && line.digest === digest)).toBe(true)
  })

  it('is told of where something went only', async () => {
    const { stores } = listening([])
    expect([await purgeContent(stores, order), await purgeRecords(stores, order)]).toEqual([[], []])
  })
})
