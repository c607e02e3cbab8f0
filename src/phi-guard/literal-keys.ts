/** Letters, small and capital alike, as numbers from one on; 0 is what stands in no word. */
const letters = 'abcdefghijklmnopqrstuvwxyz'
/** Any digit: patterns seldom ask for one of them. */
export const digitSign = 27
const underscoreSign = 28
const wordEnd = 63

/** One character alone says too little of how a word begins. */
export const fewestOfBeginning = 2
/** More of a word makes no key but that of the whole. */
export const mostOfBeginning = 6
/** Of a word so much goes into the key of it and the one before. */
export const mostOfPair = 3
export const wordStart: number = 0x811c9dc5 | 0
/** The key of a text with a digit. */
export const keyOfDigit: number = /* @__PURE__ */ longerBeginning(wordStart, digitSign)

/** In most texts: one of them tells few apart. */
const common = ' the your you his her he it our is are was to of in on at for and with no not ur el la los las le se su sus tu un una de del en con por que y '

let signs: Uint8Array | undefined

/** By ASCII code. */
export function signsOfAscii(): Uint8Array {
  if (signs !== undefined) return signs
  signs = new Uint8Array(128)
  for (let at = 0; at < letters.length; at++) {
    signs[letters.charCodeAt(at)] = at + 1
    signs[letters.charCodeAt(at) - 32] = at + 1
  }
  signs.fill(digitSign, 48, 58)
  signs[95] = underscoreSign
  return signs
}

/** The key of a beginning of a word that is one character longer; from `wordStart` on. */
export function longerBeginning(beginning: number, sign: number): number {
  return Math.imul(beginning ^ sign, 0x01000193)
}

/** The key of a whole word, from that of its characters. */
export function keyOfWord(beginning: number): number {
  return Math.imul(beginning ^ wordEnd, 0x01000193)
}

/** The key of the first word of a pair with the first character of the second: nearly all neighbours in a text make none. */
export function keyOfMeeting(word: number, sign: number): number {
  return word ^ Math.imul(sign, 0x5bd1e995)
}

/** The key of a whole word and the beginning of the next. */
export function keyOfPair(word: number, beginning: number): number {
  return Math.imul(word, 0x2c1b3c6d) ^ beginning
}

interface LiteralKey {
  readonly key: number
  /** Of a pair, the key of where its words meet. */
  readonly meeting: number | undefined
  /** The higher, the fewer texts have it. */
  readonly rarity: number
}

/** The rarest of the keys that a text has if the literal stands in it. Undefined where it has no digit, and says not how a word begins. */
export function keyOfLiteral(literal: string): LiteralKey | undefined {
  const signOf = signsOfAscii()
  let best: LiteralKey | undefined
  const offer = (key: number, rarity: number, meeting?: number): void => {
    if (best === undefined || rarity > best.rarity) best = { key, rarity, meeting }
  }
  let before: { readonly word: number; readonly rarity: number } | undefined
  for (let start = 0; start < literal.length; ) {
    let key = wordStart
    let beginning = wordStart
    let end = start
    for (let sign = signOf[literal.charCodeAt(end)] as number; sign > 0; sign = signOf[literal.charCodeAt(end)] as number) {
      key = longerBeginning(key, sign)
      if (sign === digitSign && best === undefined) offer(keyOfDigit, 1)
      if (before !== undefined && end - start < mostOfPair) {
        const meeting = keyOfMeeting(before.word, signOf[literal.charCodeAt(start)] as number)
        offer(keyOfPair(before.word, key), before.rarity + end - start + 2, meeting)
      }
      end++
      if (end - start <= mostOfBeginning) beginning = key
    }
    const length = end - start
    const begins = length > 0 && start > 0
    if (length > 0) before = undefined
    if (begins && end < literal.length) {
      const rarity = length === 1 || common.includes(` ${literal.slice(start, end)} `) ? 1 : length + 1
      before = { word: keyOfWord(key), rarity }
      offer(before.word, rarity)
    } else if (begins && length >= fewestOfBeginning) offer(beginning, Math.min(length, mostOfBeginning))
    start = end + 1
  }
  return best
}
