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

  it.each([undefined, null, 7, '', '   ', ' Lakeside', 'Lakeside\nClinic', 'Lakeside\u0000', 'Lakeside\u2028Clinic', 'Lakeside\u2029Clinic'])(
    'refuses %j as a name',
    (name) => {
      expect(detailsOf(() => speakerName(sender(name)))).toEqual({ path: 'sender.name', problem: 'wrong-type', leaks: false })
    },
  )
})

describe('speakerPhone', () => {
  it('writes a North American number the way people read it, and others as given', () => {
    expect(speakerPhone(sender('x', '+13125550142'))).toBe('312-555-0142')
    expect(speakerPhone(sender('x', '312-555-0142'))).toBe('312-555-0142')
    expect(speakerPhone(sender('x', '(312) 555-0142'))).toBe('(312) 555-0142')
    expect(speakerPhone(sender('x', '+442079460000'))).toBe('+442079460000')
  })

  it.each(['555-0142', '+123456789012345', '+44 (20) 7946-0000', '1.312.555.0142', '+1 312-555-0142', '+131255501420', '13125550142'])(
    'keeps %s as the host wrote it',
    (phone) => {
      expect(speakerPhone(sender('x', phone))).toBe(phone)
    },
  )

  it.each(['call us', '555', '12-34-56', '+1312555014255555', '312-555-0142 (Linda)', '312-555-0142;', 'javascript:1234567', '-312-555-0142', '+'])(
    'refuses %j',
    (phone) => {
      expect(detailsOf(() => speakerPhone(sender('x', phone)))).toEqual({ path: 'sender.contact.phone', problem: 'wrong-type', leaks: false })
    },
  )

  it('says so where there is none', () => {
    expect(detailsOf(() => speakerPhone(sender('x')))).toEqual({ path: 'sender.contact.phone', problem: 'required', leaks: false })
  })
})
