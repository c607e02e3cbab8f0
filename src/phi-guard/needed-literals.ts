import { keyOfLiteral } from './literal-keys.js'

/** All strings that a piece of a pattern stands for, in lower case; null where they are many or unknown. */
type Exact = readonly string[] | null

/** Strings of which a text holds one. */
interface List {
  readonly strings: readonly string[]
  /** How likely an ordinary text is to hold one of them, roughly. */
  readonly likelihood: number
}

/** What one piece demands of a text: of every list one string. */
interface Piece {
  readonly exact: Exact
  readonly lists: readonly List[]
  /** Whether a word ends with it or before, where it is not exact. */
  readonly endsOutside?: boolean
}

/** Stands in a literal for the edge of a word, as in a pattern. */
export const edge = '\b'

/** Of alternatives, of what follows one another, of one that is said again. */
const mostStrings = 200
const mostJoined = 40
const mostRepeats = 4
const mostLists = 4
/** A list that most texts have one of is worth asking for where there is no other. */
const tooLikely = 0.3
const fewInClass = 6
const unknown: Piece = { exact: null, lists: [] }
const nothing: Piece = { exact: [''], lists: [] }
/** Any of them is written as 0. */
const digit: Piece = { exact: ['0'], lists: [] }
const edgeOnly: Piece = { exact: [edge], lists: [] }

/**
 * By alternative of the pattern lists of strings, of each of which a text holds one in lower case if that alternative matches
 * it; no alternative where one demands nothing. Read from the source of the pattern, erring towards demanding too little: what
 * is optional, a class or unknown demands nothing. Flags `i`, `g` only.
 */
export function neededLiterals(pattern: RegExp): readonly (readonly (readonly string[])[])[] {
  const source = new Source(pattern.source)
  const ways = [rarestOf(readBranch(source, ''))]
  while (source.takes('|')) ways.push(rarestOf(readBranch(source, '')))
  return ways.every((way) => way.length > 0) ? ways.map((way) => way.map(({ strings }) => strings)) : []
}

/** What is worth asking for, the rarest first. */
function rarestOf({ exact, lists }: Piece): readonly List[] {
  const list = asList(exact)
  if (list !== null) return [list]
  return [...lists]
    .sort((one, other) => one.likelihood - other.likelihood)
    .filter(({ likelihood }, at) => at === 0 || (at < mostLists && likelihood < tooLikely))
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

/** `before` is the edge of a word where one is sure to stand there, else nothing. */
function readAlternatives(source: Source, before: string): Piece {
  const branches = [readBranch(source, before)]
  while (source.takes('|')) branches.push(readBranch(source, before))
  if (branches.length === 1) return branches[0] as Piece
  if (branches.every((branch) => branch.exact !== null)) {
    const exact = branches.flatMap((branch) => branch.exact ?? [])
    if (exact.length <= mostStrings) return { exact, lists: [] }
  }
  const either = branches.map((branch) => rarestOf(branch)[0])
  const list = { strings: either.flatMap((one) => one?.strings ?? []), likelihood: either.reduce((sum, one) => sum + (one?.likelihood ?? 0), 0) }
  return { exact: null, lists: either.includes(undefined) ? [] : [list], endsOutside: branches.every(leavesEdge) }
}

function readBranch(source: Source, before: string): Piece {
  const lists: List[] = []
  let whole = true
  let run: readonly string[] = [before]
  const close = (): void => {
    const list = asList(run)
    if (list !== null) lists.push(list)
    whole = false
  }
  while (source.next !== '' && source.next !== '|' && source.next !== ')') {
    const atEdge = run.every(endsOutside)
    const piece = readRepeated(source, atEdge ? edge : '')
    const { exact } = piece
    if (exact === null) {
      close()
      lists.push(...piece.lists)
      run = [piece.endsOutside === true ? edge : '']
    } else if (run.length > 1 && exact.length > 1 && run.length * exact.length > mostJoined) {
      // What follows says whether a word ends here, and what stands here whether one begins there.
      if (exact.every(beginsOutside)) run = run.map((text) => join(text, edge))
      close()
      run = atEdge ? exact.map((text) => join(edge, text)) : exact
    } else run = run.flatMap((start) => exact.map((end) => join(start, end)))
  }
  if (whole) return { exact: run, lists: [] }
  close()
  return { exact: null, lists, endsOutside: run.every(endsOutside) }
}

function readRepeated(source: Source, before: string): Piece {
  const plain = source.takesMatch(plainText)
  if (plain !== null) return { exact: [plain[0].toLowerCase()], lists: [] }
  const piece = readOne(source, before)
  const times = source.takesMatch(/[?*+]|\{(\d+)(?:(,)(\d*))?\}/y)
  if (times === null) return piece
  source.takes('?')
  const sign = times[0]
  if (sign === '?' && piece.exact !== null && piece.exact.length < mostStrings) return { exact: [...piece.exact, ''], lists: [] }
  if (sign === '?' || sign === '*' || times[1] === '0') return { exact: null, lists: [], endsOutside: before === edge && leavesEdge(piece) }
  const fewest = Number(times[1])
  const most = times[2] === undefined ? fewest : Number(times[3] || Number.POSITIVE_INFINITY)
  const [only] = piece.exact ?? []
  if (only !== undefined && piece.exact?.length === 1 && most <= mostRepeats)
    return { exact: Array.from({ length: most - fewest + 1 }, (_, more) => only.repeat(fewest + more)), lists: [] }
  // Once for certain, and what follows may be another time.
  const list = asList(piece.exact)
  return { exact: null, lists: list === null ? piece.lists : [list], endsOutside: leavesEdge(piece) }
}

/** Letters and blanks of which none may be said more or fewer times. */
const plainText = /[a-z ]+(?![?*+{])/iy

/** No letter or digit before, or behind: beside one the edge of a word. */
const noWord = /\?<?!(?:\\w|\[(?:\\w[^\]\\]*|[^\]^\\][^\]\\]*\\w[^\]\\]*)\])\)/y

