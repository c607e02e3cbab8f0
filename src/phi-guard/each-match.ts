/** Every match of a pattern with the `g` flag. Without the copy of the pattern that `matchAll` makes: this is the hot path. */
export function eachMatch(text: string, pattern: RegExp, take: (start: number, end: number, match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) take(match.index, match.index + match[0].length, match)
}
