import type { Tier } from '../domain/content.js'
import type { GuardSettings } from './guard-settings.js'
import type { Finding } from './types.js'

/** Findings in order, one a place and category, without what is the sender's own. */
export function settle(text: string, found: readonly Finding[], settings: GuardSettings, tier: Tier): readonly Finding[] {
  const own = ownPlaces(text, settings)
  const kept: Finding[] = []
  const last = new Map<string, number>()
  for (const one of [...found].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (one.rule !== 'place-label' && isOwn(one, own, settings, tier)) continue
    const key = `${one.category}${one.sensitive ? '*' : ''}`
    const at = last.get(key)
    const before = at === undefined ? undefined : kept[at]
    if (at === undefined || before === undefined || one.start >= before.end) last.set(key, kept.push(one) - 1)
    else if (one.end > before.end || (one.blocking && !before.blocking))
      kept[at] = { ...(before.blocking ? before : one), start: before.start, end: Math.max(before.end, one.end) }
  }
  const protectedSpans = kept.filter((one) => one.sensitive)
  if (protectedSpans.length === 0) return kept
  // An unprotected finding inside a protected one of the same category adds nothing.
  return kept.filter((one) => one.sensitive || !touchesOne(protectedSpans, one))
}

/** Spans are in order and lie apart within a category, so only neighbours of the place can touch it. */
function touchesOne(spans: readonly Finding[], one: Finding): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Finding).start <= one.end) low = middle + 1
    else high = middle
  }
  return spans.slice(Math.max(0, low - 8), low).some((other) => other.category === one.category && other.end >= one.start)
}

interface OwnPlace {
  readonly start: number
  readonly end: number
}

function ownPlaces(text: string, settings: GuardSettings): OwnPlace[] {
  const places: OwnPlace[] = []
  const folded = text.toLowerCase()
  for (const name of [...settings.ownNames, ...settings.locations]) {
    const wanted = name.toLowerCase()
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) places.push({ start: at, end: at + wanted.length })
  }
  return places
}

/** The sender's own name and places are no patient's, except where they tell specially protected care, or a specialty nobody acknowledged. */
function isOwn(one: Finding, own: readonly OwnPlace[], settings: GuardSettings, tier: Tier): boolean {
  if (one.sensitive || own.length === 0 || !own.some((place) => one.start >= place.start && one.end <= place.end)) return false
  if (one.category === 'name' || one.category === 'address') return true
  if (one.category !== 'specialty' && one.category !== 'facility') return settings.sender?.sensitive !== undefined
  return tier !== 'strict' && settings.sender?.sensitive !== undefined
}
