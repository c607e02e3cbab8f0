import { describe, expect, it } from 'vitest'
import { attemptRow, messageRow } from '../../../src/testing/storage-cases/rows.js'
import { start } from '../cast.js'
import { lawsOfArrival } from './at-arrival.js'
import { Books } from './books.js'

const expiresAt = start + 60_000
const closedAt = start + 10 * 3_600_000

/** The laws that a permitted reminder broke which left at `leftAt`. */
function brokenBy(leftAt: number, until: number = expiresAt, slackMs = 0): readonly string[] {
  const broken: string[] = []
  const report = (law: number, what: string): void => void broken.push(`${law} ${what}`)
  const books = new Books(report)
  const message = messageRow({ kind: 'appointment-reminder', status: 'sending', held: null, expiresAt: until })
  const attempt = attemptRow({ subject: message.subject, message: message.id })
  books.messages.set(message.id, message)
  books.attempts.set(attempt.id, { ...attempt, order: 0, by: undefined })
  books.permitLeaves.add(attempt.id)
  const arrival = { at: 0, leftAt, to: '+13125550101', correlation: attempt.id, message: message.id, accepted: true }
  lawsOfArrival(books, arrival, [], slackMs, report)
  return broken
}

describe('a text at the provider', () => {
  it('is judged by when it left, however long it was under way', () => {
    expect(brokenBy(expiresAt)).toEqual([])
    expect(brokenBy(expiresAt + 1)).toEqual(['13 a text after its expiry'])
  })

  it('is forgiven what the clock was stepped, and no more', () => {
    expect(brokenBy(expiresAt + 500, expiresAt, 500)).toEqual([])
    expect(brokenBy(expiresAt + 501, expiresAt, 500)).toEqual(['13 a text after its expiry'])
  })

  it('has left within its hours', () => {
    expect(brokenBy(closedAt - 1, closedAt + 1)).toEqual([])
    expect(brokenBy(closedAt, closedAt + 1)).toEqual(['13 a text outside its hours'])
  })
})
