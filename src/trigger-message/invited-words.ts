export type ReplyMeaning = 'opt-out' | 'opt-in' | 'help'

/** A word or two that a text asks the reader to answer with, and what it says that they are for. In small letters, without accents. */
export interface InvitedWord {
  /** Places in the text. */
  readonly start: number
  readonly end: number
  readonly word: string
  /** What follows: `to cancel your visit`. */
  readonly after: string
  /** What goes before. It binds where it is a purpose: `To opt out, ...`, `Questions? ...`. */
  readonly before: { readonly text: string; readonly binds: boolean }
  /** Whether another answer, such as a digit, is invited beside it. */
  readonly beside: boolean
}

type MeaningOf = (phrase: string) => unknown

interface Sentence {
  readonly text: string
  readonly start: number
}

const english = '(?:reply|respond|answer|text|send)(?:ing)?|txt|typ(?:e|ing)|message(?= (?:us|back)\\b)'
const spanish =
  'respond[ae]r?(?:nos|me)?|contest[ae]r?(?:nos|me)?|escrib[aei]r?(?:nos|me)?|envi[ae]r?(?:nos|me)?|mand[ae]r?(?:nos|me)?|(?:respondi|escribi)endo|(?:contest|envi|mand|texte)ando|texte[ae]?r?|teclee?|digit[ae]|(?:confirm|cancel|anul)[ae] con'
/** Verbs that also stand before words of daily speech: `press end`, `use info`. */
const doubtful = 'press|enter|say|use|write|keyword|oprim[ae]|presion[ae]|puls[ae]|marqu[ae]|diga|palabra'
const filler =
  '(?:back|us|me|any ?time|at any time|just|only|simply|either|nos|solo|with|in|by (?:texting|typing|sending)|con|usando|(?:to|at|from) (?:this|our|the|that|us)(?: (?:text|message|msg|number|sms|reminder|line))?|(?:to|at|al?) \\+?\\d[\\d-]{3,14}|a este (?:mensaje|texto|numero|sms)|(?:a|un) (?:message|text|mensaje|texto) (?:with|saying|con)|(?:the|a|la|el) (?:single )?(?:word|keyword|code|letter|palabra|letra)(?: clave)?)'
