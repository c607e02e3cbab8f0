import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { BuiltInKindName } from '../../src/domain/trigger-kind-name.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { isReservedKeyword } from '../../src/replies/index.js'
import { countSegments } from '../../src/segments/index.js'
import { closings, kindBodies, kindFacts, neutralReplacement, placeholdersOf, serviceReplies } from '../../src/wording/index.js'
import { kinds, lakeside, languages, link, sampleMessage } from './samples.js'

/** Characters with the longest slots, which closing is taken (the first is the longest), and the longest sender name that fits one segment. */
type Counted = readonly [characters: number, closing: number | null, roomForSender: number]

const counted: Record<BuiltInKindName, { en: Counted; es: Counted }> = {
  'appointment-booked': { en: [159, 1, 25], es: [152, 1, 41] },
  'appointment-reminder': { en: [156, 2, 23], es: [157, 3, 27] },
  'appointment-confirm-request': { en: [133, 1, 51], es: [144, 1, 49] },
  'appointment-changed': { en: [160, 1, 24], es: [160, 2, 29] },
  'appointment-cancelled': { en: [127, 1, 48], es: [132, 1, 43] },
  'appointment-rebook': { en: [154, 1, 30], es: [157, 1, 36] },
  'earlier-time-offered': { en: [139, 1, 45], es: [145, 1, 48] },
  'video-visit-ready': { en: [152, 1, 32], es: [160, 1, 33] },
  'running-late': { en: [125, 1, 59], es: [127, 1, 66] },
  'pre-visit-task': { en: [157, 2, 22], es: [156, 3, 28] },
  'visit-instructions': { en: [157, 2, 22], es: [157, 3, 27] },
  'follow-up-check-in': { en: [156, 2, 23], es: [156, 3, 28] },
  'home-visit-window': { en: [134, 1, 50], es: [151, 1, 42] },
  'care-reminder': { en: [160, 1, 24], es: [160, 2, 29] },
  'results-available': { en: [156, 2, 23], es: [160, 2, 29] },
  'message-waiting': { en: [159, 1, 25], es: [157, 2, 32] },
  'document-available': { en: [157, 1, 27], es: [158, 2, 31] },
  'update-available': { en: [148, 1, 36], es: [155, 1, 38] },
  'form-due': { en: [151, 1, 33], es: [158, 3, 26] },
  'referral-update': { en: [156, 2, 23], es: [160, 1, 33] },
  'prescription-ready': { en: [148, 1, 36], es: [144, 1, 49] },
  'prescription-update': { en: [158, 1, 26], es: [158, 1, 35] },
  'statement-available': { en: [158, 1, 26], es: [157, 3, 27] },
  'details-check': { en: [160, 1, 24], es: [156, 3, 28] },
  'portal-invite': { en: [160, 1, 24], es: [160, 2, 29] },
  'one-time-code': { en: [87, null, 88], es: [83, null, 92] },
  'feedback-request': { en: [148, 1, 36], es: [160, 1, 33] },
  'callback-request': { en: [84, 1, 91], es: [88, 1, 87] },
  'urgent-callback': { en: [77, 1, 98], es: [85, 1, 90] },
  'emergency-notice': { en: [100, 1, 75], es: [102, 1, 73] },
}
const everyKindAndLanguage = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const))

/** The closings that a kind may take, longest first, filled as they stand in a text. */
function closingsOf(kind: BuiltInKindName, language: 'en' | 'es'): string[] {
  if (kindFacts[kind].messageClass === 'one-time-code') return []
  const { withLink, withoutLink, phoneNamed } = closings[language]
  const forms = kindBodies[kind][language].includes('{phone}') ? phoneNamed : kindFacts[kind].link === 'never' ? withoutLink : withLink
  return forms.map((form) => form.replace('{link}', link).replace('{phone}', '312-555-0142'))
}

function oneEditAway(word: string): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const near: string[] = [word]
  for (let index = 0; index <= word.length; index += 1) {
    const [before, after] = [word.slice(0, index), word.slice(index)]
    near.push(before + after.slice(1))
    if (after.length > 1) near.push(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of letters) near.push(before + letter + after, before + letter + after.slice(1))
  }
  return near
}

