/**
 * A last look where no phrase was found, sentence by sentence: an ending word beside a word for texts, a removal beside a number or a
 * list, a no beside texts to come, or an ending word among words that mean nothing by themselves; and nothing of care beside it.
 * Weak evidence, so it stops and a person looks.
 */
export interface WideNet {
  /** End texting; `a_b` two words. */
  readonly ends: string
  /** Right after an ending word: something else ends, or happens. */
  readonly elsewhere: string
  /** Right before an ending word: no ending is asked for, or a thing is named. */
  readonly named: string
  /** Up to three words before an ending word or a removal: it is not to be. */
  readonly not: string
  readonly texts: string
  /** At the end of a sentence of any words. */
  readonly finals: string
  /** Take a number off a list. */
  readonly removes: RegExp
  readonly listed: string
  /** Refuse what comes after; not what did not come. */
  readonly refuses: string
  /** Texts to come: what one sends, not what one got. */
  readonly toCome: string
  /** In the sentence: it is about care, asks, or likes the texts. */
  readonly other: string
  /** In the sentence: the texts were missed, or cannot be read. */
  readonly missed: string
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
  const [ends, elsewhere, named, not] = [words.ends, words.elsewhere, words.named, words.not].map(setOf) as [Words, Words, Words, Words]
  const [texts, listed, refuses, toCome] = [words.texts, words.listed, words.refuses, words.toCome].map(setOf) as [Words, Words, Words, Words]
  const [other, missed, plain, spoken] = [words.other, words.missed, words.plain, words.spoken].map(setOf) as [Words, Words, Words, Words]
  const finals = setOf(words.finals)

  /** How many words end texting here; zero for none. */
  function endAt(sentence: readonly string[], at: number): number {
    const length = ends.has(sentence.slice(at, at + 2).join(' ')) ? 2 : ends.has(sentence[at] as string) ? 1 : 0
    if (length === 0 || elsewhere.has(sentence[at + length] ?? '') || named.has(sentence[at - 1] ?? '')) return 0
    return isDenied(sentence, at) ? 0 : length
  }

  function isDenied(sentence: readonly string[], at: number): boolean {
    return sentence.slice(Math.max(0, at - 3), at).some((word) => not.has(word))
  }

  function removesFromList(sentence: readonly string[]): boolean {
    const found = words.removes.exec(` ${sentence.join(' ')} `)
    if (found === null || !sentence.some((word) => listed.has(word))) return false
    return !isDenied(sentence, found.input.slice(0, found.index).split(' ').length - 1)
  }

  function refusesTexts(sentence: readonly string[]): boolean {
    const at = sentence.findIndex((word, index) => refuses.has(word) || refuses.has(`${word} ${sentence[index + 1]}`))
    if (at < 0 || sentence.some((word) => missed.has(word) || ends.has(word))) return false
    const clause = sentence.slice(at + 1, at + 7)
    const comma = clause.indexOf(',')
    return clause.slice(0, comma < 0 ? clause.length : comma).some((word) => toCome.has(word))
  }

  function endsTexts(sentence: readonly string[]): 'plainly' | 'beside texts' | undefined {
    let ended = false
    let onlyPlain = true
    for (let at = 0; at < sentence.length; at++) {
      const length = endAt(sentence, at)
      ended ||= length > 0
      onlyPlain &&= length > 0 || sentence[at] === ',' || plain.has(sentence[at] as string)
      at += Math.max(0, length - 1)
    }
    if (!ended) return undefined
    if (onlyPlain) return 'plainly'
    const last = sentence.length - 1
    return sentence.some((word) => texts.has(word)) || (last > 1 && finals.has(sentence[last] as string) && endAt(sentence, last) > 0)
      ? 'beside texts'
      : undefined
  }

  function asks(sentence: readonly string[]): boolean {
    if (words.statement.test(` ${sentence.join(' ')} `)) return false
    if (sentence.at(-1) === '?' && !sentence.some((word) => spoken.has(word))) return false
    const ended = endsTexts(sentence)
    if (ended === 'plainly') return true
    if (sentence.some((word) => other.has(word))) return false
    return ended !== undefined || removesFromList(sentence) || refusesTexts(sentence)
  }

  return (flow) =>
    flow
      .split(/(?<= [.?]) /)
      .map((sentence) => sentence.split(' ').filter((word) => word !== '' && word !== '.'))
      .some((sentence) => sentence.length > 0 && sentence.length <= mostWords && asks(sentence))
}

type Words = ReadonlySet<string>

function setOf(list: string): Words {
  return new Set(list.split('|').map((entry) => entry.replaceAll('_', ' ')))
}
