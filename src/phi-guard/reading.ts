// Past 300 lines: the one hot path. Folding and splitting share buffers so that a clean text allocates nothing.
import { Kind, kindOfOther, kindsOfAscii, latinCharacters, readSlowly } from './characters.js'
import { foldCharacter, isSpellingMark } from './fold-character.js'
import { hashToken } from './hash-token.js'

/** What a word looks like, one bit each. */
export const Shape = { letters: 1, digits: 2, capital: 4, allCapitals: 8, mixedCase: 16, possessive: 32, letterBesideDigit: 64 } as const

/** What stands between a word and the one before it. */
export const Gap = { soft: 0, comma: 1, stop: 2 } as const

const mostAtOnce = 4_096

interface HiddenSpan {
  readonly start: number
  readonly end: number
}

/**
 * A text as the rules read it: folded to lower-case ASCII where possible, split into words, every place mapped back to
 * the text as given. One object serves many texts, one at a time.
 */
export class Reading {
  text = ''
  /** Length after folding. */
  length = 0
  /** True where folded places are places of the text itself. */
  identity = true
  codes: Uint16Array = new Uint16Array(512)
  kinds: Uint8Array = new Uint8Array(512)
  upper: Uint8Array = new Uint8Array(512)
  origin: Int32Array = new Int32Array(513)
  originEnd: Int32Array = new Int32Array(513)

  tokenCount = 0
  tokenStart: Int32Array = new Int32Array(128)
  tokenEnd: Int32Array = new Int32Array(128)
  hashA: Int32Array = new Int32Array(128)
  hashB: Int32Array = new Int32Array(128)
  entry: Int32Array = new Int32Array(128)
  classes: Int32Array = new Int32Array(128)
  /** The rules that its words ask for, one bit each. */
  cues = 0
  /** The same of the rules that read Spanish. */
  spanishCues = 0
  /** The same of the rules about life at home. */
  homeCues = 0
  staffCues = 0
  /** The last word that may say a number; below zero where none does. */
  lastNumber = -2
  /** Two of them stand side by side. */
  numbersInRow = false
  shape: Uint8Array = new Uint8Array(128)
  gap: Uint8Array = new Uint8Array(128)

  digitCount = 0
  /** Length of the longest word of digits alone. */
  longestNumber = 0
  /** A word of letters and digits stands in the text. */
  mixedWords = false
  /** A word of letters with a digit or sign in it, or a run of single letters: read once more without the disguise. */
  disguiseLikely = false
  hidden: HiddenSpan[] = []
  /** Whether a reading of another differs from it. If not, its words are not split. */
  altered = false
  /** Small ls of a word are read as capital Is. */
  raised = false
  /** Share of capitals makes case mean nothing. */
  shouting = false
  private written: string | undefined

  read(text: string): void {
    this.text = text
    this.length = 0
    this.identity = true
    if (this.hidden.length > 0) this.hidden = []
    const size = text.length
    this.reserve(size)
    const { read } = latinCharacters()
    const { codes, kinds, upper } = this
    let sum = 0
    for (let at = 0; at < size; at++) {
      const code = text.charCodeAt(at)
      const sign = code < 256 ? (read[code] as number) : readSlowly
      if (sign === readSlowly) {
        this.foldSlowly(text)
        this.split()
        return
      }
      sum |= code
      codes[at] = sign & 0xff
      upper[at] = (sign >> 8) & 1
      kinds[at] = sign >> 9
    }
    this.length = size
    this.written = sum < 128 ? text : undefined
    this.split()
  }

  /** Reads another reading's folded characters under new codes, keeping its places. Used to read a disguised text again. */
  derive(from: Reading, emit: (put: (place: number, code: number, kind: number, altered: boolean) => void) => void): void {
    this.text = from.text
    this.identity = false
    this.length = 0
    this.tokenCount = 0
    this.written = undefined
    this.altered = false
    if (this.hidden.length > 0) this.hidden = []
    this.reserve(from.length * 2)
    emit((place, code, kind, altered) => {
      const at = this.length++
      this.codes[at] = code
      this.kinds[at] = kind
      this.upper[at] = kind === Kind.letter ? (from.upper[place] as number) : 0
      this.origin[at] = from.startOf(place)
      this.originEnd[at] = from.endOf(place)
      if (altered) this.altered = true
    })
    if (this.altered) this.split()
  }

