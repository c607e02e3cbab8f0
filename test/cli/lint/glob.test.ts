import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../../src/cli/lint/files/glob.js'

describe('a glob', () => {
  it.each([
    ['a/*.json', 'a/x.json', 'a/b/x.json'],
    ['a/**', 'a/b/c', 'a'],
    ['a/**/c', 'a/c', 'a/b'],
    ['**/c', 'a/b/c', 'a/b/cc'],
    ['**/*.{a,b}', 'x.b', 'x.c'],
    ['a/**/b/**/c', 'a/x/b/y/b/c', 'a/x/c/b'],
    ['*a*b', 'xaxbxb', 'xbxa'],
    ['a?c', 'a😀c', 'ac'],
    ['[a].json', '[a].json', 'a.json'],
    ['a**b', 'axb', 'a/b'],
  ])('%s holds for %s and not for %s', (pattern, path, other) => {
    expect([globMatcher(pattern)(path), globMatcher(pattern)(other)]).toEqual([true, false])
  })

  it('holds over line breaks, which keys of resources may have', () => {
    expect([globMatcher('sms/**')('sms/a\nb/c'), globMatcher('sms/*')('sms/a\nb')]).toEqual([true, true])
  })

  it('of many stars is tried in a time that grows with its length, however nearly it holds', () => {
    const started = performance.now()
    expect(globMatcher(`${'*a'.repeat(20)}*b`)('a'.repeat(250))).toBe(false)
    expect(globMatcher(`${'**/a/'.repeat(20)}b`)('a/'.repeat(250))).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
