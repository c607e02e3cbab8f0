import { describe, expect, it } from 'vitest'
import type { ExpectedReply } from '../../src/domain/content.js'
import { classifyReply } from '../../src/replies/index.js'

type After = '' | 'visit' | 'join'
type Row = [number: number, reply: string, after: After, language: string, intent: string, suppress: boolean, needsReview: boolean, urgent: boolean]

const means = (meaning: string, ...keywords: string[]): ExpectedReply[] => keywords.map((keyword) => ({ keyword, means: meaning }))
const expectsAfter: Record<After, ExpectedReply[]> = {
  '': [],
  visit: [...means('confirm', '1', 'CONFIRM', 'CONFIRMO', 'YES', 'Y', 'SI'), ...means('change', '2', 'CHANGE', 'CAMBIAR')],
  join: means('opt-in', 'JOIN', 'ACEPTO', 'YES'),
}

const rows: Row[] = [
  [1, 'STOP', '', 'en', 'opt-out', true, false, false],
  [2, 'Stop.', '', 'en', 'opt-out', true, false, false],
  [3, 'stop please and thank you', '', 'en', 'opt-out', true, false, false],
  [4, 'ＳＴＯＰ', '', 'en', 'opt-out', true, false, false],
  [5, 'Stpo', '', 'en', 'opt-out', true, false, false],
  [6, 'Syop', '', 'en', 'opt-out', true, true, false],
  [7, '🛑', '', 'en', 'opt-out', true, true, false],
  [8, 'REVOKE', '', 'en', 'opt-out', true, false, false],
  [9, 'opt me out of these', '', 'en', 'opt-out', true, false, false],
  [10, 'unsuscribe', '', 'en', 'opt-out', true, false, false],
  [11, 'Pls delete my cell from ur system', '', 'en', 'opt-out', true, false, false],
  [12, 'I never signed up for this', '', 'en', 'opt-out', true, true, false],
  [13, 'leave me alone already', '', 'en', 'opt-out', true, false, false],
  [14, "If you text me again I'll report you", '', 'en', 'opt-out', true, true, false],
  [15, 'f off', '', 'en', 'opt-out', true, true, false],
  [16, 'CANCEL', '', 'en', 'opt-out', true, false, false],
  [17, 'CANCEL', 'visit', 'en', 'opt-out', true, true, false],
  [18, 'please cancel', 'visit', 'en', 'opt-out', true, true, false],
  [19, "Cancel my 3 o'clock please", 'visit', 'en', 'other', false, true, false],
  [20, "No don't cancel, I'll be there", 'visit', 'en', 'other', false, true, false],
  [21, 'Cancelar', 'visit', 'es', 'opt-out', true, true, false],
  [22, 'quiero cancelar la cita de mi niño', 'visit', 'es', 'other', false, true, false],
  [23, 'YES', 'visit', 'en', 'answer', false, false, false],
  [24, 'YES', '', 'en', 'other', false, true, false],
  [25, 'YES', 'join', 'en', 'opt-in', false, false, false],
  [26, 'JOIN', 'join', 'en', 'opt-in', false, false, false],
  [27, 'START', '', 'en', 'opt-in', false, false, false],
  [28, 'Can we start at 9 instead?', 'visit', 'en', 'other', false, true, false],
  [29, '1', 'visit', 'en', 'answer', false, false, false],
  [30, '2', 'visit', 'en', 'answer', false, false, false],
  [31, '1', '', 'en', 'other', false, true, false],
  [32, 'C', 'visit', 'en', 'other', false, true, false],
  [33, '👍', 'visit', 'en', 'other', false, false, false],
  [34, 'cancer?', 'visit', 'en', 'other', false, true, false],
  [35, 'HELP', '', 'en', 'help', false, false, false],
  [36, 'ayuda', '', 'es', 'help', false, false, false],
  [37, 'help, stop these texts', '', 'en', 'opt-out', true, false, false],
  [38, "help I can't breathe", '', 'en', 'other', false, true, true],
  [39, 'Stop by after 5?', '', 'en', 'other', false, true, false],
  [40, 'dont stop the reminders they are useful', '', 'en', 'other', false, true, false],
  [41, 'I want to quit smoking', '', 'en', 'other', false, true, false],
  [42, 'At the end of the month is better', 'visit', 'en', 'other', false, true, false],
  [43, 'take me off the wait list, I got in elsewhere', '', 'en', 'other', false, true, false],
  [44, 'take me off this list', '', 'en', 'opt-out', true, false, false],
  [45, 'Stop my metformin?', '', 'en', 'other', false, true, false],
  [46, 'ALTO', '', 'es', 'opt-out', true, false, false],
  [47, 'ALTA', '', 'es', 'other', false, true, false],
  [48, 'Para mi o para mi hija?', '', 'es', 'other', false, true, false],
  [49, 'no mas mensajes por favor', '', 'es', 'opt-out', true, false, false],
  [50, 'no mas dolor, gracias', '', 'es', 'other', false, true, false],
  [51, 'dejen de escribirme', '', 'es', 'opt-out', true, false, false],
  [52, '退订', '', 'zh', 'opt-out', true, false, false],
  [53, 'Wrong number', '', 'en', 'opt-out', true, true, false],
  [54, 'who is this', '', 'en', 'other', false, true, false],
  [55, 'new phone who dis', '', 'en', 'other', true, true, false],
  [56, 'She passed away in March', '', 'en', 'other', true, true, false],
  [57, 'This is his mom, use my number 312-555-0188', '', 'en', 'other', false, true, false],
  [58, 'Only visits please, no bills by text', '', 'en', 'opt-out', true, true, false],
  [59, "I'm driving with Do Not Disturb on. I'll get back to you later.", '', 'en', 'other', false, false, false],
  [60, 'stop. i cant do this anymore i want to die', '', 'en', 'opt-out', true, true, true],
]

describe('the sixty worked replies', () => {
  it.each(rows)('%i: %s (after: %s)', (_, reply, after, language, intent, suppress, needsReview, urgent) => {
    const read = classifyReply(reply, { language: language === 'es' ? 'es' : 'en', expects: expectsAfter[after] })
    expect({ intent: read.intent, suppress: read.suppress, needsReview: read.needsReview, urgent: read.urgent }).toEqual({
      intent,
      suppress,
      needsReview,
      urgent,
    })
    expect(read.language).toBe(language)
  })

  it('answers with the meaning of the invited word', () => {
    expect(classifyReply('1', { expects: expectsAfter.visit }).answer).toBe('confirm')
    expect(classifyReply('2', { expects: expectsAfter.visit }).answer).toBe('change')
    expect(classifyReply('YES', { expects: expectsAfter.visit }).answer).toBe('confirm')
  })
})
