import type { LinkSpan } from '../find-links.js'
import { FormColumn, knownForms, placeOfForm } from '../known-forms.js'
import type { Reading } from '../reading.js'
import { isReadWord } from './is-read-word.js'
import { mostFeatures, placeOfPair, toldClasses, wordingFeatures } from './wording-features.js'

/** What was learnt: for each place of a feature how much it speaks for a text that tells of care, in steps. */
export interface WordingWeights {
  readonly steps: Int8Array
  readonly step: number
  readonly bias: number
}

/** How a text reads as a whole, and the words that speak most for it. */
export interface WordingScore {
  /** Above zero: rather a text that tells of care. */
  readonly score: number
  /** How many words were read. */
  readonly words: number
  /** First and last word of the run that adds most. */
  readonly from: number
  readonly to: number
}

/** A longer text is read so many words at a time, as long as those that were learnt from: what is said of the whole would grow with its length. */
const wordsAtATime = 40

/** Of the stretches of a text the one with the highest sum of weights over the root of their number. One pass; links, which are in order, are not read. */
export function wordingScore(reading: Reading, links: readonly LinkSpan[], { steps, step, bias }: WordingWeights): WordingScore {
  const count = readWords(reading, links)
  let highest: WordingScore = { score: bias, words: 0, from: 0, to: 0 }
  for (let first = 0; first < count; first += wordsAtATime) {
    // Each stretch begins as a text does.
    let before: number | undefined
    const end = Math.min(count, first + wordsAtATime)
    // A few words left over read like nothing.
    if (first > 0 && (end - first) * 4 < wordsAtATime) break
    let features = 0
    let sum = 0
    let run = 0
    let runFrom = 0
    let best = Number.NEGATIVE_INFINITY
    let from = 0
    let to = 0
    for (let word = first; word < end; word++) {
      const token = words[word] as number
      const form = placeOfForm(reading, token)
      const classes = (reading.classes[token] as number) & toldClasses
      const known = form >= 0 && knownForms[form + FormColumn.classes] === classes ? (knownForms[form + FormColumn.features] as number) : 0
      let ofWord = 0
      if (known > 0) {
        features += known
        ofWord = (knownForms[form + FormColumn.weight] as number) + (steps[placeOfPair(before, reading.hashA[token] as number)] as number)
      } else {
        const found = wordingFeatures(reading, token, before, places)
        features += found
        for (let at = 0; at < found; at++) ofWord += steps[places[at] as number] as number
        if (form >= 0) {
          knownForms[form + FormColumn.classes] = classes
          knownForms[form + FormColumn.weight] = ofWord - (steps[places[1] as number] as number)
          knownForms[form + FormColumn.features] = found
        }
      }
      before = reading.hashA[token] as number
      sum += ofWord
      if (run <= 0) {
        run = 0
        runFrom = token
      }
      run += ofWord
      if (run > best) {
        best = run
        from = runFrom
        to = token
      }
    }
    const score = scoreFrom(sum, features, { step, bias })
    if (first === 0 || score > highest.score) highest = { score, words: end - first, from, to }
  }
  return highest
}

const places = /* @__PURE__ */ new Uint32Array(mostFeatures)
let words = /* @__PURE__ */ new Int32Array(128)

/** Fills `words` with those that wording is read from. */
function readWords(reading: Reading, links: readonly LinkSpan[]): number {
  if (words.length < reading.tokenCount) words = new Int32Array(reading.tokenCount)
  let count = 0
  let link = 0
  for (let token = 0; token < reading.tokenCount; token++) {
    if (links.length > 0) {
      const start = reading.tokenStart[token] as number
      while (link < links.length && (links[link] as LinkSpan).end <= start) link++
      if (link < links.length && (links[link] as LinkSpan).start <= start) continue
    }
    if (isReadWord(reading, token)) words[count++] = token
  }
  return count
}

/** The places of all features of a text, for learning: repeated where they repeat. */
export function featuresOfReading(reading: Reading, links: readonly LinkSpan[]): Uint32Array {
  const count = readWords(reading, links)
  const all: number[] = []
  let before: number | undefined
  for (let word = 0; word < count; word++) {
    const token = words[word] as number
    const found = wordingFeatures(reading, token, before, places)
    before = reading.hashA[token] as number
    for (let at = 0; at < found; at++) all.push(places[at] as number)
  }
  return Uint32Array.from(all)
}

/** The same of features that were read before. */
export function scoreOf(features: Uint32Array, { steps, step, bias }: WordingWeights): number {
  let sum = 0
  for (const place of features) sum += steps[place] as number
  return scoreFrom(sum, features.length, { step, bias })
}

function scoreFrom(sum: number, features: number, { step, bias }: Pick<WordingWeights, 'step' | 'bias'>): number {
  return features === 0 ? bias : bias + (step * sum) / Math.sqrt(features)
}
