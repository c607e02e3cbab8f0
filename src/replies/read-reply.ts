import { foldWord, latinTwin } from './fold-text.js'
import { exactKeyword } from './keyword-index.js'

/** A reply, made comparable. */
export interface ReadReply {
  /** Folded words in order. */
  readonly words: readonly string[]
  /** Words and the marks `.`, `?` and `,`, each between single spaces; ends with a mark. What phrase patterns read. */
  readonly flow: string
  /** The words of each sentence, split at commas too, and whether it asks. */
  readonly clauses: readonly { readonly words: readonly string[]; readonly asks: boolean }[]
  /** A stop sign stands in it; it also reads as the word. */
  readonly stopSign: boolean
  readonly rudeSign: boolean
  /** A sign that says no: beside an answer, or a word that opts in, it takes it back. */
  readonly noSign: boolean
  /** Only signs of agreement or thanks, no words. */
  readonly onlyThumbs: boolean
  /** Its first word is STOP in capitals and later words are not. */
  readonly shoutedStop: boolean
  /** Capitalised word after "this is not" or "I am not": a name. */
  readonly deniesName: boolean
  /** More was sent than is read. */
  readonly truncated: boolean
}

/** Longest SMS that carriers join, with room: ten parts of 153. */
const longestRead = 1_600

const stopSigns: ReadonlySet<string> = /* @__PURE__ */ new Set(['🛑', '⛔', '🚫', '📵', '🔕', '✋', '⏹'])
const rudeSigns: ReadonlySet<string> = /* @__PURE__ */ new Set(['🖕', '🤬'])
const noSigns: ReadonlySet<string> = /* @__PURE__ */ new Set(['👎', '❌', '✖', '❎', '🙅'])
const thumbs: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ '👍 👌 🙏 ❤ 💕 💙 💚 😊 🙂 😀 😃 😄 ☺ 💯 ✅ ☑ ✔ 👏 🤝 🆗 😁 🥰 😘 🫡'.split(' '))
const sentenceEnd: ReadonlySet<string> = /* @__PURE__ */ new Set(['.', '!', ';', ':', '\n', '\r', '…', '。', '।', '۔', '\u2028', '\u2029'])
const commas: ReadonlySet<string> = /* @__PURE__ */ new Set([',', '、', '،', '—', '–', '/', '|', '(', ')', '[', ']', '"', '“', '”'])
const apostrophes: ReadonlySet<string> = /* @__PURE__ */ new Set(["'", '’', '‘', '`', '´', 'ʼ', '′'])
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\u20e3/u
const boxedLetter = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/u
const boxedStarts = [0x1f1e6, 0x1f170, 0x1f150]

const deniedName =
  /\b(?:(?:[Tt]his|[Ii]t) (?:is not|isn.?t|ain.?t)|I.?(?: a)?m not) (?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Medicare|Medicaid|English|Spanish)\b)[A-Z][a-z]+\b(?!['’]s)|\b[Nn]o soy (?:[Ll]a |[Ee]l )?(?:[Ss]r\.? |[Ss]ra\.? |[Ss]eñora? |[Dd]on |[Dd]oña )?[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+/

interface Draft {
  tokens: string[]
  word: string
  stopSign: boolean
  rudeSign: boolean
  noSign: boolean
  thumb: boolean
}

/** Never throws, reads at most 1,600 characters, in one pass. */
export function readReply(text: string): ReadReply {
  const whole = typeof text === 'string' ? text.trim() : ''
  const head = whole
    .slice(0, longestRead)
    .replace(/[´`]/g, "'")
    .normalize('NFKC')
    .slice(0, 2 * longestRead)
    .replace(/#(?![\p{L}\p{N}])/gu, ' number ')
  const draft: Draft = { tokens: [], word: '', stopSign: false, rudeSign: false, noSign: false, thumb: false }
  const hyphenated = head.replace(/ [-~] /g, ', ')
  for (const character of hyphenated) readCharacter(character, draft)
  endWord(draft)
  const tokens = joinSpelled(draft.tokens)
  const words = tokens.filter((token) => !isMark(token))
  return {
    words,
    flow: ` ${tokens.join(' ')} . `,
    clauses: splitClauses(tokens),
    stopSign: draft.stopSign,
    rudeSign: draft.rudeSign,
    noSign: draft.noSign,
    onlyThumbs: words.length === 0 && draft.thumb && !draft.rudeSign && !draft.noSign,
    shoutedStop: /^\W*STOP\b/.test(head) && /[a-z]/.test(head),
    deniesName: deniedName.test(head),
    truncated: whole.length > longestRead,
  }
}

function readCharacter(character: string, draft: Draft): void {
  if (/[a-zA-Z0-9]/.test(character)) draft.word += character
  else if (character === ' ') endWord(draft)
  else if (apostrophes.has(character) || unseen.test(character)) return
  else if (character === '?' || character === '؟') mark('?', draft)
  else if (sentenceEnd.has(character)) mark('.', draft)
  else if (commas.has(character)) mark(',', draft)
  else if (stopSigns.has(character)) {
    endWord(draft)
    draft.stopSign = true
    draft.tokens.push('stop')
  } else if (rudeSigns.has(character)) {
    endWord(draft)
    draft.rudeSign = true
  } else if (noSigns.has(character)) {
    endWord(draft)
    draft.noSign = true
  } else if (thumbs.has(character)) {
    endWord(draft)
    draft.thumb = true
  } else if (boxedLetter.test(character)) draft.word += unboxed(character)
  else if (/[\p{L}\p{M}\p{N}$@]/u.test(character)) draft.word += character
  else endWord(draft)
}

function endWord(draft: Draft): void {
  if (draft.word === '') return
  const folded = foldWord(draft.word)
  const twin = latinTwin(draft.word)
  const mixed = /[a-z]/.test(folded)
  draft.tokens.push(twin !== undefined && (mixed || exactKeyword([twin]) !== undefined) && exactKeyword([folded]) === undefined ? twin : folded)
  draft.word = ''
}

function mark(sign: string, draft: Draft): void {
  endWord(draft)
  const last = draft.tokens.at(-1)
  if (last === undefined) return
  if (!isMark(last)) draft.tokens.push(sign)
  else if (last !== '?' && sign !== ',') draft.tokens[draft.tokens.length - 1] = sign
}

function unboxed(character: string): string {
  const code = character.codePointAt(0) as number
  const start = boxedStarts.find((first) => code >= first) as number
  return String.fromCharCode(97 + code - start)
}

/** S T O P and S.T.O.P. are one word. */
function joinSpelled(tokens: readonly string[]): string[] {
  const joined: string[] = []
  for (let index = 0; index < tokens.length; ) {
    let end = index
    let word = ''
    while (end < tokens.length && word.length < 12 && (isMark(tokens[end] as string) || /^[a-z]$/.test(tokens[end] as string))) {
      if (!isMark(tokens[end] as string)) word += tokens[end]
      end += 1
    }
    if (word.length > 2 && exactKeyword([word]) !== undefined) {
      joined.push(word)
      index = end
    } else {
      joined.push(tokens[index] as string)
      index += 1
    }
  }
  return joined
}

export function splitClauses(tokens: readonly string[]): { words: string[]; asks: boolean }[] {
  const clauses: { words: string[]; asks: boolean }[] = []
  let words: string[] = []
  for (const token of [...tokens, '.']) {
    if (!isMark(token)) words.push(token)
    else if (words.length > 0) {
      clauses.push({ words, asks: token === '?' })
      words = []
    }
  }
  return clauses
}

function isMark(token: string): boolean {
  return token === '.' || token === '?' || token === ','
}
