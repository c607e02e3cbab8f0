const matchers = require('nophi/testing/matchers')

expect.extend(matchers)

const safe = 'Lakeside Clinic: Your test results are ready. Please log in to view. Reply STOP to opt out.'
const health = 'Your diabetes test results are ready'

test('the matchers extend the expect of jest', () => {
  expect(safe).toBePhiSafe()
  expect(safe).toBeOneSegment()
  expect(safe).toHaveSenderAndOptOut('Lakeside Clinic')
  expect(safe).toNotCollideWithOptOut()
  expect(health).not.toBePhiSafe()
  expect('a'.repeat(161)).not.toBeOneSegment()
  expect(health).not.toHaveSenderAndOptOut('Lakeside Clinic')
  expect('Reply CANCEL to cancel.').not.toNotCollideWithOptOut()
})

test('a failure names rule and place and quotes nothing', () => {
  let message = ''
  try {
    expect(health).toBePhiSafe()
  } catch (error) {
    message = error.message
  }
  expect(message).toContain('condition at 5 to 13')
  expect(message).not.toContain('diabetes')
})

test('they stand inside other expectations, also negated', () => {
  expect({ text: safe }).toEqual({ text: expect.toBePhiSafe() })
  expect({ text: health }).toEqual({ text: expect.not.toBePhiSafe() })
  expect({ text: health }).not.toEqual({ text: expect.toBePhiSafe() })
})

test('what is no text fails, under not as well', () => {
  expect(() => expect(undefined).toBePhiSafe()).toThrow('expected a text')
  expect(() => expect(undefined).not.toBePhiSafe()).toThrow('expected a text')
})
