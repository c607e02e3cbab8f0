import { eachMatch } from './each-match.js'
import { labelKinds } from './find-labelled-numbers.js'
import type { Reading } from './reading.js'
import type { PhiCategory } from './types.js'

interface Found {
  readonly category: PhiCategory
  readonly rule: string
  readonly start: number
  readonly end: number
}

const born =
  /(?<!\w)(?:d\.? ?o\.? ?b\.?|(?:f\.?|fecha) ?(?:de )?nac(?:imiento)?\.?|f\. ?(?:de )?n\.|fdn|date of birth|birth ?date)(?!\w)(?: ?(?:is|es|on file))?[^\w.!?]{0,3}(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{6}(?:\d{2})?)(?!\w)/gi
const glued = /(?<!\w)(mrn|ssn|acct|account|cuenta|member|memberid|subscriber|policy|poliza|patientid|expediente)(?:no|nr|num)?[a-z]?(\d{3,})(?!\w)/gi
const patients = /(?<!\w)(?:patient|paciente|pt)(?: ?(?:no|nr|num|number|numero)(?!\w)\.?| ?#)[^\w]{0,3}\d{3,}(?!\w)/gi
const papers =
  /(?<!\w)(?:driver'?s? licen[cs]e|passport|pasaporte|licencia de (?:conducir|manejo))(?: (?:no|number|num|numero|is|es))*[^\w]{0,3}[a-z]{0,3}\d[\d-]{4,}(?!\w)/gi
const curp = /(?<!\w)[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d(?!\w)/gi

/** What one of the labels begins with: most texts have none. */
const hints = /licen|passp|pasap|pati|paci|\bpt\b|\bd\.? ?o|nac|fdn|\bf\.|birth/i

/** Labels that are no words of their own: with full stops, cut short, or written in one with the number. */
export function findWrittenLabels(reading: Reading, plain: string, found: Found[]): void {
  const push = (start: number, end: number): void => void found.push({ category: 'other-id', rule: 'labelled-other-id', start, end })
  if (reading.mixedWords) {
    eachMatch(plain, glued, (start, end, [, label = '', digits = '']) => {
      const [category, fewest] = labelKinds[label.toLowerCase()] ?? ['other-id', 4]
      if (digits.length >= fewest) found.push({ category, rule: `labelled-${category}`, start, end })
    })
    eachMatch(plain, curp, push)
  }
  if (!hints.test(plain)) return
  eachMatch(plain, born, (start, end) => found.push({ category: 'birth-date', rule: 'birth-date', start, end }))
  eachMatch(plain, patients, push)
  eachMatch(plain, papers, push)
}
