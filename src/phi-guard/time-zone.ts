import { Gap, type Reading } from './reading.js'

/** What stands before an hour that says when, rather than whose scan it is: "at 2 PM CT", not "your 2 PM CT" or "Tue 2 PM CT". */
const beforeHours = /* @__PURE__ */ new Set(['at', 'from', 'to', 'until', 'till', 'by', 'before', 'after', 'between', 'and', 'time', 'starts', 'begins'])
/** What is said of a scan, not of an hour. */
const ofScans = /* @__PURE__ */ new Set(['scan', 'contrast', 'with', 'w', 'without', 'of', 'head', 'chest', 'abdomen', 'is', 'was', 'has', 'needs'])
const numeral = /^\d{1,4}$/
const joinedHour = /^\d{1,4}[ap]m$/

/** "at 2:00 PM CT": central time, not a scan; what is said of scans behind it keeps the scan. */
export function isTimeZone(reading: Reading, token: number): boolean {
  if (token < 2 || reading.gap[token] !== Gap.soft || reading.word(token) !== 'ct') return false
  let at = token - 1
  if (!joinedHour.test(reading.word(at))) {
    if (!/^[ap]m$/.test(reading.word(at)) || !numeral.test(reading.word(at - 1))) return false
    at--
    while (at > 0 && numeral.test(reading.word(at - 1))) at--
  }
  const before = at > 0 ? reading.word(at - 1) : ''
  if (!beforeHours.has(before) && !joinedHour.test(before)) return false
  return token + 1 >= reading.tokenCount || reading.gap[token + 1] !== Gap.soft || !ofScans.has(reading.word(token + 1))
}
