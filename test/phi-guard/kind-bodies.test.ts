import { describe, expect, it } from 'vitest'
import { languageOfText } from '../../src/phi-guard/index.js'
import { kindBodies } from '../../src/wording/kind-bodies.js'
import { renderServiceText } from '../../src/wording/render-service-text.js'
import { type ServiceTextName, serviceTexts } from '../../src/wording/service-texts.js'
import { lakeside, lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()

/** Kinds that the catalogue allows in tier `strict`; the others need `reminder`. */
const strictKinds = new Set([
  'pre-visit-task',
  'results-available',
  'message-waiting',
  'document-available',
  'update-available',
  'form-due',
  'statement-available',
  'details-check',
  'portal-invite',
  'one-time-code',
  'callback-request',
  'urgent-callback',
  'emergency-notice',
])
const whens = {
  en: ['Wed Sep 30, 12:30 PM', 'Tue Mar 9, 2:15 PM', 'Sat May 2, 8 AM', 'Thu Dec 31, 11:45 AM PST'],
  es: ['mié 30 sep, 12:30 pm', 'mar 9 mar, 2:15 pm', 'sab 2 may, 8 am', 'jue 31 dic, 11:45 am PST'],
}

const cases = Object.entries(kindBodies).flatMap(([kind, bodies]) =>
  (['en', 'es'] as const).flatMap((language) =>
    whens[language].map((when) => ({
      kind,
      language,
      text: bodies[language].replace('{when}', when).replace('{phone}', '312-555-0142').replace('{minutes}', '20').replace('{code}', '493027'),
    })),
  ),
)

describe('the bodies of the built-in kinds', () => {
  it.each(cases)('are known by their language: $kind, $language, $text', ({ language, text }) => {
    expect(languageOfText(text)).toBe(language)
  })

  it.each(cases)('inspect clear in their tier: $kind, $language, $text', ({ kind, text }) => {
    const inspection = guard.inspect(text, { tier: strictKinds.has(kind) ? 'strict' : 'reminder' })
    expect(inspection).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it('inspect clear as whole texts, with sender, link, phone and opt-out line', () => {
    for (const { text, language } of cases) {
      const tail = language === 'en' ? 'Call 312-555-0142. Reply STOP to opt out.' : 'Llame al 312-555-0142. Responda STOP para salir.'
      const whole = `Lakeside Clinic: ${text} https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc ${tail}`
      expect(guard.inspect(whole)).toMatchObject({ verdict: 'clear', findings: [] })
    }
  })
})

describe('the service texts', () => {
  const senders = [lakeside, { ...lakeside, contact: { url: 'https://go.lakeside.example' } }, { ...lakeside, contact: { phone: '+13125550142' } }]
  it.each(Object.keys(serviceTexts) as ServiceTextName[])('inspect clear in every tier, by phone and by site: %s', (name) => {
    for (const sender of senders) {
      for (const language of ['en', 'es']) {
        const text = renderServiceText(name, { language, sender })
        for (const tier of ['strict', 'reminder', 'patient-accepted-risk'] as const)
          expect(guard.inspect(text, { tier })).toMatchObject({ verdict: 'clear', findings: [] })
      }
    }
  })
})
