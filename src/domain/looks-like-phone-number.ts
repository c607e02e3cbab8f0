// A run inside a longer word or id is not a number; hashes and random ids hold many of those.
const patterns: readonly RegExp[] = [
  /(?<![\w+/-])\+\d[\d ().-]{6,}\d/,
  /(?<!\w|\w-)\d{10,}(?!\w|-\w)/,
  /(?<!\w|\w-)(?:1[ .-]?)?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\w|-\w)/,
]

/**
 * Whether a value looks like a phone number: E.164, ten digits in a row that stand alone, or a North American number
 * as people write it. A last guard for records that are never changed again, not a detector.
 */
export function looksLikePhoneNumber(value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return false
  // Thirteen digits and more are instants in milliseconds rather than numbers.
  if (typeof value === 'number') return Math.abs(value) >= 1e9 && Math.abs(value) < 1e12
  const plain = isPlain.test(value) ? value : value.normalize('NFKC').replace(otherDashes, '-')
  return mayHold(plain) && patterns.some((pattern) => pattern.test(plain))
}

const isPlain = /^[ -~]*$/
/** As word processors and web pages write the parts of a number. */
const otherDashes = /[\u00b7\u2010-\u2015\u2212]/g
const plus = 0x2b
const fewestDigits = 10

/** What every one of the patterns needs: a plus sign, or ten digits anywhere. Most ids and hashes have neither. */
function mayHold(value: string): boolean {
  let digits = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code === plus) return true
    if (code >= 0x30 && code <= 0x39) digits += 1
  }
  return digits >= fewestDigits
}
