import { firstWords } from './first-words.js'

/**
 * Phrases as data. A phrase is words between single spaces, read over the flow of a reply:
 * `a|b` either word · `{name}` an entry of the vocabulary · `[a|b]` perhaps one · `[a|b]*` up to six of them · `~3` up to three words of any kind ·
 * `a_b` two words as one alternative · `START` nothing but courtesy since the last mark · `END` nothing but courtesy up to the next one.
 * No phrase crosses a mark unless it names one (`{mark}`). Every repetition is bounded, so matching is linear in the text.
 */
export type Vocabulary = Readonly<Record<string, string>>

const anyWord = '[^ .,?]+'
const courtesy =
  'please|pls|plz|thanks|thank|thx|ty|you|u|now|already|asap|immediately|today|ok|okay|sir|maam|again|anymore|ever|guys|yall|for_good|right_now|at_all|at_once|any_more|here|from_you|from_you_guys|from_your_office|from_this_number|to_this_number|to_this_phone|on_this_phone|on_this_number|on_my_phone|on_my_cell|to_my_phone|to_my_cell|to_my_number|at_this_number|to_me|period|for_real|seriously|bye|goodbye|dude|bro|man|forever|permanently|completely|altogether|entirely|por|favor|porfa|porfavor|de_ustedes|a_este_numero|en_este_numero|a_mi_celular|a_mi_telefono|en_mi_celular|a_mi_numero|por_este_medio|adios|bendiciones|saludos|mil_gracias|gracias|muchas|ya|ahora|nunca|jamas|che|hombre|ya_mismo|de_una_vez'
const end = `(?=(?: (?:${courtesy.replaceAll('_', ' ')})){0,4} [.,?])`
const opening =
  '(?<=(?:^| [.,?])(?: (?:please|pls|plz|ok|okay|hi|hello|hey|sorry|so|and|but|well|sir|maam|yes|no|por favor|favor|hola|buenas|perdon|disculpe|disculpen|pues|oiga|oigan|senorita|senor|senora|y|pero)){0,3})'
const mark = ',|.|?'

/** Phrases, found by the words they begin with; each is compiled when its first word is met. */
export interface Phrases {
  /** The first match that begins at or after this space. */
  readonly next: (flow: string, from: number) => PhraseSpan | undefined
}

export interface PhraseSpan {
  readonly start: number
  readonly end: number
}

export function compilePhrases(phrases: readonly string[], vocabulary: Vocabulary): Phrases {
  const sources = phrases.map((phrase) => fill(phrase, vocabulary).split(' '))
  const compiled: (RegExp | undefined)[] = []
  const byWord = new Map<string, number[]>()
  const anywhere: number[] = []
  for (const [index, parts] of sources.entries()) {
    const words = firstWords(parts)
    if (words === null) anywhere.push(index)
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index])
  }

  function matchAt(flow: string, start: number, index: number): PhraseSpan | undefined {
    const pattern = compiled[index] ?? new RegExp(`${(sources[index] as string[]).map(partSource).join('')}(?= )`, 'uy')
    compiled[index] = pattern
    pattern.lastIndex = start
    return pattern.test(flow) && pattern.lastIndex > start ? { start, end: pattern.lastIndex } : undefined
  }

  function next(flow: string, from: number): PhraseSpan | undefined {
    for (let start = flow.indexOf(' ', from); start >= 0; start = flow.indexOf(' ', start + 1)) {
      const space = flow.indexOf(' ', start + 1)
      if (space < 0) return undefined
      for (const index of byWord.get(flow.slice(start + 1, space)) ?? []) {
        const span = matchAt(flow, start, index)
        if (span !== undefined) return span
      }
      for (const index of anywhere) {
        const span = matchAt(flow, start, index)
        if (span !== undefined) return span
      }
    }
    return undefined
  }

  return { next }
}

/** The same, only at the very start and after words that change nothing. */
export function compileOpening(phrases: readonly string[], skipped: string, vocabulary: Vocabulary): RegExp {
  return phrases.length === 0
    ? /(?!)/u
    : new RegExp(`^(?: (?:,|${skipped.replaceAll('_', ' ')})){0,4}(?:${phrases.map((phrase) => phraseSource(phrase, vocabulary)).join('|')})(?= )`, 'u')
}

function phraseSource(phrase: string, vocabulary: Vocabulary): string {
  return fill(phrase, vocabulary).split(' ').map(partSource).join('')
}

function fill(phrase: string, vocabulary: Vocabulary): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'mark' ? mark : (vocabulary[name] ?? unknownName(name))))
}

function partSource(part: string): string {
  const gap = /^~(\d)$/.exec(part)
  if (gap !== null) return `(?: ${anyWord}){0,${gap[1]}}`
  const optional = /^\[(.+)\](\*?)$/.exec(part)
  if (optional !== null) return `(?:${oneOf(optional[1] as string)}){0,${optional[2] === '*' ? 6 : 1}}`
  return oneOf(part)
}

function oneOf(alternatives: string): string {
  if (alternatives === 'START') return opening
  const words = alternatives
    .replaceAll('_', ' ')
    .split('|')
    .map((word) => (word === '.' || word === '?' ? `\\${word}` : word))
  const plain = words.filter((word) => word !== 'END')
  if (plain.length === 0) return end
  return plain.length === words.length ? ` (?:${plain.join('|')})` : `(?: (?:${plain.join('|')})|${end})`
}

function unknownName(name: string): never {
  throw new RangeError(`no vocabulary entry ${name}`)
}

export interface PhraseMatch {
  /** The flow before the match, back to the last mark; ends with a space. */
  readonly before: string
  /** The flow after the match, up to the end of the sentence; begins with a space. */
  readonly after: string
}

const mostMatches = 20

export function findPhrases(flow: string, phrases: Phrases): readonly PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let span = phrases.next(flow, 0); span !== undefined && found.length < mostMatches; span = phrases.next(flow, span.end)) {
    const before = flow.slice(0, span.start + 1)
    const rest = flow.slice(span.end)
    const until = rest.search(/ [.?] /)
    found.push({
      before: before.slice(Math.max(before.lastIndexOf(' . '), before.lastIndexOf(' ? '), before.lastIndexOf(' , ')) + 1),
      after: rest.slice(0, until < 0 ? rest.length : until + 1),
    })
  }
  return found
}

export function hasPhrase(flow: string, phrases: Phrases): boolean {
  return phrases.next(flow, 0) !== undefined
}

/** The flow without any of them. */
export function withoutPhrases(flow: string, phrases: Phrases): string {
  let rest = ''
  let at = 0
  for (let span = phrases.next(flow, 0); span !== undefined; span = phrases.next(flow, span.end)) {
    rest += flow.slice(at, span.start)
    at = span.end
  }
  return rest + flow.slice(at)
}