function readOne(source: Source, before: string): Piece {
  if (source.takes('(')) {
    if (source.takesMatch(noWord) !== null) return edgeOnly
    const around = source.takesMatch(/\?(?:[=!]|<[=!])/y) !== null
    if (!around) source.takesMatch(/\?(?::|<[^>]+>)/y)
    const inside = readAlternatives(source, before)
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
  if (sign === 'b') return edgeOnly
  if (sign === 'B') return nothing
  if (sign === 'd') return digit
  if (/[uxpPkc]/.test(sign)) {
    source.takesMatch(/\{[^}]*\}|<[^>]*>|[\da-f]{2,4}|[A-Z]/iy)
    return unknown
  }
  return /[a-z\d]/i.test(sign) ? unknown : literal(sign)
}

function readClass(source: Source): Piece {
  const start = source.place
  while (source.next !== ']' && source.next !== '') if (source.take() === '\\') source.take()
  const inside = source.text.slice(start, source.place)
  source.take()
  if (/^(?:\d-\d|\d|\\d)+$/.test(inside)) return digit
  return /^[a-z' ]+$/i.test(inside) && inside.length <= fewInClass ? { exact: [...inside.toLowerCase()], lists: [] } : unknown
}

/** Letters beyond ASCII have more than one form, so they count as unknown. */
function literal(sign: string): Piece {
  if (sign.charCodeAt(0) >= 0x80) return unknown
  return /\d/.test(sign) ? digit : { exact: [sign.toLowerCase()], lists: [] }
}

/** One string after the other. An edge between them says no more than they do. */
function join(start: string, end: string): string {
  if (start === '' || end === '') return start + end
  if (start === edge) return end.startsWith(edge) ? end : start + end
  if (end === edge) return start.endsWith(edge) ? start : start + end
  return (start.endsWith(edge) ? start.slice(0, -1) : start) + (end.startsWith(edge) ? end.slice(1) : end)
}

/** The strings to look for, where each of them has a key. */
function asList(strings: Exact): List | null {
  if (strings === null) return null
  let likelihood = 0
  const list: string[] = []
  for (const string of strings) {
    const text = withoutOuterEdges(string)
    const key = keyOfLiteral(text)
    if (key === undefined) return null
    list.push(text)
    likelihood += 6 ** -Math.min(key.rarity, 8)
  }
  return { strings: list, likelihood }
}

/** The edge of a word beside a blank or a sign asks for the word beyond, which is not looked for. */
function withoutOuterEdges(text: string): string {
  const from = text.startsWith(edge) && !isWordCode(text.charCodeAt(1)) ? 1 : 0
  const to = text.endsWith(edge) && !isWordCode(text.charCodeAt(text.length - 2)) ? text.length - 1 : text.length
  return from === 0 && to === text.length ? text : text.slice(from, to)
}

const leavesEdge = (piece: Piece): boolean => piece.exact?.every(endsOutside) ?? piece.endsOutside === true
const beginsOutside = (text: string): boolean => text !== '' && !isWordCode(text.charCodeAt(0))
const endsOutside = (text: string): boolean => text !== '' && !isWordCode(text.charCodeAt(text.length - 1))

/** What `\w` means, of small letters. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95
}