describe('the catalogue', () => {
  it.each(everyKindAndLanguage)('composes %s in %s to the counted length with the counted closing', (kind, language) => {
    const { text, segments } = sampleMessage(kind, { language })
    const [characters, closing] = counted[kind][language]
    expect(segments).toEqual({ encoding: 'GSM-7', characters, segments: 1 })
    const taken = closingsOf(kind, language).findIndex((form) => text.endsWith(` ${form}`))
    expect(taken === -1 ? null : taken + 1).toBe(closing)
  })

  it.each(everyKindAndLanguage)('has the counted room for a sender name in %s in %s, and not a letter more', (kind, language) => {
    const [, , room] = counted[kind][language]
    const withName = (length: number) => {
      // An optional link would give way: what is measured is the text that keeps it.
      const message = sampleMessage(kind, { language, sender: { ...lakeside, name: 'A'.repeat(length) } })
      return message.segments.segments === 1 && (kindFacts[kind].link === 'never' || message.text.includes(link))
    }
    expect([withName(room), withName(room + 1)]).toEqual([true, false])
  })

  it.each(everyKindAndLanguage)('fits one segment with a sender name of 22 characters: %s in %s', (kind, language) => {
    const { segments } = sampleMessage(kind, { language, sender: { ...lakeside, name: 'A'.repeat(22) } })
    expect(segments.encoding).toBe('GSM-7')
    expect(segments.characters).toBeLessThanOrEqual(160)
    expect(segments.segments).toBe(1)
  })

  it.each(everyKindAndLanguage)('takes the longest closing that fits, whatever the sender name: %s in %s', (kind, language) => {
    for (let length = 1; length <= counted[kind][language][2]; length += 1) {
      const { text } = sampleMessage(kind, { language, sender: { ...lakeside, name: 'A'.repeat(length) } })
      const forms = closingsOf(kind, language)
      const taken = forms.findIndex((form) => text.endsWith(` ${form}`))
      const head = text.slice(0, text.length - (forms[taken]?.length ?? 0))
      expect([...text].length).toBeLessThanOrEqual(160)
      for (const longer of forms.slice(0, Math.max(taken, 0))) expect(countSegments(head + longer).segments).toBeGreaterThan(1)
    }
  })

  it.each(everyKindAndLanguage)('passes the guard in the hardest tier that allows it: %s in %s', (kind, language) => {
    const sender = { ...lakeside, name: 'Lakeside Family Clinic', linkHosts: ['go.lakeside.example'] }
    const { text } = sampleMessage(kind, { language, sender, recipientZone: 'America/New_York' })
    const inspection = createPhiGuard({ tier: kindFacts[kind].hardestTier, sender }).inspect(text)
    expect([inspection.verdict, inspection.findings.filter((finding) => finding.blocking)]).toEqual(['clear', []])
  })

  it.each(everyKindAndLanguage)('touches the link with no punctuation: %s in %s', (kind, language) => {
    const { text } = sampleMessage(kind, { language })
    if (kindFacts[kind].link === 'never') expect(text).not.toContain('://')
    else expect(text).toMatch(new RegExp(` ${link.replaceAll('.', '\\.')} `))
  })

  it.each(everyKindAndLanguage)('uses no two-septet character and only the accents that GSM-7 holds: %s in %s', (kind, language) => {
    const body = kindBodies[kind][language].replace(/[{}]/g, '')
    expect(body).not.toMatch(/[\^{}\\[\]~|€]/)
    expect(body).not.toMatch(/[^ -~éñÑÉüÜ¿¡]/)
  })

  it.each(everyKindAndLanguage)('shows no opt-out or opt-in word outside the closing: %s in %s', (kind, language) => {
    // "para" is the Spanish preposition as well as a word for stop; nobody is invited to send it.
    const words = kindBodies[kind][language].split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word.toLowerCase() !== 'para')
    expect(words.filter((word) => isReservedKeyword(word))).toEqual([])
  })

  it.each(everyKindAndLanguage)('invites exactly the digits it understands, and fills exactly the slots it declares: %s in %s', (kind, language) => {
    const body = kindBodies[kind][language]
    expect([...body.matchAll(/(?<=(?:Reply|Responda) |, )[0-9](?= )/g)].map(([digit]) => digit)).toEqual(kindFacts[kind].replies.map((reply) => reply.keyword))
    expect(
      placeholdersOf(body)
        .filter((name) => name !== 'phone')
        .sort(),
    ).toEqual(Object.keys(kindFacts[kind].slots).sort())
  })

  it('invites no word within one edit of a word that opts out or in', () => {
    const invited = Object.values(serviceReplies).flatMap((words) => Object.values(words ?? {}))
    expect(invited.length).toBe(6)
    const near = [...invited, 'BASIC', 'BASICO'].flatMap((word) => oneEditAway(word))
    expect(near.filter((word) => isReservedKeyword(word))).toEqual([])
  })

  it('understands besides no word that opts out', () => {
    const also = kinds.flatMap((kind) => kindFacts[kind].replies.flatMap((reply) => reply.also)).filter((word) => word !== 'YES')
    expect(also.filter((word) => isReservedKeyword(word))).toEqual([])
  })

  it('never lets a kind of the account class or a bill claim the health care exemption', () => {
    expect(kindFacts['statement-available'].exemption).toEqual({ purposes: [], condition: 'never' })
    expect(kindFacts['form-due'].exemption).toEqual({ purposes: ['C3'], condition: 'hospital' })
    expect(kinds.filter((kind) => kindFacts[kind].exemption.condition === 'by-purpose')).toEqual([
      'message-waiting',
      'update-available',
      'callback-request',
      'urgent-callback',
    ])
  })

  it('has a stand-in for every kind that a sensitive program may not send, and the stand-in may be sent', () => {
    const replaced = kinds.filter((kind) => neutralReplacement(kind, true) !== kind)
    expect(replaced).toEqual([
      'follow-up-check-in',
      'home-visit-window',
      'care-reminder',
      'results-available',
      'referral-update',
      'prescription-ready',
      'prescription-update',
      'feedback-request',
    ])
    for (const kind of kinds) {
      expect(kindFacts[neutralReplacement(kind, true)].sensitiveProgram).toBe(true)
      expect(kindFacts[neutralReplacement(kind, false)].sensitiveProgram).toBe(true)
    }
  })

  it('raises the version of a kind whose words change', () => {
    // A failure here: raise `version` in the facts of that kind, then write the new hash.
    const words = kinds.map((kind) => `${kindFacts[kind].version} ${kind} ${JSON.stringify(kindBodies[kind])} ${JSON.stringify(kindFacts[kind].slots)}`)
    expect(createHash('sha256').update(words.join('\n')).digest('hex')).toBe('7064e365537d3e675c72a183527bab2934e0ad1d125d7d4250345de5a68de379')
  })
})
