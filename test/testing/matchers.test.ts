import { describe, expect, it } from 'vitest'
import * as matchers from '../../src/entries/testing/matchers.js'
import { lakeside } from '../phi-guard/lakeside.js'

const { toBeOneSegment, toBePhiSafe, toHaveSenderAndOptOut, toNotCollideWithOptOut } = matchers
const safe = 'Lakeside Clinic: Your test results are ready. Please log in to view. Reply STOP to opt out.'

expect.extend(matchers)

const health = 'Your diabetes test results are ready'

function failure(act: () => void): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing failed')
}

describe('the matchers', () => {
  it('extend expect, with their types', () => {
    expect(safe).toBePhiSafe()
    expect(safe).toBeOneSegment()
    expect(safe).toHaveSenderAndOptOut('Lakeside Clinic')
    expect(safe).toNotCollideWithOptOut()
    expect(health).not.toBePhiSafe()
    expect(health).not.toHaveSenderAndOptOut('Lakeside Clinic')
    expect(() => expect(health).toBePhiSafe()).toThrow('condition at 5 to 13')
    expect(() => expect(safe).not.toBeOneSegment()).toThrow('expected more than one segment')
  })

  it('read a text with its placeholders as a template, by the tiers', () => {
    const template = 'Hi {{firstName}}, your appointment is {{when}}.'
    const slots = { firstName: 'first-name', when: 'visit-time' } as const
    expect(template).toBePhiSafe({ slots })
    expect(template).not.toBePhiSafe({ slots, allowFirstName: false })
    expect(template).not.toBePhiSafe({ slots, tier: 'strict' })
    expect(template).toBePhiSafe({ slots, tier: 'patient-accepted-risk' })
    expect(template).not.toBePhiSafe({ slots: { ...slots, firstName: 'full-name' } })
    expect(template).not.toBePhiSafe({ slots: { when: 'visit-time' } })
    expect(failure(() => expect(template).toBePhiSafe({ slots: {} }))).toContain('name at 3 to 16 (rule undeclared-slot)')
  })

  it('fail for a text as it leaves that nobody filled in', () => {
    for (const text of ['Hi {{firstName}}, please log in.', 'Hello %s', 'Your [DATE] visit', 'Hi @NAME@, hello']) expect(text).not.toBePhiSafe()
    expect('[Lakeside] Please log in.').toBePhiSafe()
    expect(failure(() => expect('Hi {{zorblax}}, please log in.').toBePhiSafe())).toBe(
      'expected a text without health information, found an unfilled placeholder at 3 to 14',
    )
  })

  it('stand inside other expectations, also negated', () => {
    expect({ text: safe }).toEqual({ text: expect.toBePhiSafe() })
    expect({ text: health }).toEqual({ text: (expect.not as unknown as matchers.NophiAsymmetricMatchers).toBePhiSafe() })
    expect(() => expect({ text: health }).toEqual({ text: expect.toBePhiSafe() })).toThrow()
    expect([safe]).toContainEqual(expect.toHaveSenderAndOptOut('Lakeside Clinic'))
    expect({ text: 1 }).not.toEqual({ text: expect.toBeOneSegment() })
  })

  it('fail for what is no text, under not as well', () => {
    for (const value of [undefined, null, 7, {}, Buffer.from(safe)]) {
      expect(() => expect(value).toBePhiSafe()).toThrow('expected a text')
      expect(() => expect(value).not.toBePhiSafe()).toThrow('expected a text')
      expect(() => expect(value).not.toBeOneSegment()).toThrow('expected a text')
      expect(() => expect(value).not.toHaveSenderAndOptOut('Lakeside Clinic')).toThrow('expected a text')
      expect(() => expect(value).not.toNotCollideWithOptOut()).toThrow('expected a text')
    }
    expect(() => expect(safe).not.toHaveSenderAndOptOut('')).toThrow('the name of a sender')
    expect(() => expect(safe).not.toHaveSenderAndOptOut(undefined as never)).toThrow('the name of a sender')
    expect(() => expect([1]).not.toNotCollideWithOptOut()).toThrow('keywords')
  })

  it('name rule and place, and quote nothing of the text', () => {
    const accented = `Cancér ${'Lakeside Clínic á'.repeat(9)}`
    const messages = [
      failure(() => expect(`Zorblax: ${health}, 312-555-0177`).toBePhiSafe({ sender: { ...lakeside, addresses: [] } })),
      failure(() => expect('Reply CANCEL to cancel your Zorblax.').toNotCollideWithOptOut()),
      failure(() => expect('Zorblax: hello').toHaveSenderAndOptOut('Lakeside Clinic')),
      failure(() => expect(accented).toBeOneSegment()),
    ]
    expect(messages.join()).not.toMatch(/diabetes|0177|zorblax|cancel|hello|canc|clínic/i)
    expect(messages[0]).toMatch(/condition at 14 to 22 \(rule term-condition\).*phone at \d+ to \d+ \(rule /)
    expect(messages[1]).toContain('opt-out at 6 to 12')
    expect(messages[3]).toContain('outside GSM-7 at 18 to 19, 23 to 24, ')
    expect(failure(() => expect('Your HIV test').toBePhiSafe())).toContain('specially protected')
  })

  it('judge by the guard that their options make', () => {
    const text = 'Your appointment is Tue Mar 9, 2:15 PM.'
    expect(text).toBePhiSafe()
    expect(text).not.toBePhiSafe({ tier: 'strict' })
    expect('Please call 312-555-0177.').not.toBePhiSafe({ sender: { ...lakeside, addresses: [] } })
    expect('The Harlow visit moves.').not.toBePhiSafe({ patient: { names: ['Rose Harlow'] } })
    expect(() => expect(text).toBePhiSafe({ allowAll: true } as never)).toThrow('INVALID_OPTIONS')
  })

  it('say which rules found something and never what', () => {
    const { pass, message } = toBePhiSafe('Your diabetes test results are ready')
    expect([pass, message().includes('condition'), message().includes('diabetes')]).toEqual([false, true, false])
  })

  it.each([
    ['160 letters', 'a'.repeat(160), true],
    ['161 letters', 'a'.repeat(161), false],
    ['71 letters with an accent outside GSM-7', `á${'a'.repeat(70)}`, false],
  ])('count the segments of %s', (_, text, pass) => expect(toBeOneSegment(text).pass).toBe(pass))

  it.each([
    ['both', safe, 'Lakeside Clinic', true],
    ['another sender', safe, 'Lakeside', false],
    ['a sender elsewhere than at the start', 'From Lakeside Clinic: hello. Reply STOP to opt out.', 'Lakeside Clinic', false],
    ['no opt-out', 'Lakeside Clinic: Hello.', 'Lakeside Clinic', false],
    ['STOP inside another word', 'Lakeside Clinic: STOPPED.', 'Lakeside Clinic', false],
    ['Spanish', 'Lakeside Clinic: Hola. Responda STOP para salir.', 'Lakeside Clinic', true],
  ])('want sender and opt-out: %s', (_, text, sender, pass) => {
    expect(toHaveSenderAndOptOut(text, sender).pass).toBe(pass)
    expect(toHaveSenderAndOptOut(text, { name: sender }).pass).toBe(pass)
  })

  it.each([
    ['STOP for what it does', safe, true],
    ['digits', 'Reply 1 to confirm, 2 to change. Reply STOP to opt out.', true],
    ['CANCEL for a visit', 'Reply CANCEL to cancel your visit. Reply STOP to opt out.', false],
    ['YES, which opts in at Twilio', 'Reply YES to confirm.', false],
    ['a word after or', 'Reply 1 to confirm or CANCEL to cancel.', false],
    ['a word in small letters', 'Please reply "end" when you are done.', false],
    ['Spanish', 'Responda CANCELAR para cancelar su cita.', false],
    ['a word of ours', 'Reply JOIN to get texts. Reply HELP for help, STOP to opt out.', true],
    ['capitals that mean nothing', 'Bring your ID. Reply STOP to opt out.', true],
  ])('want no collision: %s', (_, text, pass) => expect(toNotCollideWithOptOut(text).pass).toBe(pass))

  it('want no collision in a list of keywords, where even STOP and HELP collide', () => {
    expect(toNotCollideWithOptOut(['1', 'C', 'VISITS']).pass).toBe(true)
    expect(toNotCollideWithOptOut([{ keyword: 'C', means: 'confirm' }]).pass).toBe(true)
    for (const keyword of ['STOP', 'cancel', 'START', 'help', 'yes']) expect(toNotCollideWithOptOut([keyword]).pass).toBe(false)
  })
})
