import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { looksLikePhoneNumber } from '../../src/domain/looks-like-phone-number.js'

describe('looksLikePhoneNumber', () => {
  it.each([
    '+12125550100',
    'to +442079460100 now',
    '+1 (212) 555-0100',
    '+1.212.555.0100',
    '2125550100',
    '12125550100',
    'tel:2125550100',
    'phone=2125550100;',
    '212-555-0100',
    '1-212-555-0100',
    '(212) 555-0100',
    '212.555.0100',
    '212 555 0100',
    '212555-0100',
    '+35812345',
    '+358 12345',
    '212–555–0100',
    '212‑555‑0100',
    '212−555·0100',
    '２１２-555-0100',
    '＋12125550100',
    '001442079460100',
    'someone+2125550100@mail.example',
    442079460100,
    12125550100,
    2125550100,
    -2125550100,
  ])('sees one in %s', (value) => {
    expect(looksLikePhoneNumber(value)).toBe(true)
  })

  it.each([
    '2027-01-31T15:00:00.000Z',
    '2027-01-31',
    '2027-01-31 15:00:00',
    'hours.us.federal',
    'v2027.01.31',
    '123e4567-e89b-12d3-a456-426614174000',
    '3f1029384756a0b1c2d3e4f500112233445566778899aabbccddeeff00112233',
    'SM1234567890123456789012345678901',
    'k1:1234567890abcdef',
    'Zk4Q+123456789Zk=',
    'Zk4Q/+123456789Zk=',
    '+3581234',
    '+••••••••00',
    '47 CFR 64.1200(a)(9)(iv)',
    '',
    0,
    42,
    1_801_407_600_000,
    true,
  ])('sees none in %s', (value) => {
    expect(looksLikePhoneNumber(value)).toBe(false)
  })

  it('takes no random id, hash or uuid for one', () => {
    const taken: string[] = []
    for (let count = 0; count < 20_000; count++) {
      const bytes = randomBytes(32)
      for (const text of [
        bytes.toString('hex'),
        bytes.toString('base64url'),
        bytes.subarray(0, 16).toString('base64url'),
        bytes.toString('base64'),
        randomUUID(),
      ]) {
        if (looksLikePhoneNumber(text)) taken.push(text)
      }
    }
    expect(taken).toEqual([])
  })
})
