/** Luhn sum, as payment cards carry it. */
export function luhnIsValid(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    let digit = digits.charCodeAt(digits.length - 1 - at) - 48
    if (digit < 0 || digit > 9) return false
    if (at % 2 === 1) {
      digit *= 2
      if (digit > 9) digit -= 9
    }
    sum += digit
  }
  return digits.length >= 12 && sum % 10 === 0
}

/** National Provider Identifier: ten digits, Luhn with the prefix 80840 (45 CFR 162.406). */
export function npiIsValid(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && luhnIsValid(`80840${digits}`)
}

/** DEA registration: two letters, seven digits, the last a sum of the others. */
export function deaNumberIsValid(value: string): boolean {
  const digits = Array.from(value.slice(2), Number)
  if (digits.length !== 7 || digits.some(Number.isNaN)) return false
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check = 0] = digits
  return (a + c + e + 2 * (b + d + f)) % 10 === check
}

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const vinLetters = 'ABCDEFGHJKLMNPRSTUVWXYZ'
const vinWorths = '12345678123457923456789'

/** Vehicle identification number with the check digit of 49 CFR 565.15. */
export function vinIsValid(value: string): boolean {
  if (value.length !== 17) return false
  let sum = 0
  for (let at = 0; at < 17; at++) {
    const character = value[at] ?? ''
    const worth = /\d/.test(character) ? Number(character) : letterWorth(character)
    if (worth < 0) return false
    sum += worth * (vinWeights[at] ?? 0)
  }
  const check = sum % 11
  return value[8] === (check === 10 ? 'X' : String(check))
}

/** I, O and Q are not used. */
function letterWorth(letter: string): number {
  const at = vinLetters.indexOf(letter)
  return at < 0 ? -1 : Number(vinWorths[at])
}
