import type { InspectContext, PhiGuardOptions } from '../../src/phi-guard/index.js'

export interface OutboundRow {
  readonly row: number
  readonly text: string
  readonly guard?: PhiGuardOptions
  readonly context?: InspectContext
  readonly verdict: 'clear' | 'blocked'
  /** Categories of the findings; a star marks a sensitive one. */
  readonly findings?: readonly string[]
  readonly suggestion?: readonly [text: string, kind: string]
}

const update = ['You have a new update. Log in to view.', 'update-available'] as const
const results = ['Your test results are ready. Please log in to view.', 'results-available'] as const
const message = ['You have a new message. Please log in to read it.', 'message-waiting'] as const

/** The worked outbound examples of the catalogue, but 56, 57 and 59, which are not plain inspections. */
export const outboundRows: readonly OutboundRow[] = [
  { row: 1, text: 'Your diabetes test results are ready', verdict: 'blocked', findings: ['condition'], suggestion: results },
  { row: 2, text: 'Your test results are ready. Please log in to view.', verdict: 'clear' },
  { row: 3, text: 'You have a new update. Log in to view.', context: { tier: 'strict' }, verdict: 'clear' },
  { row: 4, text: 'Reminder: your appointment is Tue Mar 9, 2:15 PM.', verdict: 'clear' },
  { row: 5, text: 'Reminder: your appointment is Tue Mar 9, 2:15 PM.', context: { tier: 'strict' }, verdict: 'blocked', findings: ['date'], suggestion: update },
  {
    row: 6,
    text: 'Reminder: your chemo session is Tue Mar 9, 2:15 PM.',
    verdict: 'blocked',
    findings: ['treatment'],
    suggestion: ['Reminder: your appointment is Tue Mar 9, 2:15 PM.', 'appointment-reminder'],
  },
  { row: 7, text: 'See you at oncology, 10 AM Friday!', verdict: 'blocked', findings: ['specialty'], suggestion: ['Reminder: your appointment is 10 AM Friday.', 'appointment-reminder'] },
  { row: 8, text: 'Hi Maria, your appointment is tomorrow at 9.', verdict: 'clear' },
  { row: 9, text: 'Your visit with Dr. Osei is Thursday at 4 PM.', verdict: 'clear' },
  { row: 10, text: 'Great news, everything came back normal!', verdict: 'blocked', findings: ['lab'], suggestion: results },
  { row: 11, text: 'Your HIV test came back negative', verdict: 'blocked', findings: ['lab*', 'condition*'], suggestion: update },
  {
    row: 12,
    text: 'Your biopsy is 7/14 at 8am. Nothing to eat after midnight.',
    verdict: 'blocked',
    findings: ['procedure'],
    suggestion: ['Reminder: your appointment is 7/14 at 8am.', 'appointment-reminder'],
  },
  {
    row: 13,
    text: 'Remember to fast for 12 hours before your visit.',
    verdict: 'blocked',
    findings: ['procedure'],
    suggestion: ['Visit instructions are ready. Please log in to view.', 'visit-instructions'],
  },
  { row: 14, text: 'Please arrive 15 minutes early and bring a photo ID.', verdict: 'clear' },
  { row: 15, text: 'Please bring your insurance card to your visit.', verdict: 'clear' },
  {
    row: 16,
    text: 'Your Aetna PPO lapsed, we need new coverage before Monday.',
    verdict: 'blocked',
    findings: ['insurance'],
    suggestion: ['Please review the details we have on file. Log in.', 'details-check'],
  },
  {
    row: 17,
    text: 'You owe $84.10 for your last visit. Pay by Friday.',
    verdict: 'blocked',
    findings: ['financial'],
    suggestion: ['You have a new statement. Please log in to view.', 'statement-available'],
  },
  { row: 18, text: 'You have a new statement. Please log in to view.', context: { purpose: 'account' }, verdict: 'clear' },
  { row: 19, text: 'Your lisinopril refill is ready.', verdict: 'blocked', findings: ['medication'], suggestion: ['Your prescription is ready for pickup.', 'prescription-ready'] },
  { row: 20, text: 'Your Suboxone is ready for pickup.', verdict: 'blocked', findings: ['medication*'], suggestion: update },
  { row: 21, text: 'Your prescription is ready for pickup.', verdict: 'clear' },
  { row: 22, text: 'Your prescription is ready for pickup.', context: { tier: 'strict' }, verdict: 'blocked', findings: ['medication'], suggestion: update },
  { row: 23, text: 'Rx 7734120 can be picked up after 5.', verdict: 'blocked', findings: ['other-id'], suggestion: ['Your prescription is ready for pickup.', 'prescription-ready'] },
  {
    row: 24,
    text: "It's flu shot season! Book yours online.",
    verdict: 'blocked',
    findings: ['treatment'],
    suggestion: ['It may be time for a visit. Please log in to view.', 'care-reminder'],
  },
  {
    row: 25,
    text: 'Our records say you are overdue for a mammogram.',
    verdict: 'blocked',
    findings: ['procedure'],
    suggestion: ['It may be time for a visit. Please log in to view.', 'care-reminder'],
  },
  { row: 26, text: 'It may be time for a visit. Please log in to view.', verdict: 'clear' },
  {
    row: 27,
    text: "Your child's ADHD evaluation is Wednesday at 1.",
    verdict: 'blocked',
    findings: ['condition*'],
    suggestion: ['Reminder: your appointment is Wednesday at 1.', 'appointment-reminder'],
  },
  { row: 28, text: 'Congratulations on your pregnancy! Next steps are in the portal.', verdict: 'blocked', findings: ['condition*'], suggestion: update },
  { row: 29, text: 'Your ride to dialysis comes at 6:40 AM.', verdict: 'blocked', findings: ['treatment'], suggestion: update },
  {
    row: 30,
    text: "How is the pain since Monday's surgery?",
    verdict: 'blocked',
    findings: ['condition', 'procedure'],
    suggestion: ['We are checking in after your visit. Please log in.', 'follow-up-check-in'],
  },
  { row: 31, text: 'Your cast comes off Friday at 11.', verdict: 'blocked', findings: ['procedure'], suggestion: ['Reminder: your appointment is Friday at 11.', 'appointment-reminder'] },
  { row: 32, text: 'The cast thanks you for coming to our show on Friday!', verdict: 'clear' },
  { row: 33, text: 'Your test drive is booked for Saturday at 10.', verdict: 'clear' },
  { row: 34, text: 'Snow day: class is off. Stay positive!', verdict: 'clear' },
  { row: 35, text: 'Give it your best shot at trivia tonight.', verdict: 'clear' },
  { row: 36, text: 'Your dry cleaning is ready for pickup.', verdict: 'clear' },
  { row: 37, text: 'We are running about 20 minutes late today. Thank you for waiting.', verdict: 'clear' },
  { row: 38, text: 'Our office is closed Monday for the holiday.', verdict: 'clear' },
  { row: 39, text: 'Please call us at 312-555-0142.', verdict: 'clear' },
  {
    row: 40,
    text: "Please call Linda's cell, 312-555-0177.",
    verdict: 'blocked',
    findings: ['name', 'phone'],
    suggestion: ['Please call us when you can at 312-555-0142.', 'callback-request'],
  },
  { row: 41, text: '493027 is your sign-in code. It expires in 10 minutes. Never share it.', context: { purpose: 'security' }, verdict: 'clear' },
  { row: 42, text: 'View it here: https://go.lakeside.example/hiv-results?id=448812', verdict: 'blocked', findings: ['url*', 'other-id'], suggestion: update },
  { row: 43, text: 'View it here: https://bit.ly/3xQpL', verdict: 'blocked', findings: ['url'], suggestion: update },
  { row: 44, text: 'Your d1abetes r e s u l t s are ready', verdict: 'blocked', findings: ['condition'], suggestion: results },
  { row: 45, text: 'Your diab\u200Betes results are ready', verdict: 'blocked', findings: ['condition', 'hidden-text'], suggestion: results },
  { row: 46, text: 'Sus resultados de VIH ya llegaron', context: { language: 'es' }, verdict: 'blocked', findings: ['lab*', 'condition*'], suggestion: ['Tiene una novedad. Ingrese para verla.', 'update-available'] },
  {
    row: 47,
    text: 'Le esperamos para su quimioterapia el jueves 15 a las 3',
    context: { language: 'es' },
    verdict: 'blocked',
    findings: ['treatment'],
    suggestion: ['Recordatorio: su cita es el jueves 15 a las 3.', 'appointment-reminder'],
  },
  { row: 48, text: 'Recordatorio: su cita es el mié 30 sep, 12:30 pm.', context: { language: 'es' }, verdict: 'clear' },
  {
    row: 49,
    text: 'Su receta de metformina ya se puede recoger',
    context: { language: 'es' },
    verdict: 'blocked',
    findings: ['medication'],
    suggestion: ['Ya puede recoger su receta.', 'prescription-ready'],
  },
  {
    row: 50,
    text: 'Su saldo pendiente es de $120',
    context: { language: 'es' },
    verdict: 'blocked',
    findings: ['financial'],
    suggestion: ['Tiene un nuevo estado de cuenta. Ingrese a verlo.', 'statement-available'],
  },
  {
    row: 51,
    text: 'Please stop your blood thinner 3 days before Tuesday.',
    verdict: 'blocked',
    findings: ['medication'],
    suggestion: ['Visit instructions are ready. Please log in to view.', 'visit-instructions'],
  },
  { row: 52, text: 'Join our diabetes support group. First month free!', verdict: 'blocked', findings: ['condition'] },
  { row: 53, text: 'Happy birthday from all of us!', verdict: 'blocked', findings: ['birth-date'] },
  { row: 54, text: 'Your code E11.9 needs a chat at the next visit.', verdict: 'blocked', findings: ['condition'], suggestion: message },
  { row: 55, text: 'Here is the photo of your rash.', context: { media: 1 }, verdict: 'blocked', findings: ['condition', 'media'], suggestion: message },
  { row: 58, text: 'Your visit is at 1420 Elm Street at 4 PM.', verdict: 'blocked', findings: ['address'], suggestion: ['Reminder: your appointment is at 4 PM.', 'appointment-reminder'] },
  {
    row: 60,
    text: 'The Harlow visit moves to Wed Sep 30, 12:30 PM.',
    context: { patient: { names: ['Harlow'] } },
    verdict: 'blocked',
    findings: ['name'],
    suggestion: ['Your new appointment time is Wed Sep 30, 12:30 PM.', 'appointment-changed'],
  },
]
