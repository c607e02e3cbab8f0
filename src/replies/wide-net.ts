/**
 * A last look where no phrase was found: an ending word beside a word for texts, or an ending word among words that mean nothing by
 * themselves, and nothing of care in the sentence. Weak evidence, so it stops and a person looks.
 */
export interface WideNet {
  /** End texting; `a_b` two words. */
  readonly ends: string
  /** Right after an ending word: something else ends, or happens. */
  readonly elsewhere: string
  /** Right before an ending word: no ending is asked for, or a thing is named. */
  readonly named: string
  /** Up to three words before an ending word: it is not to end. */
  readonly not: string
  readonly texts: string
  /** In the sentence: it is about care, asks, or likes the texts. */
  readonly other: string
  /** Mean nothing by themselves. */
  readonly plain: string
  /** Speak to us: a question without them asks for nothing. */
  readonly spoken: string
  /** Somebody else ends something. */
  readonly statement: RegExp
}

export type CastNet = (flow: string) => boolean

const mostWords = 40

export function createWideNet(words: WideNet): CastNet {
  const [ends, elsewhere, named, not, texts, other, plain, spoken] = [
    words.ends,
    words.elsewhere,
    words.named,
    words.not,
    words.texts,
    words.other,
    words.plain,
    words.spoken,
  ].map((list) => new Set(list.split('|').map((entry) => entry.replaceAll('_', ' ')))) as [
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
    Set<string>,
  ]

  /** How many words end texting here; zero for none. */
  function endAt(sentence: readonly string[], at: number): number {
    const length = ends.has(sentence.slice(at, at + 2).join(' ')) ? 2 : ends.has(sentence[at] as string) ? 1 : 0
    if (length === 0 || elsewhere.has(sentence[at + length] ?? '') || named.has(sentence[at - 1] ?? '')) return 0
    return sentence.slice(Math.max(0, at - 3), at).some((word) => not.has(word)) ? 0 : length
  }

  function asks(sentence: readonly string[]): boolean {
    if (words.statement.test(` ${sentence.join(' ')} `)) return false
    if (sentence.at(-1) === '?' && !sentence.some((word) => spoken.has(word))) return false
    let ended = false
    let texting = false
    let onlyPlain = true
    for (let at = 0; at < sentence.length; at++) {
      const word = sentence[at] as string
      const length = endAt(sentence, at)
      ended ||= length > 0
      texting ||= texts.has(word)
      onlyPlain &&= length > 0 || plain.has(word)
      at += Math.max(0, length - 1)
    }
    return ended && (onlyPlain || (texting && !sentence.some((word) => other.has(word))))
  }

  return (flow) =>
    flow
      .split(/(?<= [.?]) /)
      .map((sentence) => sentence.split(' ').filter((word) => word !== '' && word !== ',' && word !== '.'))
      .some((sentence) => sentence.length > 0 && sentence.length <= mostWords && asks(sentence))
}
