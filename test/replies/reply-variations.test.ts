import { describe, expect, it } from 'vitest'
import type { ExpectedReply } from '../../src/domain/content.js'
import { classifyReply, type ReplyIntent } from '../../src/replies/index.js'
import * as samples from './reply-samples.js'

const visit: ExpectedReply[] = [
  ...['1', 'CONFIRM', 'YES', 'Y', 'SI'].map((keyword) => ({ keyword, means: 'confirm' })),
  ...['2', 'CHANGE'].map((keyword) => ({ keyword, means: 'change' })),
]

/** All samples that do not come out so, so that a failure shows every one. */
function missed(texts: readonly string[], wanted: (read: ReplyIntent) => boolean, expects: ExpectedReply[] = []): string[] {
  return texts.flatMap((text) => {
    const read = classifyReply(text, { language: 'en', expects })
    return wanted(read) ? [] : [`${text} => ${read.rule} ${JSON.stringify(read)}`]
  })
}

describe('classifyReply', () => {
  it('opts out at once, without review, where the request is plain', () => {
    expect(missed(samples.clearRequests, ({ intent, suppress, needsReview }) => intent === 'opt-out' && suppress && !needsReview)).toEqual([])
  })

  it('opts out and sends to a person where something else is in it, or where it is less plain', () => {
    expect(missed(samples.doubtfulRequests, ({ intent, suppress, needsReview }) => intent === 'opt-out' && suppress && needsReview)).toEqual([])
  })

  it('opts out for requests in many words', () => {
    expect(missed(samples.moreRequests, ({ intent, suppress }) => intent === 'opt-out' && suppress)).toEqual([])
  })

  it('holds everything where the number may be somebody else’s or the person has died', () => {
    expect(missed(samples.holds, ({ suppress, needsReview }) => suppress && needsReview)).toEqual([])
  })

  it('leaves to a person, without suppressing, what only looks like an opt-out', () => {
    expect(missed(samples.people, ({ intent, suppress, needsReview }) => intent === 'other' && !suppress && needsReview)).toEqual([])
  })

  it('alarms for a crisis or an emergency, and never without review', () => {
    expect(missed(samples.alarms, ({ urgent, needsReview }) => urgent && needsReview)).toEqual([])
  })

  it('does not alarm for words that only sound like one', () => {
    expect(missed(samples.noAlarms, ({ urgent }) => !urgent)).toEqual([])
  })

  it('knows the help and start words of every language', () => {
    expect(missed(samples.helps, ({ intent, suppress, needsReview }) => intent === 'help' && !suppress && !needsReview)).toEqual([])
    expect(missed(samples.starts, ({ intent, suppress, needsReview }) => intent === 'opt-in' && !suppress && !needsReview)).toEqual([])
  })

  it('lets thanks and automatic answers pass without work for anyone', () => {
    expect(missed(samples.thanks, ({ intent, suppress, needsReview }) => intent === 'other' && !suppress && !needsReview)).toEqual([])
  })

  it('keeps CANCEL, END and QUIT after a visit text as an opt-out that a person asks about', () => {
    expect(
      missed(
        samples.collisions,
        ({ rule, intent, suppress, needsReview }) => rule === 'collision-visit' && intent === 'opt-out' && suppress && needsReview,
        visit,
      ),
    ).toEqual([])
    expect(missed(samples.visitStops, ({ intent, suppress, needsReview }) => intent === 'opt-out' && suppress && !needsReview, visit)).toEqual([])
  })

  it('takes invited words in any form, and nothing else, for an answer', () => {
    expect(missed(samples.answers, ({ intent, answer, needsReview }) => intent === 'answer' && answer !== undefined && !needsReview, visit)).toEqual([])
    expect(missed(samples.visitOthers, ({ intent, suppress, needsReview }) => intent === 'other' && !suppress && needsReview, visit)).toEqual([])
  })

  it('reads YES as an opt-in only while a sign-up waits for it', () => {
    const join = [{ keyword: 'YES', means: 'opt-in' }]
    expect(classifyReply('yes', { expects: join })).toMatchObject({ intent: 'opt-in', rule: 'opt-in-answer', suppress: false })
    for (const expects of [[], visit]) expect(classifyReply('yes', { expects }).intent).not.toBe('opt-in')
  })

  it('takes STOP as a sentence of its own for an opt-out, but not where it is asked', () => {
    expect(classifyReply('My leg is better. Stop. Bye')).toMatchObject({ intent: 'opt-out', needsReview: true })
    expect(classifyReply('My leg is better. Stop? Or go on with the exercises?')).toMatchObject({ intent: 'other', suppress: false, needsReview: true })
  })

  it('reads an opt-out that was a slip as one to look at, unless STOP stands beside it', () => {
    expect(classifyReply('I unsubscribed by mistake')).toMatchObject({ rule: 'negated-keyword', suppress: false, needsReview: true })
    expect(classifyReply('I accidentally texted STOP')).toMatchObject({ rule: 'negated-keyword', suppress: false })
    expect(classifyReply('STOP. I texted START by mistake')).toMatchObject({ intent: 'opt-out', suppress: true })
  })

  it('keeps a plain opt-out and still alarms and reviews where a crisis is in the words', () => {
    expect(classifyReply('please stop texting me, I want to die')).toMatchObject({ intent: 'opt-out', suppress: true, needsReview: true, urgent: true })
  })

  it('does not take NO CANCEL for an opt-out, since it may mean the opposite', () => {
    expect(classifyReply('no cancel')).toMatchObject({ intent: 'other', suppress: false, needsReview: true })
  })

  it('holds for STOP in capitals before a word or two, not before a sentence', () => {
    expect(classifyReply('STOP lakeside')).toMatchObject({ rule: 'doubtful-stop', suppress: true, needsReview: true })
    expect(classifyReply('STOP or go on with the blood thinner before Monday')).toMatchObject({ suppress: false, needsReview: true })
  })

  it('names the language of the words that decided, else that of the context', () => {
    expect(classifyReply('退订', { language: 'en' }).language).toBe('zh')
    expect(classifyReply('cancelar', { language: 'pt-BR' }).language).toBe('pt')
    expect(classifyReply('cancelar').language).toBe('es')
    expect(classifyReply('👍', { language: 'es' }).language).toBe('es')
    expect(classifyReply('👍').language).toBeUndefined()
  })
})
