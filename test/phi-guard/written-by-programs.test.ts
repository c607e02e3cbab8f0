import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { writtenPlainly } from '../../src/phi-guard/written-plainly.js'
import { lakesideGuard } from './lakeside.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const percent = (text: string): string => text.replace(/[\s\S]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

describe('a text as a program wrote it', () => {
  it.each([
    ['HTML entities, decimal', 'Your &#97;sthma class is at 9'],
    ['HTML entities, hexadecimal', 'Your &#x61;sthm&#x61 class is at 9'],
    ['HTML entities by name', 'Su h&iacute;gado graso necesita otra cita'],
    ['a soft hyphen by name', 'Your ast&shy;hma class is at 9'],
    ['HTML marks within a word', 'Your <b>as</b>thma class is at 9'],
    ['percent encoding', `Reminder: ${percent('asthma')} class at 9`],
    ['percent encoding, twice', `Reminder: ${percent(percent('asthma'))} class at 9`],
    ['percent encoding of Latin-1', 'Su c%e1ncer ya no est%e1'],
    ['quoted-printable', 'Your a=73thma class is at 9'],
    ['quoted-printable, a soft line end', 'Your as=\r\nthma class is at 9'],
    ['escapes of JSON', 'Your \\u0061sthma class is at 9'],
    ['escapes of JavaScript', 'Your \\x61sthma class is at 9'],
    ['base64', `Msg ${base64('Your asthma class is at 9')}`],
    ['a word of base64', `Msg ${base64('asthma')}`],
    ['a header of mail', `=?utf-8?B?${base64('Your asthma class is at 9')}?=`],
    ['a word parted at the end of a line', 'Your asth-\nma class is at 9'],
    ['a word parted at the end of a line, with blanks', 'Your asth- \r\n ma class is at 9'],
    ['percent encoding of a number', `Call back about ${percent('SSN 219-09-9999')}`],
  ])('is read without %s', (_, text) => {
    expect(verdictOf(text)).toBe('blocked')
    const [one] = guard.inspect(text).findings.filter(({ blocking }) => blocking)
    expect(one?.start).toBeGreaterThanOrEqual(0)
    expect(one?.end).toBeGreaterThan(one?.start ?? 0)
    expect(one?.end).toBeLessThanOrEqual(text.length)
  })

  it.each([
    'Your &#112;ottery class is at 9',
    'Your <b>pot</b>tery class is at 9',
    `Reminder: ${percent('pottery')} class at 9`,
    'Save 20%de descuento hoy',
    '50% off & free drinks <3',
    'a=b and 2+2=4',
    'Your \\u0070ottery class is at 9',
    `Msg ${base64('Your pottery class is at 9')}`,
    'Your pot-\ntery class is at 9',
    'Bring:\n- a hat -\n- a towel',
    'Track it: 1Z999AA10123456784 with PotteryBarn',
  ])('is clear where it tells nothing: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })

  it('is not taken apart in a link, whose token is one', () => {
    const url = 'https://go.lakeside.example/caf%C3%A9?t=8Jq2vXw9Kd3mRfT7bZy4Nc'
    expect(writtenPlainly(`Log in: ${url}`)).toBeUndefined()
    expect(lakesideGuard().inspect(`Log in: ${url}`)).toMatchObject({ verdict: 'clear' })
  })

  it('tells the place in the text as given, and suggests what the plain text asks for', () => {
    const text = 'Hi, your &#97;sthma test results are ready'
    const { findings, suggestion } = guard.inspect(text)
    const [one] = findings.filter(({ category }) => category === 'condition')
    expect(text.slice(one?.start, one?.end)).toBe('&#97;sthma')
    expect(suggestion?.kind).toBe('results-available')
  })

  it('maps every place of what it reads into the text as given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('&amp;', '%41', '%2541', '=41', '\\x41', '<b>', 'a-\nb', ' ', 'word', base64('good day to you')), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('')
          const plain = writtenPlainly(text)
          if (plain === undefined) return
          let last = 0
          for (let at = 0; at < plain.text.length; at++) {
            expect(plain.startOf(at)).toBeGreaterThanOrEqual(last)
            expect(plain.endOf(at + 1)).toBeGreaterThan(plain.startOf(at))
            expect(plain.endOf(at + 1)).toBeLessThanOrEqual(text.length)
            last = plain.startOf(at)
          }
        },
      ),
    )
  })
})

describe('words run together', () => {
  it.each([
    'type: AsthmaReview at 9',
    'queue=SuboxoneDosing, window 2',
    '#HIVmeds by Friday',
    '#STDresults are in, log in',
    'Thanks for joining #heartfailure day',
    'Sign highbloodpressure.pdf and kidneystones.docx',
  ])('are read one by one: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })

  it.each([
    'Ask McDonald about the iPhone on YouTube',
    'Your PayPal order comes with FedEx to the AutoZone store',
    'Recordatorio para choferes. Coordinación TransMed',
    'type: TireReview at 9',
    'Disorderly line at the chairlift, gastronomy fair at 6',
    'Bring your own mouthguard to sparring',
    'Sunspots and castoffs at the thrift fair',
  ])('tell nothing where they are a name or one word: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })
})

describe('signs of money and a bracket in the place of letters', () => {
  it.each(['Your l\u20acukemia visit', 'Your ma\u00a3aria pills', 'your can<er group', 'your ul\u00a2er visit'])('are read as these: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })

  it.each(['Lunch is 9\u20ac a head', 'a<b and b<c', 'Coins: 5\u00a2 each, \u00a35 notes'])('are no letters elsewhere: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })
})

describe('codes, desks and many of one', () => {
  it.each([
    'CPT 45378 approved',
    'HCPCS J1885 was billed',
    'You are 31 wks 2 days, measure again',
    'Your number was 3.4, we want it over 4',
    'Your reader shows 4 lows this month',
    'GI can see you Friday',
    'Tell everyone you have slept with since June',
  ])('stops %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })

  it.each([
    'CAT 45378 approved',
    'You are 3 miles 2 minutes away',
    'Your "hive" tour is at 9',
    'One shingle came off the roof',
    'HR can see you Friday',
    'Arrange for someone to drive you home after the wedding',
    'Su pareja también debe venir a la fiesta',
    'Ya puede dejar las cajas',
  ])('leaves %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })

  it('takes a help desk for a desk', () => {
    expect(lakesideGuard().inspect('Questions? Write helpdesk@lakeside.example').verdict).toBe('clear')
    expect(lakesideGuard().inspect('Questions? Write maria@lakeside.example').verdict).toBe('blocked')
  })
})
