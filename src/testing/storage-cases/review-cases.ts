import type { ReviewState } from '../../ports/reply-store.js'
import { type ConformanceCase, promised } from '../conformance-case.js'
import { type AllStores, ids, type OpenCase } from './bench.js'
import { bytesOf, messageRow, noon, nothingHeld, replyRow } from './rows.js'

const decided = { by: 'actor-1', at: noon + 5, decision: '{"decision":"answered"}', wordsUntil: noon + 9 }

async function listed({ messages }: AllStores, state: ReviewState, now = noon): Promise<string> {
  return ids(await messages.reviews({ state, now, limit: 9 }))
}

/** Replies that somebody must read, and texts that wait for somebody. */
export function reviewCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('lists replies to be read: urgent first, then oldest, page by page', async ({ run }) => {
      await run(async (stores) => {
        const { messages } = stores
        const rows = [
          replyRow({ id: 'b', at: noon - 1, intent: 'opt-in' }),
          replyRow({ id: 'a', at: noon - 1 }),
          replyRow({ id: 'c', at: noon - 2 }),
          replyRow({ id: 'urgent', at: noon, urgent: true }),
          replyRow({ id: 'urgent-first', at: noon - 1, urgent: true }),
          replyRow({ id: 'plain', needsReview: false }),
        ]
        promised((await messages.oldestUndecided()).urgent === null, 'without replies nothing is late')
        for (const row of rows) await messages.insertReply(row)
        promised((await listed(stores, 'undecided')) === 'urgent-first,urgent,c,a,b', 'in their order, and only those that need a review')
        const next = async (urgent: boolean, at: number, id: string): Promise<string> =>
          ids(await messages.reviews({ state: 'open', now: noon, after: { urgent, at, id }, limit: 2 }))
        promised((await next(true, noon - 1, 'urgent-first')) === 'urgent,c', 'a page goes on from the urgent ones to the others')
        promised((await next(false, noon - 1, 'a')) === 'b', 'a page goes on within one instant')
        promised(ids(await messages.reviews({ state: 'open', now: noon, intent: 'opt-in', limit: 9 })) === 'b', 'by intent')
        promised((await messages.countUndecided('opt-in')) === 1 && (await messages.countUndecided('help')) === 0, 'they are counted by intent')
        const oldest = await messages.oldestUndecided()
        promised(oldest.urgent === noon - 1 && oldest.other === noon - 2, 'the oldest of both is known')
        promised((await messages.reply('c'))?.at === noon - 2 && (await messages.reply('nobody')) === null, 'a reply is found by its id')
      })
    }),
    open('gives a reply to one reader until the claim ends, is released or decided', async ({ run }) => {
      await run(async (stores) => {
        const { messages } = stores
        await messages.insertReply(replyRow())
        await messages.insertReply(replyRow({ id: 'plain', needsReview: false }))
        promised(!(await messages.claimReview('plain', 'actor-1', noon, noon + 9)), 'what needs no review is not claimed')
        promised(!(await messages.claimReview('nobody', 'actor-1', noon, noon + 9)), 'nor is what is not there')
        promised(await messages.claimReview('reply-1', 'actor-1', noon, noon + 9), 'an open reply is claimed')
        promised(!(await messages.claimReview('reply-1', 'actor-2', noon + 8, noon + 99)), 'nobody else claims it meanwhile')
        promised(await messages.claimReview('reply-1', 'actor-1', noon + 1, noon + 10), 'its reader claims it again')
        promised((await listed(stores, 'claimed')) === 'reply-1' && (await listed(stores, 'open')) === '', 'a claimed reply is not open')
        promised((await listed(stores, 'open', noon + 10)) === 'reply-1', 'a claim that ended is none')
        promised(!(await messages.releaseReview('reply-1', 'actor-2')), 'only its reader releases it')
        promised(await messages.releaseReview('reply-1', 'actor-1'), 'its reader releases it')
        promised((await listed(stores, 'open')) === 'reply-1' && !(await messages.releaseReview('reply-1', 'actor-1')), 'a released reply is open')
        promised(await messages.claimReview('reply-1', 'actor-1', noon, noon + 9), 'it is claimed anew')
        promised(await messages.claimReview('reply-1', 'actor-2', noon + 9, noon + 20), 'after its end another takes it over')
        promised(!(await messages.decideReview({ id: 'reply-1', ...decided })), 'who lost it decides nothing')
      })
    }),
    open('decides a reply once, and ends its words earlier, never later', async ({ run }) => {
      await run(async (stores) => {
        const { messages } = stores
        await messages.insertReply(replyRow({ wordsUntil: noon + 99 }))
        await messages.insertReply(replyRow({ id: 'reply-2', wordsUntil: noon + 2 }))
        await messages.insertReply(replyRow({ id: 'reply-3', words: null, wordsUntil: null }))
        promised(!(await messages.decideReview({ id: 'reply-1', ...decided })), 'what nobody claimed is not decided')
        for (const id of ['reply-1', 'reply-2', 'reply-3']) {
          await messages.claimReview(id, 'actor-1', noon, noon + 9)
          promised(await messages.decideReview({ id, ...decided, at: decided.at + Number(id.at(-1)) }), 'its reader decides it')
        }
        promised(!(await messages.decideReview({ id: 'reply-1', ...decided })), 'it is decided once')
        promised(!(await messages.claimReview('reply-1', 'actor-2', noon + 99, noon + 100)), 'what is decided is not claimed')
        const rows = await Promise.all(['reply-1', 'reply-2', 'reply-3'].map((id) => messages.reply(id)))
        promised(rows.map((row) => row?.wordsUntil ?? null).join() === [noon + 9, noon + 2, null].join(), 'words end at the decision’s instant or before')
        promised(
          rows.every((row) => row?.decidedBy === 'actor-1' && row.decision === decided.decision && row.claimedBy === null),
          'the decision and who made it stay',
        )
        promised((await listed(stores, 'undecided')) === '' && (await listed(stores, 'decided')) === 'reply-3,reply-2,reply-1', 'newest decision first')
        const after = { urgent: false, at: decided.at + 3, id: 'reply-3' }
        promised(ids(await messages.reviews({ state: 'decided', now: noon, after, limit: 1 })) === 'reply-2', 'page by page')
        promised((await messages.oldestUndecided()).other === null, 'what is decided is not late')
        promised((await messages.erase(0, noon + 50, 9, nothingHeld)).length === 2, 'their words are erased at that time')
      })
    }),
    open('gives a reply to one of two that claim it at once', async ({ run }) => {
      await run(async ({ messages }) => messages.insertReply(replyRow({ words: bytesOf(7) })))
      const claims = await Promise.all(
        Array.from({ length: 6 }, (_, index) => run(async ({ messages }) => messages.claimReview('reply-1', `actor-${index}`, noon, noon + 9))),
      )
      promised(claims.filter(Boolean).length === 1, 'one claim is the only one')
      const reader = (await run(async ({ messages }) => messages.reply('reply-1')))?.claimedBy
      promised(reader === `actor-${claims.indexOf(true)}`, 'the reader is who was told so')
    }),
    open('keeps replies to be read, and what waits, of two tenants apart', async ({ run }) => {
      for (const tenant of ['tenant-1', 'tenant-2'])
        await run(async ({ messages }) => {
          await messages.insertReply(replyRow({ intent: tenant }))
          await messages.insertIfAbsent(messageRow({ status: 'unknown', owner: tenant }))
        }, tenant)
      await run(async ({ messages }) => {
        promised(await messages.claimReview('reply-1', 'actor-1', noon, noon + 9), 'a reply is claimed')
        promised(await messages.decideReview({ id: 'reply-1', ...decided }), 'and decided')
      })
      await run(async (stores) => {
        const { messages } = stores
        promised((await messages.reply('reply-1'))?.intent === 'tenant-2', 'a reply is its own tenant’s')
        promised((await listed(stores, 'open')) === 'reply-1' && (await listed(stores, 'decided')) === '', 'and not claimed or decided by another’s')
        promised((await messages.countUndecided('tenant-1')) === 0 && (await messages.oldestUndecided()).other === noon, 'and counted alone')
        const [text] = await messages.waiting({ kind: 'unknown', since: 0, limit: 9 })
        promised(text?.owner === 'tenant-2' && (await messages.countWaiting(0)).unknown === 1, 'texts that wait are its own')
      }, 'tenant-2')
    }),
    open('lists and counts texts that wait for a person, oldest first', async ({ run }) => {
      await run(async ({ messages }) => {
        const rows = [
          messageRow({ id: 'unknown-2', status: 'unknown', createdAt: noon }),
          messageRow({ id: 'unknown-1', status: 'unknown', createdAt: noon - 1 }),
          messageRow({ id: 'held', held: 'review-pending' }),
          messageRow({ id: 'confirmation', held: 'awaiting-enforcement', exemptEvent: 'event-1' }),
          messageRow({ id: 'answer', status: 'expired', exemptEvent: 'event-2' }),
          messageRow({ id: 'queued' }),
          messageRow({ id: 'expired', status: 'expired', statusAt: noon - 1 }),
          messageRow({ id: 'expired-long-ago', status: 'expired', statusAt: noon - 9 }),
          messageRow({ id: 'sent', status: 'accepted', held: null }),
        ]
        for (const row of rows) await messages.insertIfAbsent(row)
        const waiting = async (kind: 'unknown' | 'held' | 'expired', since = 0, limit = 9): Promise<string> =>
          ids(await messages.waiting({ kind, since, limit }))
        promised((await waiting('unknown', noon)) === 'unknown-1,unknown-2', 'unknown texts, of any age')
        promised((await waiting('held', noon + 9)) === 'held', 'held texts, but no confirmation that waits for its stop')
        promised(
          (await waiting('expired')) === 'expired-long-ago,expired' && (await waiting('expired', noon - 1)) === 'expired',
          'expired texts since an instant',
        )
        promised((await waiting('unknown', 0, 1)) === 'unknown-1', 'the limit holds')
        const after = { at: noon - 1, id: 'unknown-1' }
        promised(ids(await messages.waiting({ kind: 'unknown', since: 0, after, limit: 9 })) === 'unknown-2', 'the next page begins after the last row')
        const counts = await messages.countWaiting(noon - 1)
        promised(counts.unknown === 2 && counts.held === 1 && counts.expired === 1, 'each kind is counted')
        await messages.update('held', { from: ['queued'] }, { held: null })
        await messages.purgeMessages(noon + 1, noon + 2, 9, nothingHeld)
        const left = await messages.countWaiting(0)
        promised(left.held === 0 && left.expired === 0, 'what is released or purged no longer waits')
      })
    }),
  ]
}
