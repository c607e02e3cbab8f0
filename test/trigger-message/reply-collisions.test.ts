import { describe, expect, it } from 'vitest'
import { checkReplies } from '../../src/cli/lint/rules/check-replies.js'
import { toNotCollideWithOptOut } from '../../src/testing/matchers/index.js'
import { defineTriggerKind, findReplyCollisions } from '../../src/trigger-message/index.js'
import { closings } from '../../src/wording/closings.js'
import { kindBodies } from '../../src/wording/kind-bodies.js'
import { serviceTexts } from '../../src/wording/service-texts.js'
import { collidingTexts, innocentTexts } from './colliding-texts.js'

const wordsIn = (text: string): string[] => findReplyCollisions(text).map(({ start, end, meaning }) => `${text.slice(start, end)}: ${meaning}`)
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

describe('findReplyCollisions', () => {
  it.each(collidingTexts)('finds a word that is asked for something else: %s', (text) => {
    expect(wordsIn(text)).not.toEqual([])
  })

  it.each(innocentTexts)('finds nothing: %s', (text) => {
    expect(wordsIn(text)).toEqual([])
  })

  it.each([
    ['Reply 1 to confirm or CANCEL to cancel. Reply STOP to opt out.', ['CANCEL: opt-out']],
    ['Text START to begin, or reply with END to finish.', ['START: opt-in', 'END: opt-out']],
    ['Reply YES to confirm, HELP for a ride, STOP to opt out.', ['YES: opt-in', 'HELP: help']],
    ['Responda «CANCELAR» para anular; ayuda para pedir transporte', ['CANCELAR: opt-out', 'ayuda: help']],
    ['Reply OPT-OUT to skip this one', ['OPT-OUT: opt-out']],
  ])('says which word and what it is taken for: %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('says who takes the word for that', () => {
    expect(findReplyCollisions('Reply YES to confirm or END to skip.').map(({ by }) => by)).toEqual(['provider', 'us'])
  })

  it('finds nothing in the texts of this package', () => {
    const own = [closings, kindBodies, serviceTexts].flatMap(stringsIn)
    expect(own.length).toBeGreaterThan(60)
    expect(own.filter((text) => wordsIn(text).length > 0)).toEqual([])
  })

  it('is one rule for lint, matcher and kinds', () => {
    const define = (text: string): unknown => defineTriggerKind({ name: 'acme:words', version: 1, purpose: 'appointment', slots: {}, text: { en: text } })
    for (const text of collidingTexts) {
      expect([text, checkReplies(text).length, toNotCollideWithOptOut(text).pass]).toEqual([text, findReplyCollisions(text).length, false])
    }
    for (const text of innocentTexts) expect([text, checkReplies(text), toNotCollideWithOptOut(text).pass]).toEqual([text, [], true])
    for (const text of ['Type CANCEL to cancel your visit.', 'Reply 1 to confirm or cancel to cancel.', 'Reply YES to confirm.']) {
      expect(() => define(text)).toThrow('reserved-word')
    }
  })

  it('reads a text of any length in time that grows with it', () => {
    for (const piece of ['reply ', 'reply CANCEL or ', 'to to to this ', 'STOP to ', '"(["(', 'a, or ']) {
      const startedAt = performance.now()
      findReplyCollisions(piece.repeat(10_000 / piece.length))
      expect(performance.now() - startedAt).toBeLessThan(2_000)
    }
  })
})
