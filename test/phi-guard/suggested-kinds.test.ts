import { describe, expect, it } from 'vitest'
import { lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()

describe('the kind of a suggestion', () => {
  it.each([
    ['Call us today about your potassium, it is urgent', 'urgent-callback'],
    ['Please call us today about your biopsy', 'urgent-callback'],
    ['Please call us tomorrow about your biopsy', 'callback-request'],
    ['Please call us about your biopsy results', 'callback-request'],
    ['Call us Monday between 8 and 5 to discuss your mammogram results', 'callback-request'],
    ['Llame hoy mismo sobre su potasio', 'urgent-callback'],
    ['Por favor llame el lunes para hablar de su biopsia', 'callback-request'],
    ['Your cholesterol results are in, call us with questions', 'results-available'],
    ['Your mammogram visit is Friday at 9, call us about parking', 'appointment-reminder'],
    ['Your metformin refill was denied', 'prescription-update'],
    ['You missed your dialysis, please rebook', 'appointment-rebook'],
    ['Please fill out the asthma questionnaire before your visit', 'form-due'],
    ['Complete el cuestionario de asma antes de su visita', 'form-due'],
    ['Dr. Osei wrote you about your asthma, read it in the portal', 'message-waiting'],
  ])('says what the text was for: %s', (text, kind) => {
    expect(guard.inspect(text)).toMatchObject({ verdict: 'blocked', suggestion: { kind } })
  })
})
