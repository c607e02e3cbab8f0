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
  it('reports how many characters are outside GSM-7, not which', () => {
    expect(detailsOf(() => speakerName(sender('Clínica San José')))).toEqual({ path: 'sender.name', problem: 'outside-gsm-7', forcedBy: 1, leaks: false })
    expect(detailsOf(() => speakerName(sender('Clínica “Sánchez”')))).toEqual({ path: 'sender.name', problem: 'outside-gsm-7', forcedBy: 4, leaks: false })
  })

  it('keeps the accents that GSM-7 holds', () => {
    expect(speakerName(sender('Clinica Peña & José'))).toBe('Clinica Peña & José')
  })

  it.each([undefined, null, 7, '', '   ', ' Lakeside', 'Lakeside\nClinic'])('refuses %j as a name', (name) => {
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
