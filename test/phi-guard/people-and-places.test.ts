import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { lakesideGuard } from './lakeside.js'

const unknown = createPhiGuard()
const guard = lakesideGuard()

/** What the text's findings of these categories cover, in order. */
function covered(text: string, ...categories: readonly string[]): string[] {
  return unknown
    .inspect(text)
    .findings.filter(({ category }) => categories.includes(category))
    .map(({ start, end }) => text.slice(start, end))
}

describe('people of whom a text speaks', () => {
  it.each([
    ['A 47-year-old male with asthma, Thandiwe Nkosi, who was seen here', 'Thandiwe Nkosi'],
    ['Warfarin for patient Oluwaseun Adebayo-Cole with gout', 'Oluwaseun Adebayo-Cole'],
    ['Metformin dose for patient J.D. with diabetes', 'J.D'],
    ['Chart note: a girl, Q. Z., has asthma', 'Q. Z'],
    ['pt maria vukovic needs insulin', 'maria vukovic'],
    ['Asthma care for the patient named Xochil', 'Xochil'],
    ['Seen for gout: Vanterpool, J. today', 'Vanterpool, J'],
    ['El paciente Itzamar Xicotencatl tiene diabetes', 'Itzamar Xicotencatl'],
    ["sara dimitrova's diabetes follow-up", 'sara dimitrova'],
  ])('are found without a list of their names: %s', (text, name) => {
    expect(covered(text, 'name').join(' ')).toContain(name)
  })

  it.each([
    'What does a Gleason score of 7 mean for a 60-year-old man with prostate cancer?',
    'Wells criteria in a 44-year-old woman with leg pain, Framingham score high',
    'Is Barrett esophagus, Crohn disease or Hodgkin lymphoma likelier in a 50-year-old male?',
    'A 34-year-old African American female with lupus, Hispanic mother',
    'Does Klebsiella or Clostridium difficile grow in a 70-year-old patient on Zosyn?',
  ])('are not seen in names of scores, diseases, bugs and drugs: %s', (text) => {
    expect(covered(text, 'name', 'address', 'facility')).toEqual([])
  })

  it.each([
    'Reminder: the appointment for Thandiwe Nkosi is Tuesday at 9.',
    "Ikaika Kealoha's results are ready.",
    'La cita para Itzamar Xicotencatl es el martes',
  ])('are found beside a visit or a result, with no other health word: %s', (text) => {
    expect(guard.inspect(text).findings).toMatchObject([{ category: 'name', blocking: true }])
  })

  it.each([
    'Reminder: your appointment for Tuesday at 9.',
    'Thank you for booking your appointment with Lakeside Clinic.',
    "Lakeside Clinic's appointment line is open.",
    'Your visit for Lakeside Clinic is confirmed.',
  ])('are not seen in the names of days and desks: %s', (text) => {
    expect(guard.inspect(text)).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it.each([
    'appointment for john smith friday at 3',
    'hi maria lopez your results are ready',
    'visit for Rosa hernandez moved to 3',
    'appointment for rosa m hernandez is confirmed',
    'hernandez, rosa your appointment is monday',
    'Appt for Lopez, M. on Monday',
    'Results for J. Smith are ready',
  ])('are found in small letters and cut short, beside a visit: %s', (text) => {
    expect(guard.inspect(text).findings).toMatchObject([{ category: 'name', blocking: true }])
  })

  it.each(['will you visit mark tomorrow?', 'see rosa at the visit', 'maria lopez sings tonight', 'Visit for Plan B. Thanks'])(
    'are not seen where no family name or no visit stands: %s',
    (text) => {
      expect(covered(text, 'name')).toEqual([])
    },
  )

  it('are of no account in a text without health', () => {
    for (const text of ['Our guests, Thandiwe Nkosi and band, play at 8', 'The Harlow Building in Chicago opens Monday', 'Ask for J.D. at the door'])
      expect(guard.inspect(text)).toMatchObject({ verdict: 'clear' })
  })
})

describe('places and days of a person', () => {
  it.each([
    ['She was treated for asthma @ Riverbend Med Ctr', 'Riverbend Med Ctr'],
    ['Insulin question, Mercy Regional Hospital patient, age 44', 'Mercy Regional Hospital'],
    ['A Chicago patient, 44 years old, has asthma', 'Chicago'],
    ['She lives in Osawatomie and has asthma', 'Osawatomie'],
  ])('are found: %s', (text, place) => {
    expect(covered(text, 'address', 'facility').join(' ')).toContain(place)
  })

  it.each([
    ['Jane Porter was treated for asthma last week', 'last week'],
    ['Jane Porter was admitted with asthma two days ago', 'two days ago'],
    ['Jane Porter was seen for asthma last Friday', 'last Friday'],
    ['Maria Lopez fue atendida por asma la semana pasada', 'semana pasada'],
    ['Maria Lopez fue atendida por asma hace tres dias', 'hace tres dias'],
  ])('count once the person is named: %s', (text, when) => {
    expect(covered(text, 'date')).toContain(when)
    expect(covered(text.replace(/^\w+ \w+/, 'Someone'), 'date')).not.toContain(when)
  })

  it('leave a year without a day and an age under 90 alone', () => {
    expect(covered('Jane Porter, 56 years old, had asthma last year', 'date', 'birth-date')).toEqual([])
  })
})

describe('what may be anyone’s', () => {
  it.each([
    'Send your entry to PO Box 1187 to win',
    'You have won! Visit http://prize.example/now to claim 5000',
    'Write to info@prize.example, the winner is drawn soon',
    'A taxi for two to 27 moss lane',
    'Win a £100 High Street voucher',
  ])('is a warning where no sender is known and no health is spoken of: %s', (text) => {
    expect(unknown.inspect(text).verdict).toBe('clear')
  })

  it.each([
    'Your results went to PO Box 1187',
    'Your appointment letter went to 27 Moss Lane',
    'Write to m.delgado@mail.example about your visit',
    'We have your account 00448291',
    'About your visit: jane (at) mail (dot) example',
  ])('blocks beside a person or a visit: %s', (text) => {
    expect(unknown.inspect(text).verdict).toBe('blocked')
  })

  it("knows the desk's own mailbox", () => {
    expect(guard.inspect('Questions about your visit? Write to frontdesk@lakeside.example')).toMatchObject({ verdict: 'clear', findings: [] })
    expect(guard.inspect('Questions about your visit? Write to jporter@lakeside.example').verdict).toBe('blocked')
    expect(guard.inspect('Questions about your visit? Write to frontdesk@other.example').verdict).toBe('blocked')
  })

  it('is refused as a link with any other scheme', () => {
    expect(unknown.inspect('Open ftp://files.example/a').verdict).toBe('blocked')
    expect(unknown.inspect('Open http://me@files.example/a').verdict).toBe('blocked')
  })
})
