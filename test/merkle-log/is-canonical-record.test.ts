import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecord, recordBytes } from '../../src/merkle-log/index.js'
import { isCanonicalRecord } from '../../src/merkle-log/is-canonical-record.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('isCanonicalRecord', () => {
  it('agrees with readRecord on what is written as a record', () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((key) => !['v', 'id', 'type', 'at'].includes(key))
    const value = fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean())
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.string({ minLength: 1 }), (data, id) => {
        const bytes = recordBytes({ id, type: 'message.queued', at: new Date('2027-01-31T15:00:00Z'), data })
        expect(isCanonicalRecord(bytes)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('agrees with readRecord on every change of one byte, and on pieces put together', () => {
    const whole = recordBytes({
      id: 'e1',
      type: 'permit.opened',
      at: new Date('2027-01-31T15:00:00Z'),
      data: { seq: 10, ok: true, no: false, below: -5, ä: 'é' },
    })
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (place, byte) => {
        const changed = whole.with(place, byte)
        expect(isCanonicalRecord(changed)).toBe(readRecord(changed) !== null)
      }),
      { numRuns: 2_000 },
    )
    const pieces = [
      '{',
      '}',
      '"v":1',
      '"a":',
      '"b"',
      ',',
      '"',
      'true',
      'false',
      '-0',
      '00',
      '1',
      '9007199254740993',
      '1.5',
      ':',
      ' ',
      '"__proto__":1',
      '"1":1',
      '\\',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => {
        const bytes = bytesOf(`{${parts.join('')}}`)
        expect([parts, isCanonicalRecord(bytes)]).toEqual([parts, readRecord(bytes) !== null])
      }),
      { numRuns: 5_000 },
    )
  })

  it('takes none of more than 64 KiB', () => {
    const ofLength = (length: number): Uint8Array => bytesOf(`{"a":"${'x'.repeat(length - 14)}","v":1}`)
    for (const [length, taken] of [
      [65_536, true],
      [65_537, false],
    ] as const)
      expect([ofLength(length).length, isCanonicalRecord(ofLength(length)), readRecord(ofLength(length)) !== null]).toEqual([length, taken, taken])
  })

  it('takes none without its version, with names out of order or twice, with space, fractions or numbers that are not exact', () => {
    for (const text of [
      '{"a":1}',
      '{"v":1,"a":1}',
      '{"a":1,"a":2,"v":1}',
      '{"v": 1}',
      '{"v":1.5}',
      '{"v":01}',
      '{"v":-0}',
      '{"v":9007199254740993}',
      '{"v":1} ',
      '{}',
      '',
    ])
      expect([text, isCanonicalRecord(bytesOf(text))]).toEqual([text, false])
    for (const text of ['{"v":1}', '{"1":true,"v":1}', '{"__proto__":1,"v":1}', '{"v":9007199254740991}', '{"v":"\\n"}'])
      expect([text, isCanonicalRecord(bytesOf(text))]).toEqual([text, true])
  })
})
