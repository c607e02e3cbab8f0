import { describe, expect, it } from 'vitest'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import { afterOutcome, type BreakerState, breakerVerdict, closedBreaker } from '../../src/messenger/breaker.js'

const lost: TransportOutcome = { outcome: 'unknown', cause: 'timeout' }
const down: TransportOutcome = { outcome: 'rejected', reason: 'provider-down', retryable: true }
const refused: TransportOutcome = { outcome: 'rejected', reason: 'invalid-number', retryable: false }
const refusesUs: TransportOutcome = { outcome: 'rejected', reason: 'unauthorized', retryable: false }
const taken: TransportOutcome = { outcome: 'accepted', providerMessageId: 'p', warnings: [] }

function given(outcomes: readonly TransportOutcome[], now = 0, from: BreakerState = closedBreaker): BreakerState {
  return outcomes.reduce((state, outcome) => afterOutcome(state, outcome, now), from)
}

describe('a breaker', () => {
  it('opens after ten failures in a row, of whichever kind', () => {
    expect(breakerVerdict(given(Array(9).fill(lost)), 0)).toBe('closed')
    expect(breakerVerdict(given([...Array(5).fill(lost), ...Array(5).fill(down)]), 0)).toBe('open')
  })

  it('does not count what the provider refuses for the text’s own sake', () => {
    expect(breakerVerdict(given([...Array(9).fill(lost), refused, lost]), 0)).toBe('closed')
    expect(breakerVerdict(given([...Array(9).fill(lost), taken, lost]), 0)).toBe('closed')
  })

  it('opens at the first refusal of us, and remembers it until another answer', () => {
    const open = given([refusesUs])
    expect(breakerVerdict(open, 4_999)).toBe('open')
    expect(given([refusesUs, lost]).refusesUs).toBe(true)
    expect(given([refusesUs, taken])).toEqual(closedBreaker)
    expect(given([lost, down]).refusesUs).toBe(false)
  })

  it('lets one text try after its pause, and stays open twice as long when that fails too', () => {
    const open = given(Array(10).fill(lost))
    expect(breakerVerdict(open, 4_999)).toBe('open')
    expect(breakerVerdict(open, 5_000)).toBe('probe')
    const again = afterOutcome(open, lost, 5_000)
    expect(breakerVerdict(again, 14_999)).toBe('open')
    expect(breakerVerdict(again, 15_000)).toBe('probe')
    expect(afterOutcome(again, taken, 15_000)).toEqual(closedBreaker)
  })

  it('is not pushed further by answers that were under way when it opened', () => {
    const open = given(Array(10).fill(lost))
    expect(breakerVerdict(given(Array(40).fill(lost), 100, open), 5_000)).toBe('probe')
  })

  it('never stays open longer than five minutes', () => {
    let state = given(Array(10).fill(lost))
    for (let round = 0; round < 20; round++) state = afterOutcome(state, lost, state.openUntil as number)
    expect(breakerVerdict(state, (state.openUntil as number) - 300_001)).toBe('open')
    expect(state.openUntil).toBe((given(Array(10).fill(lost)).openUntil as number) + [1, 2, 3, 4, 5].reduce((sum, n) => sum + 5_000 * 2 ** n, 0) + 15 * 300_000)
  })
})
