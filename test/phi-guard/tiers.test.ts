import { describe, expect, it } from 'vitest'
import type { Tier } from '../../src/domain/content.js'
import { categoriesOf, lakeside, lakesideGuard } from './lakeside.js'

const tiers: readonly Tier[] = ['strict', 'reminder', 'patient-accepted-risk']
const place = lakesideGuard({ sender: { ...lakeside, locations: ['Oak Street office'] } })

/** Text, then the verdict in strict, reminder and patient-accepted-risk: b blocked, c clear. */
const table: readonly (readonly [text: string, verdicts: string])[] = [
  ['Your test results are ready.', 'ccc'],
  ['A new document is waiting. Log in.', 'ccc'],
  ['You have a new statement.', 'ccc'],
  ['Your appointment is Monday at 4 PM.', 'bcc'],
  ['Your visit is on 5/14 at 3:30.', 'bcc'],
  ['Su cita es el lunes a las 4.', 'bcc'],
  ['Your prescription is ready.', 'bcc'],
  ['Su receta tiene una novedad.', 'bcc'],
  ['Your referral has an update.', 'bcc'],
  ['Please schedule a follow-up.', 'bcc'],
  ['A home visit is planned.', 'bcc'],
  ['Please come to the Oak Street office.', 'bcc'],
  ['Dr. Osei has sent you a message.', 'bcc'],
  ['Hi Maria, you have a new message.', 'bcc'],
  ['Your son Daniel has a new message.', 'bcc'],
  ['Hi Maria Lopez, you have a new message.', 'bcc'],
  ['Dear Mr. Lee, please log in.', 'bcc'],
  ['Mrs. Patel, you have a new statement.', 'bcc'],
  ['Estimado Juan Perez, tiene un mensaje nuevo.', 'bcc'],
  ['Maria Delgado has an appointment.', 'bbb'],
  ['Dear Mr. Delgado, you have an appointment.', 'bcc'],
  ['Dear Mr. Luis Delgado, you have an appointment.', 'bbb'],
  ['Mr. Delgado, your biopsy is Tuesday.', 'bbb'],
  ['Your dental cleaning is booked.', 'bbc'],
  ['Time for your eye exam.', 'bbc'],
  ['Flu shots are here.', 'bbc'],
  ['Your visit at cardiology is confirmed.', 'bbc'],
  ['The dermatology team has a message for you.', 'bbc'],
  ['Your annual wellness visit is Monday.', 'bbc'],
  ['Your annual physical is booked.', 'bbc'],
  ['Your checkup is Monday.', 'bbc'],
  ['Your well-child visit is Monday.', 'bbc'],
  ['Your sick visit is Monday.', 'bbc'],
  ['Su chequeo anual es el lunes.', 'bbc'],
  ['Su visita de niño sano es el lunes.', 'bbc'],
  ['Su limpieza dental es el lunes.', 'bbc'],
  ['Su limpieza es el lunes.', 'bbc'],
  ['Your well-woman visit is Monday.', 'bbc'],
  ['Your pap smear is Monday.', 'bbb'],
  ['Su refuerzo de covid es el lunes.', 'bbc'],
  ['Su refuerzo de la vacuna contra la influenza es el lunes.', 'bbc'],
  ['Su refuerzo de VPH es el lunes.', 'bbb'],
  ['Your diabetes checkup is Monday.', 'bbb'],
  ['Your HIV checkup is Monday.', 'bbb'],
  ['Your physical therapy is Monday.', 'bbb'],
  ['Your prenatal visit is Monday.', 'bbb'],
  ['Your asthma plan is ready.', 'bbb'],
  ['Your radiation starts soon.', 'bbb'],
  ['Take your metoprolol.', 'bbb'],
  ['Your cholesterol is 190 mg/dL.', 'bbb'],
  ['Your colonoscopy is confirmed.', 'bbb'],
  ['You owe $45 for your visit.', 'bbb'],
  ['Your Medicaid has lapsed.', 'bbb'],
  ['MRN 4482913 is ready.', 'bbb'],
  ['Your psychiatry visit is confirmed.', 'bbb'],
  ['Your methadone is ready.', 'bbb'],
  ['Your HIV clinic visit is confirmed.', 'bbb'],
]

describe('the tiers', () => {
  it.each(table)('%s', (text, verdicts) => {
    expect(tiers.map((tier) => place.inspect(text, { tier }).verdict[0]).join('')).toBe(verdicts)
  })

  it('are taken from the options where the call names none', () => {
    expect(lakesideGuard({ tier: 'strict' }).inspect('Your appointment is Monday at 4 PM.')).toMatchObject({ verdict: 'blocked', tier: 'strict' })
  })

  it('let a setting clear dental, eye and seasonal vaccine words in reminder, and nothing else', () => {
    const guard = lakesideGuard({ seasonalVaccine: true })
    for (const text of ['Your dental cleaning is booked.', 'Time for your eye exam.', 'Flu shots are here.']) {
      expect(guard.inspect(text).verdict).toBe('clear')
      expect(guard.inspect(text, { tier: 'strict' }).verdict).toBe('blocked')
    }
    expect(guard.inspect('Your root canal is booked.').verdict).toBe('blocked')
    expect(guard.inspect('Your HPV vaccine is here.').verdict).toBe('blocked')
    expect(guard.inspect('Su limpieza dental es el lunes.').verdict).toBe('clear')
    expect(guard.inspect('Su refuerzo de covid es el lunes.').verdict).toBe('clear')
    expect(guard.inspect('Your annual physical is booked.').verdict).toBe('blocked')
    expect(guard.inspect('Su chequeo anual es el lunes.').verdict).toBe('blocked')
  })

  it('let a setting block a first name in reminder', () => {
    const text = 'Hi Maria, you have a new message.'
    expect(lakesideGuard({ allowFirstName: false }).inspect(text)).toMatchObject({ verdict: 'blocked', findings: [{ category: 'name' }] })
    for (const longer of ['Hi Maria Lopez, you have a new message.', 'Dear Mrs. Patel, you have a new message.'])
      expect(lakesideGuard({ allowFirstName: false }).inspect(longer).verdict).toBe('blocked')
    expect(lakesideGuard({ allowFirstName: false, allowNames: ['Maria'] }).inspect(text).verdict).toBe('clear')
  })

  it('never let a sensitive word through, whatever the options say', () => {
    const guard = lakesideGuard({
      seasonalVaccine: true,
      sender: { ...lakeside, name: 'Riverbend Recovery Center', sensitive: { acknowledgedBy: 'Ada', basis: 'only site' } },
      allowNames: ['Suboxone'],
    })
    for (const tier of tiers) {
      expect(categoriesOf(guard.inspect('Riverbend Recovery Center: you have a new message.', { tier }))).toContain('facility*')
      expect(guard.inspect('Your Suboxone is here.', { tier }).verdict).toBe('blocked')
    }
  })

  it('let an acknowledged specialty in the name of the sender stand', () => {
    const named = { ...lakeside, name: 'Lakeside Cardiology' }
    expect(lakesideGuard({ sender: named }).inspect('Lakeside Cardiology: you have a new message.').verdict).toBe('blocked')
    const guard = lakesideGuard({ sender: { ...named, sensitive: { acknowledgedBy: 'Ada', basis: 'registered name' } } })
    expect(guard.inspect('Lakeside Cardiology: you have a new message.').verdict).toBe('clear')
    expect(guard.inspect('You have a message from cardiology.').verdict).toBe('blocked')
  })
})
