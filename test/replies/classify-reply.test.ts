import { describe, expect, it } from 'vitest'
import { classifyReply } from '../../src/replies/index.js'
import { keywordsAlone } from '../../src/replies/keywords-alone.js'

const visit = [
  { keyword: '1', means: 'confirm' },
  { keyword: '2', means: 'change' },
]

describe('an emergency', () => {
  it.each(['1, but I have chest pain right now', 'thanks, I cannot breathe'])('is one whatever else the words say, and answers nothing: %s', (text) => {
    const read = classifyReply(text, { expects: visit })
    expect(read).toMatchObject({ intent: 'other', rule: 'emergency', urgent: true, needsReview: true, suppress: false })
    expect(read).not.toHaveProperty('answer')
  })

  it('takes nothing from an opt-out', () => {
    expect(classifyReply('stop texting me, I have chest pain')).toMatchObject({ intent: 'opt-out', suppress: true, urgent: true, needsReview: true })
  })
})

describe('STOP in capitals before words that are not understood', () => {
  it('holds up to three of them', () => {
    expect(classifyReply('STOP blorp blarp blurp')).toMatchObject({ intent: 'other', rule: 'doubtful-stop', suppress: true, needsReview: true })
    expect(classifyReply('STOP blorp blarp blurp blerp').rule).not.toBe('doubtful-stop')
    expect(classifyReply('Stop blorp blarp blurp').rule).not.toBe('doubtful-stop')
    expect(classifyReply('STOP blorp blarp blurp?').rule).not.toBe('doubtful-stop')
  })
})

describe('the language of a word that several have', () => {
  it('is that of the text which it answers, else the first that has it', () => {
    const languageOf = (language?: string): string | undefined => classifyReply('cancelar', { language }).language
    expect([languageOf('pt-BR'), languageOf('PT'), languageOf('es'), languageOf('vi'), languageOf()]).toEqual(['pt', 'pt', 'es', 'es', 'es'])
  })
})

describe('signs without words', () => {
  it.each([
    ['🖕', { intent: 'opt-out', rule: 'hostile', suppress: true, needsReview: true }],
    ['👍 🖕', { intent: 'opt-out', rule: 'hostile', suppress: true, needsReview: true }],
    ['👍', { intent: 'other', rule: 'acknowledgement', suppress: false, needsReview: false }],
    ['...', { intent: 'other', rule: 'empty', suppress: false, needsReview: true }],
  ])('are read as what they say: %s', (text, expected) => {
    expect(classifyReply(text)).toMatchObject(expected)
  })
})

describe('a STOP that is taken back', () => {
  it.each(['I sent STOP by mistake', 'sorry, I texted STOP by accident'])('goes to a person, and stops nothing: %s', (text) => {
    expect(classifyReply(text)).toMatchObject({ intent: 'other', rule: 'negated-keyword', suppress: false, needsReview: true })
  })
})

describe('keywordsAlone', () => {
  const answers = new Map([['si', 'confirm']])

  it('reads an answer beside a keyword only where one was asked for', () => {
    for (const word of ['2', 'y', 'no']) expect(keywordsAlone(['stop', word]), word).toBeUndefined()
    expect(keywordsAlone(['stop', '2'], answers)).toMatchObject({ answered: true, denied: false })
    expect(keywordsAlone(['stop', 'si'], answers)).toMatchObject({ answered: true, denied: false })
    expect(keywordsAlone(['no', 'stop'], answers)).toMatchObject({ answered: false, denied: true })
  })

  it('reads THIS and IT behind a keyword, and not before one', () => {
    expect(keywordsAlone(['unsubscribe', 'this'])).toMatchObject({ pointed: true })
    expect(keywordsAlone(['this', 'unsubscribe'])).toBeUndefined()
  })
})
