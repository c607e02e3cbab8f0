import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTriggerMessage, type TriggerMessageOptions } from '../../src/trigger-message/index.js'
import { kinds, lakeside, longestWhen, problemOf, sampleMessage } from './samples.js'

const faultOf = (kind: string, slots: unknown) => problemOf(() => createTriggerMessage({ kind, slots, sender: lakeside } as unknown as TriggerMessageOptions))

describe('slots of a trigger message', () => {
  it.each([
    ['2026-09-30T17:30:00Z', 'slots.when'],
    [null, 'slots.when'],
    [{ zone: 'America/Chicago' }, 'slots.when.at'],
    [{ at: '2026-09-30T17:30:00Z', zone: 'America/Chicago' }, 'slots.when.at'],
    [{ at: new Date(Number.NaN), zone: 'America/Chicago' }, 'slots.when.at'],
    [{ at: longestWhen.at }, 'slots.when.zone'],
    [{ at: longestWhen.at, zone: 'Chicago' }, 'slots.when.zone', 'not-a-time-zone'],
    [{ at: longestWhen.at, zone: '-05:00' }, 'slots.when.zone', 'not-a-time-zone'],
    [{ at: longestWhen.at, zone: 'Your MRI is at 9' }, 'slots.when.zone', 'not-a-time-zone'],
  ])('refuses %j as a visit time', (when, path, problem = 'wrong-type') => {
    expect(faultOf('appointment-reminder', { when })).toEqual({ code: 'INVALID_SLOT', path, problem })
  })

  it('takes a date made in another realm, and no object that merely looks like one', () => {
    const foreign = runInNewContext('new Date(Date.UTC(2026, 8, 30, 17, 30))') as Date
    expect(foreign instanceof Date).toBe(false)
    expect(sampleMessage('appointment-reminder', { slots: { when: { at: foreign, zone: 'America/Chicago' } } }).text).toContain('Wed Sep 30, 12:30 PM')
    expect(faultOf('appointment-reminder', { when: { at: Object.create(Date.prototype), zone: 'America/Chicago' } }).path).toBe('slots.when.at')
  })

  it.each([10, 15, 20, 30, 45, 60, 90])('takes %i minutes', (minutes) => {
    expect(sampleMessage('running-late', { slots: { minutes } }).text).toContain(`about ${minutes} minutes late`)
  })

  it.each([0, 5, 11, 25, 90.5, 120, '20', Number.NaN, undefined])('refuses %j minutes', (minutes) => {
    expect(faultOf('running-late', { minutes })).toMatchObject({ code: 'INVALID_SLOT', path: 'slots.minutes' })
  })

  it.each(['1234', '12345678'])('takes %s as a code', (code) => {
    expect(sampleMessage('one-time-code', { slots: { code, minutes: 10 } }).text).toContain(`: ${code} is your sign-in code.`)
  })

  it.each(['123', '123456789', '12 34', 'E11.9', '12a4', '١٢٣٤', 493027, '1234\n'])('refuses %j as a code', (code) => {
    expect(faultOf('one-time-code', { code, minutes: 10 })).toEqual({ code: 'INVALID_SLOT', path: 'slots.code', problem: 'wrong-type' })
  })

  it('says which slot is missing', () => {
    expect(faultOf('appointment-reminder', undefined)).toEqual({ code: 'INVALID_SLOT', path: 'slots.when', problem: 'required' })
    expect(faultOf('one-time-code', { code: '1234' })).toEqual({ code: 'INVALID_SLOT', path: 'slots.minutes', problem: 'required' })
  })

  it('counts unknown slots without naming them, and reads none from a prototype', () => {
    expect(faultOf('appointment-reminder', { when: longestWhen, diabetes: 'yes', reason: 'MRI' })).toEqual({
      code: 'INVALID_SLOT',
      path: 'slots',
      problem: 'unknown',
      unknown: 2,
    })
    expect(faultOf('callback-request', { [Symbol('Maria')]: 1 })).toEqual({ code: 'INVALID_SLOT', path: 'slots', problem: 'unknown', unknown: 1 })
    expect(faultOf('callback-request', { firstName: 'Maria' })).toEqual({ code: 'INVALID_SLOT', path: 'slots', problem: 'unknown', unknown: 1 })
    expect(faultOf('appointment-reminder', Object.create({ when: longestWhen }))).toEqual({ code: 'INVALID_SLOT', path: 'slots.when', problem: 'required' })
  })

  it.each(['text', 7, []])('refuses %j in place of slots', (slots) => {
    expect(faultOf('appointment-reminder', slots)).toEqual({ code: 'INVALID_SLOT', path: 'slots', problem: 'wrong-type' })
  })

  it('lets no string of a caller into the text or into the error, in any slot of any kind', () => {
    const anything = fc.oneof(
      fc.string({ minLength: 4 }),
      fc.constant('Your diabetes test'),
      fc.record({ at: fc.string({ minLength: 4 }), zone: fc.string({ minLength: 4 }) }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom('when', 'minutes', 'reason'), anything, (kind, slot, value) => {
        const problem = faultOf(kind, { [slot]: value })
        expect(problem.code).toMatch(/^INVALID_(SLOT|OPTIONS)$/)
        const words = JSON.stringify(problem)
        for (const part of typeof value === 'string' ? [value] : Object.values(value)) {
          if (!/^[\w. {}:",-]*$/.test(part)) expect(words).not.toContain(part)
        }
        expect(words).not.toContain('diabetes')
      }),
    )
  })
})
