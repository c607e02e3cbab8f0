import { describe, expect, it } from 'vitest'
import { isWordingLanguage, primaryLanguage } from '../../src/wording/index.js'

describe('primaryLanguage', () => {
  it.each([
    ['es', 'es'],
    ['es-MX', 'es'],
    ['ES_us', 'es'],
    ['zh-Hant-TW', 'zh'],
    ['', ''],
  ])('reads %j as %j', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language)
  })
})

describe('isWordingLanguage', () => {
  it('is true for the two languages that are ours', () => {
    expect(['en', 'es', 'fr', 'english', ''].filter(isWordingLanguage)).toEqual(['en', 'es'])
  })
})
