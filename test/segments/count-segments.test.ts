import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSegments } from '../../src/segments/index.js'

// The default alphabet as the standard prints it: code 0x00 to 0x7F, 0x1B (escape) left out.
const basic =
  '@£$¥èéùìòÇ\nØø\rÅå' +
  'Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ' +
  ' !"#¤%&\'()*+,-./' +
  '0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNO' +
  'PQRSTUVWXYZÄÖÑÜ§' +
  '¿abcdefghijklmno' +
  'pqrstuvwxyzäöñüà'
const extension = '\f^{}\\[~]|€'
const gsmText = fc.array(fc.constantFrom(...basic, ...extension), { maxLength: 700, size: 'max' }).map((characters) => characters.join(''))

function weightOf(character: string, encoding: 'GSM-7' | 'UCS-2'): number {
  if (encoding === 'UCS-2') return character.length
  return extension.includes(character) ? 2 : 1
}

/** Cuts a text into real parts, one character at a time. */
function cut(text: string, encoding: 'GSM-7' | 'UCS-2'): string[] {
  const [single, perPart] = encoding === 'GSM-7' ? [160, 153] : [70, 67]
  const weigh = (part: string): number => [...part].reduce((sum, character) => sum + weightOf(character, encoding), 0)
  if (weigh(text) <= single) return [text]
  const parts = ['']
  for (const character of text) {
    const open = parts.at(-1) ?? ''
    if (weigh(open + character) > perPart) parts.push(character)
    else parts[parts.length - 1] = open + character
  }
  return parts
}

describe('countSegments', () => {
  it.each([
    [0, 1],
    [1, 1],
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
  ])('sends %i plain characters in %i GSM-7 parts', (length, segments) => {
    expect(countSegments('a'.repeat(length))).toEqual({ encoding: 'GSM-7', characters: length, segments })
  })

  it.each([
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])('sends %i characters with one outside GSM-7 in %i UCS-2 parts', (length, segments) => {
    expect(countSegments(`á${'a'.repeat(length - 1)}`)).toEqual({ encoding: 'UCS-2', characters: length, segments, forcedBy: ['á'] })
  })

  it('weighs a euro sign as two septets and as one character', () => {
    expect(countSegments('€'.repeat(80))).toEqual({ encoding: 'GSM-7', characters: 80, segments: 1 })
    expect(countSegments('€'.repeat(81))).toEqual({ encoding: 'GSM-7', characters: 81, segments: 2 })
  })

  it('never splits an escaped character over two parts', () => {
    // 76 euro signs fill 152 of 153 septets, so the 77th opens the next part: 152 fit two parts, 153 do not.
    expect(countSegments('€'.repeat(152)).segments).toBe(2)
    expect(countSegments('€'.repeat(153)).segments).toBe(3)
  })

  it('never splits a surrogate pair over two parts', () => {
    expect(countSegments('🙂'.repeat(35)).segments).toBe(1)
    expect(countSegments('🙂'.repeat(36)).segments).toBe(2)
    expect(countSegments('🙂'.repeat(66)).segments).toBe(2)
    expect(countSegments('🙂'.repeat(67)).segments).toBe(3) // 134 units would fit two parts if a pair could be cut
  })

  it('counts code points as characters and UTF-16 units as weight', () => {
    expect(countSegments('🙂')).toEqual({ encoding: 'UCS-2', characters: 1, segments: 1, forcedBy: ['🙂'] })
  })

  it('knows every character of the default alphabet and of the extension table', () => {
    expect([...basic]).toHaveLength(127)
    for (const character of basic + extension) expect(countSegments(character).encoding).toBe('GSM-7')
    for (const character of basic) expect(countSegments(character.repeat(160)).segments).toBe(1)
    for (const character of extension) expect(countSegments(character.repeat(81)).segments).toBe(2)
  })

  it('finds no other character of the Basic Multilingual Plane in GSM-7', () => {
    const plain = new Set(basic + extension)
    const wrong: number[] = []
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code)
      if ((countSegments(character).encoding === 'GSM-7') !== plain.has(character)) wrong.push(code)
    }
    expect(wrong).toEqual([])
  })

  it('names each character that forces UCS-2 once, in order of appearance', () => {
    expect(countSegments('Clínica San José, Bogotá y Perú: í').forcedBy).toEqual(['í', 'á', 'ú'])
    expect(countSegments('12:30\u202fPM — it’s').forcedBy).toEqual(['\u202f', '—', '’'])
  })

  it('counts a decomposed accent and a lone surrogate as outside GSM-7', () => {
    expect(countSegments('e\u0301').forcedBy).toEqual(['\u0301'])
    expect(countSegments('a\ud83d').segments).toBe(1)
    expect(countSegments('a\ud83d').encoding).toBe('UCS-2')
  })

  it('agrees with cutting the text into real parts', () => {
    fc.assert(
      fc.property(fc.oneof(gsmText, fc.string({ unit: 'binary', maxLength: 400, size: 'max' })), (text) => {
        const { encoding, segments, characters } = countSegments(text)
        expect(segments).toBe(cut(text, encoding).length)
        expect(characters).toBe([...text].length)
      }),
    )
  })

  it('never needs fewer parts for a longer text', () => {
    fc.assert(fc.property(gsmText, gsmText, (first, second) => countSegments(first + second).segments >= countSegments(first).segments))
  })

  it('answers a megabyte in linear time', () => {
    expect(countSegments('a'.repeat(1_000_000)).segments).toBe(Math.ceil(1_000_000 / 153))
  })
})
