import { describe, expect, it } from 'vitest'
import type { GateEventRow } from '../../src/ports/suppression-store.js'
import { suppressionVerdict } from '../../src/suppression-registry/index.js'
import { eventRow } from '../../src/testing/storage-cases/rows.js'

function verdict(events: readonly GateEventRow[], change: Partial<Parameters<typeof suppressionVerdict>[0]> = {}) {
  const stops = events.filter(({ kind, liftedBy }) => kind === 'stop' && liftedBy === null).length
  const gate = { subject: 'subject-1', seq: events.length, stops }
  return suppressionVerdict({ gate, events, stamp: events.length, program: 'visits', messageClass: 'care', ...change })
}

describe('suppressionVerdict', () => {
  it('lets a text pass where nothing covers it', () => {
    expect(verdict([])).toEqual({ sendable: true })
    expect(verdict([eventRow({ liftedBy: 'lift-1' })])).toEqual({ sendable: true })
    expect(verdict([eventRow({ scope: 'program:recalls' })])).toEqual({ sendable: true })
    expect(verdict([eventRow({ scope: 'marketing' })])).toEqual({ sendable: true })
  })

  it('forbids under an open stop, and says whether the text may be looked at again', () => {
    const stop = eventRow({ seq: 1 })
    expect(verdict([stop])).toEqual({ sendable: false, by: [stop], codes: ['opted-out'], dead: false })
    expect(verdict([stop], { stamp: 0 })).toEqual({ sendable: false, by: [stop], codes: ['opted-out'], dead: true })
  })

  it('kills what was queued before a stop, also after START', () => {
    const events = [eventRow({ seq: 1, liftedBy: 'lift-1' }), eventRow({ id: 'lift-1', seq: 2, kind: 'lift' })]
    expect(verdict(events, { stamp: 0 })).toMatchObject({ sendable: false, dead: true })
    expect(verdict(events, { stamp: 1 })).toEqual({ sendable: true })
    expect(verdict(events, { stamp: 2 })).toEqual({ sendable: true })
  })

  it.each(['revoke', 'erase', 'number-changed'] as const)('kills what was queued before a %s, and only that', (kind) => {
    const events = [eventRow({ seq: 1, kind })]
    expect(verdict(events, { stamp: 0 })).toMatchObject({ sendable: false, dead: true })
    expect(verdict(events, { stamp: 1 })).toEqual({ sendable: true })
  })

  it('holds under a reply that waits for review, and lets go once a person has read it', () => {
    expect(verdict([eventRow({ cause: 'review' })], { stamp: 0 })).toMatchObject({ sendable: false, codes: ['review-pending'], dead: false })
    expect(verdict([eventRow({ cause: 'review', liftedBy: 'lift-1' })], { stamp: 0 })).toEqual({ sendable: true })
  })

  it('does not kill by a lift, nor by an event that does not cover the text', () => {
    expect(verdict([eventRow({ seq: 5, kind: 'lift' })], { stamp: 0 })).toEqual({ sendable: true })
    expect(verdict([eventRow({ seq: 5, kind: 'revoke', scope: 'program:recalls' })], { stamp: 0 })).toEqual({ sendable: true })
  })

  it('counts a narrower stop where program or class are not known', () => {
    const program = [eventRow({ scope: 'program:recalls' })]
    expect(verdict(program, { program: undefined })).toMatchObject({ codes: ['opted-out-category'] })
    expect(verdict(program, { program: null })).toMatchObject({ codes: ['opted-out-category'] })
    expect(verdict(program, { program: 'recalls' })).toMatchObject({ codes: ['opted-out-category'] })
    expect(verdict([eventRow({ scope: 'marketing' })], { messageClass: undefined })).toMatchObject({ codes: ['opted-out-category'] })
    expect(verdict([eventRow({ scope: 'marketing' })], { messageClass: null })).toMatchObject({ codes: ['opted-out-category'] })
    expect(verdict([eventRow({ scope: 'marketing' })], { messageClass: 'marketing' })).toMatchObject({ codes: ['opted-out-category'] })
  })

  it('leaves to the record of people what one of several patients said of a shared number', () => {
    expect(verdict([eventRow({ seq: 1, scope: 'patient:kim' })], { stamp: 0 })).toEqual({ sendable: true })
  })

  it('reads a scope that it does not know as all', () => {
    expect(verdict([eventRow({ scope: 'something newer' })])).toMatchObject({ sendable: false })
  })

  it('names each cause once', () => {
    const causes = ['opt-out', 'opt-out', 'provider', 'wrong-number', 'review']
    const events = causes.map((cause, index) => eventRow({ id: `event-${index}`, seq: index + 1, cause }))
    expect(verdict(events)).toMatchObject({ codes: ['opted-out', 'opted-out-provider', 'wrong-number', 'review-pending'] })
    expect(verdict([eventRow({ kind: 'number-changed' })], { stamp: 0 })).toMatchObject({ codes: ['number-changed'] })
    expect(verdict([eventRow({ cause: 'number-changed' })])).toMatchObject({ codes: ['number-changed'] })
  })

  it.each([
    ['provider', 'opted-out-provider'],
    ['deactivated', 'number-deactivated'],
    ['reassigned', 'number-reassigned'],
    ['wrong-number', 'wrong-number'],
    ['number-changed', 'number-changed'],
    ['deceased', 'recipient-deceased'],
    ['review', 'review-pending'],
    ['opt-out', 'opted-out'],
  ])('forbids for %s as %s', (cause, code) => {
    expect(verdict([eventRow({ cause })])).toMatchObject({ sendable: false, codes: [code] })
  })

  it('looks only at what stands open where nothing was queued', () => {
    expect(verdict([eventRow({ liftedBy: 'lift-1' })], { stamp: null })).toEqual({ sendable: true })
    expect(verdict([eventRow({ kind: 'revoke' })], { stamp: null })).toEqual({ sendable: true })
    expect(verdict([eventRow()], { stamp: null })).toMatchObject({ sendable: false, dead: false })
  })

  it('forbids when the gate counts a stop that the events do not show', () => {
    const gate = { subject: 'subject-1', seq: 3, stops: 1 }
    const refused = { sendable: false, by: [], codes: ['opted-out'], dead: false }
    expect(verdict([], { gate })).toEqual(refused)
    // What was lifted is none of those that the gate counts.
    expect(verdict([eventRow({ liftedBy: 'lift-1' }), eventRow({ id: 'lift-1', seq: 2, kind: 'lift' })], { gate })).toEqual(refused)
  })
})
