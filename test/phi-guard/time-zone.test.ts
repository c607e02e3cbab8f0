import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('CT behind an hour', () => {
  it.each([
    "You're scheduled Nov 1 at 2:00 PM CT. Reply C to confirm.",
    'Confirmed: Friday at 10 AM CT at the main office.',
    'Support hours: 8am-5pm CT, Monday to Friday.',
    'The webinar runs from 2 to 3 PM CT.',
  ])('is central time: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })

  it.each([
    ["You're scheduled at 2 PM CT", 'Your 2 PM CT is moved to Friday'],
    ['Come at 10am CT, door B', 'Come at 10am. CT of the chest first'],
    ['The call is at 2 PM CT', 'The call is at 2 PM, CT scan at 3'],
    ['See you at 2:00 PM CT', 'See you at 2:00 PM CT with contrast'],
  ])('is told from a scan: %s', (clear, blocked) => {
    expect([clear, blocked].map(verdictOf)).toEqual(['clear', 'blocked'])
  })
})

describe('a wish after a visit', () => {
  it.each(["We hope you're doing well after your recent visit. Call us with any questions.", 'We hope you are doing well since your last visit with us.'])(
    'says nothing of how someone is: %s',
    (text) => {
      expect(verdictOf(text)).toBe('clear')
    },
  )

  it.each([
    "You're doing well, so we can space out the visits",
    'You are doing well with less meds, see you in May',
    "We hope you're healing well, see you at the visit",
  ])('is told from a report: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })
})
