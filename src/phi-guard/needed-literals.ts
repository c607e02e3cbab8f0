/** All strings that a piece of a pattern stands for, in lower case; null where they are many or unknown. */
type Exact = readonly string[] | null

/** What one piece demands of a text: of every list one string. */
interface Piece {
  readonly exact: Exact
  readonly lists: readonly (readonly string[])[]
}

/** Stands in a literal for the edge of a word, as in a pattern. */
export const edge = '\b'

/** Of alternatives, and of what follows one another. */
const mostStrings = 200
const mostJoined = 12
const shortest = 3
const mostLists = 4
const unknown: Piece = { exact: null, lists: [] }
const nothing: Piece = { exact: [''], lists: [] }

/**
 * Lists of strings, of each of which a text holds one in lower case if the pattern matches it. Read from the source of the
 * pattern, erring towards demanding too little: what is optional, a class or unknown demands nothing. Flags `i`, `g` only.
 */
export function neededLiterals(pattern: RegExp): readonly (readonly string[])[] {
  const { lists, exact } = readAlternatives(new Source(pattern.source))
  const whole = asList(exact)
  return [...lists, ...(whole === null ? [] : [whole])].sort((one, other) => likelihood(one) - likelihood(other)).slice(0, mostLists)
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
  const list = asList(exact)
  if (list !== null) return list
  return lists.length === 0 ? null : lists.reduce((best, list) => (likelihood(list) < likelihood(best) ? list : best))
}

function readBranch(source: Source): Piece {
  const lists: (readonly string[])[] = []
  let whole = true
  let run: readonly string[] = ['']
  const close = (): void => {
    const list = asList(run)
    if (list !== null) lists.push(list)
    run = ['']
    whole = false
  }
  while (source.next !== '' && source.next !== '|' && source.next !== ')') {
    const piece = readRepeated(source)
    if (piece.exact === null || isTooMany(run.length, piece.exact.length)) close()
    if (piece.exact === null) lists.push(...piece.lists)
    else run = run.flatMap((start) => (piece.exact ?? []).map((end) => join(start, end)))
    if (piece.lists.length > 0 && piece.exact !== null) {
      lists.push(...piece.lists)
      close()
    }
  }
  if (whole) return { exact: run, lists: [] }
  close()
  return { exact: null, lists }
}

function isTooMany(before: number, next: number): boolean {
  return before > 1 && next > 1 && before * next > mostJoined
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
  const list = asList(piece.exact)
  return { exact: null, lists: list === null ? piece.lists : [list] }
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
  if (sign === 'b') return { exact: [edge], lists: [] }
  if (sign === 'B') return nothing
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

/** One string after the other. An edge between them says no more than they do. */
function join(start: string, end: string): string {
  if (start === '' || end === '') return start + end
  if (start === edge) return end.startsWith(edge) ? end : start + end
  if (end === edge) return start.endsWith(edge) ? start : start + end
  return (start.endsWith(edge) ? start.slice(0, -1) : start) + (end.startsWith(edge) ? end.slice(1) : end)
}

/** The strings to look for, where none is too short to be worth it. */
function asList(strings: Exact): readonly string[] | null {
  const list = strings?.map(withoutOuterEdges)
  return list?.every((each) => each.length >= shortest) === true ? list : null
}

/** The edge of a word beside a blank or a sign asks for the word beyond, which is not looked for. */
function withoutOuterEdges(text: string): string {
  const from = text.startsWith(edge) && !isWordCode(text.charCodeAt(1)) ? 1 : 0
  const to = text.endsWith(edge) && !isWordCode(text.charCodeAt(text.length - 2)) ? text.length - 1 : text.length
  return from === 0 && to === text.length ? text : text.slice(from, to)
}

/** What `\w` means, of small letters. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95
}

/** How likely an ordinary text is to hold one of them, roughly: each further letter makes it rarer. */
function likelihood(strings: readonly string[]): number {
  return strings.reduce((sum, each) => sum + 6 ** -Math.min(each.length, 8), 0)
}
