import { type ConformanceCase, promised } from '../conformance-case.js'
import { ids, type OpenCase, sameBytes } from './bench.js'
import { bytesOf, consentRow, noon } from './rows.js'

export function consentCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('appends a consent event once, and never changes it', async ({ run }) => {
      await run(async ({ consent }) => {
        promised((await consent.append(consentRow())) === 'appended', 'a new event is appended')
        promised((await consent.append(consentRow({ action: 'revoke', detail: null }))) === 'duplicate', 'an event of a known id is a duplicate')
      })
      const rows = await run(async ({ consent }) => consent.list('subject-1'))
      promised(rows.length === 1 && rows[0]?.action === 'opt-in' && sameBytes(rows[0].detail, bytesOf(9)), 'the first event stands as it was')
    }),
    open('lists consent events oldest record first, in the order of appending within one instant', async ({ run }) => {
      await run(async ({ consent }) => {
        await consent.append(consentRow({ id: 'z', recordedAt: noon }))
        await consent.append(consentRow({ id: 'a', recordedAt: noon }))
        await consent.append(consentRow({ id: 'm', recordedAt: noon, program: 'program-2' }))
        await consent.append(consentRow({ id: 'early', recordedAt: noon - 1 }))
        await consent.append(consentRow({ id: 'other', subject: 'subject-2' }))
      })
      promised(ids(await run(async ({ consent }) => consent.list('subject-1'))) === 'early,z,a,m', 'all events of one number, oldest record first')
      promised(ids(await run(async ({ consent }) => consent.list('subject-1', 'program-2'))) === 'm', 'those of one program when it is named')
    }),
  ]
}
