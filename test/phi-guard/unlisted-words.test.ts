import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellingTargets } from '../../src/phi-guard/cue-words.js'
import { HashBits } from '../../src/phi-guard/hash-bits.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { SpellingTargets } from '../../src/phi-guard/spelling.js'

const words = spellingTargets.split(' ')

/** One letter left out, added, changed or two neighbours swapped: the slow way, by trying each. */
function isNear(word: string, target: string): boolean {
  const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1)
  const places = Array.from({ length: Math.max(word.length, target.length) }, (_, at) => at)
  if (word.length < 7 || target.length < 7 || word[0] !== target[0]) return false
  if (word.length === target.length + 1) return places.some((at) => without(word, at) === target)
  if (word.length + 1 === target.length) return places.some((at) => without(target, at) === word)
  if (word.length !== target.length) return false
  return places.some((at) => without(word, at) === without(target, at) || word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2) === target)
}

const edit = fc.tuple(fc.constantFrom('leave out', 'add', 'change', 'swap'), fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz1ñ'))

function edited(word: string, [kind, place, letter]: readonly [string, number, string]): string {
  const at = place % word.length
  if (kind === 'leave out') return word.slice(0, at) + word.slice(at + 1)
  if (kind === 'add') return word.slice(0, at) + letter + word.slice(at)
  if (kind === 'change') return word.slice(0, at) + letter + word.slice(at + 1)
  return word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)
}

describe('words of no list', () => {
  it('are near the word that comparing them with each would find', () => {
    const targets = new SpellingTargets(words)
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.array(edit, { maxLength: 2 }), (word, edits) => {
        const written = edits.reduce(edited, word)
        const codes = Uint16Array.from(`xx${written}yy`, (letter) => letter.charCodeAt(0))
        expect(targets.near(codes, 2, 2 + written.length)).toBe(words.find((target) => isNear(written, target)))
      }),
      { numRuns: 4_000 },
    )
  })

  it('are read alike at the end of a text, whatever text was read before', () => {
    const guard = createPhiGuard()
    // Longer than any text that is suggested, which would be read in between.
    const start = 'We open at nine and close at five. '.repeat(12)
    const read = (word: string): string => JSON.stringify(guard.inspect(`${start}Ask for gastroen${word}`))
    read(' ')
    const after = read('')
    read('t')
    expect(read('')).toBe(after)
  })

  it.each([
    ['yourdiabetesresults', true],
    ['nondiabetics', true],
    ['mytuyourdiabetes', true],
    ['lakesidepsychiatry', true],
    ['zzdiabetesresults', false],
    ['yourdiabeteszz', false],
  ])('hold a term only between words that stand beside one: %s', (word, held) => {
    const { findings } = createPhiGuard().inspect(`We wrote to you on the ${word} page`)
    expect(findings.some(({ rule }) => rule.startsWith('unmasked-'))).toBe(held)
  })
})

describe('bits of hashes', () => {
  it('say yes to every hash that was added, and to few others', () => {
    const bits = new HashBits(1 << 15)
    const added = Array.from({ length: 300 }, (_, at) => Math.imul(at + 1, 0x9e3779b1))
    for (const hash of added) bits.add(hash)
    expect(added.every((hash) => bits.mayHave(hash))).toBe(true)
    const others = Array.from({ length: 10_000 }, (_, at) => Math.imul(at + 1, 0x85ebca6b))
    expect(others.filter((hash) => bits.mayHave(hash)).length).toBeLessThan(300)
  })
})
