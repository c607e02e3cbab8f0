import type { NophiAsymmetricMatchers, NophiMatchers } from 'nophi/testing/matchers'
import { expect } from 'vitest'

// What no global name reaches: one line of a host's own adds it.
declare module 'vitest' {
  interface AsymmetricMatchersContaining extends NophiAsymmetricMatchers {}
}

const sent = { text: 'Lakeside Clinic: Your test results are ready.' }

expect(sent.text).toBePhiSafe()
expect(sent.text).toBePhiSafe({ tier: 'strict', sender: undefined, patient: { names: ['Harlow'] } })
expect(sent.text).not.toBeOneSegment()
expect(sent.text).toNotCollideWithOptOut()
expect(sent.text).toHaveSenderAndOptOut({ name: 'Lakeside Clinic' })
expect(sent).toEqual({ text: expect.toBePhiSafe() })

expect(sent).toEqual({ text: expect.not.toHaveSenderAndOptOut('Lakeside') })

// jest's own types read the same names.
declare const underJest: jest.Matchers<void, string>
underJest.toBePhiSafe()
export const promised: (under: jest.Matchers<Promise<void>, string>) => Promise<void> = (under) => under.toBeOneSegment()
export const same: NophiMatchers<void> = underJest

// @ts-expect-error The sender is asked for by name.
expect(sent.text).toHaveSenderAndOptOut()

// @ts-expect-error No such tier.
expect(sent.text).toBePhiSafe({ tier: 'loose' })

// @ts-expect-error A guard has no such option.
expect(sent.text).toBePhiSafe({ allowAll: true })
