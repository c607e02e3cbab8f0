import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { codesOf } from '../../src/phi-guard/letter-codes.js'
import { formsOfStems } from '../../src/phi-guard/spanish-forms.js'
import { soundKey } from '../../src/phi-guard/spanish-sound.js'
import { toldSpanishRules } from '../../src/phi-guard/told-spanish-rules.js'
import { toldSpanishCleanTexts } from './spanish-told-clean-texts.js'
import { toldSpanishLeakingTexts } from './spanish-told-leaking-texts.js'

const guard = createPhiGuard()
const bare = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '')
const verdictOf = (text: string): string => guard.inspect(text).verdict
const rulesOf = (text: string): string[] => guard.inspect(text).findings.map(({ rule }) => rule)

const keyOf = (word: string): string => soundKey(codesOf(word), 0, word.length)

describe('care told in Spanish in the words of a family, a nurse or a front desk', () => {
  it('is stopped in every text of ours, with accents and without', () => {
    expect(toldSpanishLeakingTexts.filter((text) => verdictOf(text) !== 'blocked' || verdictOf(bare(text)) !== 'blocked')).toEqual([])
    expect(toldSpanishLeakingTexts.length).toBeGreaterThan(500)
  })

  it('is not seen where the same words speak of other matters', () => {
    expect(toldSpanishCleanTexts.filter((text) => verdictOf(text) !== 'clear' || verdictOf(bare(text)) !== 'clear')).toEqual([])
    expect(toldSpanishCleanTexts.length).toBeGreaterThan(500)
  })

  it('is answered by a suggestion that is clear', () => {
    const odd = toldSpanishLeakingTexts.filter((text) => {
      const { suggestion } = guard.inspect(text, { language: 'es' })
      return suggestion !== undefined && verdictOf(suggestion.text) !== 'clear'
    })
    expect(odd).toEqual([])
  })

  it('wakes each rule by a bit of its own', () => {
    expect(toldSpanishRules.length).toBeLessThanOrEqual(31)
  })

  it('counts sobriety, pregnancy, violence at home and a parting as specially protected', () => {
    const sensitive = (text: string): boolean => guard.inspect(text).findings.some((found) => found.sensitive)
    for (const text of ['Ya rompió fuente? véngase al hospital', 'Si él le pega de nuevo llámenos a cualquier hora', 'Dos años sin una copa, felicidades'])
      expect(sensitive(text), text).toBe(true)
    expect(sensitive('Dos gotitas en cada oído tres veces al día')).toBe(false)
  })
})

describe('a Spanish word written by ear', () => {
  it.each(['kimio', 'cirujia', 'bacuna', 'infexion', 'enbaraso', 'inyexion'])('is the term that sounds alike: %s', (word) => {
    expect(verdictOf(`Su ${word} es el lunes`)).toBe('blocked')
  })

  it.each(['Oye, ya vamos pa la kasa', 'Benga a la fiezta el savado', 'Muchas grasias por su kompra'])('is nothing where no term sounds so: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })

  it('has one sound for letters that sound alike', () => {
    for (const [heard, written] of [
      ['kimio', 'quimio'],
      ['yaga', 'llaga'],
      ['erida', 'herida'],
      ['jinecologo', 'ginecologo'],
      ['bomito', 'vomito'],
      ['cabesa', 'cabeza'],
    ] as const)
      expect(keyOf(heard), written).toBe(keyOf(written))
    expect(keyOf('guerra')).not.toBe(keyOf('jerra'))
  })
})

describe('in Spanish, what is worn or hurts and what is done to it', () => {
  it('count together within a few words, in every form of the verb', () => {
    for (const text of ['Puede mojar la rodillera', 'No moje la rodillera', 'La rodillera ya está mojada', 'Quítese la rodillera'])
      expect(rulesOf(text), text).toContain('term-condition')
  })

  it('say nothing alone', () => {
    for (const text of ['Espalda con espalda en la foto', 'Aplique el descuento hoy', 'Hombro a hombro con los vecinos', 'Tome la salida 4'])
      expect(rulesOf(text), text).toEqual([])
  })

  it('are written with the letter that keeps the sound of the stem', () => {
    expect(formsOfStems('toc carg').split('\n')).toEqual(expect.arrayContaining(['tocar', 'toque', 'toquese', 'cargar', 'cargue', 'carguelo']))
  })
})
