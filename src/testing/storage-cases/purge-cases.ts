import { type ConformanceCase, promised } from '../conformance-case.js'
import { addSubject, type OpenCase, sameBytes } from './bench.js'
import { attemptRow, bytesOf, consentRow, linkRow, messageRow, noon, nothingHeld, receiptRow, replyRow } from './rows.js'

const old = noon - 1_000
const held = { subjects: ['subject-2'], programs: ['program-2'] }

function sorted(ids: readonly string[]): string {
  return [...ids].sort().join()
}

export function purgeCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('reduces old final messages to tombstones, which still answer for their keys', async ({ run }) => {
      await run(async (stores) => {
        for (const subject of ['subject-1', 'subject-2']) await addSubject(stores, subject)
        const { messages } = stores
        const final = { createdAt: old, statusAt: old, status: 'delivered', transport: 'carrier', providerId: 'p1', patient: 'patient-1' } as const
        const rows = [
          messageRow({ ...final, id: 'gone' }),
          messageRow({ ...final, id: 'held-person', subject: 'subject-2', providerId: 'p2' }),
          messageRow({ ...final, id: 'held-program', program: 'program-2', providerId: 'p3' }),
          messageRow({ ...final, id: 'late', statusAt: noon, providerId: 'p4' }),
          messageRow({ ...final, id: 'open', status: 'unknown', providerId: 'p5' }),
          messageRow({ ...final, id: 'never-known', status: 'unknown', expiresAt: old, providerId: 'p6' }),
        ]
        for (const row of rows) await messages.insertIfAbsent(row)
        await messages.insertReceipt(receiptRow({ providerId: 'p1', at: old }))
        promised(sorted(await messages.purgeMessages(noon, noon + 5, 9, held)) === 'gone,never-known', 'only what is old, final or never known, and not held')
        const left = await messages.findByKey(['k1:gone'])
        promised(left?.id === 'gone' && left.kind === 'purged' && left.fingerprint === 'fingerprint-1', 'the key leads to the tombstone')
        promised(left.subject === '' && left.patient === null && left.payload === null && left.providerId === null, 'of which nothing else is left')
        promised(!(await messages.insertIfAbsent(messageRow({ id: 'again', keyMacs: ['k1:gone'] }))).inserted, 'the key is never free again')
        promised((await messages.receipts('carrier', 'p1')).length === 0, 'its receipts went too')
        promised(!(await messages.list({ limit: 9 })).some(({ id }) => id === 'gone'), 'no list shows it')
        promised((await messages.purgeMessages(noon, noon + 5, 9, held)).length === 0, 'a tombstone is not purged again')
        promised((await messages.purgeTombstones(noon + 5, 9)).length === 0, 'nor removed before its time')
        promised(
          (await messages.list({ status: 'unknown', limit: 9 })).every(({ id }) => id === 'open'),
          'nor shows a list of what is unknown one that went',
        )
        promised(
          sorted(await messages.purgeTombstones(noon + 6, 9)) === 'gone,never-known' && (await messages.findByKey(['k1:gone'])) === null,
          'but at its time',
        )
        promised((await messages.purgeMessages(noon, noon + 5, 1, nothingHeld)).length === 1, 'the limit holds')
      })
    }),
    open('removes the receipts of a purged message under every id that the provider called it by', async ({ run }) => {
      await run(async (stores) => {
        await addSubject(stores, 'subject-1')
        const { messages } = stores
        const final = { createdAt: old, statusAt: old, status: 'delivered', transport: 'carrier' } as const
        await messages.insertIfAbsent(messageRow({ ...final, id: 'gone', providerId: 'p2' }))
        await messages.insertIfAbsent(messageRow({ ...final, id: 'kept', statusAt: noon, providerId: 'p4' }))
        for (const [providerId, message] of [
          ['p1', 'gone'],
          ['p2', 'gone'],
          ['p3', 'kept'],
        ] as const) {
          await messages.insertReceipt(receiptRow({ providerId, at: old }))
          await messages.assignReceipts('carrier', providerId, { attempt: `of-${providerId}`, message })
        }
        await messages.purgeMessages(noon, noon + 5, 9, nothingHeld)
        const left = await Promise.all(['p1', 'p2', 'p3'].map((providerId) => messages.receipts('carrier', providerId)))
        promised(left.map(({ length }) => length).join() === '0,0,1', 'all of its own go, and none of another')
      })
    }),
    open('spares held rows when it erases texts and words', async ({ run }) => {
      await run(async (stores) => {
        for (const subject of ['subject-1', 'subject-2', 'subject-3', 'subject-4']) await addSubject(stores, subject)
        const { messages, consent } = stores
        for (const subject of ['subject-1', 'subject-2']) {
          await messages.insertIfAbsent(messageRow({ id: `m-${subject}`, subject, status: 'delivered', statusAt: old }))
          await messages.insertReply(replyRow({ id: `r-${subject}`, subject, at: old, wordsUntil: old }))
        }
        await messages.insertIfAbsent(messageRow({ id: 'm-program', subject: 'subject-3', program: 'program-2', status: 'delivered', statusAt: old }))
        await consent.append(consentRow({ subject: 'subject-4', program: 'program-2' }))
        for (const subject of ['subject-3', 'subject-4']) await messages.insertReply(replyRow({ id: `r-${subject}`, subject, at: old, wordsUntil: old }))
        for (const message of ['m-program', 'm-subject-1'])
          await messages.insertReply(replyRow({ id: `to-${message}`, subject: 'subject-1', message, at: old, wordsUntil: old }))
        promised(
          sorted(await messages.erase(noon, noon, 9, held)) === 'm-subject-1,r-subject-1,to-m-subject-1',
          'those of nobody who is held, no reply to a text of a held program, and none to no text of somebody in it',
        )
        promised((await messages.get('m-subject-2'))?.payload !== null && (await messages.replies('subject-2', 0))[0]?.words !== null, 'the held ones stay')
        promised(
          sorted(await messages.purgeReplies(noon, 9, held)) === 'r-subject-1,to-m-subject-1' &&
            (await messages.replies('subject-1', 0)).length === 1 &&
            (await messages.replies('subject-3', 0)).length === 1,
          'old replies go',
        )
        promised((await messages.purgeReplies(old, 9, nothingHeld)).length === 0, 'not before their time')
      })
    }),
    open('purges consents that a revocation ended long ago, and no revocation', async ({ run }) => {
      await run(async (stores) => {
        const { consent } = stores
        const rows = [
          consentRow({ id: 'ended', recordedAt: old }),
          consentRow({ id: 'end', action: 'revoke', recordedAt: old + 1, detail: null }),
          consentRow({ id: 'again', recordedAt: old + 2 }),
          consentRow({ id: 'in-force', program: 'program-3', recordedAt: old }),
          consentRow({ id: 'held', program: 'program-2', recordedAt: old }),
          consentRow({ id: 'held-end', program: 'all', subject: 'subject-3', action: 'revoke', recordedAt: old + 1, detail: null }),
          consentRow({ id: 'by-all', subject: 'subject-3', recordedAt: old }),
          consentRow({ id: 'held-person', subject: 'subject-2', recordedAt: old }),
          consentRow({ id: 'person-end', subject: 'subject-2', action: 'revoke', recordedAt: old + 1, detail: null }),
        ]
        for (const subject of ['subject-1', 'subject-2', 'subject-3']) await addSubject(stores, subject)
        for (const row of rows) await consent.append(row)
        promised((await consent.purgeConsents(old + 1, 9, held)).length === 0, 'not before the revocation is old')
        promised(sorted(await consent.purgeConsents(noon, 9, held)) === 'by-all,ended', 'what was ended, by its program or by all')
        promised(sorted((await consent.list('subject-1')).map(({ id }) => id)) === 'again,end,held,in-force', 'the rest stays')
      })
    }),
    open('keeps a consent that was given again in the very instant of the revocation', async ({ run }) => {
      await run(async (stores) => {
        const { consent } = stores
        await addSubject(stores, 'subject-1')
        for (const row of [
          consentRow({ id: 'given', recordedAt: old }),
          consentRow({ id: 'end', action: 'revoke', recordedAt: old, detail: null }),
          consentRow({ id: 'again', recordedAt: old }),
        ])
          await consent.append(row)
        promised(sorted(await consent.purgeConsents(noon, 9, nothingHeld)) === 'given', 'only what was appended before the revocation goes')
      })
    }),
    open('purges old attempts with an outcome, and no other', async ({ run }) => {
      await run(async (stores) => {
        for (const subject of ['subject-1', 'subject-2', 'subject-3']) await addSubject(stores, subject)
        const { suppression, consent } = stores
        await consent.append(consentRow({ subject: 'subject-3', program: 'program-2' }))
        await suppression.openAttempts([
          attemptRow({ id: 'done', permittedAt: old }),
          attemptRow({ id: 'open', permittedAt: old, permitSeq: 2 }),
          attemptRow({ id: 'new', permittedAt: noon, permitSeq: 3 }),
          attemptRow({ id: 'held', subject: 'subject-2', permittedAt: old }),
          attemptRow({ id: 'of-no-program', program: null, message: null, subject: 'subject-3', permittedAt: old }),
        ])
        for (const id of ['done', 'new', 'held', 'of-no-program']) await suppression.closeAttempt(id, 'accepted', null, null)
        promised(sorted(await suppression.purgeAttempts(noon, 9, held)) === 'done', 'old, answered, not held')
        promised((await suppression.attempt('done')) === null && (await suppression.attempt('open')) !== null, 'the rest stays')
      })
    }),
    open('purges links that ended, and none that is held', async ({ run }) => {
      await run(async (stores) => {
        for (const subject of ['subject-1', 'subject-2']) await addSubject(stores, subject)
        const { messages, portalLinks } = stores
        await messages.insertIfAbsent(messageRow({ id: 'held-message', program: 'program-2' }))
        await messages.insertIfAbsent(messageRow({ id: 'message' }))
        const ended = { expiresAt: old }
        for (const row of [
          linkRow({ ...ended, tokenHash: 'held-person', subject: 'subject-2' }),
          linkRow({ ...ended, tokenHash: 'held-program', subject: 'subject-1', message: 'held-message' }),
          linkRow({ ...ended, tokenHash: 'theirs', subject: 'subject-1', message: 'message' }),
          linkRow({ ...ended, tokenHash: 'nobody', expiresAt: old + 1 }),
          linkRow({ tokenHash: 'new', subject: 'subject-1' }),
        ])
          await portalLinks.insertLink(row)
        promised(sorted(await portalLinks.purgeLinks(noon, 1, held)) === 'theirs', 'the limit counts what goes, the oldest first')
        promised(sorted(await portalLinks.purgeLinks(noon, 9, held)) === 'nobody', 'only what ended and is not held')
        promised(sorted(await portalLinks.purgeLinks(noon, 9, nothingHeld)) === 'held-person,held-program', 'what was held goes when the hold is over')
      })
    }),
    open('finds the numbers of a patient, and the links of a number', async ({ run }) => {
      await run(async (stores) => {
        const { consent, messages, portalLinks } = stores
        for (const subject of ['subject-1', 'subject-2', 'subject-3']) await addSubject(stores, subject)
        for (const id of ['c1', 'c2']) await consent.append(consentRow({ id, patient: 'patient-1' }))
        await consent.append(consentRow({ id: 'c3', subject: 'subject-3', patient: 'patient-2' }))
        await messages.insertIfAbsent(messageRow({ subject: 'subject-2', patient: 'patient-1' }))
        promised(sorted(await consent.subjectsOfPatient('patient-1')) === 'subject-1', 'by consent, each once')
        promised(sorted(await messages.subjectsOfPatient('patient-1')) === 'subject-2', 'by message')
        await portalLinks.insertLink(linkRow({ subject: 'subject-1' }))
        await portalLinks.insertLink(linkRow({ tokenHash: 'token-2' }))
        promised((await portalLinks.removeLinksOf('subject-1')) === 1 && (await portalLinks.findLink('token-1')) === null, 'their links go')
        promised((await portalLinks.findLink('token-2')) !== null, 'others stay')
      })
    }),
    open('erases at a number what one of its patients was told, and leaves what the others were', async ({ run }) => {
      await run(async (stores) => {
        const { messages, portalLinks } = stores
        await addSubject(stores, 'subject-1')
        const ended = { status: 'delivered', payload: bytesOf(7) } as const
        await messages.insertIfAbsent(messageRow({ ...ended, id: 'm1', patient: 'patient-1' }))
        await messages.insertIfAbsent(messageRow({ ...ended, id: 'm2', patient: 'patient-2' }))
        await messages.insertIfAbsent(messageRow({ ...ended, id: 'm3', patient: null }))
        await messages.insertIfAbsent(messageRow({ id: 'm4', status: 'queued', payload: bytesOf(7), patient: 'patient-1' }))
        await messages.insertIfAbsent(messageRow({ ...ended, id: 'm5', status: 'unknown', patient: 'patient-1' }))
        await messages.insertIfAbsent(messageRow({ ...ended, id: 'm6', patient: 'patient-1', subject: 'subject-2' }))
        for (const [id, message] of [
          ['r1', 'm1'],
          ['r2', 'm2'],
          ['r3', null],
        ] as const)
          await messages.insertReply(replyRow({ id, message, words: bytesOf(8), wordsUntil: noon + 9 }))
        for (const [tokenHash, message] of [
          ['token-1', 'm1'],
          ['token-2', 'm2'],
          ['token-3', null],
        ] as const)
          await portalLinks.insertLink(linkRow({ tokenHash, message, subject: 'subject-1' }))
        promised(sorted(await messages.eraseTextsOf('subject-1', ['patient-1', 'patient-9'])) === 'm1,m4,m5', 'all of their texts there are named')
        const left = await Promise.all(['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map(async (id) => (await messages.get(id))?.payload !== null))
        promised(left.join() === 'false,true,true,true,false,true', 'what is over and theirs is erased')
        const words = await Promise.all(['r1', 'r2', 'r3'].map(async (id) => (await messages.reply(id))?.words !== null))
        promised(words.join() === 'false,true,true', 'words of the replies to their texts are erased')
        promised((await portalLinks.removeLinksOf('subject-1', ['m1', 'm4'])) === 1, 'links of their texts go')
        promised((await portalLinks.removeLinksOf('subject-1', [])) === 0, 'of no text, none')
        promised((await portalLinks.findLink('token-2')) !== null && (await portalLinks.findLink('token-3')) !== null, 'other links stay')
      })
    }),
    open('reads a data key without making one, and lists who was forgotten', async ({ run }) => {
      await run(async ({ subjectKeys }) => {
        promised((await subjectKeys.getWrapped('subject-1', 'content')) === null, 'none is made by reading')
        for (const subject of ['subject-2', 'subject-1', 'subject-3'])
          for (const purpose of ['content', 'evidence'] as const) await subjectKeys.getOrInsert(subject, purpose, bytesOf(1))
        promised(sameBytes((await subjectKeys.getWrapped('subject-1', 'content')) as Uint8Array, bytesOf(1)), 'what is there is read')
        for (const subject of ['subject-2', 'subject-1']) await subjectKeys.destroy(subject, 'content', old)
        promised((await subjectKeys.getWrapped('subject-1', 'content')) === 'destroyed', 'destroyed is told apart from none')
        promised((await subjectKeys.forgottenBefore(old, null, 9)).length === 0, 'not before their time')
        promised((await subjectKeys.forgottenBefore(noon, null, 9)).join() === 'subject-1,subject-2', 'by subject')
        promised((await subjectKeys.forgottenBefore(noon, 'subject-1', 9)).join() === 'subject-2', 'in batches')
        await subjectKeys.destroy('subject-2', 'evidence', noon)
        promised((await subjectKeys.forgottenBefore(noon, null, 9)).join() === 'subject-1', 'until the evidence key is gone too')
      })
    }),
  ]
}
