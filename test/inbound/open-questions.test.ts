import { expect, it } from 'vitest'
import { openQuestions } from '../../src/inbound/index.js'
import type { MessageRow } from '../../src/ports/message-store.js'
import { messageRow, noon } from '../../src/testing/storage-cases/rows.js'

const hour = 3_600_000
const expects = JSON.stringify([{ keyword: 'C', means: 'confirm' }])
const asked = (id: string, change: Partial<MessageRow> = {}): MessageRow =>
  messageRow({ id, status: 'delivered', expects, statusAt: noon, notBefore: noon, expiresAt: noon + 100 * hour, ...change })
const own = (sender: string): boolean => sender === 'sender-1'
const ids = (rows: readonly MessageRow[], now = noon): readonly (string | undefined)[] => openQuestions(rows, own, now).map(({ message }) => message?.id)

it('asks nothing where nothing was sent', () => {
  expect(openQuestions([], own, noon)).toEqual([{ message: null, expects: [] }])
})

it('is what the same sender asked in a text that may have arrived', () => {
  expect(openQuestions([asked('a')], own, noon)).toMatchObject([{ message: { id: 'a' }, expects: [{ keyword: 'C', means: 'confirm' }] }])
  expect(ids([asked('a', { sender: 'sender-2' })])).toEqual([undefined])
  for (const status of ['sending', 'accepted', 'delivered', 'unknown'] as const) expect(ids([asked('a', { status })]), status).toEqual(['a'])
  for (const status of ['queued', 'cancelled', 'expired', 'rejected', 'undelivered'] as const)
    expect(ids([asked('a', { status })]), status).toEqual([undefined])
})

it('is open for 72 hours and until its event, and then the last text asks nothing', () => {
  const closed = [{ message: { id: 'a' }, expects: [] }]
  expect(openQuestions([asked('a')], own, noon + 72 * hour)).not.toMatchObject(closed)
  expect(openQuestions([asked('a')], own, noon + 72 * hour + 1)).toMatchObject(closed)
  const early = asked('a', { expiresAt: noon + hour })
  expect(openQuestions([early], own, noon + hour)).not.toMatchObject(closed)
  expect(openQuestions([early], own, noon + hour + 1)).toMatchObject(closed)
})

it('is the last that left first, of two at once the one that was asked for later, and never more than five', () => {
  const rows = [
    asked('first', { notBefore: noon - 2 }),
    asked('older', { createdAt: noon - 9 }),
    asked('newer', { createdAt: noon - 8 }),
    asked('told', { expects: '[]', notBefore: noon + 5 }),
  ]
  expect(ids(rows)).toEqual(['newer', 'older', 'first'])
  expect(ids(Array.from({ length: 9 }, (_, index) => asked(`m${index}`, { notBefore: noon + index })))).toEqual(['m8', 'm7', 'm6', 'm5', 'm4'])
})

it.each([
  'not json',
  '7',
  'null',
  '{"keyword":"C","means":"confirm"}',
  '[null]',
  '[{"keyword":"C"}]',
  '[{"means":"confirm"}]',
  '[{"keyword":1,"means":"confirm"}]',
  '[{"keyword":"C","means":"confirm"},{"keyword":"R"}]',
])('asked nothing where it cannot be read any more what it asked: %s', (text) => {
  expect(openQuestions([asked('a', { expects: text })], own, noon)).toMatchObject([{ message: { id: 'a' }, expects: [] }])
})
