import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeText } from '../../src/trigger-message/index.js'
import { lakeside, link, problemOf } from './samples.js'

describe('composeText', () => {
  it('puts sender, link, contact number and opt-out line round a body', () => {
    const { text, segments, link: kept } = composeText({ body: 'Reminder: your appointment is 10 AM Friday.', sender: lakeside, link })
    expect(text).toBe(`Lakeside Clinic: Reminder: your appointment is 10 AM Friday. ${link} Call 312-555-0142. Reply STOP to opt out.`)
    expect(segments.segments).toBe(1)
    expect(kept).toBe(link)
  })

  it('takes the longest closing that keeps the text within 160 characters, also in UCS-2', () => {
    const endings = ['Call 312-555-0142. Reply STOP to opt out.', '312-555-0142. Reply STOP to opt out.', '312-555-0142. Reply STOP to end.']
    for (const letter of ['l', 'ł']) {
      for (let length = 60; length < 130; length++) {
        const head = `Lakeside Clinic: ${'x'.repeat(length)}${letter}. `
        const expected = endings.map((ending) => head + ending).find((text) => text.length <= 160) ?? `${head}${endings[2]}`
        expect(composeText({ body: `${'x'.repeat(length)}${letter}.`, sender: lakeside }).text).toBe(expected)
      }
    }
  })

  it('gives a body that names the sender number the opt-out line only', () => {
    const named = 'Please call us when you can at 312-555-0142.'
    expect(composeText({ body: named, sender: lakeside }).text).toBe(`Lakeside Clinic: ${named} Reply STOP to opt out.`)
    const withOne = { ...lakeside, contact: { phone: '1 (312) 555-0142' } }
    expect(composeText({ body: named, sender: withOne }).text).toBe(`Lakeside Clinic: ${named} Reply STOP to opt out.`)
    expect(composeText({ body: named, sender: lakeside, link, language: 'es' }).text).toBe(`Lakeside Clinic: ${named} ${link} Responda STOP para salir.`)
  })

  it.each([
    ['Please call us at (312) 555-0142.', 'Lakeside Clinic: Please call us at (312) 555-0142. Reply STOP to opt out.'],
    ['Please call us at +1 312 555 0142.', 'Lakeside Clinic: Please call us at +1 312 555 0142. Reply STOP to opt out.'],
    ['Please call us at 312-555-0177.', 'Lakeside Clinic: Please call us at 312-555-0177. Call 312-555-0142. Reply STOP to opt out.'],
    ['Your form is ready', 'Lakeside Clinic: Your form is ready. Call 312-555-0142. Reply STOP to opt out.'],
    ['Your visit is Nov 30 at 3', 'Lakeside Clinic: Your visit is Nov 30 at 3. Call 312-555-0142. Reply STOP to opt out.'],
    ['Your form is ready!', 'Lakeside Clinic: Your form is ready! Call 312-555-0142. Reply STOP to opt out.'],
    ['Lakeside Clinic: your form is ready.', 'Lakeside Clinic: your form is ready. Call 312-555-0142. Reply STOP to opt out.'],
    ['LAKESIDE CLINIC : your form is ready.', 'Lakeside Clinic: your form is ready. Call 312-555-0142. Reply STOP to opt out.'],
    ['Lakeside Clinic has a form.', 'Lakeside Clinic: Lakeside Clinic has a form. Call 312-555-0142. Reply STOP to opt out.'],
    ['Lakeside Clinic:', 'Lakeside Clinic: Lakeside Clinic: Call 312-555-0142. Reply STOP to opt out.'],
    ['A form is ready. Reply STOP to opt out.', 'Lakeside Clinic: A form is ready. Reply STOP to opt out. Call 312-555-0142.'],
    ['A form is ready. Text STOP to end', 'Lakeside Clinic: A form is ready. Text STOP to end. Call 312-555-0142.'],
    ['Lakeside Clinic: Please call us at 312-555-0142. Reply STOP to opt out.', 'Lakeside Clinic: Please call us at 312-555-0142. Reply STOP to opt out.'],
  ])('says nothing twice and ends what the body leaves open: %s', (body, expected) => {
    expect(composeText({ body, sender: lakeside }).text).toBe(expected)
  })

  it('keeps the opt-out line of a Spanish body alone, with its link', () => {
    const body = 'Tiene un mensaje nuevo. Responda STOP para salir.'
    expect(composeText({ body, sender: lakeside, link, language: 'es' }).text).toBe(`Lakeside Clinic: ${body} ${link} Llame al 312-555-0142.`)
  })

  it.each([
    'Please STOP by the desk.',
    'Stop by to see us.',
    'Do not reply STOP.',
    "Please don't reply STOP if you still want to come.",
    'Don’t text STOP.',
    'You cannot reply STOP.',
    'Do not please  reply STOP to opt out.',
    'Never reply STOP.',
    'Reply STOP MEDS for help.',
    'Do not STOP to think.',
  ])('adds the opt-out line to a body that offers none: %s', (body) => {
    expect(composeText({ body, sender: lakeside }).text).toMatch(/ Reply STOP to opt out\.$/)
  })

  it('adds the opt-out line to a Spanish body that asks not to use it, and to none that offers it elsewhere', () => {
    const compose = (body: string): string => composeText({ body, sender: lakeside, language: 'es' }).text
    expect(compose('No responda STOP para salir.')).toMatch(/ Responda STOP para salir\.$/)
    expect(compose('No responda STOP. Responda STOP para salir.')).toMatch(/salir\. Llame al 312-555-0142\.$/)
  })

  it('keeps the link of a long body and takes the shortest closing', () => {
    const { text, segments } = composeText({ body: 'x'.repeat(150), sender: lakeside, link })
    expect(text.endsWith(` ${link} 312-555-0142. Reply STOP to end.`)).toBe(true)
    expect(segments.segments).toBe(2)
  })

  it('says what forces a text into UCS-2', () => {
    expect(composeText({ body: 'Su cita está lista.', sender: lakeside, language: 'es' }).segments).toMatchObject({
      encoding: 'UCS-2',
      segments: 2,
      forcedBy: ['á'],
    })
  })

  it('closes in English where the closing words of a language are not ours', () => {
    expect(composeText({ body: 'Ou gen yon nouvo mesaj.', sender: lakeside, language: 'ht' }).text).toMatch(/Reply STOP to opt out\.$/)
  })

  it('fills nothing inside a body', () => {
    expect(composeText({ body: 'A {link} and a {phone} and a $& $1.', sender: lakeside }).text).toContain(': A {link} and a {phone} and a $& $1. Call')
  })

  it('refuses an empty body and a link that is not https', () => {
    expect(problemOf(() => composeText({ body: '  ', sender: lakeside }))).toEqual({ code: 'INVALID_OPTIONS', path: 'body', problem: 'required' })
    expect(problemOf(() => composeText({ body: 'x', sender: lakeside, link: 'http://x.example' }))).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'link',
      problem: 'not-https',
    })
  })

  it('always names the sender first, the number once and the way out last, within 160 characters wherever that is possible', () => {
    const bodies = fc
      .array(fc.constantFrom('visit', 'portal', 'office', 'ñandú', '{x}', '€', 'a'), { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(bodies, fc.option(fc.constant(link), { nil: undefined }), fc.constantFrom('en', 'es'), (body, given, language) => {
        const { text, segments } = composeText({ body, sender: lakeside, link: given, language })
        expect(text.startsWith(`Lakeside Clinic: ${body}${/[\p{L}\p{N}]$/u.test(body) ? '.' : ''} `)).toBe(true)
        expect(text.split('312-555-0142')).toHaveLength(2)
        expect(text).toMatch(/STOP (?:to opt out|to end|para salir)\.$/)
        const shortest =
          text.length -
          (/ {0,1}(?:Call |Llame al |Tel\. )?312-555-0142.*$/.exec(text)?.[0].length ?? 0) +
          (language === 'en' ? ' 312-555-0142. Reply STOP to end.' : ' 312-555-0142. STOP para salir.').length
        if (segments.encoding === 'GSM-7' && segments.segments > 1 && !/[{}€]/.test(text)) expect(shortest).toBeGreaterThan(160)
      }),
    )
  })
})
