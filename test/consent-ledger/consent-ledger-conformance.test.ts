import { describe, expect, it } from 'vitest'
import type { ConsentEvent, ConsentLedger } from '../../src/domain/consent.js'
import { consentLedgerCases } from '../../src/testing/consent-ledger-cases.js'
import { createWorld, noon } from './world.js'

const subject = { open: async () => createWorld().ledger, now: noon }

describe('createConsentLedger over memory storage', () => {
  for (const { name, run, skip } of consentLedgerCases(subject)) it.skipIf(skip !== undefined)(name, () => run())
})

const wrong = (change: (ledger: ConsentLedger) => Partial<ConsentLedger>) => (): ConsentLedger => {
  const { ledger } = createWorld()
  return { ...ledger, ...change(ledger) }
}

async function* reversed(events: AsyncIterable<ConsentEvent>): AsyncGenerator<ConsentEvent> {
  const all: ConsentEvent[] = []
  for await (const event of events) all.unshift(event)
  yield* all
}

/** A ledger that breaks one promise, and a case that must notice. */
const broken: readonly (readonly [name: string, open: () => ConsentLedger, noticedBy: string])[] = [
  [
    'grants to anybody',
    wrong((ledger) => ({
      statusAt: async () => ({
        status: 'granted',
        event: await ledger.revoke({ phone: '+13125550199', program: 'all', source: 'portal', occurredAt: noon, actor: { id: 'x', roles: [] } }),
      }),
    })),
    'answers none for a number that it does not know',
  ],
  [
    'ignores the instant',
    wrong((ledger) => ({ statusAt: (query) => ledger.statusAt({ ...query, at: noon }) })),
    'answers granted from the opt-in on, and none before it',
  ],
  [
    'forgets the wording',
    wrong((ledger) => ({ record: async (event) => ({ ...(await ledger.record(event)), disclosureVersion: undefined }) })),
    'tells what was recorded: action, program, source, wording, both times, who',
  ],
  [
    'ignores the program',
    wrong((ledger) => ({ record: (event) => ledger.record({ ...event, program: 'one' }), statusAt: (query) => ledger.statusAt({ ...query, program: 'one' }) })),
    'keeps programs apart',
  ],
  [
    'ignores the number',
    wrong((ledger) => ({
      record: (event) => ledger.record({ ...event, phone: '+13125550142' }),
      statusAt: (query) => ledger.statusAt({ ...query, phone: '+13125550142' }),
    })),
    'keeps numbers apart',
  ],
  [
    'answers the past by the present',
    wrong((ledger) => ({ statusAt: (query) => ledger.statusAt({ ...query, at: noon }) })),
    'answers revoked from the revocation on, and still granted before it',
  ],
  [
    'revokes one program where all were meant',
    wrong((ledger) => ({ revoke: (event) => ledger.revoke({ ...event, program: 'visits' }) })),
    'revokes every program at once',
  ],
  [
    'never grants again',
    wrong((ledger) => {
      let revoked = false
      return {
        revoke: async (event) => {
          revoked = true
          return ledger.revoke(event)
        },
        record: (event) => ledger.record(revoked ? { ...event, program: 'elsewhere' } : event),
      }
    }),
    'grants again by a new opt-in after a revocation',
  ],
  [
    'takes the last record for the last word',
    wrong((ledger) => ({ record: (event) => ledger.record({ ...event, occurredAt: noon }) })),
    'lets no opt-in from before a revocation revive, in whichever order the two are recorded',
  ],
  [
    'takes a renewal for an opt-in',
    wrong((ledger) => ({ record: (event) => ledger.record({ ...event, action: 'opt-in' }) })),
    'lets a confirmation or a renewal revive nothing',
  ],
  [
    'takes a preference for consent',
    wrong((ledger) => ({ record: ({ preference: _, ...event }) => ledger.record({ ...event, action: 'opt-in' }) })),
    'takes no preference and no accepted risk for consent',
  ],
  [
    'lists the newest first',
    wrong((ledger) => ({ history: (query) => reversed(ledger.history(query)) })),
    'appends: every event stays in the history, newest last',
  ],
  [
    'forgets the guardian',
    wrong((ledger) => ({ record: ({ givenBy: _, ...event }) => ledger.record(event) })),
    'ends consent that a guardian gave when the guardian’s right ends',
  ],
  [
    'takes what has not happened',
    wrong((ledger) => ({ record: (event) => ledger.record({ ...event, occurredAt: event.occurredAt > noon ? noon : event.occurredAt }) })),
    'refuses what has not happened yet',
  ],
  [
    'repeats the number in its error',
    wrong((ledger) => ({
      record: (event) =>
        ledger.record(event).catch((error: Error) => {
          throw Object.assign(error, { input: String(event.phone) })
        }),
    })),
    'refuses what is no phone number, without repeating it',
  ],
  [
    'shows the number in its events',
    wrong((ledger) => ({ record: async (event) => ({ ...(await ledger.record(event)), phone: String(event.phone) }) as ConsentEvent })),
    'shows neither number nor wording in its events',
  ],
]

describe('consentLedgerCases', () => {
  for (const [name, open, noticedBy] of broken) {
    it(`notices a ledger that ${name}`, async () => {
      const watching = consentLedgerCases({ open: async () => open(), now: noon }).find((each) => each.name === noticedBy)
      expect(watching, 'there is a case of this name').toBeDefined()
      await expect(watching?.run()).rejects.toThrow()
    })
  }

  it('has a broken ledger for every case', () => {
    const watched = new Set(broken.map(([, , noticedBy]) => noticedBy))
    expect(
      consentLedgerCases(subject)
        .map(({ name }) => name)
        .filter((name) => !watched.has(name)),
    ).toEqual([])
  })
})
