import { describe, expect, it } from 'vitest'
import { consentFactsFrom } from '../../src/consent-ledger/index.js'
import type { ConsentRow } from '../../src/ports/consent-store.js'
import { consentRow, noon } from '../../src/testing/storage-cases/rows.js'

const dayMs = 86_400_000
const at = (days: number): number => noon + days * dayMs
const row = (id: string, days: number, change: Partial<ConsentRow> = {}): ConsentRow =>
  consentRow({ id, occurredAt: at(days), recordedAt: at(days), ...change })
const facts = (rows: readonly ConsentRow[], days = 0, rules = {}) => consentFactsFrom(rows, 'program-1', new Date(at(days)), rules)
const revoke = (id: string, days: number, change: Partial<ConsentRow> = {}) => row(id, days, { action: 'revoke', grade: '', ...change })

describe('consentFacts', () => {
  it('knows nothing of a number without events', () => {
    expect(facts([])).toEqual({
      status: 'none',
      event: null,
      grade: null,
      stamp: null,
      riskAcknowledged: false,
      riskStamp: null,
      preference: null,
      otherPrograms: false,
    })
  })

  it('tells the stamp and the grade of the grant that it relies on: the best, then the newest', () => {
    const rows = [row('good', -9, { stamp: 3 }), row('weak', -2, { grade: 'C', stamp: 7 }), row('newer', -5, { stamp: 5 })]
    expect(facts(rows)).toMatchObject({ status: 'granted', grade: 'A', stamp: 5, event: { id: 'newer' } })
  })

  it('answers for other programs, and for this one alone', () => {
    expect(facts([row('other', -1, { program: 'program-2' })])).toMatchObject({ status: 'none', otherPrograms: true })
    expect(facts([row('other', -1, { program: 'program-2' }), revoke('revoked', 0, { program: 'all' })])).toMatchObject({
      status: 'revoked',
      otherPrograms: false,
    })
  })

  describe('a revocation', () => {
    it('ends what was recorded before it, even if that says it was given later', () => {
      expect(facts([row('early', -5, { occurredAt: at(-1) }), revoke('revoked', -2)])).toMatchObject({ status: 'revoked' })
    })

    it('ends what was given before it, even if that was recorded later', () => {
      expect(facts([revoke('revoked', -2), row('late', -5, { recordedAt: at(-1) })])).toMatchObject({ status: 'revoked' })
    })

    it('ends a grant that had not seen its number, whatever the clocks say', () => {
      expect(facts([revoke('revoked', -3, { stamp: 8 }), row('blind', -1, { stamp: 7 })])).toMatchObject({ status: 'revoked' })
      expect(facts([revoke('revoked', -3, { stamp: 8 }), row('seeing', -1, { stamp: 8 })])).toMatchObject({ status: 'granted', event: { id: 'seeing' } })
    })

    it('of the same instant is beaten only by what was recorded after it', () => {
      expect(facts([row('first', -1), revoke('revoked', -1)])).toMatchObject({ status: 'revoked' })
      expect(facts([revoke('revoked', -1), row('second', -1)])).toMatchObject({ status: 'granted' })
    })

    it('of another program changes nothing', () => {
      expect(facts([row('given', -2), revoke('revoked', -1, { program: 'program-2' })])).toMatchObject({ status: 'granted' })
    })

    it('counts from its own time, also when it was recorded later', () => {
      const rows = [row('given', -9), revoke('revoked', -5, { recordedAt: at(-1) })]
      expect(facts(rows, -6)).toMatchObject({ status: 'granted' })
      expect(facts(rows, -4)).toMatchObject({ status: 'revoked' })
    })
  })

  describe('grade C', () => {
    const given = [row('given', 0, { grade: 'C' })]

    it('runs out after twelve months, and a renewal prolongs it', () => {
      expect(facts(given, 364)).toMatchObject({ status: 'granted', grade: 'C' })
      expect(facts(given, 365)).toMatchObject({ status: 'expired', event: { id: 'given' } })
      expect(facts([...given, row('renewed', 300, { grade: 'C', action: 'renew' })], 600)).toMatchObject({ status: 'granted', event: { id: 'renewed' } })
    })

    it('is not shortened or prolonged by a confirmation', () => {
      expect(facts([...given, row('confirmed', 200, { action: 'confirm' })], 365)).toMatchObject({ status: 'expired' })
    })

    it('does not run out for better grades', () => {
      expect(facts([row('given', 0, { grade: 'B' })], 4_000)).toMatchObject({ status: 'granted' })
    })
  })

  it('reads a grade that it does not know as good for nothing', () => {
    expect(facts([row('given', -1, { grade: 'Z' })])).toMatchObject({ status: 'granted', grade: 'D' })
  })

  it('ends a guardian’s consent after the guardian’s last day', () => {
    const given = [row('given', -30, { facts: '{"guardian":true,"until":"2026-11-23"}' })]
    expect(facts(given, 0.49)).toMatchObject({ status: 'granted' })
    expect(facts(given, 0.5)).toMatchObject({ status: 'expired' })
  })

  it('takes a guardian’s consent for ended where its last day cannot be read', () => {
    for (const until of ['2027-1-3', 'soon', '']) {
      expect(facts([row('given', -30, { facts: JSON.stringify({ guardian: true, until }) })]), until).toMatchObject({ status: 'expired' })
    }
  })

  it('waits for a confirmation of a web form only where one is required', () => {
    const form = [row('form', -3)]
    expect(facts(form)).toMatchObject({ status: 'granted' })
    const required = { confirmationRequired: true }
    expect(facts(form, 0, required)).toMatchObject({ status: 'pending', event: { id: 'form' } })
    expect(facts([...form, row('confirmed', -2, { action: 'confirm', source: 'text-keyword' })], 0, required)).toMatchObject({
      status: 'granted',
      event: { id: 'form' },
    })
    expect(facts([...form, row('confirmed', -3, { action: 'confirm' })], 0, required)).toMatchObject({ status: 'granted' })
    expect(facts([row('confirmed', -4, { action: 'confirm' }), ...form], 0, required)).toMatchObject({ status: 'pending' })
    expect(facts([row('paper', -3, { source: 'paper-form' })], 0, required)).toMatchObject({ status: 'granted' })
  })

  it('of a web form is not prolonged by a renewal while it waits for its confirmation', () => {
    const required = { confirmationRequired: true }
    const rows = [row('form', -3), row('renewed', -1, { action: 'renew' })]
    expect(facts(rows, 0, required)).toMatchObject({ status: 'pending' })
    expect(facts([row('form', -3), row('renewed', -1, { action: 'renew', source: 'paper-form' })], 0, required)).toMatchObject({ status: 'pending' })
    expect(facts([...rows, row('confirmed', 0, { action: 'confirm' })], 0, required)).toMatchObject({ status: 'granted', event: { id: 'renewed' } })
    const before = [row('form', -9), row('confirmed', -8, { action: 'confirm' })]
    expect(facts([...before, row('again', -5), row('renewed', -1, { action: 'renew' })], 0, required)).toMatchObject({
      status: 'granted',
      event: { id: 'renewed' },
    })
  })

  describe('an accepted risk', () => {
    const risk = row('risk', -5, { action: 'acknowledge-risk', stamp: 4 })

    it('counts with its number when the patient gave it', () => {
      expect(facts([risk])).toMatchObject({ riskAcknowledged: true, riskStamp: 4 })
    })

    it('does not count from a guardian, without a version, for another program or after a revocation', () => {
      expect(facts([{ ...risk, facts: '{"guardian":true}' }])).toMatchObject({ riskAcknowledged: false })
      expect(facts([{ ...risk, disclosureVersion: null }])).toMatchObject({ riskAcknowledged: false })
      expect(facts([{ ...risk, program: 'program-2' }])).toMatchObject({ riskAcknowledged: false })
      expect(facts([risk, revoke('revoked', -1, { program: 'all' })])).toMatchObject({ riskAcknowledged: false, riskStamp: null })
    })
  })

  it('tells the newest wish of the person, under whichever program', () => {
    const wish = (id: string, days: number, sms: boolean, program = 'program-1') =>
      row(id, days, { program, action: 'set-preference', facts: JSON.stringify({ preference: { sms } }) })
    expect(facts([wish('old', -5, true), wish('new', -1, false, 'program-2')])).toMatchObject({ preference: { sms: false }, status: 'none' })
  })

  it('does not read a row that this package did not write as consent', () => {
    expect(() => facts([row('given', -1, { facts: 'not json' })])).toThrow('STORAGE_UNAVAILABLE')
  })
})
