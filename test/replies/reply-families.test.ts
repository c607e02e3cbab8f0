import { describe, expect, it } from 'vitest'
import { classifyReply } from '../../src/replies/index.js'
import { otherFamilies, requestFamilies } from './reply-families.js'

describe('families of replies', () => {
  it.each(requestFamilies)('suppress in every combination: %s', (_, texts) => {
    expect(texts.filter((text) => !classifyReply(text).suppress)).toEqual([])
  })

  it.each(otherFamilies)('never suppress, and go to a person: %s', (_, texts) => {
    expect(texts.filter((text) => classifyReply(text).suppress || !classifyReply(text).needsReview)).toEqual([])
  })
})
