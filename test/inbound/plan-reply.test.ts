import { describe, expect, it } from 'vitest'
import { planReply, type ReplyPlan } from '../../src/inbound/index.js'
import type { ReplyIntent } from '../../src/replies/index.js'

type Situation = Parameters<typeof planReply>[0]

const words: ReplyIntent = { intent: 'other', suppress: false, needsReview: false, urgent: false, rule: 'free-text' }
const optOut: ReplyIntent = { ...words, intent: 'opt-out', suppress: true, rule: 'opt-out-keyword' }
const optIn: ReplyIntent = { ...words, intent: 'opt-in', rule: 'opt-in-keyword' }
const help: ReplyIntent = { ...words, intent: 'help', rule: 'help-keyword' }
const forPerson: ReplyIntent = { ...words, needsReview: true }

/** In office hours, to somebody who stopped nothing, over a provider that does nothing by itself. */
function plan(intent: ReplyIntent, change: Partial<Situation> = {}): ReplyPlan {
  const usual = { providerHandled: null, providerConfirms: false, predicted: 'none', alreadyStopped: false, confirmedToday: false, officeOpen: true } as const
  return planReply({ intent, ...usual, ...change })
}

const nothing: ReplyPlan = { stop: null, lift: false, confirmConsent: false, revokeConsent: false, confirmation: null, answer: null, needsPerson: false }

describe('what follows from a reply', () => {
  it.each<[string, ReplyIntent, Partial<Situation>, Partial<ReplyPlan>]>([
    ['words that need nobody', words, {}, {}],
    ['an opt-out', optOut, {}, { stop: 'opt-out', confirmation: 'opt-out-confirmation' }],
    ['words that the provider took for an opt-out', words, { providerHandled: 'opt-out' }, { stop: 'opt-out', confirmation: 'opt-out-confirmation' }],
    ['HELP that the provider took for an opt-out', help, { providerHandled: 'opt-out' }, { stop: 'opt-out', confirmation: 'opt-out-confirmation' }],
    ['START that the provider took for an opt-out', optIn, { providerHandled: 'opt-out' }, { stop: 'opt-out', confirmation: 'opt-out-confirmation' }],
    ['an opt-out that the provider took for START', optOut, { providerHandled: 'opt-in' }, { stop: 'opt-out', confirmation: 'opt-out-confirmation' }],
    ['words of refusal that nobody is sure of', { ...words, suppress: true, needsReview: true }, {}, { stop: 'review', needsPerson: true }],
    ['a wrong number', { ...optOut, rule: 'wrong-number' }, {}, { stop: 'wrong-number', revokeConsent: true, confirmation: 'wrong-number-closed' }],
    ['a cancelled visit', { ...optOut, rule: 'collision-visit' }, {}, { stop: 'opt-out', confirmation: 'opt-out-confirmation-visit' }],
    ['START', optIn, {}, { lift: true }],
    ['the invited answer about a visit', { ...words, intent: 'answer', answer: 'confirm', rule: 'expected-answer' }, {}, {}],
    ['the second step of a sign-up', { ...optIn, answer: 'opt-in' }, {}, { confirmConsent: true }],
    [
      'the second step that the provider took for an opt-out',
      { ...optIn, answer: 'opt-in' },
      { providerHandled: 'opt-out' },
      { stop: 'opt-out', confirmation: 'opt-out-confirmation' },
    ],
    ['words that need a person', forPerson, {}, { answer: 'reply-pointer', needsPerson: true }],
    ['urgent words', { ...words, urgent: true }, {}, { answer: 'after-hours', needsPerson: true }],
  ])('%s', (_, intent, change, expected) => {
    expect(plan(intent, change)).toEqual({ ...nothing, ...expected })
  })
})

describe('an opt-out', () => {
  it.each<[string, Partial<Situation>]>([
    ['that came before', { alreadyStopped: true }],
    ['that the provider answers', { providerConfirms: true }],
    ['after one that was confirmed today', { confirmedToday: true }],
  ])('%s is not confirmed', (_, change) => {
    expect(plan(optOut, change)).toEqual({ ...nothing, stop: 'opt-out' })
    expect(plan({ ...optOut, rule: 'wrong-number' }, change)).toMatchObject({ stop: 'wrong-number', confirmation: null })
  })
})

describe('the automatic answer', () => {
  it.each<[string, ReplyIntent, Partial<Situation>, ReplyPlan['answer']]>([
    ['to HELP', help, {}, 'help'],
    ['to HELP that the provider answered', help, { providerHandled: 'help' }, null],
    ['to HELP that the provider will answer', help, { predicted: 'help' }, null],
    ['to HELP that the provider will not answer to who is stopped', help, { predicted: 'help', alreadyStopped: true }, 'help'],
    ['to who asks who this is', { ...words, rule: 'who-is-this' }, {}, 'help'],
    ['to a machine, though somebody looks', { ...forPerson, rule: 'auto-reply' }, {}, null],
    ['to a machine, though its words are urgent', { ...words, urgent: true, rule: 'auto-reply' }, {}, null],
    ['to an invited answer', { ...forPerson, intent: 'answer', rule: 'expected-answer' }, {}, null],
    ['to urgent words at night', { ...forPerson, urgent: true }, { officeOpen: false }, 'after-hours'],
    ['to what a person reads in the morning', forPerson, { officeOpen: false }, 'after-hours'],
    ['at night where nothing needs a person', words, { officeOpen: false }, null],
  ])('%s', (_, intent, change, expected) => {
    expect(plan(intent, change).answer).toBe(expected)
  })
})
