import { describe, expect, it } from 'vitest'
import { MappedTextBuilder } from '../../../src/cli/lint/mapped-text.js'
import { alignText } from '../../../src/cli/lint/read/align-text.js'

const rawOf = (source: string): ReturnType<MappedTextBuilder['build']> => new MappedTextBuilder().copy(source, 0, source.length).build()

describe('alignText', () => {
  it('finds the places of a value whose white space was folded', () => {
    expect(alignText('a b', rawOf('a\n   b'))).toEqual({ text: 'a b', starts: [0, 1, 5], ends: [1, 2, 6] })
  })

  it('gives no places rather than wrong ones, where the two do not say the same', () => {
    expect(alignText('ab', rawOf('xb'))).toBe(undefined)
    expect(alignText('abc', rawOf('ab'))).toBe(undefined)
  })
})
