import { describe, expect, it } from 'vitest'
import { looksLikePhoneNumber } from '../../src/domain/looks-like-phone-number.js'
import { actorSchema, recordedName } from '../../src/ports/actor-schema.js'

describe('a name that is recorded', () => {
  it.each(['Practitioner/1234567893', '1234567893', 'npi:1234567893', 'someone+2125550100@mail.example', 'desk 212-555-0100', '+442079460100'])(
    'is none that the log would refuse: %s',
    (name) => {
      expect(looksLikePhoneNumber(name)).toBe(true)
      expect(recordedName.safeParse(name).success).toBe(false)
      expect(actorSchema.safeParse({ id: name, roles: ['service'] }).success).toBe(false)
    },
  )

  it.each(['312/555/0101', '312_555_0101', '３１２５５５０１０１', '٣١٢٥٥٥٠١٠١', '312\u200b5550101', 'amy\u202e', 'a\u0000b', 'amy\n'])(
    'is none that hides a number or itself: %j',
    (name) => {
      expect(recordedName.safeParse(name).success).toBe(false)
    },
  )

  it.each([
    'desk.sam',
    'Zoë_2',
    '看護師-3',
    'job/2026/nightly_run',
    'reminders',
    'Practitioner/f3a1c2',
    '123e4567-e89b-12d3-a456-426614174000',
    'visits-2027-01-31',
    'Zoë Núñez',
  ])('may be %s', (name) => {
    expect(recordedName.safeParse(name).success).toBe(true)
  })
})
