import type { Reading } from './reading.js'
import { WordClass } from './word-classes.js'

const pages = /* @__PURE__ */ new Set(['www', 'http', 'https', 'online', 'website', 'site', 'link', 'page'])

/** "Visit www...": the only visit spoken of is to a page, so nobody has an appointment. */
export function visitsPageOnly(reading: Reading): boolean {
  for (let token = 0; token < reading.tokenCount; token++) {
    if (((reading.classes[token] as number) & WordClass.appointment) === 0) continue
    if (token + 1 >= reading.tokenCount || !pages.has(reading.word(token + 1))) return false
  }
  return true
}
