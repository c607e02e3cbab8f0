import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { countSegments } from '../../src/segments/index.js'
import { renderServiceText, type ServiceTextName, serviceReplies, serviceTexts } from '../../src/wording/index.js'

const sender = { id: 'lakeside', name: 'Lakeside Clinic', contact: { phone: '+13125550142', url: 'https://lakeside.example/' }, addresses: [] }
const names = Object.keys(serviceTexts) as ServiceTextName[]

const counts: Record<ServiceTextName, readonly [en: number, es: number]> = {
  'opt-in-request': [144, 147],
  'opt-in-confirmation': [153, 151],
  'opt-out-confirmation': [100, 87],
  'opt-out-confirmation-visit': [115, 106],
  'opt-out-choice': [126, 112],
  'opt-in-resumed': [127, 134],
  'opt-in-needs-consent': [97, 101],
  help: [139, 143],
  'reply-pointer': [133, 133],
  'after-hours': [147, 144],
  'risk-warning': [152, 154],
  'wrong-number-closed': [85, 76],
}

function problemOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    if (isNophiError(error)) return { code: error.code, ...error.details }
    throw error
  }
  return 'no error'
}

describe('renderServiceText', () => {
  it.each(names)('writes %s in one GSM-7 segment of the counted length, in both languages', (name) => {
    const measured = (['en', 'es'] as const).map((language) => countSegments(renderServiceText(name, { language, sender })))
    expect(measured).toEqual(counts[name].map((characters) => ({ encoding: 'GSM-7', characters, segments: 1 })))
  })

  it.each(names)('passes the guard in tier strict: %s', (name) => {
    const guard = createPhiGuard({ tier: 'strict', sender })
    for (const language of ['en', 'es'])
      expect(guard.inspect(renderServiceText(name, { language, sender })).findings.filter((finding) => finding.blocking)).toEqual([])
  })

  it.each(names)('still fits one segment with a sender name of twenty-one characters: %s', (name) => {
    for (const language of ['en', 'es']) {
      const text = renderServiceText(name, { language, sender: { ...sender, name: 'A'.repeat(21) } })
      expect(countSegments(text).segments).toBe(1)
    }
  })

  it('fills sender, phone and site, and leaves no placeholder', () => {
    expect(renderServiceText('help', { sender })).toBe(
      'Lakeside Clinic: For help call 312-555-0142 or see lakeside.example. Msg frequency varies. Msg&data rates may apply. Reply STOP to opt out.',
    )
    for (const name of names) for (const language of ['en', 'es']) expect(renderServiceText(name, { language, sender })).not.toMatch(/[{}]/)
  })

  it('takes the first part of a language tag', () => {
    expect(renderServiceText('wrong-number-closed', { sender, language: 'es-MX' })).toBe(
      'Lakeside Clinic: Gracias por avisar. Ya no enviaremos textos a este celular.',
    )
  })

  it('refuses a language that nobody reviewed, rather than answering in another', () => {
    expect(problemOf(() => renderServiceText('help', { sender, language: 'fr' }))).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'language',
      problem: 'not-reviewed',
    })
  })

  it('names the site where there is no phone, and is complete without a site', () => {
    const siteOnly = { ...sender, contact: { url: 'https://www.lakeside.example/visits/' } }
    expect(names.map((name) => renderServiceText(name, { sender: siteOnly })).filter((text) => /call (?!911|or text 988)|312/i.test(text))).toEqual([])
    expect(renderServiceText('opt-out-confirmation', { sender: siteOnly })).toBe(
      'Lakeside Clinic: You are opted out and will get no more texts from us. Questions? See lakeside.example/visits.',
    )
    expect(renderServiceText('opt-out-confirmation', { sender: siteOnly, language: 'es' })).toBe(
      'Lakeside Clinic: Ya no le enviaremos textos. Para cualquier duda visite lakeside.example/visits.',
    )
    const phoneOnly = { ...sender, contact: { phone: '+13125550142' } }
    expect(renderServiceText('help', { sender: phoneOnly })).toContain('For help call 312-555-0142. Msg')
    expect(renderServiceText('help', { sender: phoneOnly, site: 'care.example' })).toContain('or see care.example. Msg')
    expect(renderServiceText('help', { sender: { ...phoneOnly, linkHosts: ['go.lakeside.example'] } })).toContain('or see go.lakeside.example. Msg')
  })

  it.each(names)('passes the guard and fits one segment with a site alone: %s', (name) => {
    const siteOnly = { ...sender, contact: { url: 'https://lakeside.example' } }
    const guard = createPhiGuard({ tier: 'strict', sender: siteOnly })
    for (const language of ['en', 'es']) {
      const text = renderServiceText(name, { language, sender: siteOnly })
      expect(guard.inspect(text).findings.filter((finding) => finding.blocking)).toEqual([])
      expect(countSegments(text)).toMatchObject({ encoding: 'GSM-7', segments: 1 })
      expect(text).not.toMatch(/[{}]/)
    }
  })

  it.each([
    ['https://lakeside.example/visits?from=sms', 'lakeside.example/visits'],
    ['https://lakeside.example/visit.html', 'lakeside.example'],
    ['https://clínica.example', 'xn--clnica-4va.example'],
    ['https://www.lakeside.example/visits//', 'lakeside.example/visits'],
    ['https://awww.example', 'awww.example'],
    ['https://my.www.example', 'my.www.example'],
  ])('names of %s what can be typed', (url, site) => {
    expect(renderServiceText('opt-out-confirmation', { sender: { ...sender, contact: { url } } })).toContain(`See ${site}.`)
  })

  it.each([{}, { url: 'https://localhost' }, { url: 'https://lakeside.example:8443' }])('asks for a phone where %j names no place to look', (contact) => {
    expect(renderServiceText('wrong-number-closed', { sender: { ...sender, contact } })).toContain('Thank you for telling us.')
    const problem = { code: 'INVALID_OPTIONS', path: 'sender.contact.phone', problem: 'required' }
    expect(problemOf(() => renderServiceText('opt-out-confirmation', { sender: { ...sender, contact } }))).toEqual(problem)
  })

  it.each(['care.example', 'CARE.example', 'care-1.24.example', 'care.co-op', 'care.example/', 'care.example/my-page/~ana_1'])(
    'takes %s for a site',
    (site) => {
      expect(renderServiceText('help', { sender, site })).toContain(`or see ${site}. Msg`)
    },
  )

  it.each([
    'our page on diabetes',
    '',
    'care',
    '.example',
    'care..example',
    'care.',
    'https://care.example',
    'care.example/a?b',
    'care.example/a b',
    'see care.example',
    'care.example, please',
  ])('lets no free text in through the site: %j', (site) => {
    expect(problemOf(() => renderServiceText('help', { sender, site }))).toEqual({ code: 'INVALID_OPTIONS', path: 'site', problem: 'wrong-type' })
  })

  it('refuses a name it does not know, inherited ones included', () => {
    for (const name of ['nonsense', 'toString']) {
      expect(problemOf(() => renderServiceText(name as ServiceTextName, { sender }))).toEqual({ code: 'INVALID_OPTIONS', path: 'name', problem: 'unknown' })
    }
  })

  it('invites exactly the word that the answer is read for', () => {
    for (const name of names) {
      for (const language of ['en', 'es'] as const) {
        const invited = /(?:reply|responda) ([A-Z]+)/gi
        const words = [...serviceTexts[name][language].matchAll(invited)].map((match) => match[1]).filter((word) => word !== 'STOP' && word !== 'HELP')
        expect(words).toEqual(serviceReplies[name] === undefined ? [] : [serviceReplies[name][language]])
      }
    }
  })
})
