import { expect, it } from 'vitest'
import { gradeOfEvent } from '../../src/consent-ledger/grade-of-event.js'

const at = new Date('2026-11-24T15:00:00Z')
const event = { id: 'c1', action: 'opt-in', program: 'visits', source: 'web-form', occurredAt: at, recordedAt: at, actor: 'amy' } as const

it.each([
  [{}, 'C'],
  [{ disclosureVersion: '2026-03' }, 'A'],
  [{ source: 'portal', disclosureVersion: '2026-03' }, 'A'],
  [{ source: 'paper-form', disclosureVersion: '2026-03' }, 'B'],
  [{ source: 'phone-call', disclosureVersion: '2026-03' }, 'C'],
  [{ source: 'import', disclosureVersion: '2026-03' }, 'C'],
  [{ source: 'import', disclosureVersion: ' ' }, 'D'],
  [{ source: 'import' }, 'D'],
  [{ source: 'import', grade: 'B' }, 'B'],
  [{ grade: 'D' }, 'D'],
  [{ grade: 'E' }, null],
  [{ grade: null }, null],
  [{ source: 'fax' }, null],
])('reads %j as %s', (changes, grade) => {
  expect(gradeOfEvent({ ...event, ...changes } as Parameters<typeof gradeOfEvent>[0])).toBe(grade)
})
