/**
 * Phrases as data. A phrase is words between single spaces, read over the flow of a reply:
 * `a|b` either word · `{name}` an entry of the vocabulary · `[a|b]` perhaps one · `[a|b]*` up to six of them · `~3` up to three words of any kind ·
 * `a_b` two words as one alternative · `START` nothing but courtesy since the last mark · `END` nothing but courtesy up to the next one.
 * No phrase crosses a mark unless it names one (`{mark}`). Every repetition is bounded, so matching is linear in the text.
 */
export type Vocabulary = Readonly<Record<string, string>>

const anyWord = '[^ .,?]+'
const courtesy =
  'please|pls|plz|thanks|thank|thx|ty|you|u|now|already|asap|immediately|today|ok|okay|sir|maam|again|anymore|ever|guys|yall|for_good|right_now|at_all|at_once|any_more|here|from_you|from_you_guys|from_your_office|from_this_number|to_this_number|to_this_phone|on_this_phone|on_this_number|on_my_phone|on_my_cell|to_my_phone|to_my_cell|to_my_number|at_this_number|to_me|period|for_real|seriously|bye|goodbye|dude|bro|man|forever|permanently|completely|altogether|entirely|por|favor|porfa|porfavor|de_ustedes|a_este_numero|en_este_numero|a_mi_celular|a_mi_telefono|en_mi_celular|a_mi_numero|por_este_medio|adios|bendiciones|saludos|mil_gracias|aqui|gracias|muchas|ya|ahora|nunca|jamas'
const end = `(?=(?: (?:${courtesy.replaceAll('_', ' ')})){0,4} [.,?])`
const opening =
  '(?<=(?:^| [.,?])(?: (?:please|pls|plz|ok|okay|hi|hello|hey|sorry|so|and|but|well|sir|maam|yes|no|por favor|favor|hola|buenas|perdon|disculpe|disculpen|pues|oiga|oigan|senorita|senor|senora|y|pero)){0,3})'
const mark = ',|.|?'

/** One expression for all of them; for none, one that never matches. */
export function compilePhrases(phrases: readonly string[], vocabulary: Vocabulary): RegExp {
  return phrases.length === 0 ? /(?!)/gu : new RegExp(`(?:${phrases.map((phrase) => phraseSource(phrase, vocabulary)).join('|')})(?= )`, 'gu')
}

/** The same, only at the very start and after words that change nothing. */
export function compileOpening(phrases: readonly string[], skipped: string, vocabulary: Vocabulary): RegExp {
  return phrases.length === 0
    ? /(?!)/u
    : new RegExp(`^(?: (?:,|${skipped.replaceAll('_', ' ')})){0,4}(?:${phrases.map((phrase) => phraseSource(phrase, vocabulary)).join('|')})(?= )`, 'u')
}

function phraseSource(phrase: string, vocabulary: Vocabulary): string {
  const filled = phrase.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'mark' ? mark : (vocabulary[name] ?? unknownName(name))))
  return filled.split(' ').map(partSource).join('')
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

export function findPhrases(flow: string, pattern: RegExp): readonly PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (const match of flow.matchAll(pattern)) {
    const before = flow.slice(0, match.index + 1)
    const rest = flow.slice(match.index + match[0].length)
    const until = rest.search(/ [.?] /)
    found.push({
      before: before.slice(Math.max(before.lastIndexOf(' . '), before.lastIndexOf(' ? '), before.lastIndexOf(' , ')) + 1),
      after: rest.slice(0, until < 0 ? rest.length : until + 1),
    })
    if (found.length === mostMatches) break
  }
  return found
}

export function hasPhrase(flow: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  return pattern.test(flow)
}
