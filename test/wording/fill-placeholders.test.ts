import { describe, expect, it } from 'vitest'
import { fillPlaceholders, placeholdersOf } from '../../src/wording/index.js'

describe('fillPlaceholders', () => {
  it('fills each placeholder with its value, as often as it stands', () => {
    expect(fillPlaceholders('{a} and {b} and {a}', { a: '1', b: '2' })).toBe('1 and 2 and 1')
  })

  it('reads nothing inside a value', () => {
    expect(fillPlaceholders('{a}{b}', { a: '{b}', b: '$& $1 {a}' })).toBe('{b}$& $1 {a}')
  })

  it('leaves a placeholder without a value, and takes none from a prototype', () => {
    expect(fillPlaceholders('{a} {toString}', {})).toBe('{a} {toString}')
  })
})

describe('placeholdersOf', () => {
  it('lists names in order of appearance', () => {
    expect(placeholdersOf('{b} {a} {b} {not one} {}')).toEqual(['b', 'a', 'b'])
    expect(placeholdersOf('{line2} {2nd} {visitWhen}')).toEqual(['line2', 'visitWhen'])
  })
})
