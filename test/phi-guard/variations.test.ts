import { describe, expect, it } from 'vitest'
import { categoriesOf, lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()

/** The rows of the catalogue in other words: text, categories, suggestion. */
const blocked: readonly (readonly [text: string, categories: readonly string[], suggestion: string | undefined])[] = [
  ['Your thyroid panel results have arrived', ['lab'], 'Your test results are ready. Please log in to view.'],
  ['Good morning, your lupus test results are in the portal', ['condition'], 'Your test results are ready. Please log in to view.'],
  ['Reminder: your infusion session is Mon Apr 4, 8:30 AM.', ['treatment'], 'Reminder: your appointment is Mon Apr 4, 8:30 AM.'],
  ['We expect you at nephrology, 3 PM Tuesday', ['specialty'], 'Reminder: your appointment is 3 PM Tuesday.'],
  ['Good news: all your labs look normal!', ['lab'], 'Your test results are ready. Please log in to view.'],
  ['Your chlamydia test came back positive', ['condition*', 'lab*'], 'You have a new update. Log in to view.'],
  ['Your endoscopy is 11/3 at 7:15am. Do not eat or drink after midnight.', ['procedure'], 'Reminder: your appointment is 11/3 at 7:15am.'],
  ['Please come with an empty stomach, nothing to drink for 8 hours before your visit.', ['procedure'], 'Visit instructions are ready. Please log in to view.'],
  ['Your Humana HMO expired, please send new coverage by Tuesday.', ['insurance'], 'Please review the details we have on file. Log in.'],
  ['You owe $31 for your March visit.', ['financial'], 'You have a new statement. Please log in to view.'],
  ['A copay of $25 is due.', ['financial'], 'You have a new statement. Please log in to view.'],
  ['Your metoprolol refill is ready.', ['medication'], 'Your prescription is ready for pickup.'],
  ['Your methadone can be picked up at 4.', ['medication*'], 'You have a new update. Log in to view.'],
  ['Rx #5510287 is ready for pickup.', ['other-id'], 'Your prescription is ready for pickup.'],
  ['You are due for a colonoscopy.', ['procedure'], 'It may be time for a visit. Please log in to view.'],
  ['Our records show you are overdue for a Pap smear.', ['procedure*'], 'You have a new update. Log in to view.'],
  ["Your daughter's autism assessment is Thursday at 2:30.", ['condition*'], 'Reminder: your appointment is Thursday at 2:30.'],
  ['Congratulations on the new pregnancy!', ['condition*'], 'You have a new update. Log in to view.'],
  ['The van to your chemotherapy ride comes at 7:05 AM.', ['treatment'], 'You have a new update. Log in to view.'],
  ["How is the swelling since Friday's surgery?", ['condition', 'procedure'], 'We are checking in after your visit. Please log in.'],
  ['Your stitches come out Monday at 10.', ['procedure', 'treatment'], 'Reminder: your appointment is Monday at 10.'],
  ["Text Paul's mobile, 312-555-0166.", ['name', 'phone'], undefined],
  ['See it at https://go.lakeside.example/chemo?patient=88123', ['other-id', 'url'], 'You have a new update. Log in to view.'],
  ['See it at https://tinyurl.com/a8fk2', ['url'], 'You have a new update. Log in to view.'],
  ['Your 4sthm4 r.e.s.u.l.t.s are ready', ['condition'], 'Your test results are ready. Please log in to view.'],
  ['Sus resultados de sífilis están listos', ['condition*', 'lab*'], 'Tiene una novedad. Ingrese para verla.'],
  ['Lo esperamos para su diálisis el martes 8 a las 6', ['treatment'], 'Recordatorio: su cita es el martes 8 a las 6.'],
  ['Su receta de losartán está lista para recoger', ['medication'], 'Ya puede recoger su receta.'],
  ['Usted debe $75 de su visita', ['financial'], 'Tiene un nuevo estado de cuenta. Ingrese a verlo.'],
  ['Hold your warfarin for 5 days before Monday.', ['medication'], 'Visit instructions are ready. Please log in to view.'],
  ['Sign up now: asthma workshop, 20% off!', ['condition'], undefined],
  ['Your whole care team wishes you a happy birthday!', ['birth-date'], undefined],
  ['Code J45.40 must be discussed with you.', ['condition'], undefined],
  ['Here is the picture of your wound.', ['condition'], 'You have a new message. Please log in to read it.'],
  ['Your visit is at 77 North Harbor Avenue at 9:30 AM.', ['address'], 'Reminder: your appointment is at 9:30 AM.'],
  ['Your oncology visit moved to Fri Oct 2, 9 AM.', ['specialty'], 'Your new appointment time is Fri Oct 2, 9 AM.'],
  ['Your MRI on Friday at 3 was cancelled.', ['procedure'], 'Your Friday at 3 appointment will not take place. To rebook call 312-555-0142.'],
  ['Your knee replacement has been scheduled for May 5 at 6 AM.', ['procedure'], 'Your appointment is set for May 5 at 6 AM.'],
]

const clear: readonly string[] = [
  'Your results have arrived. Please log in to view them.',
  'Reminder: your appointment is Mon Apr 4, 8:30 AM.',
  'Hello Daniel, your appointment is today at 3.',
  'Your appointment with Dr. Nakamura is Friday at 11 AM.',
  'Please come 20 minutes early and bring your ID.',
  'Bring your insurance card and a list of questions.',
  'A new statement is waiting. Log in to see it.',
  'Your refill is ready for pickup.',
  'The film crew and cast arrive on Friday!',
  'Your driving test is booked for Tuesday at 9.',
  'Think positive, class starts at 9.',
  'Take your best shot at the quiz.',
  'Your carpet cleaning is scheduled for Friday at 10.',
  'Sorry, we are about 15 minutes behind today.',
  'We are closed on Thursday for the holiday.',
  '771204 is your verification code. It expires in 5 minutes.',
  'Your order of $84.10 has shipped. Track your package online.',
  'Happy birthday, dear, see you tonight!',
  'Su cita es el martes 8 a las 6.',
  'Hoy cerramos a las 5.',
  'The test match ended in a draw.',
  'Reply 1 to confirm, 2 to change.',
  'I will pay you back the $20 on Friday',
  'What is the balance between work and life?',
  'Heart of the city concert, doors at 8',
]

describe('the outbound examples in other words', () => {
  it.each(blocked)('blocks: %s', (text, categories, suggestion) => {
    const inspection = guard.inspect(text)
    expect(inspection.verdict).toBe('blocked')
    expect(categoriesOf(inspection)).toEqual(categories)
    if (suggestion === undefined) expect(inspection.suggestion === undefined || guard.inspect(inspection.suggestion.text).verdict === 'clear').toBe(true)
    else expect(inspection.suggestion?.text).toBe(suggestion)
  })

  it.each(clear)('clears: %s', (text) => {
    expect(guard.inspect(text)).toMatchObject({ verdict: 'clear', findings: [] })
  })
})
