import type { PersonRow } from '../../ports/people-store.js'
import { type ConformanceCase, failureOf, promised } from '../conformance-case.js'
import { ids, type OpenCase } from './bench.js'
import { noon } from './rows.js'

export function personRow(change: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'person-1',
    patient: 'patient-1',
    kind: 'stop',
    subject: null,
    scope: 'all',
    source: 'front-desk',
    facts: '{}',
    occurredAt: null,
    recordedAt: noon,
    honorBy: noon + 1,
    mark: null,
    enforcedAt: null,
    inFlight: 0,
    endedAt: null,
    endedBy: null,
    actor: 'actor-1',
    ...change,
  }
}

export function peopleCases(open: OpenCase): readonly ConformanceCase[] {
  return [
    open('tells the rows of a person, and who else a number is known for, oldest record first and each once', async ({ run }) => {
      await run(async ({ people }) => {
        await people.addPersonRow(personRow({ id: 'z', kind: 'number', subject: 'subject-1' }))
        await people.addPersonRow(personRow({ id: 'a' }))
        await people.addPersonRow(personRow({ id: 'early', recordedAt: noon - 1 }))
        await people.addPersonRow(personRow({ id: 'other', patient: 'patient-2', kind: 'number', subject: 'subject-1' }))
        await people.addPersonRow(personRow({ id: 'theirs', patient: 'patient-2', kind: 'wish', subject: 'subject-1' }))
      })
      await run(async ({ people }) => {
        const [both, patient, number, nobody] = await Promise.all([
          people.personRows({ patient: 'patient-1', subject: 'subject-1' }),
          people.personRows({ patient: 'patient-1', subject: null }),
          people.personRows({ patient: null, subject: 'subject-1' }),
          people.personRows({ patient: 'patient-3', subject: 'subject-3' }),
        ])
        promised(ids(both) === 'early,z,a,other', 'all rows of the person and the numbers of the number')
        promised(ids(patient) === 'early,z,a' && ids(number) === 'z,other' && nobody.length === 0, 'one of the two, or nothing')
        promised(JSON.stringify(await people.personRow('a')) === JSON.stringify(personRow({ id: 'a' })), 'a row as it was given')
        promised((await people.personRow('none')) === null, 'an unknown id is none')
      })
    }),
    open('refuses a second row of one id', async ({ run }) => {
      await run(async ({ people }) => people.addPersonRow(personRow()))
      await failureOf(() => run(async ({ people }) => people.addPersonRow(personRow({ actor: 'actor-2' }))), 'an id stands once')
      promised((await run(async ({ people }) => people.personRow('person-1')))?.actor === 'actor-1', 'the first stays as it was')
    }),
    open('ends, marks and enforces a row of a person once', async ({ run }) => {
      await run(async ({ people }) => {
        for (const id of ['a', 'b', 'c']) await people.addPersonRow(personRow({ id }))
        promised((await people.endPersonRows(['a', 'b', 'none'], noon + 1, 'consent-1')) === 2, 'what stands is ended')
        promised((await people.endPersonRows(['b', 'c'], noon + 2, 'consent-2')) === 1, 'once')
        promised((await people.markPersonRow('a', 'm1')) && !(await people.markPersonRow('a', 'm2')), 'a mark is set once')
        promised((await people.enforcePersonRow('a', noon + 3)) && !(await people.enforcePersonRow('a', noon + 4)), 'enforced once')
        await people.changePersonFacts('c', '{"decided":"allowed"}')
        promised(!(await people.markPersonRow('none', 'm1')) && !(await people.enforcePersonRow('none', noon)), 'no row, no change')
      })
      const rows = await run(async ({ people }) => people.personRows({ patient: 'patient-1', subject: null }))
      promised(
        rows.map(({ endedAt, endedBy, mark, enforcedAt, facts }) => [endedAt, endedBy, mark, enforcedAt, facts].join(' ')).join() ===
          `${noon + 1} consent-1 m1 ${noon + 3} {},${noon + 1} consent-1   {},${noon + 2} consent-2   {"decided":"allowed"}`,
        'each row says what became of it',
      )
    }),
    open('names the stops and deaths that nobody has enforced, oldest first', async ({ run }) => {
      await run(async ({ people }) => {
        await people.addPersonRow(personRow({ id: 'late', recordedAt: noon + 1, kind: 'deceased' }))
        await people.addPersonRow(personRow({ id: 'first' }))
        await people.addPersonRow(personRow({ id: 'number', kind: 'number', subject: 'subject-1' }))
        await people.addPersonRow(personRow({ id: 'wish', kind: 'wish' }))
        await people.addPersonRow(personRow({ id: 'done', enforcedAt: noon }))
      })
      promised(ids(await run(async ({ people }) => people.unenforcedPersonRows(9))) === 'first,late', 'stops and deaths, oldest first')
      promised(ids(await run(async ({ people }) => people.unenforcedPersonRows(1))) === 'first', 'at most so many')
    }),
    open('keeps people of two tenants apart', async ({ run }) => {
      for (const tenant of ['tenant-1', 'tenant-2'])
        await run(async ({ people }) => people.addPersonRow(personRow({ kind: 'number', subject: 'subject-1', actor: tenant })), tenant)
      for (const tenant of ['tenant-1', 'tenant-2']) {
        const rows = await run(async ({ people }) => people.personRows({ patient: 'patient-1', subject: 'subject-1' }), tenant)
        promised(rows.length === 1 && rows[0]?.actor === tenant, "rows are this tenant's own")
      }
    }),
    open('takes back what was written of people when the work fails', async ({ run }) => {
      await run(async ({ people }) => people.addPersonRow(personRow()))
      await failureOf(
        () =>
          run(async ({ people }) => {
            await people.endPersonRows(['person-1'], noon, 'consent-1')
            await people.addPersonRow(personRow({ id: 'second' }))
            throw new Error('the work fails')
          }),
        'the error of the work is passed on',
      )
      const rows = await run(async ({ people }) => people.personRows({ patient: 'patient-1', subject: null }))
      promised(ids(rows) === 'person-1' && rows[0]?.endedAt === null, 'nothing is left of it')
    }),
  ]
}
