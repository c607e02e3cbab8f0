import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { speakerName, speakerPhone } from '../../src/wording/index.js'

const sender = (name: unknown, phone?: unknown) => ({ id: 'x', name: name as string, contact: { phone: phone as string }, addresses: [] })

function detailsOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    if (isNophiError(error, 'INVALID_OPTIONS')) return { ...error.details, leaks: /Jos|555/.test(JSON.stringify(error) + error.message) }
    throw error
  }
  return 'no error'
}

describe('speakerName', () => {
  it.each(['Clínica San José', 'Clínica “Sánchez”', 'Clinica Peña & José', '診療所'])('keeps %s as it is, whatever its letters cost', (name) => {
    expect(speakerName(sender(name))).toBe(name)
  })

  it.each([undefined, null, 7, '', '   ', ' Lakeside', 'Lakeside\nClinic', 'Lakeside\u0000', 'Lakeside\u2028Clinic'])('refuses %j as a name', (name) => {
    expect(detailsOf(() => speakerName(sender(name)))).toEqual({ path: 'sender.name', problem: 'wrong-type', leaks: false })
  })
})

describe('speakerPhone', () => {
  it('writes a North American number the way people read it, and others as given', () => {
    expect(speakerPhone(sender('x', '+13125550142'))).toBe('312-555-0142')
    expect(speakerPhone(sender('x', '312-555-0142'))).toBe('312-555-0142')
    expect(speakerPhone(sender('x', '(312) 555-0142'))).toBe('(312) 555-0142')
    expect(speakerPhone(sender('x', '+442079460000'))).toBe('+442079460000')
  })

  it.each(['call us', '555', '+1312555014255555', '312-555-0142 (Linda)', 'javascript:1234567'])('refuses %j', (phone) => {
    expect(detailsOf(() => speakerPhone(sender('x', phone)))).toEqual({ path: 'sender.contact.phone', problem: 'wrong-type', leaks: false })
  })

  it('says so where there is none', () => {
    expect(detailsOf(() => speakerPhone(sender('x')))).toEqual({ path: 'sender.contact.phone', problem: 'required', leaks: false })
  })
})
