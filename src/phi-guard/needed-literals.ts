/** All strings that a piece of a pattern stands for, in lower case; null where they are many or unknown. */
type Exact = readonly string[] | null

/** What one piece demands of a text: of every list one string. */
interface Piece {
  readonly exact: Exact
  readonly lists: readonly (readonly string[])[]
}

const mostStrings = 48
const shortest = 3
const mostLists = 3
const unknown: Piece = { exact: null, lists: [] }
const nothing: Piece = { exact: [''], lists: [] }

/**
 * Lists of strings, of each of which a text holds one in lower case if the pattern matches it. Read from the source of the
 * pattern, erring towards demanding too little: what is optional, a class or unknown demands nothing. Flags `i`, `g` only.
 */
export function neededLiterals(pattern: RegExp): readonly (readonly string[])[] {
  const { lists, exact } = readAlternatives(new Source(pattern.source))
  return [...lists, ...(isLong(exact) ? [exact] : [])].sort((one, other) => likelihood(one) - likelihood(other)).slice(0, mostLists)
}

class Source {
  place = 0
  constructor(readonly text: string) {}
  get next(): string {
    return this.text[this.place] ?? ''
  }
  take(): string {
    return this.text[this.place++] ?? ''
  }
  takes(wanted: string): boolean {
    if (!this.text.startsWith(wanted, this.place)) return false
    this.place += wanted.length
    return true
  }
  takesMatch(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.place
    const match = sticky.exec(this.text)
    if (match !== null) this.place = sticky.lastIndex
    return match
  }
}

function readAlternatives(source: Source): Piece {
  const branches = [readBranch(source)]
  while (source.takes('|')) branches.push(readBranch(source))
  if (branches.length === 1) return branches[0] as Piece
  const exact = branches.every((branch) => branch.exact !== null) ? branches.flatMap((branch) => branch.exact ?? []) : null
  if (exact !== null && exact.length <= mostStrings) return { exact, lists: [] }
  const either = branches.map(bestOf)
  return { exact: null, lists: either.every((list) => list !== null) ? [either.flatMap((list) => list ?? [])] : [] }
}

function bestOf({ exact, lists }: Piece): readonly string[] | null {
  if (isLong(exact)) return exact
  return lists.length === 0 ? null : lists.reduce((best, list) => (likelihood(list) < likelihood(best) ? list : best))
}

function readBranch(source: Source): Piece {
  const lists: (readonly string[])[] = []
  let whole = true
  let run: readonly string[] = ['']
  const close = (): void => {
    if (isLong(run)) lists.push(run)
    run = ['']
    whole = false
  }
  while (source.next !== '' && source.next !== '|' && source.next !== ')') {
    const piece = readRepeated(source)
    if (piece.exact === null || run.length * piece.exact.length > mostStrings) close()
    if (piece.exact === null) lists.push(...piece.lists)
    else run = run.flatMap((start) => (piece.exact ?? []).map((end) => start + end))
    if (piece.lists.length > 0 && piece.exact !== null) {
      lists.push(...piece.lists)
      close()
    }
  }
  if (whole) return { exact: run, lists: [] }
  close()
  return { exact: null, lists }
}

function readRepeated(source: Source): Piece {
  const piece = readOne(source)
  const times = source.takesMatch(/[?*+]|\{(\d+)(?:,\d*)?\}/y)
  if (times === null) return piece
  source.takes('?')
  const sign = times[0]
  if (sign === '?') return piece.exact === null || piece.exact.length >= mostStrings ? unknown : { exact: [...piece.exact, ''], lists: [] }
  if (sign === '*' || times[1] === '0') return unknown
  // Once for certain, and what follows may be another time.
  return { exact: null, lists: isLong(piece.exact) ? [piece.exact] : piece.lists }
}

function readOne(source: Source): Piece {
  if (source.takes('(')) {
    const around = source.takesMatch(/\?(?:[=!]|<[=!])/y) !== null
    if (!around) source.takesMatch(/\?(?::|<[^>]+>)/y)
    const inside = readAlternatives(source)
    source.takes(')')
    // What stands before or behind is asked for, but takes no place.
    return around ? nothing : inside
  }
  if (source.takes('[')) return readClass(source)
  const sign = source.take()
  if (sign === '\\') return readEscape(source)
  if (sign === '^' || sign === '$') return nothing
  return sign === '.' ? unknown : literal(sign)
}

function readEscape(source: Source): Piece {
  const sign = source.take()
  if (sign === 'b' || sign === 'B') return nothing
  if (sign === 'u' || sign === 'x' || sign === 'p' || sign === 'P' || sign === 'k' || sign === 'c') {
    source.takesMatch(/\{[^}]*\}|<[^>]*>|[\da-f]{2,4}|[A-Z]/iy)
    return unknown
  }
  return /[a-z\d]/i.test(sign) ? unknown : literal(sign)
}

const fewInClass = 6

function readClass(source: Source): Piece {
  const start = source.place
  while (source.next !== ']' && source.next !== '') if (source.take() === '\\') source.take()
  const inside = source.text.slice(start, source.place)
  source.take()
  return /^[a-z' ]+$/i.test(inside) && inside.length <= fewInClass ? { exact: [...inside.toLowerCase()], lists: [] } : unknown
}

/** Letters beyond ASCII have more than one form, so they count as unknown. */
function literal(sign: string): Piece {
  return sign.charCodeAt(0) < 0x80 ? { exact: [sign.toLowerCase()], lists: [] } : unknown
}

function isLong(strings: Exact): strings is readonly string[] {
  return strings?.every((each) => each.length >= shortest) === true
}

/** How likely an ordinary text is to hold one of them, roughly: each further letter makes it rarer. */
function likelihood(strings: readonly string[]): number {
  return strings.reduce((sum, each) => sum + 6 ** -Math.min(each.length, 8), 0)
}
