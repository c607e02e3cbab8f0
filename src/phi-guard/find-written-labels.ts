import { eachMatch } from './each-match.js'
import { labelKinds } from './find-labelled-numbers.js'
import type { Reading } from './reading.js'
import type { PhiCategory } from './types.js'
import { WordClass } from './word-classes.js'

interface Found {
  readonly category: PhiCategory
  readonly rule: string
  readonly start: number
  readonly end: number
}

const born =
  /(?<!\w)(?:d\.? ?o\.? ?b\.?|(?:f\.?|fecha) ?(?:de )?nac(?:imiento)?\.?|f\. ?(?:de )?n\.|f\/n|b\.|fdn|date of birth|birth ?date)(?!\w)(?: ?(?:is|es|on file))?[^\w.!?]{0,3}(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{1,2}[-/. ](?:de )?[a-z]{3,10}[-/., ]{1,2}(?:del? )?\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{2,4}|\d{6}(?:\d{2})?)(?!\w)/gi
const glued = /(?<!\w)(mrn|ssn|acct|account|cuenta|member|memberid|subscriber|policy|poliza|patientid|expediente)(?:no|nr|num)?[a-z]?(\d{3,})(?!\w)/gi
const patients = /(?<!\w)(?:patient|paciente|pt)(?: ?(?:no|nr|num|number|numero)(?!\w)\.?| ?#)(?: (?:is|es)(?!\w))?[^\w]{0,3}\d{3,}(?!\w)/gi
const records =
  /(?<!\w)(?:m\. ?r\. ?n\.|m\.? ?r\.? ?#|nhs(?: ?(?:no|number)(?!\w)\.?| ?#)|med(?:ical)?\.? rec(?:ord)?s?\.?(?: ?(?:no|nr|num|number)(?!\w)\.?| ?#)?)[^\w]{0,3}\d{3}[\d -]*(?!\w)/gi
const papers =
  /(?<!\w)(?:driver'?s? licen[cs]e|passport|pasaporte|licencia de (?:conducir|manejo)|ine|dni|curp|rfc|rut|nhi|cedula|carnet|aadha?ar|clave de elector|health card|hosp(?:ital)?\.? (?:no|number)\.?|[io]pd? (?:no|number)\.?|auth(?:orization)? ?(?:#|no\.?|number))(?: (?:no|number|num|numero|is|es)\.?)*[^\w]{0,3}[a-z]{0,3}\d[\d./ -]{3,}[a-z]{0,2}(?!\w)/gi
/** CURP and RFC, which hold the day of birth. */
const ofMexico = /(?<!\w)[a-z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[hmx][a-z]{5}[a-z\d]\d|[a-z\d]{3})(?!\w)/gi

/** What a label of no word class begins with: most texts have none. */
const hints = /pati|paci|\bpt\b|\bd\.? ?o|nac|fdn|\b[fb][./]|\bm\.? ?r[.# ]/i

/** Labels that are no words of their own: with full stops, cut short, or written in one with the number. */
export function findWrittenLabels(reading: Reading, plain: string, seen: number, found: Found[]): void {
  const push = (start: number, end: number): void => void found.push({ category: 'other-id', rule: 'labelled-other-id', start, end })
  if (reading.mixedWords) {
    eachMatch(plain, glued, (start, end, [, label = '', digits = '']) => {
      const [category, fewest] = labelKinds[label.toLowerCase()] ?? ['other-id', 4]
      if (digits.length >= fewest) found.push({ category, rule: `labelled-${category}`, start, end })
    })
    eachMatch(plain, ofMexico, push)
  }
  if ((seen & (WordClass.identifier | WordClass.birth)) === 0 && !hints.test(plain)) return
  eachMatch(plain, born, (start, end) => found.push({ category: 'birth-date', rule: 'birth-date', start, end }))
  eachMatch(plain, patients, push)
  eachMatch(plain, records, (start, end) => found.push({ category: 'mrn', rule: 'labelled-mrn', start, end }))
  eachMatch(plain, papers, push)
}
