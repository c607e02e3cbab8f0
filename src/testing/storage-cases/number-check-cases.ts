import type { NumberCheckRow } from '../../ports/number-check-store.js'
import { type ConformanceCase, promised } from '../conformance-case.js'
import type { OpenCase } from './bench.js'
import { linkRow, noon, replyRow } from './rows.js'

function checkRow(change: Partial<NumberCheckRow> = {}): NumberCheckRow {
  return { subject: 'subject-1', answer: 'same-holder', source: 'source-1', since: noon - 9, askedAt: noon, validUntil: noon + 9, ...change }
}

export function numberCheckCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('keeps the last answer about a number, of each its own', async ({ run }) => {
      await run(async ({ numberChecks }) => {
        promised((await numberChecks.numberFacts('subject-1')).check === null, 'a number that was not asked about has no answer')
        await numberChecks.putNumberCheck(checkRow())
        await numberChecks.putNumberCheck(checkRow({ subject: 'subject-2', answer: 'reassigned' }))
        await numberChecks.putNumberCheck(checkRow({ answer: 'no-data', askedAt: noon + 5 }))
        const [one, other] = await Promise.all(['subject-1', 'subject-2'].map((subject) => numberChecks.numberFacts(subject)))
        promised(one?.check?.answer === 'no-data' && one.check.askedAt === noon + 5 && one.check.since === noon - 9, 'the later answer stands')
        promised(other?.check?.answer === 'reassigned' && other.check.subject === 'subject-2', 'another number keeps its own')
      })
    }),
    open('tells when a number last answered and when somebody signed in by its link', async ({ run }) => {
      await run(async ({ messages, portalLinks, numberChecks }) => {
        const nothing = await numberChecks.numberFacts('subject-1')
        promised(nothing.answeredAt === null && nothing.redeemedAt === null, 'nothing is told of a number that was silent')
        await messages.insertReply(replyRow({ id: 'a', intent: 'answer', at: noon }))
        await messages.insertReply(replyRow({ id: 'b', intent: 'answer', at: noon + 3 }))
        await messages.insertReply(replyRow({ id: 'c', intent: 'opt-out', at: noon + 7 }))
        await messages.insertReply(replyRow({ id: 'd', intent: 'answer', at: noon + 8, subject: 'subject-2' }))
        await portalLinks.insertLink(linkRow({ tokenHash: 'seen', subject: 'subject-1' }))
        await portalLinks.insertLink(linkRow({ tokenHash: 'used', subject: 'subject-1' }))
        await portalLinks.markVisited('seen', noon + 20)
        await portalLinks.markRedeemed('used', noon + 4)
        const { answeredAt, redeemedAt } = await numberChecks.numberFacts('subject-1')
        promised(answeredAt === noon + 3, 'only answers count, and the newest')
        promised(redeemedAt === noon + 4, 'only a sign-in counts, a visit does not')
      })
    }),
  ]
}
