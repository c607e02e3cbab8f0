import { describe, expect, it } from 'vitest'
import { trueUntil } from '../../src/messenger/true-until.js'

/** 24 November, 22:30 in Chicago, 23:30 in New York. */
const late = new Date('2026-11-25T04:30:00Z')

describe('trueUntil', () => {
  it('ends with the local day of writing', () => {
    expect(trueUntil('See you tomorrow.', late, ['America/Chicago'])).toEqual(new Date('2026-11-25T05:59:59.999Z'))
  })

  it('ends in the zone where that is first', () => {
    expect(trueUntil('See you tomorrow.', late, ['America/Chicago', 'America/New_York'])).toEqual(new Date('2026-11-25T04:59:59.999Z'))
  })

  it('ends with a date in its zone, over a change of clocks', () => {
    expect(trueUntil('See you on Nov 3.', new Date('2026-10-28T16:00:00Z'), ['America/New_York'])).toEqual(new Date('2026-11-04T04:59:59.999Z'))
  })

  it('has no end where no day is named', () => {
    expect(trueUntil('Please call us.', late, ['America/Chicago'])).toBeUndefined()
  })
})
