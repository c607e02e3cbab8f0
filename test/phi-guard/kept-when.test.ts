import { describe, expect, it } from 'vitest'
import { countSegments } from '../../src/segments/index.js'
import { lakesideGuard } from './lakeside.js'

const suggested = (text: string): string | undefined => lakesideGuard().inspect(text).suggestion?.text
const update = 'You have a new update. Log in to view.'
const novelty = 'Tiene una novedad. Ingrese para verla.'
const rebook = 'Please pick a new time for your appointment.'

describe('a suggestion', () => {
  it.each([
    ['Your chemo is tomorrow morning at 9', 'Reminder: your appointment is tomorrow morning at 9.'],
    ['Your chemo is this Friday morning at 9', 'Reminder: your appointment is this Friday morning at 9.'],
    ['Your chemo is next Friday at 3', 'Reminder: your appointment is next Friday at 3.'],
    ['Your chemo is at 9 on the 15th', 'Reminder: your appointment is at 9 on the 15th.'],
    ['Your chemo is at 3 in the afternoon on Friday', 'Reminder: your appointment is at 3 in the afternoon on Friday.'],
    ['Your chemo is Monday from 8 am to 10 am', 'Reminder: your appointment is Monday from 8 am to 10 am.'],
    ['Your chemo is Monday 8am-10am', 'Reminder: your appointment is Monday 8am-10am.'],
    ['Good morning Maria, your MRI is Friday at 3. Please arrive 15 minutes early.', 'Reminder: your appointment is Friday at 3.'],
    ['Your MRI is Friday at 3. Call 24 hours ahead to cancel.', 'Reminder: your appointment is Friday at 3.'],
    ['Your MRI is Friday at 3. Reply 2 to change.', 'Reminder: your appointment is Friday at 3.'],
    ['Your chemo is tomorrow at 9 at 4100 Main Street, room 4', 'Reminder: your appointment is tomorrow at 9.'],
    ['Your allergy assessment appointment is Friday at 3', 'Reminder: your appointment is Friday at 3.'],
    ['Your MRI was moved to Monday at 4', 'Your new appointment time is Monday at 4.'],
    ['Your MRI on Friday at 3 was cancelled', 'Your Friday at 3 appointment will not take place. To rebook call 312-555-0142.'],
    ['Su quimioterapia es mañana por la mañana a las 9', 'Recordatorio: su cita es mañana por la mañana a las 9.'],
    ['Su quimioterapia es el próximo viernes a las 3', 'Recordatorio: su cita es el proximo viernes a las 3.'],
    ['Su quimioterapia es este viernes a las 3 y media de la tarde', 'Recordatorio: su cita es este viernes a las 3 y media de la tarde.'],
    ['No coma antes de su colonoscopia el viernes a las 3', 'Recordatorio: su cita es el viernes a las 3.'],
  ])('keeps a time that nothing else in the text casts doubt on: %s', (text, expected) => {
    expect(suggested(text)).toBe(expected)
  })

  it.each([
    ['Your chemo is Monday at 4:00\u202fPM.', 'Reminder: your appointment is Monday at 4:00 PM.'],
    ['Your chemo is Tue\u2009Mar 9, 2:15\u00a0PM', 'Reminder: your appointment is Tue Mar 9, 2:15 PM.'],
    ['Your chemo is Friday 2\u20134 PM.', 'Reminder: your appointment is Friday 2-4 PM.'],
    ['Your chemo is \uff2donday at \uff14 PM.', 'Reminder: your appointment is Monday at 4 PM.'],
    ['Su quimioterapia es el s\u00e1b 10 a las 3.', 'Recordatorio: su cita es el sab 10 a las 3.'],
    ['Su quimioterapia es el MI\u00c9RCOLES a MEDIOD\u00cdA.', 'Recordatorio: su cita es el MI\u00c9RCOLES a MEDIODIA.'],
    ['Su quimioterapia es el mie\u0301rcoles a mediodi\u0301a.', 'Recordatorio: su cita es el mi\u00e9rcoles a mediodia.'],
  ])('says a time in letters of GSM-7, so that it stays one segment of 160: %j', (text, expected) => {
    expect(suggested(text)).toBe(expected)
    expect(countSegments(expected)).toMatchObject({ encoding: 'GSM-7', segments: 1 })
    expect(lakesideGuard().inspect(expected).verdict).toBe('clear')
  })

  it.each([
    ['another time', 'Your MRI is Friday at 3. Your chemo is Monday at 9.'],
    ['another time', 'Your MRI is on Friday, please arrive at 2:30 for a 3:00 start'],
    ['another time', 'Your chemo is Friday at 3 and your MRI at four'],
    ['a time in pieces', 'Date: Dec 4 / Time: 3 PM / Reason: MRI'],
    ['a contrast', 'Instead of Monday 9am your chemo is Tuesday 10am'],
    ['a contrast', 'Your chemo is not on Monday at 9 but on Tuesday at 10'],
    ['a contrast', 'Your MRI is Friday at 3 (not Monday)'],
    ['a move', 'Your chemo moved from Dec 3 at 9am to Dec 4 at 10am'],
    ['a move', 'Your MRI on Friday at 3 has been moved'],
    ['a move', 'Please reschedule your MRI on Friday at 3'],
    ['what is past', 'Your MRI was Friday at 3pm, it is now Monday at 4pm'],
    ['what is past', 'We removed your mole on Friday at 3'],
    ['what is past', 'Thanks for coming in on Friday at 3 for your chemo'],
    ['a range', 'Your MRI is between 2 and 3 PM on Friday'],
    ['a range', 'Your MRI is 2 to 3 PM Friday'],
    ['a list', 'Your chemo is Monday or Tuesday at 9'],
    ['a list', 'Your chemo is Monday 9am, 11am'],
    ['a list', 'Your chemo is 12/3 9am to 12/4 10am'],
    ['a sign that no date has', 'Your chemo is {Monday} at 9am'],
    ['an hour that is not read', 'Your MRI is Friday at three'],
    ['an hour that is not read', 'Your MRI is Friday at half past two'],
    ['an hour that is not read', 'Your MRI is 12-01-2026 at 0900'],
    ['an hour that is not read', 'Your chemo is Friday at 9.30'],
    ['a day that is not read', 'Your MRI is on the 15th at 9'],
    ['a day that is not read', 'Your MRI is in 2 days at 9'],
    ['a repetition', 'Your chemo is every Friday at 3'],
    ['a question', 'Would Friday at 3 work for your MRI?'],
    ['a denial', "Your MRI isn't Friday at 3"],
  ])('states no time where there is %s: %s', (_what, text) => {
    expect(suggested(text)).toBe(update)
  })

  it.each([
    'En vez del lunes a las 9 su quimio es el martes a las 10',
    'Su quimioterapia es entre las 2 y las 3 de la tarde del viernes',
    'Su quimioterapia fue el viernes a las 3',
    'Su quimioterapia es el martes 1/12 a las 15h',
    'Su quimioterapia es el lunes a las 9, no el martes',
  ])('states no time in Spanish either: %s', (text) => {
    expect(suggested(text)).toBe(novelty)
  })

  it('asks for a new time where the old one was missed, or is off and another is spoken of', () => {
    expect(suggested('You missed your MRI on Friday at 3')).toBe(rebook)
    expect(suggested('Faltó a su quimioterapia del viernes a las 3')).toBe('Por favor elija otra fecha para su cita.')
    expect(suggested('We cancelled your chemo on Monday. Your new appointment is Tuesday at 9.')).toBe(rebook)
  })

  it('never says that a visit is off where the text does not', () => {
    for (const text of ['Your Friday at 3 chemo is not cancelled', 'If cancelled late, your chemo on Friday at 3 is charged']) {
      expect(suggested(text)).not.toContain('will not take place')
    }
  })
})
