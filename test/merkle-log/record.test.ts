import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { fromUtf8, toUtf8 } from '../../src/internal/bytes.js'
import { readRecord, recordBytes } from '../../src/merkle-log/record.js'

const at = new Date('2027-01-31T15:00:00.000Z')

describe('recordBytes', () => {
  it('writes one canonical line, names sorted', () => {
    const bytes = recordBytes({ id: 'e1', type: 'stop.recorded', at, data: { number: 3, subject: 's', actor: 'jobs', lifted: false } })
    expect(fromUtf8(bytes)).toBe(
      '{"actor":"jobs","at":"2027-01-31T15:00:00.000Z","id":"e1","lifted":false,"number":3,"subject":"s","type":"stop.recorded","v":1}',
    )
  })

  it('is read back whatever the data, and the same data in another order is the same bytes', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 12, unit: 'binary' })
      .filter((key) => key === key.normalize('NFC') && !['v', 'id', 'type', 'at', '__proto__'].includes(key))
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.boolean(), fc.maxSafeInteger())
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (data) => {
        const bytes = recordBytes({ id: 'e1', type: 't', at, data })
        expect(recordBytes({ id: 'e1', type: 't', at, data: Object.fromEntries(Object.entries(data).reverse()) })).toEqual(bytes)
        const record = readRecord(bytes)
        expect(record).not.toBeNull()
        for (const [key, given] of Object.entries(data))
          expect(record?.[key]).toBe(typeof given === 'string' ? given.normalize('NFC') : Object.is(given, -0) ? 0 : given)
      }),
    )
  })

  it.each([
    ['a fraction', { rate: 0.5 }],
    ['not a number', { rate: Number.NaN }],
    ['a nested object', { inner: { a: 1 } }],
    ['null', { inner: null }],
    ['undefined', { inner: undefined }],
    ['a name of the event itself', { id: 'other' }],
    ['too much', { text: 'x'.repeat(70_000) }],
  ])('refuses %s and repeats no value', (_, data) => {
    try {
      recordBytes({ id: 'e1', type: 't', at, data: data as never })
    } catch (error) {
      expect(isNophiError(error, 'AUDIT_UNAVAILABLE')).toBe(true)
      expect(String(error)).not.toMatch(/0\.5|xxx|other/)
      return
    }
    expect.unreachable()
  })

  it('refuses an instant that is none', () => {
    expect(() => recordBytes({ id: 'e1', type: 't', at: new Date(Number.NaN), data: {} })).toThrow('AUDIT_UNAVAILABLE')
  })
})

describe('readRecord', () => {
  it.each([
    ['other spacing', '{"a": 1,"v":1}'],
    ['another order', '{"v":1,"a":1}'],
    ['a name twice', '{"a":1,"a":2,"v":1}'],
    ['a fraction', '{"a":1.5,"v":1}'],
    ['an exponent', '{"a":1e2,"v":1}'],
    ['a list', '[1]'],
    ['a nested object', '{"a":{},"v":1}'],
    ['null inside', '{"a":null,"v":1}'],
    ['no version', '{"a":1}'],
    ['a needless escape', '{"a":"\\u0041","v":1}'],
    ['a decomposed letter', '{"a":"e\u0301","v":1}'],
    ['a byte order mark', '\ufeff{"v":1}'],
    ['nothing', ''],
    ['half of it', '{"a":1,"v":'],
  ])('refuses %s', (_, text) => {
    expect(readRecord(toUtf8(text))).toBeNull()
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(readRecord(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toBeNull()
  })
})
