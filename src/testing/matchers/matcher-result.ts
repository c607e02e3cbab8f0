/** What `expect.extend` of vitest and jest wants back. `message` holds nothing of the text under test. */
export interface MatcherResult {
  readonly pass: boolean
  message(): string
}

export function result(pass: boolean, whenItFails: string, whenItShouldHaveFailed: string): MatcherResult {
  return { pass, message: () => (pass ? whenItShouldHaveFailed : whenItFails) }
}

export function notText(): MatcherResult {
  return { pass: false, message: () => 'expected a text, got something else' }
}
