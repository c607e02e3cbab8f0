import { Kind } from './characters.js'
import { isNumber, NumberSpeaker, type SpokenGroup } from './number-speaker.js'
import type { Reading } from './reading.js'
import { WordClass } from './word-classes.js'

const signWords = /^(?:dash|hyphen|slash|guion|diagonal|space|espacio)$/
const dateWords = /^(?:slash|diagonal|del?)$/

/** Writes into a reading what is said of numbers in words as digits, "three one two" as 312. False: the text says none of three digits, and no day of a birth. */
export function writeNumbers(from: Reading, into: Reading, { spanish, ofBirth }: { readonly spanish: boolean; readonly ofBirth: boolean }): boolean {
  const runs: Run[] = []
  const speaker = new NumberSpeaker(from, spanish, ofBirth ? dateWords : signWords)
  for (let token = 0; token < from.tokenCount; ) {
    const groups = speaker.groupsAt(token)
    const last = groups[groups.length - 1]
    if (last === undefined) {
      token++
      continue
    }
    const run = runOf(from, groups, ofBirth)
    if (run !== undefined) runs.push(run)
    token = last.next
  }
  if (runs.length === 0) return false
  into.derive(from, (put) => {
    let at = 0
    for (const { start, end, written } of runs) {
      for (; at < start; at++) put(at, from.codes[at] as number, from.kinds[at] as number, false)
      for (let sign = 0; sign < written.length; sign++) {
        const code = written.charCodeAt(sign)
        put(sign === 0 ? start : end - 1, code, code >= 48 ? Kind.digit : code === 32 ? Kind.space : Kind.hyphen, true)
      }
      at = end
    }
    for (; at < from.length; at++) put(at, from.codes[at] as number, from.kinds[at] as number, false)
  })
  return true
}

interface Run {
  readonly start: number
  readonly end: number
  readonly written: string
}

function runOf(reading: Reading, groups: readonly SpokenGroup[], ofBirth: boolean): Run | undefined {
  const first = groups[0] as SpokenGroup
  const last = groups[groups.length - 1] as SpokenGroup
  const digits = groups.map((group) => group.digits)
  const spelt = groups.filter((group) => group.spelt).length
  if (spelt === 0) return undefined
  const month = monthBefore(reading, first.from)
  const run = (written: string): Run => ({
    start: reading.tokenStart[month < 0 ? first.from : month + 1] as number,
    end: reading.tokenEnd[last.next - 1] as number,
    written,
  })
  if (ofBirth && (month >= 0 || isMonth(reading, skipped(reading, last.next, 1)))) {
    const year = digits.slice(1).join('')
    return run(month >= 0 && !isNumber(reading, skipped(reading, month - 1, -1)) && year !== '' ? `${digits[0]} ${year}` : digits.join(''))
  }
  const joined = digits.join('')
  if (joined.length < 3 || (spelt < 2 && first.next - first.from < 2)) return undefined
  if (joined.length === 7 && digits.length > 4) return run(`${joined.slice(0, 3)}-${joined.slice(3)}`)
  if (joined.length > 7 && isCount(digits)) return run(digits.join(' '))
  return run((ofBirth ? asDate(digits) : undefined) ?? joined)
}

/** "one two three four": counted, or told of by the word before; never a telephone's by its looks. */
function isCount(digits: readonly string[]): boolean {
  const step = Number(digits[1]) - Number(digits[0])
  return Math.abs(step) === 1 && digits.every((each, at) => at === 0 || Number(each) - Number(digits[at - 1]) === step)
}

/** "three fourteen sixty one", "oh three fourteen nineteen sixty one". */
function asDate(digits: readonly string[]): string | undefined {
  const parts = digits[0] === '0' ? digits.slice(1) : digits
  const [month = '', day = '', ...year] = parts[1] === '0' ? [parts[0], ...parts.slice(2)] : parts
  const written = year.join('')
  return Number(month) <= 31 && Number(day) <= 31 && (written.length === 2 || written.length === 4) ? `${month}/${day}/${written}` : undefined
}

function isMonth(reading: Reading, token: number): boolean {
  return token >= 0 && token < reading.tokenCount && ((reading.classes[token] as number) & WordClass.month) !== 0
}

/** The month of "March the third", "marzo de mil novecientos"; -1 where there is none. */
function monthBefore(reading: Reading, token: number): number {
  const before = skipped(reading, token - 1, -1)
  return isMonth(reading, before) ? before : -1
}

/** The token itself, or the one beyond "of" and its like. */
function skipped(reading: Reading, token: number, step: 1 | -1): number {
  return token > 0 && token < reading.tokenCount && /^(?:of|de|del|the)$/.test(reading.word(token)) ? token + step : token
}
