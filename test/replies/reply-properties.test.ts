import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyReply, isReservedKeyword, optOutWords, replyRules } from '../../src/replies/index.js'
import { keywords } from '../../src/replies/keywords.js'
import { readReply } from '../../src/replies/read-reply.js'
import * as samples from './reply-samples.js'

const languages = Object.keys(keywords)
const words = languages.flatMap((language) => optOutWords(language))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5_000 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...words, ...samples.people, ...samples.doubtfulRequests, '.', ',', '?', '\n', '🛑', '\ud800', 'no', 'dont'), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
)

const fullWidth = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const bold = (text: string): string => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97))
const circled = (text: string): string => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97))
const seeded = (text: string): string => [...text].join('\u200b')
const plainAccents = (text: string): string => text.normalize('NFD')
const styles = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  fullWidth,
  bold,
  circled,
  seeded,
  plainAccents,
]
const around = fc.string({ unit: fc.constantFrom(' ', '.', '!', '?', '"', '*', '\n', '-', '…', '\u00a0', '\ufeff', '“', '»', '~'), maxLength: 12 })

describe('classifyReply on any string', () => {
  it('never throws and keeps its own promises', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'es', undefined), (text, language) => {
        const read = classifyReply(text, { language, expects: [{ keyword: '1', means: 'confirm' }] })
        expect(replyRules).toContain(read.rule)
        if (read.intent === 'opt-out') expect(read.suppress).toBe(true)
        if (read.intent === 'other' && read.suppress) expect(read.needsReview).toBe(true)
        if (read.urgent) expect(read.needsReview).toBe(true)
        expect(read.answer === undefined || read.intent === 'answer' || read.intent === 'opt-in').toBe(true)
        expect(classifyReply(text, { language, expects: [{ keyword: '1', means: 'confirm' }] })).toEqual(read)
      }),
      { numRuns: 400 },
    )
  })

  it('suppresses for an opt-out word alone, of any language, in any case, script form and punctuation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...styles), around, around, (word, style, before, after) => {
        const read = classifyReply(`${before}${style(word)}${after}`)
        expect({ text: `${before}${style(word)}${after}`, suppress: read.suppress, intent: read.intent }).toMatchObject({ suppress: true, intent: 'opt-out' })
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads no further than 1,600 characters, whatever comes behind, and sends the rest to a person', () => {
    const fillers = [
      'stop the ',
      'dont want to get receive ',
      'S T O P x ',
      'if you text me ',
      'thank you ',
      'no quiero mas recibir de los ',
      '\ufdfa',
      'e\u0301\u0302',
      '. , ? ',
      '🛑 a ',
    ]
    for (const filler of fillers) {
      const long = filler
        .repeat(Math.ceil(100_000 / filler.length))
        .slice(0, 100_000)
        .trim()
      const head = long.slice(0, 1_600)
      expect(readReply(long).flow.length).toBeLessThanOrEqual(3 * 3_200)
      expect(classifyReply(long)).toEqual({ ...classifyReply(`${head}`), needsReview: true })
    }
    expect(classifyReply(`${'x '.repeat(700)} stop texting me`)).toMatchObject({ suppress: true, needsReview: false })
    expect(classifyReply(`${'x '.repeat(850)} stop texting me`)).toMatchObject({ suppress: false, needsReview: true })
    expect(classifyReply('STOP '.repeat(20_000))).toMatchObject({ intent: 'opt-out', suppress: true, needsReview: true })
    expect(classifyReply(`${' '.repeat(100_000)}stop`)).toMatchObject({ intent: 'opt-out', needsReview: false })
  })

  it('takes what is no string for an empty reply', () => {
    for (const value of [undefined, null, 7, {}, Symbol('x')])
      expect(classifyReply(value as unknown as string)).toMatchObject({ rule: 'empty', needsReview: true, suppress: false })
  })

  it('never lets an opt-out word alone be outdone by what was invited', () => {
    for (const word of words) {
      const read = classifyReply(word, { expects: [{ keyword: word, means: 'confirm' }] })
      expect(read).toMatchObject({ intent: 'opt-out', suppress: true })
    }
  })
})

describe('ordinary texts', () => {
  it('keeps the worked samples of each kind apart', () => {
    const all = [...samples.clearRequests, ...samples.people, ...samples.helps]
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('isReservedKeyword', () => {
  it('knows every opt-out, help and start word of every language, in any form', () => {
    for (const set of Object.values(keywords)) {
      for (const word of [...set.stop, ...set.alone, ...set.cancel, ...set.help, ...set.start]) {
        for (const style of styles) expect({ word: style(word), reserved: isReservedKeyword(style(word)) }).toEqual({ word: style(word), reserved: true })
      }
    }
    for (const word of ['St0p', 'Arrêt', 'ARRET', 'opt-out', 'unsuscribe', ' cancel. ']) expect(isReservedKeyword(word)).toBe(true)
  })

  it('leaves the answers of the catalogue free', () => {
    for (const word of [
      '1',
      '2',
      'YES',
      'Y',
      'SI',
      'CONFIRM',
      'CONFIRMO',
      'CHANGE',
      'CAMBIAR',
      'JOIN',
      'ACEPTO',
      'DETAILS',
      'DETALLES',
      'BASIC',
      'BASICO',
      'VISITS',
      'CITAS',
      'C',
      'NO',
      '',
      'ALTA',
      'cancer',
    ]) {
      expect({ word, reserved: isReservedKeyword(word) }).toEqual({ word, reserved: false })
    }
  })
})

describe('optOutWords', () => {
  it('lists the words of a language, by its tag or by its region, and nothing for one not read here', () => {
    expect(optOutWords('en')).toEqual(expect.arrayContaining(['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe']))
    expect(optOutWords('es-MX')).toEqual(optOutWords('es'))
    expect(optOutWords('fr')).toContain('arrêt')
    expect(optOutWords('xx')).toEqual([])
  })
})
