import { choiceTokens } from './icu-choices.js'
import type { TemplateToken } from './template-token.js'

// Every quantifier is bounded, so that reading stays linear.
const blocks = [
  /\{\{~?\s{0,4}(?<hbOpen>#)\s{0,4}(?:if|unless|each|with)\b[^{}]{0,80}?~?\}\}/,
  /\{\{~?\s{0,4}(?<hbMiddle>else\b|\^\s{0,4}(?=~?\}))[^{}]{0,80}?~?\}\}/,
  /\{\{~?\s{0,4}(?<hbClose>\/)\s{0,4}(?:if|unless|each|with)\s{0,4}~?\}\}/,
  /\{\{(?<hbComment>!)[^{}]{0,200}?\}\}/,
  /\{%-?\s{0,4}(?<tagOpen>if|unless|case|for)\b[^{}%]{0,120}?-?%\}/,
  /\{%-?\s{0,4}(?<tagMiddle>elsif|elif|else|when)\b[^{}%]{0,120}?-?%\}/,
  /\{%-?\s{0,4}(?<tagClose>endif|endunless|endcase|endfor)\s{0,4}-?%\}/,
  /\{%(?<tagOther>[^{}%]{0,120}?)%\}/,
]
const slots = [
  /\{\{\{?\s{0,4}(?<mustache>[^{}]{1,80}?)\s{0,4}\}?\}\}/,
  /<%[=-]?\s{0,4}(?<erb>[^%<>]{0,80}?)\s{0,4}-?%>/,
  /[$%#@]\{\s{0,4}(?<signed>[^{}]{1,80}?)\s{0,4}\}/,
  /\{\s{0,4}(?<braced>[\w .:-]{0,60}?(?:\s{0,4},\s{0,4}(?:number|date|time|spellout|ordinal|duration)\s{0,4}(?:,[^{}]{0,60}?)?)?)\s{0,4}\}/,
  /\[\[\s{0,4}(?<doubled>[^[\]]{1,60}?)\s{0,4}\]\]|\[\s{0,4}(?<squared>[A-Za-z][\w .:-]{0,60}?)\s{0,4}\]/,
  /<<\s{0,4}(?<chevrons>[^<>]{1,60}?)\s{0,4}>>|<(?<angled>[A-Za-z][A-Za-z0-9 _.-]{0,40})>/,
  /\*\|(?<merge>[^*|]{1,60})\|\*|%%(?<percents>\w{1,40})%%|(?<![\d%])%(?<percent>[A-Za-z_]\w{0,40})%/,
  /%\((?<python>\w{1,40})\)[sdif]|(?<![\d%])%(?<printf>(?:\d{1,2}\$)?[sdiu@])(?![A-Za-z])|\$(?<nested>t\([^()]{0,80}\))/,
]
export const tokenPattern: RegExp = /* @__PURE__ */ new RegExp([...blocks, ...slots].map(({ source }) => source).join('|'), 'g')
const slotNames = [
  'mustache',
  'erb',
  'signed',
  'braced',
  'doubled',
  'squared',
  'chevrons',
  'angled',
  'merge',
  'percents',
  'percent',
  'python',
  'printf',
  'nested',
  'tagOther',
]
const leftover = /[{}]|<%|%>/g

/** The tokens of a template, in order and apart. */
export function tokensOf(template: string): TemplateToken[] {
  const choices = choiceTokens(template)
  const found: TemplateToken[] = []
  let at = 0
  for (const choice of [...choices, undefined]) {
    addPlain(template, at, choice?.start ?? template.length, found)
    if (choice === undefined) break
    found.push(choice)
    at = choice.end
  }
  return found
}

/** Tokens between two places, and signs that belong to none. */
function addPlain(template: string, from: number, to: number, found: TemplateToken[]): void {
  const text = template.slice(from, to)
  let at = 0
  for (const match of text.matchAll(tokenPattern)) {
    addLeftovers(text, at, match.index, from, found)
    at = match.index + match[0].length
    found.push({ ...meaningOf(match.groups ?? {}), start: from + match.index, end: from + at })
  }
  addLeftovers(text, at, text.length, from, found)
}

function meaningOf(groups: Readonly<Record<string, string | undefined>>): Pick<TemplateToken, 'kind' | 'name'> {
  if (groups.hbOpen !== undefined || groups.tagOpen !== undefined) return { kind: 'open', name: '' }
  if (groups.hbMiddle !== undefined || groups.tagMiddle !== undefined) return { kind: 'middle', name: '' }
  if (groups.hbClose !== undefined || groups.tagClose !== undefined) return { kind: 'close', name: '' }
  if (groups.hbComment !== undefined) return { kind: 'silent', name: '' }
  return { kind: 'slot', name: (slotNames.map((name) => groups[name]).find((name) => name !== undefined) ?? '').trim() }
}

function addLeftovers(text: string, from: number, to: number, shift: number, found: TemplateToken[]): void {
  for (const match of text.slice(from, to).matchAll(leftover)) {
    const start = shift + from + match.index
    found.push({ kind: 'unreadable', name: '', start, end: start + match[0].length })
  }
}
