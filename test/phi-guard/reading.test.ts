import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { Reading } from '../../src/phi-guard/reading.js'

/** A sign beyond Latin makes the whole text be read slowly. */
const slowly = '\u2713'

function read(text: string): Reading {
  const reading = new Reading()
  reading.read(text)
  return reading
}

function seen(text: string, length: number): unknown {
  const reading = read(text)
  return {
    plain: reading.plain().slice(0, length),
    codes: [...reading.codes.slice(0, length)],
    kinds: [...reading.kinds.slice(0, length)],
    upper: [...reading.upper.slice(0, length)],
    places: Array.from({ length }, (_, place) => [reading.startOf(place), reading.endOf(place)]),
    words: Array.from({ length: reading.tokenCount }, (_, token) => [reading.word(token), reading.shape[token], reading.gap[token]]),
  }
}

describe('a reading', () => {
  it('reads each Latin character the quick way as it does the slow way', () => {
    const other = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((character) => {
      const text = `Ab ${character}c d${character} ${character}`
      const { length } = read(text)
      return JSON.stringify(seen(text, length)) !== JSON.stringify(seen(`${text} ${slowly}`, length))
    })
    expect(other).toEqual([])
  })

  it('keeps the places of a text whose accents fold one for one', () => {
    expect(read('Mañana, ¿sí? ÁRBOL')).toMatchObject({ identity: true, tokenCount: 3 })
    expect(read('Mañana, ¿sí? ÁRBOL').plain()).toBe('Manana, ¿si? ARBOL')
    expect(read('Straße').identity).toBe(false)
  })

  it.each(['MRI', 'UTI', 'STI', 'AKI', 'NICU', 'IBS', 'PCOS', 'SSRI'])(
    'reads the plural of an acronym as the acronym, whatever its last letter: %s',
    (acronym) => {
      const hashes = (text: string): readonly number[] => [read(text).hashA[0] as number, read(text).hashB[0] as number]
      expect(hashes(`${acronym}s`)).toEqual(hashes(acronym))
      expect(createPhiGuard().inspect(`Your ${acronym}s are on Monday`).verdict).toBe('blocked')
    },
  )

  it('takes no s off a word whose capitals do not all stand before it', () => {
    expect(createPhiGuard().inspect('Our IDs, URLs and FAQs are new').verdict).toBe('clear')
    expect(read('CRISIs').hashA[0]).not.toBe(read('CRIs').hashA[0])
    expect(read('Tennis').hashA[0]).not.toBe(read('Tenni').hashA[0])
  })

  it('writes out a long text as it does its pieces', () => {
    const piece = 'Año nuevo, ¿cómo está? '
    expect(read(piece.repeat(1_000)).plain()).toBe(read(piece).plain().repeat(1_000))
  })

  it('knows whether a reading of another differs from it', () => {
    const from = read('d x q')
    const same = new Reading()
    same.derive(from, (put) => {
      for (let place = 0; place < from.length; place++) put(place, from.codes[place] as number, from.kinds[place] as number, false)
    })
    expect(same.altered).toBe(false)
    const other = new Reading()
    other.derive(from, (put) => put(0, 97, from.kinds[0] as number, true))
    expect(other).toMatchObject({ altered: true, tokenCount: 1 })
    expect(other.word(0)).toBe('a')
  })

  it('is made a second time where it finds more, and finds no more where nothing was disguised', () => {
    const guard = createPhiGuard()
    expect(guard.inspect('Your d1abetes visit, d x q').findings.map(({ category }) => category)).toContain('condition')
    expect(guard.inspect('d x q, see you').findings).toEqual([])
  })
})
