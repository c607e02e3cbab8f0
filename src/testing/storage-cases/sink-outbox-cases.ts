import { type ConformanceCase, promised } from '../conformance-case.js'
import { addSubject, ids, type OpenCase } from './bench.js'
import { consentRow, noon, sinkRow } from './rows.js'

const nothingHeld = { subjects: [], programs: [] }

export function sinkOutboxCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('gives a sink row out again until it is acknowledged, and keeps what it was answered', async ({ run }) => {
      await run(async ({ sinkOutbox }) => {
        promised(await sinkOutbox.addSinkRow(sinkRow({ id: 'b', notedAt: noon - 5 })), 'a new row is added')
        promised(!(await sinkOutbox.addSinkRow(sinkRow({ id: 'b', suppressed: false, subject: 'subject-2' }))), 'a row that is there stays as it was')
        const [claimed] = await sinkOutbox.claimSinkRows('sink-1', noon, noon + 9, 5)
        promised(
          claimed?.id === 'b' && claimed.suppressed && claimed.attempts === 1 && claimed.nextAt === noon + 9,
          'a due row is given out, and the try counted',
        )
      })
      await run(async ({ sinkOutbox }) => {
        promised((await sinkOutbox.claimSinkRows('sink-1', noon + 8, noon + 99, 5)).length === 0, 'what one process tells is not given to another')
        promised((await sinkOutbox.claimSinkRows('sink-1', noon + 9, noon + 20, 5))[0]?.attempts === 2, 'after its lease it is given out again')
        await sinkOutbox.retrySinkRow('b', noon + 12)
        promised((await sinkOutbox.claimSinkRows('sink-1', noon + 11, noon + 99, 5)).length === 0, 'a row that is tried again later is not due')
        promised((await sinkOutbox.claimSinkRows('sink-2', noon + 12, noon + 99, 5)).length === 0, "another sink's rows are not given out")
        promised(await sinkOutbox.acknowledgeSinkRow('b', noon + 13, 'unknown-there'), 'it is acknowledged')
        promised(!(await sinkOutbox.acknowledgeSinkRow('b', noon + 14, 'done')), 'it is acknowledged once')
        await sinkOutbox.retrySinkRow('b', noon)
      })
      await run(async ({ sinkOutbox }) => {
        promised((await sinkOutbox.claimSinkRows('sink-1', noon + 99, noon + 999, 5)).length === 0, 'an acknowledged row is given out no more')
        promised((await sinkOutbox.oldestSinkRow(null)) === null, 'an acknowledged row waits no more')
        const [kept] = await sinkOutbox.sinkRowsOf('subject-1')
        promised(kept?.toldAt === noon + 13 && kept.answer === 'unknown-there' && kept.nextAt !== noon, 'when and how it was acknowledged is kept')
      })
    }),
    open('gives out the changes of one number in their order, and those of others beside them', async ({ run }) => {
      await run(async ({ sinkOutbox }) => {
        await sinkOutbox.addSinkRow(sinkRow({ id: 'a-later', sequence: 9 }))
        await sinkOutbox.addSinkRow(sinkRow({ id: 'z-first', sequence: 3 }))
        await sinkOutbox.addSinkRow(sinkRow({ id: 'y-other', sequence: 7, subject: 'subject-2' }))
        await sinkOutbox.addSinkRow(sinkRow({ id: 'x-elsewhere', sequence: 9, sink: 'sink-2' }))
        promised(ids(await sinkOutbox.claimSinkRows('sink-1', noon, noon + 9, 5)) === 'y-other,z-first', 'the first of each number is given out')
        promised(ids(await sinkOutbox.claimSinkRows('sink-2', noon, noon + 9, 5)) === 'x-elsewhere', 'one sink waits for no other')
        promised((await sinkOutbox.claimSinkRows('sink-1', noon + 1, noon + 9, 5)).length === 0, 'a later change waits while the first is under way')
        await sinkOutbox.retrySinkRow('z-first', noon + 50)
        promised(
          ids(await sinkOutbox.claimSinkRows('sink-1', noon + 20, noon + 30, 5)) === 'y-other',
          'a later change waits while the first is to be tried again',
        )
        await sinkOutbox.acknowledgeSinkRow('z-first', noon + 21, 'done')
        promised(ids(await sinkOutbox.claimSinkRows('sink-1', noon + 22, noon + 30, 5)) === 'a-later', 'once the first is acknowledged the next is given out')
        promised(ids(await sinkOutbox.sinkRowsOf('subject-1')) === 'z-first,a-later,x-elsewhere', 'all that was noted for a number comes by sequence')
      })
    }),
    open('gives out no more sink rows than asked for, those due first before the others', async ({ run }) => {
      await run(async ({ sinkOutbox }) => {
        for (const [index, id] of ['c', 'a', 'b'].entries()) await sinkOutbox.addSinkRow(sinkRow({ id, subject: id, nextAt: noon - 9 + index }))
        promised(ids(await sinkOutbox.claimSinkRows('sink-1', noon, noon + 9, 2)) === 'c,a', 'the two that were due first')
      })
    }),
    open('hands each sink row to one of many that ask at once', async ({ run }) => {
      const names = Array.from({ length: 12 }, (_, index) => `row-${index}`)
      await run(async ({ sinkOutbox }) => {
        for (const id of names) await sinkOutbox.addSinkRow(sinkRow({ id, subject: id }))
      })
      const claimed = await Promise.all(Array.from({ length: 6 }, () => run(async ({ sinkOutbox }) => sinkOutbox.claimSinkRows('sink-1', noon, noon + 9, 4))))
      const given = claimed.flat().map(({ id }) => id)
      promised(new Set(given).size === given.length && given.length > 0, 'no row is given to two')
      const left = await run(async ({ sinkOutbox }) => sinkOutbox.claimSinkRows('sink-1', noon, noon + 9, 99))
      promised(given.length + left.length === names.length, 'and none is lost')
    }),
    open('tells which sink row has waited longest, of one sink and of all', async ({ run }) => {
      await run(async ({ sinkOutbox }) => {
        promised((await sinkOutbox.oldestSinkRow(null)) === null, 'nothing waits')
        await sinkOutbox.addSinkRow(sinkRow({ id: 'a', notedAt: noon - 1 }))
        await sinkOutbox.addSinkRow(sinkRow({ id: 'b', notedAt: noon - 9, at: noon, sink: 'sink-2' }))
        promised((await sinkOutbox.oldestSinkRow(null))?.id === 'b' && (await sinkOutbox.oldestSinkRow('sink-1'))?.id === 'a', 'by when it was noted')
        await sinkOutbox.acknowledgeSinkRow('b', noon, 'done')
        promised((await sinkOutbox.oldestSinkRow(null))?.id === 'a' && (await sinkOutbox.oldestSinkRow('sink-2')) === null, 'what was told waits no more')
      })
    }),
    open('drops what waits for one sink and keeps what it was told', async ({ run }) => {
      await run(async ({ sinkOutbox }) => {
        for (const id of ['told', 'waits', 'waits-too']) await sinkOutbox.addSinkRow(sinkRow({ id }))
        await sinkOutbox.addSinkRow(sinkRow({ id: 'elsewhere', sink: 'sink-2' }))
        await sinkOutbox.acknowledgeSinkRow('told', noon, 'done')
        promised((await sinkOutbox.dropSinkRows('sink-1', 1)) === 1 && (await sinkOutbox.dropSinkRows('sink-1', 9)) === 1, 'no more than asked for')
        promised(ids(await sinkOutbox.sinkRowsOf('subject-1')) === 'elsewhere,told', "what was told stays, and another sink's row")
      })
    }),
    open('purges sink rows that were acknowledged long ago, and none that waits or is held', async ({ run }) => {
      await run(async (stores) => {
        const { sinkOutbox, consent } = stores
        await addSubject(stores, 'in-program')
        await consent.append(consentRow({ subject: 'in-program', program: 'program-2' }))
        for (const id of ['early', 'late', 'waits', 'held', 'in-program']) await sinkOutbox.addSinkRow(sinkRow({ id, subject: id }))
        for (const [id, at] of [
          ['early', 1],
          ['late', 5],
          ['held', 1],
          ['in-program', 1],
        ] as const)
          await sinkOutbox.acknowledgeSinkRow(id, noon + at, 'done')
        promised(
          (await sinkOutbox.purgeSinkRows(noon + 5, 9, { subjects: ['held'], programs: ['program-2'] })).join() === 'early',
          'only what was acknowledged before, and nothing of a number that is held or has a consent of a held program',
        )
        promised((await sinkOutbox.purgeSinkRows(noon + 99, 1, nothingHeld)).length === 1, 'no more than asked for')
        await sinkOutbox.purgeSinkRows(noon + 99, 9, nothingHeld)
        promised((await sinkOutbox.sinkRowsOf('late')).length === 0 && (await sinkOutbox.oldestSinkRow(null))?.id === 'waits', 'what waits stays')
      })
    }),
  ]
}
