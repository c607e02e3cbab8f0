/** A pattern as a test of a path with `/`: `*` and `?` within a part, `**` over parts, `{a,b}` either. Other characters stand for themselves. No pattern takes longer than its length times that of the path. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const alternatives = alternativesOf(pattern).map(partsOf)
  return (path) => {
    const parts = path.split('/')
    return alternatives.some((alternative) => matchesAll(alternative, parts, (test, part) => test(part)))
  }
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

/** `null` stands for any number of parts. */
type Part = ((part: string) => boolean) | null

function partsOf(pattern: string): readonly Part[] {
  const parts = pattern.split('/').filter((part, index, all) => part !== '**' || all[index - 1] !== '**')
  // `a/**` is what `a` holds, and not `a`.
  return parts.flatMap((part, index): Part[] => (part !== '**' ? [partMatcher(part)] : index === parts.length - 1 ? [() => true, null] : [null]))
}

function partMatcher(pattern: string): (part: string) => boolean {
  if (!/[*?]/.test(pattern)) return (part) => part === pattern
  const signs = Array.from(pattern.replace(/\*+/g, '*'), (sign) => (sign === '*' ? null : sign))
  return (part) => matchesAll(signs, Array.from(part), (sign, character) => sign === '?' || sign === character)
}

/** Whether tests hold of things in their order, `null` of any number of them. Only the last `null` is tried again, since what stands before it is met as early as can be. */
function matchesAll<T, Thing>(tests: readonly (T | null)[], things: readonly Thing[], holds: (test: T, thing: Thing) => boolean): boolean {
  let test = 0
  let open: { readonly test: number; thing: number } | undefined
  for (let at = 0; at < things.length; ) {
    const next = tests[test]
    if (next === null) {
      test += 1
      open = { test, thing: at }
    } else if (next !== undefined && holds(next, things[at] as Thing)) {
      test += 1
      at += 1
    } else if (open !== undefined) {
      open.thing += 1
      at = open.thing
      test = open.test
    } else return false
  }
  return tests.slice(test).every((rest) => rest === null)
}
