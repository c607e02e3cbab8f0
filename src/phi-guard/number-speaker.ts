import { Gap, type Reading } from './reading.js'

/** By their place: blanks are places without a word. */
const lists: readonly (readonly [words: string, step: number])[] = [
  ['zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 1],
  [
    ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ],
  ['cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte', 1],
  ['oh un', 1],
  ['o una', 1],
  ['nought primero', 1],
  ['  twenty thirty forty fifty sixty seventy eighty ninety', 10],
  ['  veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa', 10],
  ['   thirtieth', 10],
  [' cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos', 100],
  [' ciento', 100],
]

/** What says a number as a rule: a text without two of them side by side is not read for numbers, nor one of birth without any. */
export const numberWords: string = lists
  .map(([words]) => words)
  .concat('veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve mil hundred thousand')
  .join(' ')
  .replace(/(?<![a-z])(?:o|oh|un|una|first|second)(?![a-z])/g, '')
  .replace(/ +/g, ' ')
  .trim()

const hundred = -1
const thousand = -2
const double = -3
const triple = -4

let known: ReadonlyMap<string, number> | undefined

function values(): ReadonlyMap<string, number> {
  if (known !== undefined) return known
  const map = new Map<string, number>([
    ['hundred', hundred],
    ['thousand', thousand],
    ['mil', thousand],
    ['double', double],
    ['doble', double],
    ['triple', triple],
  ])
  for (const [words, step] of lists) for (const [at, word] of words.split(' ').entries()) if (word !== '') map.set(word, at * step)
  known = map
  return map
}

/** What is said in one breath: "nineteen", "eight hundred", "treinta y uno"; or a word of digits. */
export interface SpokenGroup {
  readonly from: number
  readonly next: number
  readonly digits: string
  readonly spelt: boolean
}

/** A number in digits, or a word that says one. */
export function isNumber(reading: Reading, token: number): boolean {
  if (token < 0) return false
  const word = reading.word(token)
  return /^\d/.test(word) || (values().get(word) ?? -1) >= 0
}

/** Reads groups of digits as they are spoken: "eight hundred", "nineteen sixty one", "double four", "treinta y uno". */
export class NumberSpeaker {
  constructor(
    private readonly reading: Reading,
    private readonly spanish: boolean,
    private readonly between: RegExp,
  ) {}

  groupsAt(token: number): SpokenGroup[] {
    const groups: SpokenGroup[] = []
    let at = token
    while (groups.length < 40) {
      const group = this.groupAt(at)
      if (group === undefined) break
      groups.push(group)
      at = group.next
      if (at < this.reading.tokenCount && this.reading.gap[at] !== Gap.stop && this.between.test(this.reading.word(at))) at++
      if (at >= this.reading.tokenCount || this.reading.gap[at] === Gap.stop) break
    }
    return groups
  }

  private groupAt(from: number): SpokenGroup | undefined {
    const { reading } = this
    if (from >= reading.tokenCount) return undefined
    const times = this.value(from)
    if (times === undefined) {
      const word = reading.word(from)
      return /^\d{1,4}$/.test(word) ? { from, next: from + 1, digits: word, spelt: false } : undefined
    }
    if (times === double || times === triple) {
      const unit = this.value(from + 1) ?? -1
      return unit >= 0 && unit <= 9 ? { from, next: from + 2, digits: String(unit).repeat(times === double ? 2 : 3), spelt: true } : undefined
    }
    const read = this.upToMillion(from)
    return read === undefined ? undefined : { from, next: read.next, digits: String(read.value), spelt: true }
  }

  private upToMillion(from: number): Spoken | undefined {
    const many = this.value(from) === thousand ? { value: 1, next: from } : this.belowThousand(from)
    if (many === undefined || this.value(many.next) !== thousand) return many
    return this.plus(many.value * 1000, many.next + 1, (at) => this.belowThousand(at))
  }

  private belowThousand(from: number): Spoken | undefined {
    const first = this.value(from) ?? -1
    if (first >= 100) return this.plus(first, from + 1, (at) => this.belowHundred(at))
    const many = this.belowHundred(from)
    if (many === undefined || many.value === 0 || this.value(many.next) !== hundred) return many
    return this.plus(many.value * 100, many.next + 1, (at) => this.belowHundred(at))
  }

  private belowHundred(from: number): Spoken | undefined {
    const first = this.value(from) ?? -1
    if (first < 0 || first > 99) return undefined
    if (first < 20 || first % 10 !== 0) return { value: first, next: from + 1 }
    const next = this.isAnd(from + 1) ? from + 2 : from + 1
    const unit = this.value(next) ?? -1
    return unit >= 1 && unit <= 9 ? { value: first + unit, next: next + 1 } : { value: first, next: from + 1 }
  }

  /** "two thousand and four", "five hundred thirty one"; in "eight hundred five five five" the fives stand for themselves. */
  private plus(value: number, next: number, read: (at: number) => Spoken | undefined): Spoken {
    const and = this.isAnd(next)
    const rest = read(and ? next + 1 : next)
    const counts = rest !== undefined && rest.value > 0 && (and || rest.value > 9 || (this.value(rest.next) ?? -1) < 0)
    return counts ? { value: value + rest.value, next: rest.next } : { value, next }
  }

  private isAnd(token: number): boolean {
    return token < this.reading.tokenCount && /^(?:and|y)$/.test(this.reading.word(token))
  }

  private value(token: number): number | undefined {
    if (token >= this.reading.tokenCount) return undefined
    const word = this.reading.word(token)
    // "o" is "or" in Spanish.
    if (word === 'o' && this.spanish) return undefined
    const value = values().get(word)
    if (value !== undefined || !word.startsWith('veinti')) return value
    const unit = values().get(word.slice(6)) ?? -1
    return unit > 0 && unit <= 9 ? 20 + unit : undefined
  }
}

interface Spoken {
  readonly value: number
  readonly next: number
}
