import { describe, expect, it } from 'vitest'
import * as matchers from '../../src/entries/testing/matchers.js'

const { toBeOneSegment, toBePhiSafe, toHaveSenderAndOptOut, toNotCollideWithOptOut } = matchers
const safe = 'Lakeside Clinic: Your test results are ready. Please log in to view. Reply STOP to opt out.'

type Extended = Record<keyof typeof matchers, (...given: unknown[]) => void>
const extended = (text: string) => expect(text) as unknown as Extended & { not: Extended }

describe('the matchers', () => {
  it('extend expect', () => {
    expect.extend(matchers)
    extended(safe).toBePhiSafe()
    extended(safe).toBeOneSegment()
    extended(safe).toHaveSenderAndOptOut('Lakeside Clinic')
    extended(safe).toNotCollideWithOptOut()
    extended('Your diabetes test results are ready').not.toBePhiSafe()
    expect(() => extended('Your diabetes test results are ready').toBePhiSafe()).toThrow('condition')
    expect(() => extended(safe).not.toBeOneSegment()).toThrow('expected more than one segment')
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

  it('fail for what is no text', () => {
    for (const matcher of [toBePhiSafe, toBeOneSegment]) expect(matcher(undefined).pass).toBe(false)
    expect(toHaveSenderAndOptOut(1, 'x').pass).toBe(false)
  })
})
