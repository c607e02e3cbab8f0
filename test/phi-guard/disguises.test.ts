import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { disguised, disguises } from './disguise-kinds.js'

const guard = createPhiGuard()

describe('disguised words', () => {
  it.each(Object.entries(disguises))('are found behind %s', (_name, disguise) => {
    const missed = disguised.filter((word) => !guard.inspect(`Your ${disguise(word)} update is here`).findings.some(({ category }) => category === 'condition'))
    expect(missed).toEqual([])
  })

  it('are found when a hyphen or dot breaks the word', () => {
    for (const text of ['Your dia-betes update is here', 'Your diab.etes update is here', 'Your asth_ma update is here']) {
      expect(guard.inspect(text).findings.map(({ category }) => category)).toContain('condition')
    }
  })

  it.each([
    ['three single letters', 'Your h i v update', 'h i v'],
    ['a sign at the head', 'Your !nsul!n update', '!nsul!n'],
    ['signs beside digits', 'Your d!4b3t3$ update', 'd!4b3t3$'],
    ['a digit in a word of three letters', 'Your h1v update', 'h1v'],
    ['l for every i', 'Your hepatltls update', 'hepatltls'],
    ['a letter drawn out', 'Your diaaaabetes update', 'diaaaabetes'],
    ['words run together', 'See #yourdiabetesupdate', 'yourdiabetesupdate'],
    ['a hyphen beyond ASCII', 'Your diab\u2011etes update', 'diab\u2011etes'],
    ['a small l for the I of an acronym', 'Your HlV update', 'HlV'],
    ['a small l in an acronym that counts in capitals', 'The AlDS walk-in', 'AlDS'],
    ['a dash', 'Your diab\u2013etes update', 'diab\u2013etes'],
  ])('are found behind %s', (_name, text, word) => {
    expect(guard.inspect(text).findings.map(({ start, end }) => text.slice(start, end))).toContain(word)
  })

  it('are not seen in ordinary words drawn out or run together', () => {
    for (const text of [
      'Sooooo happy to see you',
      'Congratulations to everyone',
      '#throwbackthursday #weekendvibes',
      'Hi! 3 days left',
      'a b c d',
      'A B C club',
    ])
      expect(guard.inspect(text)).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it('are found with one letter wrong, where the word is long and common', () => {
    for (const word of ['diabtes', 'diabeets', 'depresion', 'colonoscapy', 'quimoterapia']) expect(guard.inspect(`About your ${word}`).verdict).toBe('blocked')
    for (const word of ['canter', 'asthmo']) expect(guard.inspect(`About your ${word}`).verdict).toBe('clear')
  })

  it('point at the letters as they stand in the text', () => {
    const text = 'Your d1abetes and your d i a b e t e s and your 𝐝𝐢𝐚𝐛𝐞𝐭𝐞𝐬'
    const spans = guard.inspect(text).findings.map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(['d1abetes', 'd i a b e t e s', '𝐝𝐢𝐚𝐛𝐞𝐭𝐞𝐬'])
  })

  it('leave numbers of orders, parcels, flights and bookings alone', () => {
    for (const number of ['48213', '1Z999AA10123456784', 'G-350286', '70932034', 'Z36379'])
      for (const text of [`Your order ${number} has shipped`, `Tracking number ${number} is out for delivery`, `Your reservation ${number} is confirmed`])
        expect(guard.inspect(text)).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it('leave one-time codes alone, with letters and digits as well', () => {
    for (const code of ['a8z9ie', 'd1ab37', '4sthm4x9', '884201', 'c4nc3r8', 'XK-7Q2M']) {
      const text = `${code} is your sign-in code. It expires in 10 minutes. Never share it.`
      expect(guard.inspect(text)).toMatchObject({ verdict: 'clear', findings: [] })
    }
  })
})

describe('hidden characters', () => {
  it.each([
    ['a zero-width space', 'Your appoint\u200bment is soon'],
    ['a zero-width joiner inside a word', 'Your appoint\u200dment is soon'],
    ['a soft hyphen', 'Your appoint\u00adment is soon'],
    ['a byte-order mark', 'Hello\ufeff there'],
    ['a bidi override', 'Hello \u202ereht\u202c'],
    ['a tag character', 'Hello\u{e0041} there'],
    ['a control character', 'Hello\u0007 there'],
    ['a Hangul filler', 'Hello\u3164there'],
  ])('are a finding of their own: %s', (_name, text) => {
    const inspection = guard.inspect(text)
    expect(inspection.verdict).toBe('blocked')
    expect(new Set(inspection.findings.map(({ category }) => category))).toEqual(new Set(['hidden-text']))
  })

  it.each([
    ['accents written as marks', 'Su cita es man\u0303ana, Mari\u0301a'],
    ['emoji with joiners, variants and skin tones', 'Thank you 👩‍⚕️ ❤️ 👍🏽 1️⃣'],
    ['a flag', 'Happy 4th 🇺🇸'],
    ['curly quotes and dashes', 'We’re here – see you soon… “thanks”'],
  ])('are not %s', (_name, text) => {
    expect(guard.inspect(text)).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it('are not the marks of other scripts, whose words are blocked as unchecked', () => {
    const { findings } = guard.inspect('नमस्ते शुक्रिया مرحبا שָׁלוֹם สวัสดี')
    expect(findings.map(({ category }) => category)).toEqual(['unchecked'])
  })
})
