import { choiceTokens } from './icu-choices.js'
import type { TemplateToken } from './template-token.js'

// Every quantifier is bounded, so that reading stays linear. A group of a block is named for the kind of its token.
const blocks = [
  /\{\{~?\s{0,4}(?<open1>#)\s{0,4}(?:if|unless|each|with)\b[^{}]{0,80}?~?\}\}/,
  /\{\{~?\s{0,4}(?<middle1>else\b|\^\s{0,4}(?=~?\}))[^{}]{0,80}?~?\}\}/,
  /\{\{~?\s{0,4}(?<close1>\/)\s{0,4}(?:if|unless|each|with)\s{0,4}~?\}\}/,
  /\{\{(?<silent1>!)[^{}]{0,200}?\}\}/,
  /\{%-?\s{0,4}(?<open2>if|unless|case|for)\b[^{}%]{0,120}?%\}/,
  /\{%-?\s{0,4}(?<middle2>elsif|elif|else|when)\b[^{}%]{0,120}?%\}/,
  /\{%-?\s{0,4}(?<close2>endif|endunless|endcase|endfor)\s{0,4}-?%\}/,
  /\{%-?\s{0,4}(?<silent2>(?:assign|set) [\w.-]{1,40} ?=)[^{}]{0,200}?%\}/,
  /\{%(?<tagOther>[^{}%]{0,120}?)%\}/,
  // ERB in words, `<% if a %>` and `<% end %>`, and EJS in braces, `<% if (a) { %>` and `<% } %>`.
  /<%_?\s{0,4}(?<silent3>(?:const |let |var )?@?\w{1,40} ?=(?![=~>]))[^%]{0,200}?%>/,
  /<%[-_]?\s{0,4}(?<close3>end|\}\s?\)?;?)\s{0,4}[-_]?%>/,
  /<%[-_]?\s{0,4}(?<middle3>(?:elsif|else|when)\b[^%]{0,120}?|\}[^%]{0,120}?\{\s{0,4}[-_]?)%>/,
  /<%[-_]?\s{0,4}(?<open3>(?:if|unless|case|while|until|for)\b[^%]{0,120}?|[^=}#%][^%]{0,120}?(?:\{|\bdo(?: \|[^|%]{0,40}\|)?)\s{0,4}[-_]?)%>/,
  // GOV.UK Notify, whose conditions hold their text: `((late??We are running late.))`.
  /\(\((?<open4>(?=[^()]{1,80}?\?\?(?:[^()]{200}){0,3}[^()]{0,199}\)\)))[^()]{1,80}?\?\?/,
  /\)\)(?<close4>(?<=\(\([^()]{1,80}?\?\?(?:[^()]{200}){0,3}[^()]{0,199}\)\)))/,
]
// A look back stands behind the sign that it belongs to, so that only that sign asks for it.
const slots = [
  /\{\{\{?\s{0,4}(?<mustache>[^{}]{1,80}?)\s{0,4}\}?\}\}/,
  /\(\(\s{0,4}(?<notify>[^()]{1,80}?)\s{0,4}\)\)/,
  /<%[=-]?\s{0,4}(?<erb>[^%<>]{0,80}?)\s{0,4}-?%>|<\?(?:php|=)?\s{0,4}(?<php>[^<>?]{0,120}?)\s{0,4}\?>/,
  /(?:\$!?|[%#@])\{\s{0,4}(?<signed>[^{}]{1,80}?)\s{0,4}\}/,
  /\{\s{0,4}\$?(?<braced>[\w .:-]{0,60}?(?:\s{0,4},\s{0,4}(?:number|date|time|spellout|ordinal|duration)\s{0,4}(?:,[^{}]{0,60}?)?)?)\s{0,4}\}/,
  /\[%[-+]?\s{0,4}(?<toolkit>[^%\]]{0,120}?)\s{0,4}[-+]?%\]|\[\[\s{0,4}(?<doubled>[^[\]]{1,60}?)\s{0,4}\]\]/,
  /\[\s{0,4}[$@#!?&=:^-]?(?<squared>[A-Za-z][\w .:,=|-]{0,60}?)\s{0,4}\]/,
  /<<\s{0,4}(?<chevrons>[^<>]{1,60}?)\s{0,4}>>|<(?<angled>[A-Za-z][\w .:-]{0,40})(?:=["'][^"'<>]{0,40}["'][\w .:=-]{0,20}){0,3}\s?\/?>/,
  /<[#@]\/?(?<directive>[^<>]{1,60})>|&lt;\s{0,4}(?<entity>[^&<>]{1,60}?)\s{0,4}&gt;/,
  // Word's fields; a Spanish text quotes the word to answer with in the same signs.
  /«(?<!\b(?:[Rr]espond[ae]|RESPONDA|[Cc]ontest[ae]|[Ee]scrib[ae]|[Ee]nv[ií][ae]|[Mm]and[ae]|[Tt]exte|palabra|[Rr]eply|[Tt]ext|[Tt]ype|[Ss]end|con|o|or)\s«)\s?(?<guillemets>[A-Za-z_]\w{0,40}(?: [A-Z]\w{0,20}){0,2})\s?»/,
  /\*\|(?<merge>[^*|]{1,60})\|\*|%%=(?<script>[^%]{0,120}?)=%%|%%\[(?<scripted>[^\]]{0,160}?)\]%%|%%(?<percents>[\w .]{1,40})%%|(?<![\d%])%(?<percent>[A-Za-z_]\w{0,40})%/,
  /%\((?<python>\w{1,40})\)[sdif]|%<(?<ruby>\w{1,40})>[\d.]{0,5}[sdif]|(?<![\d%])%(?<printf>(?:\d{1,2}\$)?[-+0#]{0,2}\d{0,3}(?:\.\d{1,2})?l{0,2}[sdiufgexXc@])(?![A-Za-z])/,
  /%(?<![\w%]%)L?(?<numbered>[1-9])(?![\w%$]|[.,]\d)|\$(?<nested>t\([^()]{0,80}\))/,
  /\$(?<![\w$]\$)!?(?<dollar>[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}(?:\([^()]{0,40}\))?){0,4})\$?|[$#\\]\(\s{0,4}(?<rounded>[A-Za-z_@$.][^()]{0,60})\)/,
  // Epic's SmartLinks and wildcards, and blanks of letters.
  /@(?<![\w.@/=]@)@?(?<linked>[A-Za-z][\w.:-]{0,40}(?:\([^()@]{0,40}\))?)@{1,2}(?!\w)|\*(?<![\w*]\*)\*\*(?![\w*])|_(?<![\w/=-]_)_{2,40}(?![\w-])|X(?<![\w/=-]X)X{2,12}(?![\w-])/,
  /@(?<![\w.@/=]@)(?<!(?:[Ff]ollow|FOLLOW|[Ff]ind|[Tt]ag|[Ii]nstagram|[Tt]witter|[Ff]acebook|[Tt]ik[Tt]ok|[Yy]ou[Tt]ube|[Tt]hreads|IG|[Ss][ií]g\w{1,8})\b[^.!?]{0,40}@)(?:\((?<computed>[^()]{1,60})\)|(?!(?:home|work|school|noon|midnight|the|our)\b)(?<razor>[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}|\([^()]{0,40}\)){0,5}))/,
  /#(?<![\w#&/]#)#?(?<hashes>[A-Za-z_]\w{0,40})#{1,2}|_(?<![\w/=.-]_)_(?<underscores>[A-Za-z]\w{0,40}?)__(?!\w)|~(?<![\w~/=.-]~)(?<tildes>[A-Za-z]\w{0,40})~(?![\w~])/,
  /\^(?<!\w\^)(?<carets>[A-Za-z]\w{0,40})\^|\|(?<![\w|]\|)\|?(?<bars>[A-Za-z]\w{0,40})\|{1,2}(?!\w)/,
  /[&=§¤](?<![\w&=§¤/?.-][&=§¤])[&=§¤]{0,2}(?<mirrored>[A-Za-z_]\w{0,40})[&=§¤]{1,3}(?!\w)|[‹｛⟦⟨【]\s?(?<framed>[A-Za-z_][\w .-]{0,40})\s?[›｝⟧⟩】]/,
  // `:D` and its like are faces.
  /:(?<=(?:^|[\s("']):)(?<colon>[A-Za-z_]\w{1,40}|(?![DPpOo])[A-Za-z](?= [a-z]))(?!\w):?/,
  /["']\s{0,3}(?:\+|\.|\|\|)\s{1,3}(?<joined>[$A-Za-z_][\w.$]{0,60})\s{1,3}(?:\+|\.|\|\|)\s{0,3}["']/,
]
export const tokenPattern: RegExp = /* @__PURE__ */ new RegExp([...blocks, ...slots].map(({ source }) => source).join('|'), 'g')
/** Signs that people also write round words of their own: `[Lakeside]`, `@lakeside`, `__please__`. */
const alsoPlain: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'doubled squared angled guillemets percent numbered dollar rounded razor hashes underscores tildes carets bars mirrored framed colon'.split(' '),
)
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

function meaningOf(groups: Readonly<Record<string, string | undefined>>): Pick<TemplateToken, 'kind' | 'name' | 'alsoPlain'> {
  const syntax = Object.keys(groups).find((each) => groups[each] !== undefined) ?? ''
  const kind = /^(open|middle|close|silent)\d/.exec(syntax)?.[1] as TemplateToken['kind'] | undefined
  if (kind !== undefined) return { kind, name: '' }
  return { kind: 'slot', name: (groups[syntax] ?? '').trim(), ...(alsoPlain.has(syntax) ? { alsoPlain: true } : {}) }
}

function addLeftovers(text: string, from: number, to: number, shift: number, found: TemplateToken[]): void {
  for (const match of text.slice(from, to).matchAll(leftover)) {
    const start = shift + from + match.index
    found.push({ kind: 'unreadable', name: '', start, end: start + match[0].length })
  }
}
