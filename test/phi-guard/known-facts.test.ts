import { describe, expect, it } from 'vitest'
import type { PatientFacts } from '../../src/phi-guard/index.js'
import { categoriesOf, lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()
const patient: PatientFacts = {
  names: ['Imogen Vantongeren'],
  birthDate: '1984-11-05',
  mrn: 'LK-00/4471-9',
  memberId: 'ZQH 882 14',
  addresses: ['31 Quarry Bend, Tolland'],
  conditions: ['Harlequin velvarence'],
  medications: ['Zyntravel 20 mg'],
  other: ['blue heron trial'],
}

describe('known facts of the patient', () => {
  it.each([
    ['name', 'The Vantongeren visit is moved'],
    ['name', 'The VANTONGEREN visit is moved'],
    ['name', 'About imogen vantongeren'],
    ['name', 'About Vantongeren, Imogen'],
    ['birth-date', 'We have 11/05/1984 on file'],
    ['birth-date', 'We have 5.11.1984 on file'],
    ['birth-date', 'We have Nov 5, 1984 on file'],
    ['birth-date', 'We have 1984-11-05 on file'],
    ['birth-date', 'We have 11/5/84 on file'],
    ['birth-date', 'Tenemos 5 de noviembre de 1984'],
    ['birth-date', 'We have 5 Nov 84 on file'],
    ['birth-date', 'We have 11051984 on file'],
    ['birth-date', 'We have 19841105 on file'],
    ['name', 'the vantongeren visit is moved'],
    ['mrn', 'Number LK0044719 is ready'],
    ['mrn', 'Number lk-00-4471-9 is ready'],
    ['member-id', 'Card ZQH88214'],
    ['address', 'A parcel to 31 Quarry Bend'],
    ['condition', 'About your velvarence'],
    ['condition', 'harlequin velvarence'],
    ['medication', 'Zyntravel is here'],
    ['medication', 'About ZYNTRAVEL today'],
    ['other-id', 'The Blue Heron trial begins'],
  ])('block: %s in "%s"', (category, text) => {
    expect(categoriesOf(guard.inspect(text, { patient }))).toContain(category)
    expect(categoriesOf(guard.inspect(text, { patient: {} }))).not.toContain(category === 'birth-date' ? 'x' : category)
  })

  it('let the first name alone stand in reminder, not in strict', () => {
    expect(guard.inspect('Hi Imogen, you have a new message.', { patient }).verdict).toBe('clear')
    expect(guard.inspect('Hi Imogen, you have a new message.', { patient, tier: 'strict' }).verdict).toBe('blocked')
  })

  it('leave a visit on the birthday and everyday words alone', () => {
    expect(guard.inspect('Your appointment is Nov 5 at 2 PM.', { patient }).verdict).toBe('clear')
    expect(guard.inspect('Please park in the rear.', { patient: { names: ['Ada Park'] } }).verdict).toBe('clear')
    expect(guard.inspect('Please call Park.', { patient: { names: ['Ada Park'] } }).verdict).toBe('blocked')
  })

  it('never stand in what is returned', () => {
    const text = 'Imogen Vantongeren, 11/05/1984, LK0044719, Zyntravel for velvarence'
    const said = JSON.stringify(guard.inspect(text, { patient }))
    for (const fact of ['Imogen', 'Vantongeren', '1984', '0044719', 'Zyntravel', 'velvarence', 'Quarry'])
      expect(said.toLowerCase()).not.toContain(fact.toLowerCase())
  })

  it('keep a suggestion free of them', () => {
    const facts: PatientFacts = { other: ['test results'] }
    expect(guard.inspect('Your diabetes test results are ready', { patient: facts }).suggestion?.kind).toBe('update-available')
  })
})

describe('known facts in another spelling', () => {
  const facts: PatientFacts = { mrn: '00123456', addresses: ['123 Fennimore Street, Tolland', 'Calle Roblenegro 45'] }
  it.each([
    ['address', 'we go to 123 fennimore st'],
    ['address', 'we go to 123 fennimore'],
    ['address', 'vamos a la c/ roblenegro 45'],
    ['mrn', 'The number 123456 is on file'],
    ['mrn', 'The number 00-123456 is on file'],
  ])('%s: %s', (category, text) => {
    expect(categoriesOf(guard.inspect(text, { patient: facts }))).toContain(category)
  })

  it.each(['we go to fennimore street', 'Code 9123456 is on file', 'we saw 123 others in the street'])('is not found in %s', (text) => {
    expect(categoriesOf(guard.inspect(text, { patient: facts })).filter((each) => each === 'address' || each === 'mrn')).toEqual([])
  })
})
