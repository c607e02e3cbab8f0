import { describe, expect, it } from 'vitest'
import {
  createTriggerMessage,
  defineTriggerKind,
  kindFactsOf,
  languagesOfKind,
  type TriggerKind,
  type TriggerMessageOptions,
} from '../../src/trigger-message/index.js'
import { definitionOf } from '../../src/trigger-message/kind-definition.js'
import { lakeside, link, longestWhen, problemOf } from './samples.js'

const shuttle = defineTriggerKind({
  name: 'acme:shuttle',
  version: 3,
  purpose: 'appointment',
  slots: { when: 'visit-time', seats: 'count' },
  text: {
    en: 'Your ride leaves {when} with {seats} seats. Reply 1 to keep it.',
    es: 'Su transporte sale el {when} con {seats} lugares. Responda 1 para guardarlo.',
  },
})

const someHash = '5'.repeat(64)
const valid = { name: 'acme:note', version: 1, purpose: 'account', slots: {}, text: { en: 'You have a new note. Log in to view.' } }
const faultOf = (changes: object) => problemOf(() => defineTriggerKind({ ...valid, ...changes } as unknown as Parameters<typeof defineTriggerKind>[0]))

describe('defineTriggerKind', () => {
  it.each(['approvedby', 'approvedhash', 'aprovedHash', 'slot', Symbol('text')])(
    'refuses an unknown key, since an approval would silently be off: %s',
    (key) => {
      expect(faultOf({ [key]: 'x' })).toEqual({ code: 'INVALID_KIND', path: 'definition', problem: 'unknown', unknown: 1 })
    },
  )

  it('makes a kind whose messages are composed like any other', () => {
    const content = shuttle.content({ when: longestWhen, seats: 2 }, { language: 'es', expects: [{ keyword: '1', means: 'keep' }] })
    const message = createTriggerMessage({ ...content, sender: lakeside, kinds: [shuttle] })
    expect(message.text).toBe(
      'Lakeside Clinic: Su transporte sale el mié 30 sep, 12:30 pm con 2 lugares. Responda 1 para guardarlo. Llame al 312-555-0142. Responda STOP para salir.',
    )
    expect([message.kindVersion, message.segments.segments, message.expects]).toEqual([3, 1, [{ keyword: '1', means: 'keep' }]])
  })

  it('may carry a link, which gives way where it does not fit', () => {
    const short = defineTriggerKind({ ...valid, name: 'acme:note', purpose: 'account' } as const)
    expect(createTriggerMessage({ ...short.content({}, { link }), sender: lakeside, kinds: [short] }).text).toContain(` ${link} `)
    const message = createTriggerMessage({ ...shuttle.content({ when: longestWhen, seats: 20 }, { link }), sender: lakeside, kinds: [shuttle] })
    expect([message.link, message.segments.segments]).toEqual([undefined, 1])
  })

  it('checks the slots when the text is made', () => {
    const create = (slots: object) => problemOf(() => createTriggerMessage({ kind: 'acme:shuttle', slots, sender: lakeside, kinds: [shuttle] }))
    expect(create({ when: longestWhen, seats: 1.5 })).toEqual({ code: 'INVALID_SLOT', path: 'slots.seats', problem: 'wrong-type' })
    expect(create({ when: longestWhen, seats: 1000 })).toEqual({ code: 'INVALID_SLOT', path: 'slots.seats', problem: 'wrong-type' })
    expect(create({ when: longestWhen })).toEqual({ code: 'INVALID_SLOT', path: 'slots.seats', problem: 'required' })
    expect(create({ when: longestWhen, seats: 1, who: 'Maria' })).toEqual({ code: 'INVALID_SLOT', path: 'slots', problem: 'unknown', unknown: 1 })
  })

  it('takes any count of minutes, where those of the catalogue are a few', () => {
    const late = defineTriggerKind({
      ...valid,
      name: 'acme:late',
      purpose: 'appointment',
      slots: { minutes: 'count' },
      text: { en: 'We run {minutes} min late.' },
    })
    for (const minutes of [0, 25, 999])
      expect(createTriggerMessage({ ...late.content({ minutes }), sender: lakeside, kinds: [late] }).text).toContain(`We run ${minutes} min late.`)
    for (const minutes of [-1, 1_000, 2.5])
      expect(problemOf(() => createTriggerMessage({ ...late.content({ minutes }), sender: lakeside, kinds: [late] }))).toMatchObject({ path: 'slots.minutes' })
  })

  it('fills dates, places and the number only from what the sender registered', () => {
    const visit = defineTriggerKind({
      name: 'acme:place',
      version: 1,
      purpose: 'appointment',
      slots: { day: 'date', place: 'location', desk: 'phone' },
      text: { en: 'Your appointment is {day} at {place}. Questions? {desk}.' },
    })
    const sender = { ...lakeside, locations: ['North Office'] }
    const create = (slots: object) => createTriggerMessage({ kind: 'acme:place', slots, sender, kinds: [visit] })
    const slots = { day: '2027-01-31', place: 'North Office', desk: '+13125550142' }
    expect(create(slots).text).toContain('Your appointment is Sun Jan 31 at North Office. Questions? 312-555-0142.')
    expect(problemOf(() => create({ ...slots, place: 'Oncology' }))).toEqual({ code: 'INVALID_SLOT', path: 'slots.place', problem: 'not-allowed' })
    expect(problemOf(() => create({ ...slots, desk: '+13125550177' }))).toEqual({ code: 'INVALID_SLOT', path: 'slots.desk', problem: 'not-allowed' })
    for (const day of ['2027-02-29', '2027-13-01', '2027-04-31', '2027-01-00', '31/01/2027', '1899-01-01', 20270131]) {
      expect(problemOf(() => create({ ...slots, day }))).toEqual({ code: 'INVALID_SLOT', path: 'slots.day', problem: 'wrong-type' })
    }
    expect(create({ ...slots, day: '2028-02-29' }).text).toContain('Tue Feb 29')
    expect(create({ ...slots, day: '2000-02-29' }).text).toContain('Tue Feb 29')
    for (const day of ['2100-02-29', '2027-06-31', '2027-09-31', '2027-11-31', '2027-00-10', ' 2027-01-31', '2027-01-31T00'])
      expect(problemOf(() => create({ ...slots, day }))).toMatchObject({ path: 'slots.day' })
    expect(create({ ...slots, desk: '312-555-0142' }).text).toContain('Questions? 312-555-0142.')
  })

  it.each(['Your diabetes test results are ready. Log in.', 'See you at oncology {when}.', 'Your {reason} visit is near.'])(
    'refuses a body that can hold health information: %s',
    (en) => {
      const problem = faultOf({ slots: en.includes('{when}') ? { when: 'visit-time' } : {}, text: { en } })
      expect(problem.code).toBe('INVALID_KIND')
      expect(problem.path).toBe('text.en')
      expect(JSON.stringify(problem)).not.toMatch(/diabetes|oncology|reason/)
    },
  )

  it('reads every language, not only the first', () => {
    expect(faultOf({ text: { en: 'You have a new note. Log in to view.', es: 'Sus resultados de diabetes ya llegaron.' } })).toMatchObject({
      code: 'INVALID_KIND',
      path: 'text.es',
      problem: 'can-hold-phi',
    })
  })

  it('takes a language that the guard does not read only on the word of a person, and holds it against English and Spanish all the same', () => {
    const text = { en: 'You have a new note. Log in to view.', ru: 'Для вас есть новое сообщение.', tl: 'May bagong mensahe po kayo mula sa amin.' }
    expect(faultOf({ text })).toEqual({ code: 'INVALID_KIND', path: 'text.ru', problem: 'approval-missing' })
    expect(faultOf({ text, approvedBy: ' ' })).toMatchObject({ path: 'approvedBy', problem: 'wrong-type' })
    const kind = defineTriggerKind({ ...valid, name: 'acme:note', purpose: 'account', text, approvedBy: 'kim@lakeside.example', approvedHash: someHash })
    expect(languagesOfKind('acme:note', [kind])).toEqual(['en', 'ru', 'tl'])
    expect(faultOf({ text: { ...text, ru: 'Ваш diabetes.' }, approvedBy: 'kim', approvedHash: someHash })).toMatchObject({
      path: 'text.ru',
      problem: 'can-hold-phi',
      findings: 1,
    })
    expect(faultOf({ text: { en: 'Для вас есть сообщение.' }, approvedBy: 'kim', approvedHash: someHash })).toMatchObject({
      path: 'text.en',
      problem: 'can-hold-phi',
    })
  })

  it('takes the name of who reviewed it as a note where the guard reads every word, and as no approval', () => {
    const kind = defineTriggerKind({
      ...valid,
      name: 'acme:note',
      purpose: 'account',
      text: { en: valid.text.en, es: 'Tiene una nota nueva.' },
      approvedBy: 'kim',
    })
    expect(definitionOf('acme:note', [kind])?.approval).toBeUndefined()
    expect(faultOf({ approvedBy: 'kim', text: { en: 'Your diabetes note waits.' } })).toMatchObject({ path: 'text.en', problem: 'can-hold-phi' })
    expect(faultOf({ approvedBy: ' ' })).toMatchObject({ path: 'approvedBy', problem: 'wrong-type' })
  })

  it.each([
    [{ name: 'note' }, 'name', 'wrong-type'],
    [{ name: 'Acme:Note' }, 'name', 'wrong-type'],
    [{ name: '1acme:note' }, 'name', 'wrong-type'],
    [{ name: 'acme:note!' }, 'name', 'wrong-type'],
    [{ name: 'acme:' }, 'name', 'wrong-type'],
    [{ name: 7 }, 'name', 'wrong-type'],
    [{ version: 0 }, 'version', 'wrong-type'],
    [{ version: 1.5 }, 'version', 'wrong-type'],
    [{ version: '1' }, 'version', 'wrong-type'],
    [{ purpose: 'fun' }, 'purpose', 'wrong-type'],
    [{ slots: null }, 'slots', 'wrong-type'],
    [{ slots: { when: 'text' } }, 'slots.when', 'wrong-type'],
    [{ slots: { phone: 'count' } }, 'slots.phone', 'wrong-type'],
    [{ slots: [] }, 'slots', 'wrong-type'],
    [{ slots: { 'a b': 'count' } }, 'slots', 'wrong-name'],
    [{ slots: { '1st': 'count' } }, 'slots', 'wrong-name'],
    [{ slots: { ['a'.repeat(31)]: 'count' } }, 'slots', 'wrong-name'],
    [{ text: { es: 'Tiene una nota.' } }, 'text.en', 'required'],
    [{ text: null }, 'text.en', 'required'],
    [{ text: Object.create({ en: 'You have a new note.' }) }, 'text.en', 'required'],
    [{ text: { en: '' } }, 'text.en', 'wrong-type'],
    [{ text: { en: 'You have a new note. ' } }, 'text.en', 'wrong-type'],
    [{ text: { en: 'A note waits.', spanish: 'Tiene una nota.' } }, 'text', 'wrong-name'],
    [{ text: { en: 'A note waits.', ES: 'Tiene una nota.' } }, 'text', 'wrong-name'],
    [{ text: { en: 'A note waits.', 'es-MX': 'Tiene una nota.' } }, 'text', 'wrong-name'],
    [{ text: { en: 'Your visit is {when}.' } }, 'text.en', 'undeclared-slot'],
    [{ text: { en: 'Your visit is {{when}.' } }, 'text.en', 'undeclared-slot'],
    [{ text: { en: 'Your visit is {first name}.' } }, 'text.en', 'undeclared-slot'],
    [{ slots: { when: 'visit-time' } }, 'text.en', 'unused-slot'],
    [{ text: { en: 'See https://x.example/abc' } }, 'text.en', 'link-in-body'],
    [{ text: { en: 'See WWW.x.example' } }, 'text.en', 'link-in-body'],
    [{ text: { en: 'Reply CANCEL to cancel your visit.' } }, 'text.en', 'reserved-word'],
    [{ text: { en: 'A note waits.', ru: 'Для вас есть сообщение.' }, approvedBy: 'kim' }, 'approvedHash', 'required'],
    [{ approvedHash: someHash }, 'approvedBy', 'required'],
    [{ approvedBy: 'kim', approvedHash: 'yes' }, 'approvedHash', 'wrong-type'],
    [{ approvedBy: 'kim', approvedHash: someHash.toUpperCase().replaceAll('5', 'A') }, 'approvedHash', 'wrong-type'],
    [{ text: { en: 'A note waits.', es: 'Responda "ALTO" si no lo desea.' } }, 'text.es', 'reserved-word'],
  ])('refuses %j', (changes, path, problem) => {
    expect(faultOf(changes)).toMatchObject({ code: 'INVALID_KIND', path, problem })
  })

  it('tells the gates what they need to know, on the safe side', () => {
    expect(kindFactsOf('acme:shuttle', [shuttle])).toMatchObject({
      version: 3,
      messageClass: 'care',
      hardestTier: 'reminder',
      exemption: { purposes: [], condition: 'never' },
      sensitiveProgram: false,
      link: 'optional',
    })
    const note = defineTriggerKind({ ...valid, name: 'acme:note', purpose: 'account' })
    expect(kindFactsOf('acme:note', [note])).toMatchObject({ messageClass: 'account', hardestTier: 'strict' })
    expect(kindFactsOf('acme:shuttle')).toBe(undefined)
    expect(kindFactsOf('results-available')).toMatchObject({ hardestTier: 'strict', itemRequired: true })
    expect(languagesOfKind('acme:shuttle', [shuttle])).toEqual(['en', 'es'])
    expect(languagesOfKind('results-available')).toEqual(['en', 'es'])
    expect(languagesOfKind('acme:unknown', [shuttle])).toEqual([])
  })

  it('takes no look-alike: a copy of a kind, or an object in its shape, is refused', () => {
    const forged: TriggerKind = { name: 'acme:shuttle', purpose: 'account', content: () => ({ kind: 'update-available' }) }
    for (const kind of [forged, { ...shuttle }]) {
      const options = { kind: 'acme:shuttle', slots: { when: longestWhen, seats: 2 }, sender: lakeside, kinds: [kind] } as unknown as TriggerMessageOptions
      expect(problemOf(() => createTriggerMessage(options))).toEqual({ code: 'INVALID_OPTIONS', path: 'kinds', problem: 'not-defined' })
    }
  })

  it('is not hidden by a look-alike that stands before it', () => {
    expect(kindFactsOf('acme:shuttle', [{ ...shuttle } as TriggerKind, shuttle])).toMatchObject({ version: 3 })
    expect(kindFactsOf('acme:shuttle', [{ ...shuttle } as TriggerKind])).toBeUndefined()
  })

  it('cannot be changed once made, not even through the definition it came from', () => {
    const text = { en: 'You have a new note. Log in to view.' }
    const kind = defineTriggerKind({ name: 'acme:late', version: 1, purpose: 'account', slots: {}, text })
    text.en = 'Your diabetes note is here.'
    expect(createTriggerMessage({ ...kind.content({}), sender: lakeside, kinds: [kind] }).text).toContain('You have a new note.')
    expect(() => Object.assign(kind, { name: 'acme:other' })).toThrow(TypeError)
    expect(() => Object.assign(kindFactsOf('acme:late', [kind])?.slots ?? {}, { who: 'count' })).toThrow(TypeError)
  })
})
