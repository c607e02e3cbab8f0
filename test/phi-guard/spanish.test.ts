import { describe, expect, it } from 'vitest'
import { countSegments } from '../../src/segments/index.js'
import { categoriesOf, lakesideGuard } from './lakeside.js'
import { spanishClearTexts } from './spanish-clean-texts.js'
import { spanishLeakingTexts } from './spanish-leaking-texts.js'
import { moreSpanishClearTexts, moreSpanishLeakingTexts } from './spanish-more-texts.js'

const guard = lakesideGuard()
const leaking = Object.entries(spanishLeakingTexts).flatMap(([category, texts]) => texts.map((text) => [category, text] as const))
const bare = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '')

describe('texts in Spanish that tell of care', () => {
  it('are blocked for what they tell', () => {
    expect(leaking.filter(([category, text]) => !categoriesOf(guard.inspect(text)).includes(category))).toEqual([])
    expect(leaking.length).toBeGreaterThan(200)
  })

  it('are blocked, more of them', () => {
    expect(moreSpanishLeakingTexts.filter((text) => guard.inspect(text).verdict !== 'blocked')).toEqual([])
    expect(moreSpanishLeakingTexts.length).toBeGreaterThan(500)
  })

  it('are blocked for the same without accents and in capitals', () => {
    const lost = leaking.filter(
      ([category, text]) =>
        !categoriesOf(guard.inspect(bare(text))).includes(category) || (guard.inspect(text.toUpperCase()).verdict !== 'blocked' && !text.includes('PrEP')),
    )
    expect(lost).toEqual([])
  })

  it('are answered in Spanish by a body that is clear, in GSM-7 and in one segment', () => {
    for (const text of [...leaking.map(([, told]) => told), ...moreSpanishLeakingTexts]) {
      const { suggestion } = guard.inspect(text, { language: 'es' })
      if (suggestion === undefined) continue
      expect(guard.inspect(suggestion.text), text).toMatchObject({ verdict: 'clear' })
      expect(countSegments(suggestion.text), text).toMatchObject({ encoding: 'GSM-7', segments: 1 })
    }
  })
})

describe('texts in Spanish that tell nothing of care', () => {
  it.each(Object.entries({ ...spanishClearTexts, more: moreSpanishClearTexts }))('are clear: %s', (_, texts) => {
    const stopped = texts.flatMap((text) => [text, bare(text)]).filter((text) => guard.inspect(text).verdict !== 'clear')
    expect(stopped).toEqual([])
  })
})

describe('forms of a Spanish verb', () => {
  it.each(['vacunarse', 'vacúnelo', 'vacunaremos', 'inyectarle', 'amputaron', 'diagnostiquen', 'medíquese', 'hospitalizarla', 'inmunicen', 'embarazarse'])(
    'are found with the pronoun that hangs on them: %s',
    (word) => {
      expect(guard.inspect(`Hoy ${word} el lunes`).verdict).toBe('blocked')
    },
  )

  it.each(['Operamos de lunes a viernes.', 'Hoy toca la medición del terreno.', 'Operarios y operadores entran por atrás.'])(
    'leave alone what only begins alike: %s',
    (text) => {
      expect(guard.inspect(text).verdict).toBe('clear')
    },
  )
})

describe('dates and times in Spanish', () => {
  it.each([
    ['Su mamografía es el sábado 14 a las 3 de la tarde', 'Recordatorio: su cita es el sab 14 a las 3 de la tarde.'],
    ['Su quimio es 9:30 am el lunes', 'Recordatorio: su cita es a las 9:30 am el lunes.'],
    ['Su biopsia es pasado mañana a las 8 de la mañana', 'Recordatorio: su cita es pasado mañana a las 8 de la mañana.'],
    ['Su diálisis es el 5 de mayo de 2027 a las 7:15 a.m.', 'Recordatorio: su cita es el 5 de mayo de 2027 a las 7:15 a.m.'],
    ['Su ecografia del jueves fue cancelada', 'Su cita del jueves queda sin efecto. Para otra fecha llame al 312-555-0142.'],
  ])('stand word for word in the suggestion: %s', (text, suggestion) => {
    expect(guard.inspect(text).suggestion?.text).toBe(suggestion)
  })

  it.each(['Traiga su muestra de orina en la mañana.', 'Tome su furosemida a las 8 de la noche.', 'Centro de diálisis: abrimos el lunes a las 5 am.'])(
    'are no appointment where the text speaks of something else: %s',
    (text) => {
      expect(guard.inspect(text).suggestion?.kind).not.toMatch(/^appointment/)
    },
  )
})
