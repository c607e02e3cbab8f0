import { describe, expect, it } from 'vitest'
import { defineProgram } from '../../src/messenger/define-program.js'
import { defineSender } from '../../src/messenger/define-sender.js'

const sender = {
  id: 'clinic',
  name: 'Lakeside Clinic',
  contact: { phone: '+13125550142' },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' } as const],
  locations: ['Elm Street Office'],
}
const program = {
  id: 'visits',
  title: 'Visits',
  owner: 'desk',
  sender: 'clinic',
  messageClass: 'care',
  kinds: ['appointment-reminder'],
  disclosures: [{ version: '1', language: 'en', text: 'Text me about my visits. Reply STOP to opt out.' }],
  recurring: { perMonth: 4 },
} as const

/** Every object and list in a value, itself first. */
function membersOf(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(membersOf)] : []
}

describe.each([
  ['defineSender', () => defineSender(sender), sender, 5],
  ['defineProgram', () => defineProgram(program), program, 5],
] as const)('%s', (_, define, given, members) => {
  it('gives back what was checked, frozen to the last member', () => {
    const defined = define()
    expect(defined).toEqual(given)
    expect(membersOf(defined)).toHaveLength(members)
    expect(membersOf(defined).filter((member) => !Object.isFrozen(member))).toEqual([])
  })

  it('leaves what it was given as it was', () => {
    define()
    expect(membersOf(given).filter(Object.isFrozen)).toEqual([])
  })
})

it('takes no place after the check that a check would have refused', () => {
  const defined = defineSender(sender)
  expect(() => (defined.locations as string[]).push('Methadone Clinic')).toThrow(TypeError)
})