  /** Place in the text of a folded character. */
  startOf(place: number): number {
    return this.identity ? place : (this.origin[place] as number)
  }

  endOf(place: number): number {
    return this.identity ? place + 1 : (this.originEnd[place] as number)
  }

  /** The folded text with its capitals, one character for each folded place. */
  plain(): string {
    this.written ??= this.writeOut()
    return this.written
  }

  /** A word, folded to lower case. */
  word(token: number): string {
    let word = ''
    for (let at = this.tokenStart[token] as number; at < (this.tokenEnd[token] as number); at++) word += String.fromCharCode(this.codes[at] as number)
    return word
  }

  private writeOut(): string {
    if (this.identity) return this.withoutAccents()
    const codes = this.codes.slice(0, this.length)
    for (let at = 0; at < codes.length; at++) codes[at] = (codes[at] as number) - (this.upper[at] as number) * 32
    let text = ''
    for (let at = 0; at < codes.length; at += mostAtOnce) text += String.fromCharCode.apply(null, codes.subarray(at, at + mostAtOnce) as unknown as number[])
    return text
  }

  /** What is all Latin folds one for one, and little of it. */
  private withoutAccents(): string {
    const { text } = this
    const { folded } = latinCharacters()
    let written = ''
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 128 || folded[code] === code) continue
      written += text.slice(from, at) + String.fromCharCode(folded[code] as number)
      from = at + 1
    }
    return written + text.slice(from)
  }

  private reserve(size: number): void {
    if (this.codes.length >= size) return
    this.codes = new Uint16Array(size)
    this.kinds = new Uint8Array(size)
    this.upper = new Uint8Array(size)
    this.origin = new Int32Array(size + 1)
    this.originEnd = new Int32Array(size + 1)
  }

  private reserveTokens(): void {
    const size = this.tokenStart.length * 2
    const grow = (from: Int32Array): Int32Array => {
      const to = new Int32Array(size)
      to.set(from)
      return to
    }
    this.tokenStart = grow(this.tokenStart)
    this.tokenEnd = grow(this.tokenEnd)
    this.hashA = grow(this.hashA)
    this.hashB = grow(this.hashB)
    this.entry = grow(this.entry)
    this.classes = grow(this.classes)
    const shape = new Uint8Array(size)
    shape.set(this.shape)
    this.shape = shape
    const gap = new Uint8Array(size)
    gap.set(this.gap)
    this.gap = gap
  }

  private foldSlowly(text: string): void {
    this.identity = false
    this.length = 0
    this.written = undefined
    this.reserve(text.length * 6)
    const kindOf = kindsOfAscii()
    let overrideFrom = -1
    let at = 0
    while (at < text.length) {
      const codePoint = text.codePointAt(at) as number
      const end = at + (codePoint > 0xffff ? 2 : 1)
      if (codePoint < 128) {
        if (kindOf[codePoint] === 255) this.hide(at, end)
        else this.put(codePoint, at, end, kindOf[codePoint] as number)
      } else {
        const folded = foldCharacter(codePoint)
        if (folded === '') this.noteUnseen(text, codePoint, at, end)
        else if (isBlank(codePoint)) this.hide(at, end)
        else {
          for (let part = 0; part < folded.length; part++) {
            const code = folded.charCodeAt(part)
            const kind =
              code < 128 ? (kindOf[code] === 255 ? Kind.other : (kindOf[code] as number)) : kindOfOther(codePoint > 0xffff ? folded : (folded[part] ?? ''))
            this.put(code, at, end, kind)
          }
        }
        if (codePoint === 0x202e) overrideFrom = this.length
        else if (overrideFrom >= 0 && (codePoint === 0x202c || codePoint === 0x2069)) {
          this.reverse(overrideFrom, this.length)
          overrideFrom = -1
        }
      }
      at = end
    }
    if (overrideFrom >= 0) this.reverse(overrideFrom, this.length)
  }

  private put(code: number, start: number, end: number, kind: number): void {
    const place = this.length++
    const isUpper = code >= 65 && code <= 90
    this.codes[place] = isUpper ? code + 32 : code
    this.upper[place] = isUpper ? 1 : 0
    this.kinds[place] = kind
    this.origin[place] = start
    this.originEnd[place] = end
  }

  private hide(start: number, end: number): void {
    const last = this.hidden[this.hidden.length - 1]
    if (last !== undefined && last.end === start) this.hidden[this.hidden.length - 1] = { start: last.start, end }
    else this.hidden.push({ start, end })
  }

  /** A mark or format character: part of the spelling, part of an emoji or of another script, or hidden. */
  private noteUnseen(text: string, codePoint: number, start: number, end: number): void {
    const before = this.length > 0 ? this.kinds[this.length - 1] : Kind.other
    const latinBefore = this.length > 0 && (this.codes[this.length - 1] as number) < 128 && (before === Kind.letter || before === Kind.digit)
    // The keycap round a digit is an emoji.
    if (codePoint === 0x20e3) return
    if (isCombiningMark(codePoint)) {
      if (latinBefore && !isSpellingMark(text.slice(this.origin[this.length - 1], this.originEnd[this.length - 1]), text.slice(start, end)))
        this.hide(start, end)
      return
    }
    if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) {
      if (latinBefore && !/[\d#*]/.test(text[start - 1] ?? '')) this.hide(start, end)
      return
    }
    if (isAlwaysHidden(codePoint)) {
      this.hide(start, end)
      return
    }
    const after = text.charCodeAt(end)
    const latinAfter = (after >= 48 && after <= 57) || (after >= 65 && after <= 90) || (after >= 97 && after <= 122)
    if (latinBefore || latinAfter) this.hide(start, end)
  }

  /** A right-to-left override shows this stretch backwards. */
  private reverse(from: number, to: number): void {
    for (const column of [this.codes, this.kinds, this.upper, this.origin, this.originEnd]) column.subarray(from, to).reverse()
  }

  /** The dot of "St. Jude" and "Mt. Sinai" ends no sentence. */
  private endsInSaint(dot: number): boolean {
    const first = this.codes[dot - 2]
    return (
      this.codes[dot] === 46 && dot >= 2 && this.codes[dot - 1] === 116 && (first === 115 || first === 109) && (dot === 2 || this.kinds[dot - 3] === Kind.space)
    )
  }

  private letterBeside(at: number): boolean {
    return (at > 0 && this.kinds[at - 1] === Kind.letter) || (at + 1 < this.length && this.kinds[at + 1] === Kind.letter)
  }

  /** An exclamation mark with letters, digits or signs on both sides, or at the head of a word. */
  private standsInWord(at: number): boolean {
    const { codes, kinds, length } = this
    const before = at === 0 ? Kind.space : (kinds[at - 1] as number)
    if (at + 1 >= length || (before !== Kind.letter && before !== Kind.space)) return false
    const after = kinds[at + 1]
    return after === Kind.letter || (before === Kind.letter && (after === Kind.digit || (codes[at + 1] !== 33 && isSignInWord(codes[at + 1] as number))))
  }

  private split(): void {
    const { codes, kinds, upper, length } = this
    this.tokenCount = 0
    this.digitCount = 0
    this.longestNumber = 0
    this.mixedWords = false
    this.disguiseLikely = false
    this.raised = false
    let gap: number = Gap.stop
    let at = 0
    let singles = 0
    let upperTotal = 0
    let letterTotal = 0
    while (at < length) {
      const kind = kinds[at]
      if (kind !== Kind.letter && kind !== Kind.digit) {
        if (kind === Kind.comma || kind === Kind.other) {
          if (gap === Gap.soft) gap = Gap.comma
          if (isSignInWord(codes[at] as number) && this.letterBeside(at)) this.disguiseLikely = true
        } else if (kind === Kind.stop) {
          gap = this.endsInSaint(at) ? Gap.soft : Gap.stop
          if (codes[at] === 33 && this.standsInWord(at)) this.disguiseLikely = true
        }
        at++
        continue
      }
      const start = at
      let letters = 0
      let digits = 0
      let uppers = 0
      let next: number = kind
      while (next === Kind.letter || next === Kind.digit) {
        if (next === Kind.letter) {
          letters++
          uppers += upper[at] as number
        } else digits++
        at++
        next = at < length ? (kinds[at] as number) : Kind.space
      }
      const end = at
      let shape = (letters > 0 ? Shape.letters : 0) | (digits > 0 ? Shape.digits : 0) | (upper[start] === 1 ? Shape.capital : 0)
      if (uppers > 0) {
        if (uppers === letters) shape |= Shape.allCapitals
        else if (uppers > 1 || upper[start] === 0) shape |= Shape.mixedCase
      }
      if (letters > 0 && digits > 0) {
        shape |= Shape.letterBesideDigit
        this.mixedWords = true
        const size = end - start
        if (size === 3 ? letters === 2 && kinds[start + 1] === Kind.digit : size >= 4 && size <= 20 && letters >= (size >= 6 ? 2 : 3))
          this.disguiseLikely = true
      } else if (digits > this.longestNumber) this.longestNumber = digits
      if (
        next === Kind.apostrophe &&
        codes[at + 1] === 115 &&
        at + 1 < length &&
        !(at + 2 < length && (kinds[at + 2] === Kind.letter || kinds[at + 2] === Kind.digit))
      ) {
        shape |= Shape.possessive
        at += 2
      }
      if (end - start === 1 && letters + digits === 1) {
        if (++singles >= 3) this.disguiseLikely = true
      } else singles = 0
      upperTotal += uppers
      letterTotal += letters
      this.digitCount += digits
      if (this.tokenCount === this.tokenStart.length) this.reserveTokens()
      const token = this.tokenCount++
      this.tokenStart[token] = start
      this.tokenEnd[token] = end
      this.shape[token] = shape
      this.gap[token] = gap
      this.classes[token] = 0
      this.entry[token] = -1
      // "MRIs": a small s after capitals is a plural, whatever letter stands before it.
      const plural = digits === 0 && uppers > 1 && uppers === letters - 1 && codes[end - 1] === 115 && upper[end - 1] === 0
      hashToken(codes, start, plural ? end - 1 : end, this.hashA, this.hashB, token)
      gap = Gap.soft
    }
    this.shouting = letterTotal > 20 && upperTotal * 10 > letterTotal * 6
  }
}

/** Signs that stand for letters in a word: @ $ ! | + * < and those of money. */
function isSignInWord(code: number): boolean {
  return (
    code === 64 || code === 36 || code === 33 || code === 124 || code === 43 || code === 42 || code === 60 || code === 0xa2 || code === 0xa3 || code === 0x20ac
  )
}

function isCombiningMark(codePoint: number): boolean {
  return (
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x1ab0 && codePoint <= 0x1aff) ||
    (codePoint >= 0x1dc0 && codePoint <= 0x1dff) ||
    (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
    (codePoint >= 0xfe20 && codePoint <= 0xfe2f)
  )
}

/** Zero-width space, word joiner, byte-order mark, soft hyphen, bidirectional overrides and isolates, tag characters: no plain text needs them. */
function isAlwaysHidden(codePoint: number): boolean {
  return (
    codePoint === 0x200b ||
    codePoint === 0xad ||
    codePoint === 0xfeff ||
    codePoint === 0x180e ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e)
  )
}

/** Letters that show nothing: Hangul fillers, the empty Braille cell. */
function isBlank(codePoint: number): boolean {
  return codePoint === 0x115f || codePoint === 0x1160 || codePoint === 0x3164 || codePoint === 0xffa0 || codePoint === 0x2800
}
