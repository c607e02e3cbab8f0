import { describe, expect, it } from 'vitest'
import { categoriesOf, lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()

describe('templates', () => {
  it.each(['{{when}}', '{{{ when }}}', '{when}', `$${'{when}'}`, '%{when}', '[when]', '<%= when %>', '#{when}'])(
    'with a declared slot are clear, written %s',
    (slot) => {
      const template = `Reminder: your appointment is ${slot}.`
      expect(guard.inspectTemplate(template, { slots: { when: 'visit-time' } })).toMatchObject({ verdict: 'clear', findings: [] })
    },
  )

  it.each(['{{reason}}', '{reason}', `$${'{reason}'}`, '%{reason}', '[reason]', '<%= reason %>', '{{ visit.reason }}'])(
    'with an open slot are blocked, written %s',
    (slot) => {
      const template = `Your visit for ${slot} is booked.`
      const { verdict, findings } = guard.inspectTemplate(template)
      expect(verdict).toBe('blocked')
      expect(findings.map(({ rule, start, end }) => [rule, template.slice(start, end)])).toEqual([['undeclared-slot', slot]])
    },
  )

  it.each([
    ['Your {{testName}} results are ready', 'lab'],
    ['Your {{x}} results are ready', 'lab'],
    ['Your {{x}} refill is ready', 'medication'],
    ['Take {{drug_name}} now', 'medication'],
    ['About your {{diagnosis}}', 'condition'],
    ['See you at {{departmentName}}', 'specialty'],
    ['You have {{amountDue}} to pay', 'financial'],
    ['{{firstName}}, hello', 'name'],
    ['Your visit is {{date}}', 'date'],
    ['Read it: {{url}}', 'url'],
    ['{{patientMrn}} is ready', 'mrn'],
    ['{{whatever}}', 'condition'],
  ])('guess what an open slot holds: %s', (template, category) => {
    expect(categoriesOf(guard.inspectTemplate(template))).toEqual([category])
  })

  it('find health words round a declared slot, at their place in the template', () => {
    const template = 'Hi, {{when}} is your chemo at {{where}}, see you'
    const { findings } = guard.inspectTemplate(template, { slots: { when: 'visit-time', where: 'location' } })
    expect(findings.map(({ category, start, end }) => [category, template.slice(start, end)])).toEqual([['treatment', 'chemo']])
  })

  it('keep the placeholder of the time in a suggestion', () => {
    expect(guard.inspectTemplate('Reminder: your chemo session is {{when}}.', { slots: { when: 'visit-time' } }).suggestion).toEqual({
      text: 'Reminder: your appointment is {{when}}.',
      kind: 'appointment-reminder',
    })
  })

  it('take no prototype member for a declaration', () => {
    expect(guard.inspectTemplate('Your {{constructor}} is ready', { slots: {} }).verdict).toBe('blocked')
    expect(guard.inspectTemplate('Your {{x}} is ready', { slots: { x: 'toString' as 'date' } }).verdict).toBe('blocked')
  })

  it('respect the tier and the limit', () => {
    expect(guard.inspectTemplate('Your appointment is {{when}}.', { slots: { when: 'visit-time' }, tier: 'strict' }).verdict).toBe('blocked')
    expect(guard.inspectTemplate('x'.repeat(2001)).findings).toMatchObject([{ category: 'too-long' }])
  })
})
