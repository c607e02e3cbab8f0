import { type SpeltText, spellOut } from './spell-out.js'

const words: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  b4: 'before',
  dnt: "don't",
  dont: "don't",
  cn: 'can',
  aftr: 'after',
  abt: 'about',
  nite: 'night',
  midnite: 'midnight',
  thru: 'through',
  '2': 'to',
  '4': 'for',
  hr: 'hour',
  hrs: 'hours',
  wk: 'week',
  wks: 'weeks',
  'w/': 'with',
}
/** Without their "ing", parted by `|`. */
export const acts: string =
  'bleed|feel|do|go|hav|tak|eat|sleep|throw|swell|itch|ach|hurt|cough|vomit|snor|breath|walk|com|gett|work|burn|drink|smok|vap|pee|kick|heal|mov|us|spott|sweat|shak'

/** A text of a phone: letters and figures stand for words, and endings fall. */
export const shorthandEnglish: RegExp = /* @__PURE__ */ new RegExp(
  `(?<=^|[ ,.!?(])(?:u|ur|r|n|b4|do?nt|cn|aftr|abt|(?:mid)?nite|thru|hrs?|wks?|w\\/|[24](?= (?:u|ur|r|the|your|him|her|his|b|be|see|get|come|cm|go|call|redo|repeat|take|talk|check|start|stop|keep)\\b)|(?:${acts})in)(?=$|[ ,.!?)])`,
  'i',
)
const each = /* @__PURE__ */ new RegExp(shorthandEnglish, 'gi')

/** The text with its shorthand written out, and where a place of it stood. */
export function englishSpeltOut(plain: string): SpeltText {
  return spellOut(plain, each, (short) => words[short] ?? (short.endsWith('in') ? `${short}g` : undefined))
}
