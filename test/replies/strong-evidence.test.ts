import { describe, expect, it } from 'vitest'
import { classifyReply } from '../../src/replies/index.js'

const signUp = [
  { keyword: 'JOIN', means: 'opt-in' },
  { keyword: 'ACEPTO', means: 'opt-in' },
  { keyword: 'YES', means: 'opt-in' },
]
const visit = [
  { keyword: '1', means: 'confirm' },
  { keyword: '2', means: 'change' },
]

describe('what opts in', () => {
  it.each(['JOIN', 'join!', '“YES”', 'Yes please', 'ACEPTO 👍', 'START'])('is the word: %s', (text) => {
    expect(classifyReply(text, { expects: signUp })).toMatchObject({ intent: 'opt-in', needsReview: false })
  })

  it.each(['JOIN?', 'YES ?', '¿Acepto?', 'START?', 'start...?', 'Iniciar?'])('is no question: %s', (text) => {
    expect(classifyReply(text, { expects: signUp })).toMatchObject({ intent: 'other', needsReview: true })
  })

  it.each(['JOIN 👎', 'yes ❌', 'ACEPTO 🙅‍♀️', 'START 👎', 'start ❌', '👎 1', '1 ❌'])('and answers is no word beside a sign that says no: %s', (text) => {
    expect(classifyReply(text, { expects: [...signUp, ...visit] })).toMatchObject({ intent: 'other', needsReview: true })
  })

  it.each(['JOIN 🖕', 'yes🤬', 'START 🖕', '🖕 start', '1 🖕'])('is no word beside a rude sign, which stops: %s', (text) => {
    expect(classifyReply(text, { expects: [...signUp, ...visit] })).toMatchObject({ intent: 'opt-out', rule: 'hostile', suppress: true, needsReview: true })
  })
})

describe('words that ask for an opt-out', () => {
  it.each(['stop texts', 'No more texts', 'unsubscribe me', 'ya no me escriban'])('do so where a text invited them as an answer: %s', (keyword) => {
    expect(classifyReply(keyword, { expects: [{ keyword, means: 'change' }] })).toMatchObject({ intent: 'opt-out', suppress: true })
  })

  it.each(['PASS', 'DECLINE', 'NO', 'Not today', 'Stop by later'])('are not those that only may mean it: %s', (keyword) => {
    expect(classifyReply(keyword, { expects: [{ keyword, means: 'later' }] })).toMatchObject({ intent: 'answer', answer: 'later' })
  })

  it.each(['StopStop', 'stopstopstop', 'ALTOALTO', 'stop sending', 'Please stop sending!', 'k stop', 'Páralo', 'Revoco', '⏹️', 'Envío STOP', 'Quiero salir'])(
    'stop: %s',
    (text) => {
      expect(classifyReply(text)).toMatchObject({ intent: 'opt-out', suppress: true })
    },
  )
})
