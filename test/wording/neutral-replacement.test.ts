import { describe, expect, it } from 'vitest'
import { neutralReplacement } from '../../src/wording/index.js'

describe('neutralReplacement', () => {
  it('keeps a kind that says nothing of the care', () => {
    expect(neutralReplacement('appointment-reminder', false)).toBe('appointment-reminder')
    expect(neutralReplacement('message-waiting', true)).toBe('message-waiting')
  })

  it('replaces a kind that does, by what is waiting', () => {
    expect(neutralReplacement('results-available', true)).toBe('update-available')
    expect(neutralReplacement('prescription-ready', false)).toBe('callback-request')
  })

  it('replaces every kind of a host, whose words it cannot weigh', () => {
    expect(neutralReplacement('acme:shuttle', true)).toBe('update-available')
    expect(neutralReplacement('acme:toString', false)).toBe('callback-request')
  })
})
