import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { cleanTemplates, withTerm } from './clean-templates.js'
import { readTerms } from './lexicon/read-terms.js'

const guard = createPhiGuard()
const terms = readTerms().filter(({ weak }) => !weak)
/** Long enough that no disguise makes an ordinary word of it. */
const longTerms = terms.filter(({ text, acronym }) => !acronym && /^[a-z]{7,}$/.test(text))

const changes: Readonly<Record<string, (sentence: string, term: string) => string>> = {
  'in capitals': (sentence) => sentence.toUpperCase(),
  'in small letters': (sentence) => sentence.toLowerCase(),
  'without its marks': (sentence) => sentence.replace(/[.,:?!-]/g, ' '),
  'with more marks': (sentence) => `"${sentence.replace(/ /g, '  ')}!!"`,
  'on two lines': (sentence, term) => sentence.replace(term, () => `\n${term}`),
  'with words around it': (sentence) => `Good morning from the front desk. ${sentence} Thank you and see you soon.`,
  'with its term in full-width letters': (sentence, term) => sentence.replace(term, () => fullWidth(term)),
  'with its term in Cyrillic look-alikes': (sentence, term) =>
    sentence.replace(term, () => term.replace(/[aeo]/g, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter)),
  'with a hidden character in its term': (sentence, term) => sentence.replace(term, () => `${term.slice(0, 3)}\u200b${term.slice(3)}`),
  'with a hyphen in its term': (sentence, term) => sentence.replace(term, () => `${term.slice(0, 4)}-${term.slice(4)}`),
}

function fullWidth(word: string): string {
  return Array.from(word, (letter) => String.fromCodePoint(0xff41 + letter.charCodeAt(0) - 97)).join('')
}

describe('the verdict on a text', () => {
  it('is clear for every clean sentence, whatever is done to case, marks and the words around', () => {
    for (const template of cleanTemplates) {
      const sentence = withTerm(template, 'that')
      for (const change of ['in capitals', 'in small letters', 'without its marks', 'with more marks', 'with words around it'] as const)
        expect([change, sentence, guard.inspect(changes[change]?.(sentence, 'that') ?? '').findings.filter(({ blocking }) => blocking)]).toEqual([
          change,
          sentence,
          [],
        ])
    }
  })

  it.each(Object.keys(changes))('stays blocked when a sentence with a term stands %s', (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...longTerms), fc.constantFrom(...cleanTemplates), ({ text }, template) => {
        const changed = changes[name]?.(withTerm(template, text), text) ?? ''
        return guard.inspect(changed).findings.some(({ blocking, category }) => blocking && category !== 'hidden-text')
      }),
      { numRuns: 150 },
    )
  })

  it('is blocked for each core term in one of the clean sentences, protected terms marked so', () => {
    const missed = terms.flatMap(({ text, sensitive }, at) => {
      const sentence = withTerm(cleanTemplates[at % cleanTemplates.length] ?? '', text)
      const { verdict, findings } = guard.inspect(sentence)
      return verdict === 'blocked' && (!sensitive || findings.some((one) => one.sensitive)) ? [] : [sentence]
    })
    expect(terms.length).toBeGreaterThan(4000)
    expect(missed).toEqual([])
  })
})
