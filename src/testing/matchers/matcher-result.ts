/** What `expect.extend` of vitest and jest wants back. `message` holds nothing of the text under test. */
export interface MatcherResult {
  readonly pass: boolean
  message(): string
}

export function result(pass: boolean, whenItFails: string, whenItShouldHaveFailed: string): MatcherResult {
  return { pass, message: () => (pass ? whenItShouldHaveFailed : whenItFails) }
}

/** Fails under `.not` too: what is no text was not looked at. `matcher` is the `this` of a matcher, which says which way it is asked. */
export function unreadable(matcher: unknown, wanted: string): MatcherResult {
  const negated = typeof matcher === 'object' && matcher !== null && (matcher as { isNot?: unknown }).isNot === true
  return { pass: negated, message: () => `expected ${wanted}, got something else` }
}

export function places(found: readonly { readonly start: number; readonly end: number }[]): string {
  return found.map(({ start, end }) => `${start} to ${end}`).join(', ')
}
