import { describe, expect, it } from 'vitest'
import { honorBy } from '../../src/suppression-registry/index.js'

describe('the last day to honor an opt-out', () => {
  it.each([
    ['a morning in the East', '2026-11-20T15:00:00Z', '2026-12-07'],
    ['a Thursday evening in California, Friday in New York', '2026-11-20T05:30:00Z', '2026-12-04'],
    ['a Thursday evening in Hawaii', '2026-11-20T09:30:00Z', '2026-12-04'],
    ['a Friday morning in New York, Friday everywhere', '2026-11-20T12:00:00Z', '2026-12-07'],
  ])('is never later than ten business days of whoever said it: %s', (_, said, last) => {
    expect(new Date(honorBy(Date.parse(said)) - 11 * 3_600_000).toISOString().slice(0, 10)).toBe(last)
  })
})
