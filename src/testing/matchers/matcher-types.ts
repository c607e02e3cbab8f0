import type { PhiSafeOptions } from './to-be-phi-safe.js'

/** The matchers as they read on `expect(text)`. `R` is what the runner's own matchers return. */
export interface NophiMatchers<R> {
  /** Passes when the guard finds nothing that blocks. Default tier `reminder`. */
  toBePhiSafe(options?: PhiSafeOptions): R
  /** Passes when the text leaves as one SMS. */
  toBeOneSegment(): R
  /** Passes when no word that the text invites, or no keyword of the list, already means opt-out, opt-in or help. */
  toNotCollideWithOptOut(): R
  /** Passes when the text begins with `<sender>: ` and offers STOP. */
  toHaveSenderAndOptOut(sender: string | { readonly name: string }): R
}

/** The same inside another expectation: `expect(sent).toEqual({ text: expect.toBePhiSafe() })`. There a failing runner prints what it compared, the text too. */
export type NophiAsymmetricMatchers = NophiMatchers<unknown>

// The runners read these global names, so that none is imported: vitest 4 and @types/jest `jest.Matchers`, vitest 5
// `Chai.Assertion`, vitest `Chai.ExpectStatic` besides, @types/jest `jest.Expect` besides.
declare global {
  namespace jest {
    interface Matchers<R, T> extends NophiMatchers<R> {}
    interface Expect extends NophiAsymmetricMatchers {}
    interface InverseAsymmetricMatchers extends NophiAsymmetricMatchers {}
  }
  namespace Chai {
    interface Assertion extends NophiMatchers<void> {}
    interface ExpectStatic extends NophiAsymmetricMatchers {}
  }
}
