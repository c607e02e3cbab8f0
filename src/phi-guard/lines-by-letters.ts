import { Kind, latinCharacters } from './characters.js'
import { Reading } from './reading.js'

const letters = 26
/** Letters, digits, and nothing. */
const signs = 37
const longestList = 1 << 20
const lineEnd = 10
const remark = 35
const weakMark = 126
const acronymMark = 61

/**
 * The lines of the word lists by the first two letters of their first word. Lines are read when a text has a word that begins
 * as theirs, and only once: the first text does not wait for words that it does not have.
 */
export class LinesByLetters {
  /** By letters: the first and the last line, plus one; 0 where there is none. */
  readonly #first: Int32Array = new Int32Array(signs * signs)
  readonly #last: Int32Array = new Int32Array(signs * signs)
  /** By line: the next of the same letters, plus one; its list and where it begins there. */
  readonly #next: number[] = []
  readonly #place: number[] = []
  readonly #lists: { readonly text: string; readonly read: (line: string) => void }[] = []
  readonly #reading: Reading = new Reading()

  /** Notes where the lines stand: one line a term, `#` before a remark. Of lines of the same letters those added first are read first. */
  add(text: string, read: (line: string) => void): void {
    const list = (this.#lists.push({ text, read }) - 1) * longestList
    for (let start = 0; start < text.length; ) {
      const sign = text.charCodeAt(start)
      const next = sign === lineEnd ? start : text.indexOf('\n', start + 1)
      const end = next < 0 ? text.length : next
      if (sign !== lineEnd && sign !== remark) {
        const line = this.#place.push(list + start)
        this.#next.push(0)
        const letters = this.#lettersOf(text, start, end)
        const last = this.#last[letters] as number
        if (last === 0) this.#first[letters] = line
        else this.#next[last - 1] = line
        this.#last[letters] = line
      }
      start = end + 1
    }
  }

  /** Reads what begins with these folded characters, the second 0 where a word has but one. False: nothing was left to read. */
  open(first: number, second: number): boolean {
    const letters = signOf(first) * signs + signOf(second)
    let line = this.#first[letters] as number
    if (line === 0) return false
    this.#first[letters] = 0
    for (; line !== 0; line = this.#next[line - 1] as number) {
      const place = this.#place[line - 1] as number
      const { text, read } = this.#lists[Math.floor(place / longestList)] as { text: string; read: (line: string) => void }
      const end = text.indexOf('\n', place % longestList)
      read(text.slice(place % longestList, end < 0 ? text.length : end))
    }
    return true
  }

  #lettersOf(text: string, start: number, end: number): number {
    const { kinds, folded } = latinCharacters()
    let at = start
    while (text.charCodeAt(at) === weakMark || text.charCodeAt(at) === acronymMark) at++
    const first = text.charCodeAt(at)
    const second = at + 1 < end ? text.charCodeAt(at + 1) : lineEnd
    if (isWordKind(kinds[first]) && second < kinds.length && kinds[second] !== 255)
      return signOf(folded[first] as number) * signs + (isWordKind(kinds[second]) ? signOf(folded[second] as number) : 0)
    const reading = this.#reading
    reading.read(text.slice(start, end))
    if (reading.tokenCount === 0) return 0
    const word = reading.tokenStart[0] as number
    return signOf(reading.codes[word] as number) * signs + ((reading.tokenEnd[0] as number) - word > 1 ? signOf(reading.codes[word + 1] as number) : 0)
  }
}

function isWordKind(kind: number | undefined): boolean {
  return kind === Kind.letter || kind === Kind.digit
}

/** Small and capital letters alike. Characters beyond ASCII share the place of nothing. */
function signOf(code: number): number {
  const small = code | 32
  if (small >= 97 && small <= 122) return small - 96
  return code >= 48 && code <= 57 ? code - 47 + letters : 0
}
