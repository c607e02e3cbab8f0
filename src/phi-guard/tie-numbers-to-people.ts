import type { Reading } from './reading.js'
import { finding } from './rules.js'
import type { Finding } from './types.js'
import { WordClass } from './word-classes.js'

/** A number beside a person's name is that person's, whoever the sender is. */
export function tieNumbersToPeople(reading: Reading, seen: number, found: Finding[]): void {
  if ((seen & WordClass.contact) === 0 && !found.some((one) => one.category === 'name')) return
  for (let at = 0; at < found.length; at++) {
    const one = found[at] as Finding
    if (one.category !== 'phone' || one.blocking) continue
    const before = reading.text.slice(Math.max(0, one.start - 30), one.start)
    const named = found.some((other) => other.category === 'name' && other.rule !== 'name-clinician' && other.end <= one.start && one.start - other.end < 25)
    if (
      named ||
      /\b(?:his|her|their|my|patient'?s?|mom'?s?|mother'?s?|dad'?s?|father'?s?|wife'?s?|husband'?s?|son'?s?|daughter'?s?) (?:cell|phone|mobile|number|home|work)\b/i.test(
        before,
      )
    ) {
      found[at] = finding('phone', 'phone-of-person', one.start, one.end)
    }
  }
}
