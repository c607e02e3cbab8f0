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
  // Most values hold no digit at all.
  return /\d/.test(value) && patterns.some((pattern) => pattern.test(value))
}
