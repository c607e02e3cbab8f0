import { placeholdersIn, type TemplateSlotType } from '../../../phi-guard/index.js'
import { countSegments } from '../../../segments/index.js'
import type { Issue } from './issue.js'

/** Units that a slot of a type takes at least. */
const leastLength: Readonly<Record<TemplateSlotType, number>> = {
  'visit-time': 15,
  date: 9,
  location: 1,
  phone: 10,
  'one-time-code': 4,
  count: 1,
  'first-name': 1,
  'full-name': 3,
}

const plainForms: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2022': '-',
  á: 'a',
  í: 'i',
  ó: 'o',
  ú: 'u',
  Á: 'A',
  Í: 'I',
  Ó: 'O',
  Ú: 'U',
}

/** Whether a text takes more than one segment even where its open slots stay empty, and which character made it so. Places are those of the text. */
export function checkSegments(text: string, slots: Readonly<Record<string, TemplateSlotType>>): Omit<Issue, 'level'>[] {
  const { encoding, segments, forcedBy = [] } = countSegments(withShortSlots(text, slots))
  if (segments === 1) return []
  const rule = 'more-than-one-segment'
  const [first] = forcedBy
  if (encoding === 'GSM-7' || first === undefined) {
    const reason = `Takes at least ${segments} segments: one holds 160 characters of GSM-7.`
    return [{ rule, start: 0, end: text.length, reason, suggestion: 'Shorten the text.' }]
  }
  const start = text.indexOf(first)
  const reason = `Takes at least ${segments} segments: ${forcedBy.slice(0, 8).map(codePoint).join(', ')} ${forcedBy.length === 1 ? 'forces' : 'force'} UCS-2, where one holds 70 characters.`
  return [{ rule, start, end: start + first.length, reason, suggestion: adviceFor(forcedBy) }]
}

function withShortSlots(text: string, slots: Readonly<Record<string, TemplateSlotType>>): string {
  let filled = ''
  let last = 0
  for (const { name, start, end } of placeholdersIn(text)) {
    const type = Object.hasOwn(slots, name) ? slots[name] : undefined
    filled += text.slice(last, start) + '0'.repeat(type === undefined ? 0 : leastLength[type])
    last = end
  }
  return filled + text.slice(last)
}

/** By number: one character tells nothing, but it is still of the text. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function adviceFor(forcedBy: readonly string[]): string {
  const known = forcedBy.slice(0, 8).flatMap((character) => {
    const plain = Object.hasOwn(plainForms, character) ? plainForms[character] : undefined
    return plain === undefined ? [] : [`${codePoint(character)} by "${plain}"`]
  })
  return known.length === 0 ? 'Use characters of GSM-7 only.' : `Replace ${known.join(', ')}.`
}
