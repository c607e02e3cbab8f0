import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { largeForms } from '../../src/phi-guard/spanish-diminutives.js'
import { speltOut } from '../../src/phi-guard/spanish-shorthand.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('a Spanish diminutive', () => {
  it('is the small form of the word that it ends', () => {
    expect(largeForms('ronchita')).toContain('roncha')
    expect(largeForms('llaguitas')).toContain('llaga')
    expect(largeForms('dolorcito')).toContain('dolor')
    expect(largeForms('chequito')).toContain('checo')
    expect(largeForms('cita')).toEqual([])
    expect(largeForms('limpio')).toEqual([])
  })

  it('tells what the large word tells', () => {
    for (const text of ['Mande foto de la ronchita por favor', 'Se le abrió la llaguita del lado', 'La vacunita de la nena es hoy'])
      expect(verdictOf(text), text).toBe('blocked')
  })

  it('tells nothing where the large word is no term', () => {
    for (const text of ['Recibiste un depósito de 1,500 pesos', 'Un ratito más y salimos a la tiendita', 'El propósito y los requisitos están en la página'])
      expect(verdictOf(text), text).toBe('clear')
  })
})

describe('the shorthand of Spanish phones', () => {
  it('is written out, and each place is known where it stood', () => {
    const plain = 'silla d ruedas x favor q llega'
    const { text, placeOf } = speltOut(plain)
    expect(text).toBe('silla de ruedas por favor que llega')
    for (const word of ['silla', 'ruedas', 'favor', 'llega']) expect(placeOf(text.indexOf(word)), word).toBe(plain.indexOf(word))
    expect(placeOf(text.length)).toBe(plain.length)
  })

  it('hides neither a term nor what is told', () => {
    const text = 'su silla d ruedas cabe, no se preocupe'
    const [found] = guard.inspect(text).findings
    expect(text.slice(found?.start, found?.end)).toBe('silla d ruedas')
    for (const told of ['como andas d animo hoy', 'traia la presion x los suelos']) expect(verdictOf(told), told).toBe('blocked')
  })

  it('leaves single letters of other texts alone', () => {
    for (const text of ['Fila d asiento 4 del teatro', 'Entrada x la puerta q da al parque']) expect(verdictOf(text), text).toBe('clear')
  })
})
