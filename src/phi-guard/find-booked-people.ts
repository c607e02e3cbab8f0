import type { NameSpan } from './find-names.js'
import { Gap, type Reading, Shape } from './reading.js'
import { hasCapital, isUnlisted, wordLength } from './unlisted-word.js'
import { WordClass } from './word-classes.js'

const booked = WordClass.appointment | WordClass.result | WordClass.prescription

/**
 * "The appointment for Thandiwe Nkosi", "Thandiwe Nkosi's results": two capitalised words of no list, tied to a visit,
 * a result or a prescription, are a full name, whatever language it comes from.
 */
export function findBookedPeople(reading: Reading, seen: number): NameSpan[] {
  if ((seen & booked) === 0 || reading.shouting) return []
  const found: NameSpan[] = []
  for (let token = 0; token + 1 < reading.tokenCount; token++) {
    if ((isFor(reading, token) || isPatient(reading, token)) && isBeforeInitial(reading, token + 1))
      found.push({ from: token + 1, to: token + 2, kind: 'full' })
    else if (token === 0) continue
    else if (isFor(reading, token) && isBooked(reading, token - 1) && isFullName(reading, token + 1))
      found.push({ from: token + 1, to: token + 2, kind: 'full' })
    else if (((reading.shape[token] as number) & Shape.possessive) !== 0 && isBooked(reading, token + 1) && isFullName(reading, token - 1))
      found.push({ from: token - 1, to: token, kind: 'full' })
  }
  return found
}

function isFor(reading: Reading, token: number): boolean {
  const length = wordLength(reading, token)
  if (length !== 3 && length !== 4) return false
  const word = reading.word(token)
  return word === 'for' || word === 'para'
}

function isPatient(reading: Reading, token: number): boolean {
  return ((reading.classes[token] as number) & WordClass.medical) !== 0 && ['patient', 'pt', 'paciente'].includes(reading.word(token))
}

/** "Lopez, M.", "Lopez M" and "M. Lopez". */
function isBeforeInitial(reading: Reading, token: number): boolean {
  const next = token + 1
  if (next >= reading.tokenCount) return false
  if (isInitial(reading, token)) return reading.codes[reading.tokenEnd[token] as number] === 46 && isNameLike(reading, next)
  return reading.gap[next] !== Gap.stop && isNameLike(reading, token) && isInitial(reading, next) && !['a', 'i'].includes(reading.word(next))
}

function isInitial(reading: Reading, token: number): boolean {
  return wordLength(reading, token) === 1 && hasCapital(reading, token)
}

function isBooked(reading: Reading, token: number): boolean {
  return ((reading.classes[token] as number) & booked) !== 0
}

function isFullName(reading: Reading, first: number): boolean {
  const last = first + 1
  if (last >= reading.tokenCount || reading.gap[last] !== Gap.soft || !isNameLike(reading, first) || !isNameLike(reading, last)) return false
  return !(last + 1 < reading.tokenCount && reading.gap[last + 1] === Gap.soft && hasCapital(reading, last + 1) && !isBooked(reading, last + 1))
}

function isNameLike(reading: Reading, token: number): boolean {
  return (
    hasCapital(reading, token) && ((reading.shape[token] as number) & Shape.allCapitals) === 0 && wordLength(reading, token) > 2 && isUnlisted(reading, token)
  )
}