const head = new RegExp(`\\b(?:(?<sure>${english}|${spanish})|(?<doubtful>${doubtful}))\\b(?:[:,]?\\s{1,3}${filler}\\b){0,4}\\s{0,3}[:=>-]?\\s{0,3}`, 'g')
const quotes = /["'([*<]{0,2}/y
const phrase = /[\p{L}\p{N}]{1,24}(?:[ -][\p{L}\p{N}]{1,24}){0,2}/uy
const answer = /^["'([*<]{0,2}(?:\d{1,2}\b|\p{Lu}\b|\p{Lu}{2,12}\b|(?:[Yy]es|[Nn]o|[Oo]k|[ync]|[Ss]i)\b)/u
const joint = new RegExp(`(?:[,;/|]\\s{0,2}(?:(?:or|and|o|y) )?|\\b(?:or|and|o|y|u) )(?:(?:${english}|${spanish}) )?|\\)\\s{0,2}`, 'gu')
/** `Reply 1 to confirm CANCEL to cancel`: nothing but its capitals sets it apart, so it is asked of the text as written. */
const apart = /(?<=[a-z0-9]|\b\p{Lu})\s(?=\p{Lu}{3})/gu
const notAsked = /(?:\b(?:not|never|no|nunca|sin|we|i|they|he|she|it|who)|n't|'ll|(?<!\byou )\b(?:will|would|shall))(?: (?:please|also|por favor))?\s{1,2}$/
const purposeVerb = /^["')\]*>]{0,2}\s{1,2}(?:(?:to|2) (?!(?:the|your|our|my|this|a|an|us|me)\b)[a-z]|para [a-z])/
const closesClause = /^["')\]*>]{0,2}\s{0,2}(?:$|[.,;!?/|=)]|- )/
const goesOn =
  /^["')\]*>]{0,2}\s{1,2}(?:for|if|when|once|or|and|any ?time|at any|now|instead|si|cuando|o|y|(?:to|at|al?) (?:\+?\d[\d-]{3,14}|this (?:number|text|message)|us))\b/
const onDevice = /^\s{1,2}(?:(?:on|in|into|en) (?:the|your|our|su|tu|el|la)\b|(?:button|key|icon|tab)\b)/
const destination = /^["')\]*>]{0,2}\s{1,2}(?:to|at|al?) (?:\+?\d[\d-]{3,14}|this (?:number|text|message)|us)\b/
const hasPurpose = /^\s(?:for|if|si|=)\b|^\s?=/
const opening = /(?:^|[,;-]\s|\s)\s{0,2}(?=\p{Lu}{3,12}(?:\s(?:to|for|2|para)\s|\s?=\s?[a-z]))/gu
const denied = /\b(?:not|never|no)\s(?:\w{1,12}\s)?$/
const otherAnswer =
  /\b(?:[Rr]eply|REPLY|[Tt]ext|[Pp]ress|[Tt]ype|[Ss]end|[Rr]esponda|[Ee]nvie|[Cc]onteste|[Ee]scriba)\b[^.!?]{0,40}?(?:\b\d{1,2}\b(?!-)|\b[A-Z]\b)/
const purposeClause = /(?:^|[,;:-]\s)(?:to|for|if|when|para|si|cuando)\b/
const clauseTail = /(?:,|:|-|\bplease|\bjust|\bsimply|\byou (?:can|may)|\bpuede|\bpor favor|\bor|\band|\s)+$/

/** The words that a text invites as an answer and that mean something. Reads English and Spanish. */
export function invitedWords(original: string, meaningOf: MeaningOf): InvitedWord[] {
  const text = folded(original)
  const sentences = sentencesOf(text)
  const answers = otherAnswer.test(text)
  return sentences.flatMap((sentence, index) => {
    const spots = spotsIn(sentence.text, meaningOf)
    const small = sentence.text.toLowerCase()
    const helped = spots.some(({ start, end }) => meaningOf(small.slice(start, end)) === 'help')
    return spots.map(({ start, end, verb }, at) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      word: small.slice(start, end),
      after: afterOf(small.slice(end, spots[at + 1]?.start)),
      before: beforeOf(small, verb, sentences[index - 1]),
      // `HELP for help, STOP to cancel` is a line of its own, whatever stands before it.
      beside: answers && !helped,
    }))
  })
}

interface Spot {
  readonly start: number
  readonly end: number
  /** Where the clause begins that invites it. */
  readonly verb: number
}

function spotsIn(text: string, meaningOf: MeaningOf): Spot[] {
  const small = text.toLowerCase()
  const shouted = !/\p{Ll}/u.test(text)
  const spots = new Map<number, Spot>()
  const read = (at: number): (Read & { readonly marked: boolean; readonly rest: string }) | undefined => {
    const word = readAt(text, at, meaningOf)
    return word === undefined ? undefined : { ...word, marked: word.quoted || (word.capitals && !shouted), rest: small.slice(word.end) }
  }
  const heads = [...small.matchAll(head)]
  let asked = false
  for (const [index, match] of heads.entries()) {
    const verb = match.index
    if (notAsked.test(small.slice(Math.max(0, verb - 24), verb))) continue
    const from = verb + match[0].length
    const word = read(from)
    if (
      word !== undefined &&
      !onDevice.test(word.rest) &&
      (word.marked || (match.groups?.doubtful === undefined && isAnswer(word, /^(?:send|answer)/.test(match[0]))))
    ) {
      spots.set(word.start, { ...word, verb })
      asked = true
    }
    asked ||= answer.test(text.slice(from, from + 16))
    if (!asked) continue
    const until = heads[index + 1]?.index
    const rest = small.slice(from, until)
    for (const joined of [...rest.matchAll(joint), ...text.slice(from, until).matchAll(apart)]) {
      const other = read(from + joined.index + joined[0].length)
      if (other === undefined || spots.has(other.start)) continue
      if (other.marked || isAlternative(other, /\b(?:to|para) /.test(rest.slice(0, joined.index)))) spots.set(other.start, { ...other, verb })
    }
  }
  for (const { index, 0: lead } of shouted ? [] : text.matchAll(opening)) {
    const word = read(index + lead.length)
    const opens = asked || spots.size > 0 || lead.trim() !== '' || text.slice(0, index).trim() === ''
    if (word !== undefined && opens && !spots.has(word.start) && !denied.test(small.slice(0, word.start))) spots.set(word.start, { ...word, verb: word.start })
  }
  return [...spots.values()].sort((left, right) => left.start - right.start)
}

/** Of a word in small letters: whether what follows makes it an answer and no part of a sentence. */
function isAnswer({ word, rest }: Read & { readonly rest: string }, weak: boolean): boolean {
  return word !== 'para' && (purposeVerb.test(rest) || (!weak && (closesClause.test(rest) || goesOn.test(rest))))
}

/** `or cancel to cancel`, `or cancel` where no purpose was named before: `to confirm or cancel` are two purposes. */
function isAlternative({ word, rest }: Read & { readonly rest: string }, purposeNamed: boolean): boolean {
  return word !== 'para' && (purposeVerb.test(rest) || hasPurpose.test(rest) || (!purposeNamed && closesClause.test(rest)))
}

interface Read {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly quoted: boolean
  readonly capitals: boolean
}

/** The longest keyword that begins there. */
function readAt(text: string, at: number, meaningOf: MeaningOf): Read | undefined {
  quotes.lastIndex = at
  const opening = quotes.exec(text)?.[0] ?? ''
  const start = at + opening.length
  phrase.lastIndex = start
  let words = phrase.exec(text)?.[0] ?? ''
  while (words !== '') {
    if (meaningOf(words) !== undefined) {
      const capitals = words.length > 1 && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words)
      return { start, end: start + words.length, word: words.toLowerCase(), quoted: opening !== '', capitals }
    }
    words = words.slice(0, Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'), 0))
  }
  return undefined
}

/** A purpose ends where its clause does, or where the next answer is offered. */
function cut(after: string): string {
  if (/^["')\]*>]{0,2}\s{0,2}(?:(?:to|for|2|4|para)\s|=)/.test(after)) return after.split(/[,;(]|\b(?:or|o)\b/, 1)[0] ?? ''
  const next = after.search(/(?:[,;]|\b(?:or|o|and|y)\b)\s{0,2}(?:(?:reply|text|call|press|responda|llame)\b|["(]?\d{1,2}\b)/)
  return next < 0 ? after : after.slice(0, next)
}

function afterOf(rest: string): string {
  const after = cut(rest.replace(destination, '').replace(/^["')\]*>]{0,2}\s{0,2}\([^)]{0,40}\b(?:for|to|para)\b.*/s, ''))
  return /^["')\]*>]{0,2}\s{0,2}(?:[.,;!?/|)]\s{0,2})?$/.test(after) ? '' : after
}

function beforeOf(sentence: string, verb: number, previous: Sentence | undefined): InvitedWord['before'] {
  const own = sentence.slice(0, verb).replace(clauseTail, '').trim()
  const clause = purposeClause.exec(own)
  if (own !== '') return { text: clause === null ? own : own.slice(clause.index), binds: clause !== null }
  const question = previous?.text.trim().endsWith('?') === true
  return { text: question ? previous.text.toLowerCase() : '', binds: question }
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const match of text.matchAll(/[^.!?\n]{1,2000}[.!?\n]?/g)) sentences.push({ text: match[0], start: match.index })
  return sentences
}

const plain: Readonly<Record<string, string>> = { '“': '"', '”': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '¿': ' ', '¡': ' ' }

/** Letter for letter, so that places stay. */
function folded(text: string): string {
  return text.replace(/[“”«»‘’–—¿¡\u00c0-\u017f]/g, (sign) => {
    const bare = plain[sign] ?? sign.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    return bare.length === 1 ? bare : sign
  })
}
