import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../src/trigger-message/index.js'
import { problemOf } from './samples.js'

const definition = {
  name: 'acme:shuttle',
  version: 3,
  purpose: 'appointment',
  slots: { when: 'visit-time', seats: 'count' },
  text: { en: 'Your ride leaves {when} with {seats} seats.', es: 'Su transporte sale el {when} con {seats} lugares.' },
} as const
type Definition = Parameters<typeof contentHash>[0]
const hashOf = (changes: object = {}): Promise<string> => contentHash({ ...definition, ...changes } as Definition)
const { text } = definition

describe('contentHash', () => {
  it('is the SHA-256 of name, version, purpose, slots and bodies, so that anybody can compute it', async () => {
    const content =
      '["nophi-kind/1","acme:shuttle",3,"appointment",[["seats","count"],["when","visit-time"]],' +
      '[["en","Your ride leaves {when} with {seats} seats."],["es","Su transporte sale el {when} con {seats} lugares."]]]'
    expect(await hashOf()).toBe(createHash('sha256').update(content).digest('hex'))
  })

  it.each([
    ['the English body', { text: { ...text, en: text.en.replace('ride', 'Ride') } }],
    ['the Spanish body', { text: { ...text, es: text.es.replace('lugares', 'asientos') } }],
    ['a blank more', { text: { ...text, en: text.en.replace('Your ', 'Your  ') } }],
    ['another blank', { text: { ...text, en: text.en.replace('Your ', 'Your\u00a0') } }],
    ['a line break', { text: { ...text, es: text.es.replace('Su ', 'Su\n') } }],
    ['an accent in two characters', { text: { ...text, es: text.es.replace('con', 'co\u0301n') } }],
    ['a language less', { text: { en: text.en } }],
    ['two languages that change places', { text: { en: text.es, es: text.en } }],
    ['the type of a slot', { slots: { ...definition.slots, when: 'date' } }],
    ['the name of a slot', { slots: { at: 'visit-time', seats: 'count' }, text: { en: '{at} {seats}', es: '{at} {seats}' } }],
    ['the version', { version: 4 }],
    ['the purpose', { purpose: 'account' }],
    ['the name', { name: 'acme:bus' }],
  ])('is another for %s', async (_, changes) => {
    expect(await hashOf(changes)).not.toBe(await hashOf())
  })

  it('does not ask in which order slots and languages stand, nor who approved', async () => {
    const turned = { text: { es: text.es, en: text.en }, slots: { seats: 'count', when: 'visit-time' } }
    expect(await hashOf(turned)).toBe(await hashOf())
    expect(await hashOf({ approvedBy: 'kim', approvedHash: '0'.repeat(64) })).toBe(await hashOf())
  })

  it('is given for a definition in a language that waits for its approval', async () => {
    expect(await hashOf({ text: { en: text.en, ru: '{when} {seats}' } })).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is what the guide shows for its example', async () => {
    const guide = readFileSync(new URL('../../docs/guides/content.md', import.meta.url), 'utf8')
    const text = { en: 'Your ride to us leaves {when}.', es: 'Su transporte sale el {when}.' }
    for (const line of ["slots: { when: 'visit-time' },", 'version: 1,', `text: { en: '${text.en}', es: '${text.es}' },`]) expect(guide).toContain(line)
    expect(guide).toContain(`approvedHash: '${await hashOf({ version: 1, slots: { when: 'visit-time' }, text })}'`)
  })

  it('is not given for what cannot be a definition', async () => {
    for (const [given, path] of [
      [null, 'definition'],
      [{ ...definition, slots: undefined }, 'slots'],
      [{ ...definition, text: { en: 'Your ride leaves {who}.' } }, 'text.en'],
    ] as const) {
      const error = await contentHash(given as unknown as Definition).catch((caught: unknown) => caught)
      expect(problemOf(() => raise(error))).toMatchObject({ code: 'INVALID_KIND', path })
    }
  })
})

function raise(error: unknown): never {
  throw error
}
