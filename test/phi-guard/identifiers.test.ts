import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()
const categories = (text: string): string[] =>
  guard
    .inspect(text)
    .findings.filter(({ blocking }) => blocking)
    .map(({ category }) => category)

describe('identifiers', () => {
  it.each([
    ['ssn', 'Is 123-45-6789 still right?'],
    ['ssn', 'SSN ending in 6789 on file'],
    ['ssn', 'Is 123–45–6789 still right?'],
    ['ssn', 'Is 123‑45‑6789 still right?'],
    ['ssn', 'Is 123 – 45 – 6789 still right?'],
    ['ssn', 'On file: XXX–XX–6789'],
    ['birth-date', 'D.O.B. 03/14/1961'],
    ['birth-date', 'd.o.b: 03141961'],
    ['birth-date', 'DOB 031461 does not match'],
    ['birth-date', 'Fecha de nac.: 14/03/1961'],
    ['birth-date', 'F. Nac. 14-3-61'],
    ['birth-date', 'FDN 14/03/1961'],
    ['birth-date', 'Su F.N. 14-3-61 no coincide'],
    ['birth-date', 'Su abuela tiene 95 años'],
    ['birth-date', 'Una paciente de 91 años'],
    ['mrn', 'MRN00123456 is in the system'],
    ['account', 'We have acct12345678 for you'],
    ['member-id', 'memberW123456789'],
    ['other-id', 'Patient no 5521'],
    ['other-id', 'pt# 5521'],
    ['other-id', 'Paciente número 5521'],
    ['other-id', "Your driver's license number is D123-4567-8901"],
    ['other-id', 'Your passport 512345678 is with us'],
    ['other-id', 'CURP LOPM610314MDFRRR05'],
    ['name', 'Visit for GOMEZ, MARIA on Monday'],
    ['name', 'Results ready: SMITH, JOHN'],
    ['ssn', 'SS# 123456789'],
    ['ssn', 'SSN last4=6789'],
    ['ssn', 'We have 123456789 as your social'],
    ['ssn', 'NSS 12345678901'],
    ['account', 'Card 4111–1111–1111–1111 was declined'],
    ['ssn', 'Your social security number 123456789'],
    ['ssn', 'On file: XXX-XX-6789'],
    ['mrn', 'MRN: 448-29-13'],
    ['mrn', 'Medical record number AB-448291'],
    ['mrn', 'Chart #448291'],
    ['member-id', 'Medicare 1EG4-TE5-MK73'],
    ['member-id', 'Member ID W12345678'],
    ['member-id', 'Policy number QW-987654'],
    ['account', 'Account 00448291 was updated'],
    ['account', 'Claim number 5529914'],
    ['account', 'Card 4111 1111 1111 1111'],
    ['phone', 'Call 312-555-0188'],
    ['phone', 'Call 312–555–0188'],
    ['phone', 'Call 312 - 555 - 0188'],
    ['phone', 'Call 312--555--0188'],
    ['phone', 'Call 1(312)5550188'],
    ['phone', 'Call 312 5550188'],
    ['phone', 'Call 3 1 2 5 5 5 0 1 8 8'],
    ['phone', 'Call 0044 20 7946 0958'],
    ['phone', 'Llame al 55 1234 5678'],
    ['phone', 'Call 312‑555‑0188'],
    ['phone', 'Call (312) 555-0188'],
    ['phone', 'Call +44 20 7946 0958'],
    ['phone', 'Call 3125550188'],
    ['phone', 'Call 555-0188'],
    ['email', 'Write to m.delgado@mail.example'],
    ['ip', 'From 203.0.113.9 today'],
    ['ip', 'From 2001:db8:0:0:1:2:3:4 today'],
    ['device', 'Your device 01:23:45:67:89:ab'],
    ['device', 'Serial number PM88213'],
    ['device', 'UDI (01)00889842001234'],
    ['other-id', 'VIN 1M8GDM9AXKP042788'],
    ['other-id', 'DEA AB1234563'],
    ['other-id', 'NPI 1234567893'],
    ['other-id', 'Rx #7734120'],
    ['other-id', 'Ref 3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    ['address', 'We have 77 North Lake Shore Dr on file'],
    ['address', 'Visit 1420 Elm Street'],
    ['address', 'Springfield, IL 62704'],
    ['address', 'ZIP code 62704'],
    ['address', 'P.O. Box 1187'],
    ['address', 'Calle Olmo 1420'],
    ['address', 'Apt 4B'],
    ['birth-date', 'DOB 04/12/1988'],
    ['birth-date', 'born on April 12, 1988'],
    ['birth-date', 'Fecha de nacimiento: 12 de abril de 1988'],
    ['birth-date', 'a 92-year-old'],
    ['birth-date', 'Happy birthday from your care team'],
    ['birth-date', 'Feliz cumpleaños de parte de su clínica'],
    ['condition', 'Code E11.9 is on file'],
    ['condition', 'Diagnosis J45'],
    ['condition', 'Dx E119 on file'],
    ['member-id', 'Insurance ID: ABC123'],
    ['medication', 'NDC 0071-0155-23 prescription'],
    ['date', 'Your test results from 3/12/2026 are ready'],
    ['birth-date', 'DOB ٠٣/١٤/١٩٦١ on file'],
    ['birth-date', 'DOB १४-०३-१९६१ on file'],
    ['birth-date', 'b. 03-14-1961'],
    ['birth-date', 'F/N 14-03-61'],
    ['birth-date', 'DOB: 14-MAR-1961'],
    ['birth-date', 'f. de nac. 14/mar/1961'],
    ['birth-date', 'She is ninety-four years old'],
    ['birth-date', 'Tiene noventa y cuatro años'],
    ['birth-date', 'The 97yo gentleman is here'],
    ['other-id', 'RFC LOGM610314AB1'],
    ['other-id', 'DNI 14.488.123'],
    ['other-id', 'RUT 12.345.678-5'],
    ['other-id', 'Cédula 1.024.448.812'],
    ['other-id', 'Aadhaar 1234 5678 9012'],
    ['other-id', 'IP No 4488/26'],
    ['other-id', 'Su placa ABC-12-34 para la cita'],
    ['mrn', 'M.R.N. 448812'],
    ['mrn', 'MR# 448812'],
    ['mrn', 'Med rec no 448812'],
    ['mrn', 'NHS No. 943 476 5919'],
    ['mrn', 'Expediente clínico núm. 2210/19'],
    ['ssn', 'NSS 12-34-56-7890-1'],
    ['ssn', 'Soc. Sec. # 123 45 6789'],
    ['ssn', 'social l23-45-67B9'],
    ['phone', 'Call 4l5-555-O177'],
    ['phone', 'Call 415-555-O177'],
    ['email', 'Write to maria dot lopez at example dot com'],
    ['email', 'Write to jsmith at yahoo dot com'],
    ['email', 'Escriba a juan punto perez arroba correo punto mx'],
    ['address', 'The nurse is at 41.87812, -87.62981'],
    ['address', 'Flat 4, 22 Baker Street, NW1 6XE'],
    ['address', 'Postcode NW1 6XE'],
    ['address', 'C/ Mayor 14, 3º B'],
    ['address', 'Av. Insurgentes Sur 1602'],
  ])('%s: %s', (category, text) => {
    expect(categories(text)).toContain(category)
  })

  it.each([
    'Your visit is 3/4 at 9',
    'We open at 8:00 and close at 17:30',
    'See page 12.5 of the guide, version 10.2.3',
    'Gate B12.5 closes soon',
    'Suite 300, second floor',
    'Call 911 or 988',
    'Order 48213 has shipped',
    'Only 2 of 15 left',
    'Turn left in 5 miles on the main road',
    '493027 is your sign-in code',
    'Your account verification code is 493027',
    'We have served patients for 95 years',
    'The 15 minute drive was fine',
    'NPI 1234567890 is not a valid one',
    'Look for 1M8GDM9A1KP042788',
    'Room 12, row 4, seat 9',
    'Drive safely, see you at 9 Dr. Osei',
    'Version 2.4.1.3 of the app is out',
    'Shop at walmart dot com',
    'Sign in at mychart dot com',
    'Gate A1 2PM, gate B2 1ST floor',
    'Ninety days free on our plan',
    'Noventa minutos de futbol',
    'We moved to 900 Lake St. Doors open at 8',
    "As of July 1 we're moving to 400 Commerce Pkwy Suite 120",
    'Nos mudamos a Av. Juárez 88, frente al parque',
  ])('are not seen in: %s', (text) => {
    expect(categories(text)).toEqual([])
  })

  it('are an address of somebody where the house that writes only goes there', () => {
    for (const text of ['We will come to 900 Lake St at 8', 'We moved the visit: 900 Lake St at 8', 'Vamos a Av. Juárez 88 el lunes'])
      expect(categories(text), text).toContain('address')
  })

  it("know the sender's own numbers in any spelling", () => {
    for (const own of ['312-555-0142', '(312) 555-0142', '3125550142', '+1 312 555 0142', '1-312-555-0142', '312.555.0142'])
      expect(guard.inspect(`Call ${own}.`)).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it('warn of a number where the sender is not known, and block it where a person owns it', () => {
    const unknown = createPhiGuard()
    expect(unknown.inspect('Please call 312-555-0177.')).toMatchObject({ verdict: 'clear', findings: [{ category: 'phone', blocking: false }] })
    expect(unknown.inspect("Please call Linda's cell, 312-555-0177.").verdict).toBe('blocked')
    expect(unknown.inspect('Please call his cell 312-555-0177.').verdict).toBe('blocked')
  })

  it('mark diagnosis codes of protected care', () => {
    expect(guard.inspect('Code F32.1 is on file').findings).toMatchObject([{ category: 'condition', sensitive: true }])
    expect(guard.inspect('Code E11.9 is on file').findings).toMatchObject([{ category: 'condition', sensitive: false }])
  })

  it.each(['+13125550142', '13125550142', '3125550142', '312-555-0142', '(312) 555-0142'])(
    "leaves the sender's own number alone where care is spoken of: %s",
    (number) => {
      expect(categories(`Your doctor has sent you a message. Questions? Call ${number}.`)).toEqual([])
      expect(categories(`Your doctor has sent you a message. Questions? Call ${number.replace('0142', '0188')}.`)).not.toEqual([])
    },
  )
})

describe('what only looks like a label and its number', () => {
  it.each([
    'Bring your passport to gate 12',
    'Your passport appointment is May 3',
    'Watch pt 2 tonight',
    'Patients: 120 seen today',
    'member2 joined the group',
    'Celebramos 95 años contigo',
    'NEWS, MARIA: we moved',
    'THANKS, MARIA, see you Monday',
    '95 años de servicio',
    'We open 9 – 5, Monday – Friday, all 2026',
    'Rooms 101–110 moved to floor 2',
    'Score was 3 – 2 after 90 minutes',
  ])('is left alone: %s', (text) => {
    expect(categories(text)).toEqual([])
  })
})

describe('a result as records say it, without a verb', () => {
  it.each([
    'Your results: NEG',
    'Results: not detected',
    'Test: POSITIVE',
    'Your test = pos',
    'Results normal.',
    'Test results: WNL',
    'Su resultado: negativo',
    'Resultados: NEG',
  ])('is found in %s', (text) => {
    expect(categories(text)).toContain('lab')
  })

  it.each(['Your results: see the portal', 'Positive vibes at the test drive', 'Test: 1 2 3', 'Results positive feedback survey'])(
    'is not seen in %s',
    (text) => {
      expect(categories(text)).not.toContain('lab')
    },
  )

  it('stands in the query of a link of our own', () => {
    expect(guard.inspect('See https://go.lakeside.example/r?dx=E11').verdict).toBe('blocked')
  })
})
