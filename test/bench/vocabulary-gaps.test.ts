import { describe, expect, it } from 'vitest'
import { mentionsOf } from '../../scripts/gaps/mentions.js'
import { missingTerms } from '../../scripts/gaps/missing-terms.js'
import { usesInTexts } from '../../scripts/gaps/uses-in-texts.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'

describe('the gap tool', () => {
  it('joins the words of a mention and counts it, also where two stand side by side', () => {
    const text = "Parkinson\tB-Disease\n'\tI-Disease\ns\tI-Disease\ndisease\tI-Disease\nin\tO\nGout\tB-Disease\ngout\tB-Disease\nHTN\tB-Disease\n\nx\tO"
    expect([...mentionsOf(text)]).toEqual([
      ["parkinson's disease", 1],
      ['gout', 2],
      ['HTN', 1],
    ])
  })

  it('lists what the guard does not find, the most used first', () => {
    const terms = new Map([
      ['diabetes', 3],
      ['headache', 2],
      ['blarg', 2],
      ['quimble', 3],
    ])
    expect(missingTerms(createPhiGuard(), terms)).toEqual({
      known: 2,
      terms: 4,
      knownUses: 5,
      uses: 10,
      missing: [
        ['quimble', 3],
        ['blarg', 2],
      ],
    })
  })

  it('counts a term of several words where they stand together', () => {
    expect([...usesInTexts(['Heart failure', 'gout', ''], ['My heart failure, and heart failure again', 'a failure'])]).toEqual([
      ['heart failure', 2],
      ['gout', 0],
    ])
  })
})
