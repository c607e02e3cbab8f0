import { type ConformanceCase, promised } from '../conformance-case.js'
import { ids, type OpenCase, sameBytes } from './bench.js'
import { bytesOf, messageRow, noon, nothingHeld, receiptRow, replyRow } from './rows.js'

export function messageCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('inserts a message once under its id, any mac of its key, and its exemption', async ({ run }) => {
      await run(async ({ messages }) => {
        promised((await messages.insertIfAbsent(messageRow({ keyMacs: ['k1:a', 'k2:a'], exemptEvent: 'event-1' }))).inserted, 'a new message is inserted')
        const again = [
          messageRow({ keyMacs: ['k1:other'] }),
          messageRow({ id: 'message-2', keyMacs: ['k1:a'] }),
          messageRow({ id: 'message-3', keyMacs: ['k2:a', 'k3:a'] }),
          messageRow({ id: 'message-4', keyMacs: ['k1:b'], exemptEvent: 'event-1' }),
        ]
        for (const row of again) {
          const { inserted, row: standing } = await messages.insertIfAbsent(row)
          promised(!inserted && standing.id === 'message-1', 'a duplicate is answered with the message that stands')
        }
        promised((await messages.list({ limit: 9 })).length === 1, 'a duplicate leaves no row')
        promised(
          (await messages.insertIfAbsent(messageRow({ id: 'message-5', keyMacs: ['k1:c'] }))).inserted,
          'messages without an exemption are no duplicates of each other',
        )
        promised(
          (await messages.findByKey(['k9:a', 'k2:a']))?.id === 'message-1' && (await messages.findByKey(['k9:a'])) === null,
          'a message is found by any mac of its key',
        )
      })
    }),
    open('inserts one message when two use the same key at once', async ({ run }) => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          run(async ({ messages }) => messages.insertIfAbsent(messageRow({ id: `message-${index}`, keyMacs: ['k1:a'] }))),
        ),
      )
      promised(answers.filter(({ inserted }) => inserted).length === 1, 'one key makes one message')
      promised(new Set(answers.map(({ row }) => row.id)).size === 1, 'everybody is told of the same message')
    }),
    open('claims what is due and not held: by priority, then time, then id', async ({ run }) => {
      await run(async ({ messages }) => {
        const rows = [
          messageRow({ id: 'b', priority: 2, notBefore: noon }),
          messageRow({ id: 'a', priority: 2, notBefore: noon }),
          messageRow({ id: 'c', priority: 2, notBefore: noon - 1 }),
          messageRow({ id: 'd', priority: 10, notBefore: noon - 9 }),
          messageRow({ id: 'held', priority: 1, held: 'program-held' }),
          messageRow({ id: 'later', priority: 1, notBefore: noon + 1 }),
          messageRow({ id: 'sending', priority: 1, status: 'sending' }),
          messageRow({ id: 'sent', priority: 1, status: 'accepted' }),
        ]
        for (const row of rows) await messages.insertIfAbsent(row)
        promised(ids(await messages.claimDue(noon, 9)) === 'c,a,b,d', 'what is queued, due and not held is claimed in its order')
        promised(ids(await messages.claimDue(noon, 2)) === 'c,a', 'the limit holds')
        promised((await messages.nextDueAt()) === noon - 9, 'the next due instant is the earliest of what is queued and not held')
        await messages.update('d', { from: ['queued'] }, { held: 'review-pending' })
        await messages.update('c', { from: ['queued'] }, { status: 'sending' })
        await messages.update('a', { from: ['queued'] }, { notBefore: noon + 5 })
        await messages.update('held', { from: ['queued'] }, { held: null })
        promised(ids(await messages.claimDue(noon, 9)) === 'held,b', 'a change of state, hold or time counts at once')
        promised(ids(await messages.claimDue(noon - 1, 9)) === '', 'nothing is due before its time, also after a later look')
      })
      promised((await run(async ({ messages }) => messages.nextDueAt())) === noon, 'the next due instant follows')
    }),
    open('claims by age alone when asked, so that nothing urgent keeps the rest waiting', async ({ run }) => {
      await run(async ({ messages }) => {
        await messages.insertIfAbsent(messageRow({ id: 'urgent', priority: 0 }))
        await messages.insertIfAbsent(messageRow({ id: 'old', priority: 4, notBefore: noon - 9 }))
        await messages.insertIfAbsent(messageRow({ id: 'held', priority: 4, notBefore: noon - 99, held: 'program-held' }))
        await messages.insertIfAbsent(messageRow({ id: 'later', priority: 0, notBefore: noon + 1 }))
        promised(ids(await messages.claimDue(noon, 9, 'age')) === 'old,urgent', 'what waited longest is first, whatever its priority')
        promised(ids(await messages.claimDue(noon, 1, 'age')) === 'old' && ids(await messages.claimDue(noon, 1)) === 'urgent', 'the limit holds')
      })
    }),
    open('has no next instant when nothing waits', async ({ run }) => {
      promised((await run(async ({ messages }) => messages.nextDueAt())) === null, 'nothing queued: no next instant')
    }),
    open('never gives one due message to two claims at once', async ({ run }) => {
      await run(async ({ messages }) => {
        for (let index = 0; index < 20; index++) await messages.insertIfAbsent(messageRow({ id: `message-${index}` }))
      })
      const claims = await Promise.all(
        Array.from({ length: 5 }, (_, process) =>
          run(async ({ messages }) => {
            const taken: string[] = []
            for (const { id } of await messages.claimDue(noon, 8))
              if (await messages.update(id, { from: ['queued'] }, { status: 'sending', attempt: `attempt-${process}` })) taken.push(id)
            return taken
          }),
        ),
      )
      const all = claims.flat()
      promised(all.length > 0 && new Set(all).size === all.length, 'a claimed message goes to one claimer')
    }),
    open('leaves as it was what a change names without a value', async ({ run }) => {
      await run(async ({ messages }) => {
        await messages.insertIfAbsent(messageRow({ payload: bytesOf(1), bodyMac: 'mac' }))
        promised(
          await messages.update('message-1', { from: ['queued'] }, { payload: undefined, held: undefined, bodyMac: undefined, priority: 3 }),
          'it changes',
        )
        const row = await messages.get('message-1')
        promised(row?.priority === 3 && row.held === null && row.bodyMac === 'mac' && sameBytes(row.payload, bytesOf(1)), 'in what has a value')
        promised((await messages.claimDue(noon, 9)).length === 1, 'and is due as before')
      })
    }),
    open('changes a message only from the states and the attempt that were named', async ({ run }) => {
      await run(async ({ messages }) => {
        await messages.insertIfAbsent(messageRow())
        promised(!(await messages.update('message-1', { from: ['sending', 'unknown'] }, { status: 'accepted' })), 'a message in another state is left alone')
        promised(
          await messages.update('message-1', { from: ['queued'] }, { status: 'sending', attempt: 'attempt-1', attempts: 1 }),
          'a message in a named state changes',
        )
        promised(
          !(await messages.update('message-1', { from: ['sending'], attempt: 'attempt-2' }, { status: 'accepted' })),
          'a message of another attempt is left alone',
        )
        promised(
          await messages.update('message-1', { from: ['sending'], attempt: 'attempt-1' }, { status: 'accepted', providerId: 'provider-1' }),
          'the owner of the attempt changes it',
        )
        promised(!(await messages.update('nobody', { from: ['queued'] }, { status: 'accepted' })), 'a message that is not there does not change')
        const row = await messages.get('message-1')
        promised(
          row?.status === 'accepted' && row.providerId === 'provider-1' && row.attempts === 1 && row.program === 'program-1',
          'a change leaves the rest as it was',
        )
      })
    }),
    open('lists queued messages by recipient, program and reference, held ones too', async ({ run }) => {
      await run(async ({ messages }) => {
        const rows = [
          messageRow({ id: 'a', reference: 'reference-1' }),
          messageRow({ id: 'b', subject: 'subject-2', held: 'program-held', createdAt: noon + 1 }),
          messageRow({ id: 'c', program: 'program-2', reference: 'reference-1', createdAt: noon + 2 }),
          messageRow({ id: 'done', reference: 'reference-1', status: 'cancelled' }),
        ]
        for (const row of rows) await messages.insertIfAbsent(row)
        promised(ids(await messages.listQueued({ subject: 'subject-1' }, 9)) === 'a,c', 'queued messages of a recipient')
        promised(ids(await messages.listQueued({ program: 'program-1' }, 9)) === 'a,b', 'queued messages of a program, held ones too')
        promised(ids(await messages.listQueued({ reference: 'reference-1' }, 9)) === 'a,c', 'queued messages of a reference')
        promised(ids(await messages.listQueued({ program: 'program-2', reference: 'reference-1' }, 9)) === 'c', 'all conditions together')
        promised((await messages.listQueued({}, 2)).length === 2, 'the limit holds')
      })
    }),
    open('lists queued messages whose time has passed', async ({ run }) => {
      await run(async ({ messages }) => {
        await messages.insertIfAbsent(messageRow({ id: 'past', expiresAt: noon - 1 }))
        await messages.insertIfAbsent(messageRow({ id: 'held', expiresAt: noon - 2, held: 'program-held' }))
        await messages.insertIfAbsent(messageRow({ id: 'sending', expiresAt: noon - 3, status: 'sending' }))
        await messages.insertIfAbsent(messageRow({ id: 'future', expiresAt: noon + 1 }))
        promised(ids(await messages.listExpired(noon, 9)) === 'held,past', 'queued messages past their time, and no other')
        promised((await messages.listExpired(noon, 1)).length === 1, 'the limit holds')
      })
    }),
    open('lists history newest first, by each filter, page by page', async ({ run }) => {
      await run(async ({ messages }) => {
        const rows = [
          messageRow({ id: 'a', createdAt: noon - 2 }),
          messageRow({ id: 'b', createdAt: noon - 1, subject: 'subject-2' }),
          messageRow({ id: 'c', createdAt: noon, program: 'program-2', reference: 'reference-1' }),
          messageRow({ id: 'd', createdAt: noon, status: 'cancelled', reference: 'reference-1' }),
        ]
        for (const row of rows) await messages.insertIfAbsent(row)
        promised(ids(await messages.list({ limit: 9 })) === 'd,c,b,a', 'history comes newest first')
        promised(ids(await messages.list({ subject: 'subject-1', limit: 9 })) === 'd,c,a', 'by recipient')
        promised(ids(await messages.list({ reference: 'reference-1', limit: 9 })) === 'd,c', 'by reference')
        promised(ids(await messages.list({ program: 'program-1', status: 'queued', limit: 9 })) === 'b,a', 'by program and state')
        promised(ids(await messages.list({ from: noon - 1, to: noon - 1, limit: 9 })) === 'b', 'by time')
        promised(ids(await messages.list({ limit: 2 })) === 'd,c', 'the limit holds')
        promised(
          ids(await messages.list({ before: { createdAt: noon, id: 'c' }, limit: 2 })) === 'b,a',
          'the next page begins after the last row, also within one instant',
        )
      })
    }),
    open('keeps every receipt once', async ({ run }) => {
      await run(async ({ messages }) => {
        const row = receiptRow()
        promised(await messages.insertReceipt(row), 'a receipt is new')
        promised(!(await messages.insertReceipt(row)), 'a repeated receipt is not')
        promised(await messages.insertReceipt({ ...row, kind: 'sent', rank: 2 }), 'another kind is another receipt')
        promised(
          (await messages.receipts('carrier', 'provider-1')).length === 2 && (await messages.receipts('other', 'provider-1')).length === 0,
          'receipts are listed by transport and id',
        )
      })
    }),
    open('lists receipts whose attempt is not known, until it is', async ({ run }) => {
      await run(async ({ messages }) => {
        await messages.insertReceipt(receiptRow({ at: noon - 9 }))
        await messages.insertReceipt(receiptRow({ providerId: 'provider-2', kind: 'sent' }))
        await messages.insertReceipt(receiptRow({ providerId: 'provider-2' }))
        await messages.insertReceipt(receiptRow({ providerId: 'provider-3', at: noon + 1 }))
        const waiting = async (since: number, limit: number): Promise<string> =>
          (await messages.unassignedReceipts(since, limit)).map(({ providerId }) => providerId).join(',')
        promised((await waiting(noon, 9)) === 'provider-2,provider-2,provider-3', 'receipts since the instant, oldest first')
        promised((await waiting(noon, 1)) === 'provider-2', 'the limit holds')
        await messages.assignReceipts('carrier', 'provider-2', { attempt: 'attempt-1', message: 'message-1' })
        promised((await waiting(0, 9)) === 'provider-1,provider-3', 'what is assigned no longer waits')
        promised(
          (await messages.receipts('carrier', 'provider-2')).every(({ attempt, message }) => attempt === 'attempt-1' && message === 'message-1'),
          'all receipts of the id are assigned',
        )
        promised((await messages.purgeUnassignedReceipts(noon - 9, 9)).length === 0, 'what waits is not removed before its time')
        const gone = await messages.purgeUnassignedReceipts(noon + 9, 1)
        promised(gone.join(',') === 'provider-1' && (await waiting(0, 9)) === 'provider-3', 'the oldest that still wait go first, up to the limit')
        promised((await messages.purgeUnassignedReceipts(noon + 9, 9)).join(',') === 'provider-3', 'and the rest at their time')
        promised((await messages.receipts('carrier', 'provider-2')).length > 0, 'what is assigned stays with its message')
      })
    }),
    open('lists replies of a number since an instant', async ({ run }) => {
      await run(async ({ messages }) => {
        await messages.insertReply(replyRow({ id: 'old', at: noon - 1 }))
        await messages.insertReply(replyRow({ id: 'new' }))
        await messages.insertReply(replyRow({ id: 'other', subject: 'subject-2' }))
        promised(ids(await messages.replies('subject-1', noon)) === 'new', 'replies of one number, from the instant on')
      })
    }),
    open('erases texts of final messages and read words, and nothing that is still needed', async ({ run }) => {
      await run(async ({ messages }) => {
        await messages.insertIfAbsent(messageRow({ id: 'queued', statusAt: noon - 9 }))
        await messages.insertIfAbsent(messageRow({ id: 'unknown', status: 'unknown', statusAt: noon - 9 }))
        await messages.insertIfAbsent(messageRow({ id: 'recent', status: 'delivered', statusAt: noon }))
        for (const status of ['delivered', 'cancelled', 'expired'] as const)
          await messages.insertIfAbsent(messageRow({ id: status, status, statusAt: noon - 9 }))
        await messages.insertReply(replyRow({ id: 'read', wordsUntil: noon - 1 }))
        await messages.insertReply(replyRow({ id: 'open', words: bytesOf(8), wordsUntil: noon + 1 }))
        promised((await messages.erase(noon - 1, noon, 1, nothingHeld)).length === 1, 'the limit holds')
        promised((await messages.erase(noon - 1, noon, 9, nothingHeld)).length === 3, 'three final texts and one reply were due')
        promised((await messages.erase(noon - 1, noon, 9, nothingHeld)).length === 0, 'what is erased is not erased again')
        for (const id of ['delivered', 'cancelled', 'expired']) promised((await messages.get(id))?.payload === null, 'a final text is erased')
        for (const id of ['queued', 'unknown', 'recent']) promised((await messages.get(id))?.payload?.length === 3, 'a text that may still be needed is kept')
        const words = (await messages.replies('subject-1', 0)).map((row) => [row.id, row.words === null] as const)
        promised(
          words.every(([id, erased]) => erased === (id === 'read')),
          'words past their time are erased, others kept',
        )
      })
    }),
  ]
}
