import type { ConsentEvent, ConsentInput, ConsentLedger } from '../domain/consent.js'
import { isNophiError } from '../errors/nophi-error.js'
import { type ConformanceCase, everythingIn, failureOf, promised } from './conformance-case.js'

export interface ConsentLedgerSubject {
  /** A ledger without events. Each case opens its own. */
  open(): Promise<ConsentLedger>
  /** The instant of the ledger's clock. Events of the cases lie before it. */
  readonly now: Date
}

const dayMs = 86_400_000
const phone = '+13125550142'
const otherPhone = '+13125550143'
const words = 'Lakeside Clinic may text me about my visits. Message and data rates may apply. Reply STOP to opt out.'

/** The consent contract as cases for any test runner, for a host's own ledger over its own table as well. */
export function consentLedgerCases(subject: ConsentLedgerSubject): readonly ConformanceCase[] {
  const at = (daysAgo: number): Date => new Date(subject.now.getTime() - daysAgo * dayMs)
  const actor = { id: 'desk-1', roles: ['front-desk'] }
  const optIn = (change: Partial<ConsentInput> = {}): ConsentInput => ({
    phone,
    program: 'visits',
    action: 'opt-in',
    source: 'web-form',
    disclosure: { version: '2026-01', language: 'en', text: words },
    occurredAt: at(10),
    actor,
    ...change,
  })
  const revocation = (change: Partial<Parameters<ConsentLedger['revoke']>[0]> = {}): Parameters<ConsentLedger['revoke']>[0] => ({
    phone,
    program: 'visits',
    source: 'phone-call',
    occurredAt: at(5),
    actor,
    ...change,
  })
  const open = (name: string, run: (ledger: ConsentLedger) => Promise<void>): ConformanceCase => ({ name, run: async () => run(await subject.open()) })
  const statusOf = async (ledger: ConsentLedger, when: Date = subject.now, program = 'visits', number = phone): Promise<string> =>
    (await ledger.statusAt({ phone: number, program, at: when })).status

  return [
    open('answers none for a number that it does not know', async (ledger) => {
      promised((await statusOf(ledger)) === 'none', 'no event, no consent')
      promised((await all(ledger.history({ phone }))).length === 0, 'no event, no history')
    }),
    open('answers granted from the opt-in on, and none before it', async (ledger) => {
      const event = await ledger.record(optIn())
      const status = await ledger.statusAt({ phone, program: 'visits', at: subject.now })
      promised(status.status === 'granted' && status.event.id === event.id, 'an opt-in grants, and the answer names it')
      promised((await statusOf(ledger, at(10))) === 'granted', 'consent counts from its own instant')
      promised((await statusOf(ledger, at(11))) === 'none', 'consent does not count before it was given')
    }),
    open('tells what was recorded: action, program, source, wording, both times, who', async (ledger) => {
      const event = await ledger.record(optIn())
      promised(event.id !== '' && event.action === 'opt-in' && event.program === 'visits' && event.source === 'web-form', 'an event tells what happened')
      promised(event.disclosureVersion === '2026-01' && event.actor === 'desk-1', 'an event tells the wording and who recorded it')
      promised(
        event.occurredAt.getTime() === at(10).getTime() && event.recordedAt.getTime() >= event.occurredAt.getTime(),
        'an event tells when it happened and when it was recorded',
      )
    }),
    open('keeps programs apart', async (ledger) => {
      await ledger.record(optIn())
      promised((await statusOf(ledger, subject.now, 'billing')) === 'none', 'consent for one program is none for another')
      await ledger.record(optIn({ program: 'billing' }))
      await ledger.revoke(revocation())
      promised((await statusOf(ledger, subject.now, 'billing')) === 'granted', 'a revocation for one program leaves another')
    }),
    open('keeps numbers apart', async (ledger) => {
      await ledger.record(optIn())
      promised((await statusOf(ledger, subject.now, 'visits', otherPhone)) === 'none', 'consent for one number is none for another')
      promised((await all(ledger.history({ phone: otherPhone }))).length === 0, 'history is of one number')
    }),
    open('answers revoked from the revocation on, and still granted before it', async (ledger) => {
      await ledger.record(optIn())
      const event = await ledger.revoke(revocation())
      const status = await ledger.statusAt({ phone, program: 'visits', at: subject.now })
      promised(event.action === 'revoke' && status.status === 'revoked' && status.event.id === event.id, 'a revocation revokes, and the answer names it')
      promised((await statusOf(ledger, at(6))) === 'granted', 'what stood before the revocation stood')
    }),
    open('revokes every program at once', async (ledger) => {
      await ledger.record(optIn())
      await ledger.record(optIn({ program: 'billing' }))
      await ledger.revoke(revocation({ program: 'all' }))
      promised(
        (await statusOf(ledger)) === 'revoked' && (await statusOf(ledger, subject.now, 'billing')) === 'revoked',
        'a revocation for all covers every program',
      )
    }),
    open('grants again by a new opt-in after a revocation', async (ledger) => {
      await ledger.record(optIn())
      await ledger.revoke(revocation())
      const again = await ledger.record(optIn({ occurredAt: at(2) }))
      const status = await ledger.statusAt({ phone, program: 'visits', at: subject.now })
      promised(status.status === 'granted' && status.event.id === again.id, 'a new opt-in grants, and the answer names it')
    }),
    open('lets no opt-in from before a revocation revive, in whichever order the two are recorded', async (ledger) => {
      await ledger.revoke(revocation())
      await ledger.record(optIn())
      promised((await statusOf(ledger)) === 'revoked', 'an opt-in that was given before the revocation does not outlive it')
    }),
    open('lets a confirmation or a renewal revive nothing', async (ledger) => {
      await ledger.record(optIn())
      await ledger.revoke(revocation())
      await ledger.record(optIn({ action: 'confirm', occurredAt: at(3) }))
      await ledger.record(optIn({ action: 'renew', occurredAt: at(2) }))
      promised((await statusOf(ledger)) === 'revoked', 'after a revocation only a new opt-in grants')
    }),
    open('takes no preference and no accepted risk for consent', async (ledger) => {
      await ledger.record(optIn({ action: 'set-preference', preference: { sms: true } }))
      await ledger.record(optIn({ action: 'acknowledge-risk' }))
      promised((await statusOf(ledger)) === 'none', 'a preference or an accepted risk is no consent')
    }),
    open('appends: every event stays in the history, newest last', async (ledger) => {
      const first = await ledger.record(optIn())
      const second = await ledger.revoke(revocation())
      const third = await ledger.record(optIn({ occurredAt: at(2) }))
      await ledger.record(optIn({ program: 'billing' }))
      const history = await all(ledger.history({ phone, program: 'visits' }))
      promised(history.map(({ id }) => id).join() === [first.id, second.id, third.id].join(), 'the history of a program holds each of its events in order')
      promised((await all(ledger.history({ phone }))).length === 4, 'the history of a number holds the events of all programs')
      promised(history[0]?.action === 'opt-in' && history[1]?.action === 'revoke', 'a later event changes no earlier one')
    }),
    open('ends consent that a guardian gave when the guardian’s right ends', async (ledger) => {
      await ledger.record(optIn({ givenBy: { guardian: 'guardian-1', until: at(3).toISOString().slice(0, 10) } }))
      promised((await statusOf(ledger, at(4))) === 'granted' && (await statusOf(ledger)) === 'expired', 'consent by proxy ends with the proxy')
    }),
    open('refuses what has not happened yet', async (ledger) => {
      const tomorrow = new Date(subject.now.getTime() + dayMs)
      for (const work of [() => ledger.record(optIn({ occurredAt: tomorrow })), () => ledger.revoke(revocation({ occurredAt: tomorrow }))]) {
        promised(isNophiError(await failureOf(work, 'an event of tomorrow is refused'), 'INVALID_REQUEST'), 'an event of tomorrow ends in INVALID_REQUEST')
      }
      promised((await all(ledger.history({ phone }))).length === 0, 'what is refused leaves no event')
    }),
    open('refuses what is no phone number, without repeating it', async (ledger) => {
      const input = optIn({ phone: '312-555-0142 ext 7' })
      const error = await failureOf(() => ledger.record(input), 'a number that is none is refused')
      promised(
        isNophiError(error, 'INVALID_PHONE_NUMBER') && !everythingIn(error).includes('555-0142'),
        'a number that is none ends in INVALID_PHONE_NUMBER, without the number',
      )
    }),
    open('shows neither number nor wording in its events', async (ledger) => {
      const shown = everythingIn([await ledger.record(optIn()), await all(ledger.history({ phone }))])
      promised(!shown.includes(phone.slice(1)) && !shown.includes(words), 'an event can be logged')
    }),
  ]
}

async function all(events: AsyncIterable<ConsentEvent>): Promise<readonly ConsentEvent[]> {
  const collected: ConsentEvent[] = []
  for await (const event of events) collected.push(event)
  return collected
}
