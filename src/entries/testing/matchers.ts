export {
  type MatcherResult,
  type NophiAsymmetricMatchers,
  type NophiMatchers,
  type PhiSafeOptions,
  toBeOneSegment,
  toBePhiSafe,
  toHaveSenderAndOptOut,
  toNotCollideWithOptOut,
} from '../../testing/matchers/index.js'
