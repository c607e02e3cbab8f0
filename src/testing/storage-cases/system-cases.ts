import { sleep } from '../../internal/sleep.js'
import type { SystemState } from '../../ports/system-store.js'
import { type ConformanceCase, promised } from '../conformance-case.js'
import type { OpenCase } from './bench.js'
import { noon, processRow, systemRow } from './rows.js'

export function systemCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('changes the system row only from the version that was read', async ({ run }) => {
      const row = systemRow({ mode: 'recovering', cause: 'history-lost', engine: 'engine-1', protocol: 2 })
      await run(async ({ system }) => {
        promised((await system.readSystem()).row === null, 'a system begins without a row')
        promised(await system.replaceSystem(null, row), 'a first row replaces none')
        promised(!(await system.replaceSystem(null, systemRow())), 'none is not there any more')
        promised(!(await system.replaceSystem(2, systemRow({ version: 3 }))), 'another version is not what stands')
      })
      await run(async ({ system }) => {
        const found = (await system.readSystem()).row
        promised(found !== null && JSON.stringify(found, Object.keys(row).sort()) === JSON.stringify(row, Object.keys(row).sort()), 'every column is kept')
        promised(await system.replaceSystem(1, systemRow({ version: 2 })), 'what was read is replaced')
        promised((await system.readSystem()).row?.version === 2, 'the new row stands')
      })
    }),
    open('lets one of many change the system row', async ({ run }) => {
      const changed = await Promise.all(
        Array.from({ length: 6 }, (_, index) => run(async ({ system }) => system.replaceSystem(null, systemRow({ environment: `environment-${index}` })))),
      )
      promised(changed.filter(Boolean).length === 1, 'one change is made')
    }),
    open('remembers the newest publishing, whoever reports last', async ({ run }) => {
      await run(async ({ system }) => {
        promised((await system.readSystem()).publishedAt === null, 'nothing was published at first')
        await system.notePublished(noon + 5)
        await system.notePublished(noon)
      })
      await run(async ({ system }) => promised((await system.readSystem()).publishedAt === noon + 5, 'the newest stands'))
    }),
    open('takes a publishing for the newest where a clock that was set back has left a later one', async ({ run }) => {
      await run(async ({ system }) => {
        await system.notePublished(noon + 5)
        await system.notePublished(noon, noon + 5)
        promised((await system.readSystem()).publishedAt === noon + 5, 'one that another process may have made stands')
        await system.notePublished(noon, noon + 4)
        promised((await system.readSystem()).publishedAt === noon, 'one of a time that is yet to come does not')
      })
    }),
    open('tells which engine answers, the same in every transaction, and forgets no log that it noted for an earlier one', async ({ run }) => {
      const before = await run(async ({ system }) => system.readSystem())
      const noted = async (incarnation: number, size: bigint): Promise<SystemState> => {
        await run(async ({ system }) => system.noteLog({ incarnation, size }))
        return run(async ({ system }) => system.readSystem())
      }
      const holds = ({ notedLog }: SystemState, incarnation: number, size: bigint): boolean =>
        notedLog === null || (notedLog.incarnation === incarnation && notedLog.size === size)
      await noted(0, 40n)
      const after = await noted(0, 30n)
      promised(before.engine === after.engine, 'the mark does not change by itself')
      promised(holds(after, 0, 40n), 'the largest size is kept, or none at all')
      promised(holds(await noted(1, 20n), 1, 20n), 'one that was reopened may be smaller')
      promised(holds(await noted(0, 50n), 1, 20n), 'what comes of the one before it changes nothing')
    }),
    open('has nobody to wait for where no other transaction was open at the mark', async ({ run }) => {
      const mark = await run(async ({ system }) => system.transactionMark())
      // Others may use the same server: theirs end too, in their own time.
      for (let look = 0; look < 1_000; look++) {
        if (await run(async ({ system }) => system.transactionsEnded(mark))) return
        await sleep(3)
      }
      promised(false, 'what was open at the mark has ended')
    }),
    open('lists the processes seen since an instant, and purges the others', async ({ run }) => {
      await run(async ({ system }) => {
        await system.saveProcess(processRow({ id: 'process-1', seenAt: noon }))
        await system.saveProcess(processRow({ id: 'process-2', seenAt: noon + 9, keyIds: 'k1 k2' }))
        await system.saveProcess(processRow({ id: 'process-1', seenAt: noon + 1, protocol: 2 }))
      })
      await run(async ({ system }) => {
        const seen = await system.processesSince(noon + 1)
        promised(seen.length === 2 && seen.some(({ id, protocol }) => id === 'process-1' && protocol === 2), 'a process is told once, as it was saved last')
        promised(
          seen.some(({ id, keyIds }) => id === 'process-2' && keyIds === 'k1 k2'),
          'the keys of a process are kept',
        )
        promised((await system.processesSince(noon + 2)).map(({ id }) => id).join() === 'process-2', 'an earlier one is not told')
        promised((await system.purgeProcesses(noon + 2, 9)) === 1 && (await system.processesSince(0)).length === 1, 'only earlier ones are purged')
      })
    }),
    open('takes one process off the list, and no other, also a second time', async ({ run }) => {
      await run(async ({ system }) => {
        for (const id of ['process-1', 'process-2']) await system.saveProcess(processRow({ id, seenAt: noon }))
        await system.removeProcess('process-1')
      })
      await run(({ system }) => system.removeProcess('process-1'))
      promised((await run(({ system }) => system.processesSince(0))).map(({ id }) => id).join() === 'process-2', 'the other one is told still')
    }),
  ]
}
