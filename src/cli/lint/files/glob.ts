/** A pattern as a test of a path with `/`: `*` and `?` within a part, `**` over parts, `{a,b}` either. Other characters stand for themselves. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const alternatives = alternativesOf(pattern).map((each) => new RegExp(`^${partsOf(each)}$`, 'u'))
  return (path) => alternatives.some((alternative) => alternative.test(path))
}

export function anyGlob(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(globMatcher)
  return (path) => matchers.some((matches) => matches(path))
}

export function hasGlob(pattern: string): boolean {
  return /[*?{]/.test(pattern)
}

/** The pattern with each choice of its braces. */
export function alternativesOf(pattern: string): readonly string[] {
  return expandBraces(normalised(pattern))
}

/** The folder above the first part with a wildcard. */
export function globBase(pattern: string): string {
  const parts = normalised(pattern).split('/')
  const wild = parts.findIndex(hasGlob)
  return parts.slice(0, wild === -1 ? -1 : wild).join('/')
}

function normalised(pattern: string): string {
  return pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

const maxAlternatives = 200

/** Braces from the inside out; what is left over when there are too many stands for itself. */
function expandBraces(pattern: string): string[] {
  let patterns = [pattern]
  while (patterns.length < maxAlternatives) {
    const next = patterns.flatMap((each) => {
      const match = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(each)
      if (match === null) return [each]
      return (match[1] ?? '').split(',').map((choice) => each.slice(0, match.index) + choice + each.slice(match.index + match[0].length))
    })
    if (next.length === patterns.length) break
    patterns = next
  }
  return patterns
}

function partsOf(pattern: string): string {
  const parts = pattern.split('/').filter((part, index, all) => part !== '**' || all[index - 1] !== '**')
  return parts
    .map((part, index) => {
      const last = index === parts.length - 1
      if (part === '**') return last ? '.*' : '(?:[^/]+/)*'
      const literal = part
        .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
        .replace(/\*+/g, '[^/]*')
        .replaceAll('?', '[^/]')
      return last ? literal : `${literal}/`
    })
    .join('')
}
