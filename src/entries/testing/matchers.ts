export { type MatcherResult, toBeOneSegment, toBePhiSafe, toHaveSenderAndOptOut, toNotCollideWithOptOut } from '../../testing/matchers/index.js'
