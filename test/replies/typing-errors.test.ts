import { describe, expect, it } from 'vitest'
import { classifyReply } from '../../src/replies/index.js'
import { isOneEditAway, listTypingErrors } from '../../src/replies/typing-errors.js'

describe('typing errors of short words', () => {
  const errors = listTypingErrors()

  it('holds the errors that fingers make: a key beside, two swapped, one doubled, one lost', () => {
    expect(errors.get('syop')).toBe('stop')
    expect(errors.get('stpp')).toBe('stop')
    expect(errors.get('stiop')).toBe('stop')
    expect(errors.get('cancle')).toBe('cancel')
    expect(errors.get('cancl')).toBe('cancel')
    expect(errors.get('qiut')).toBe('quit')
    expect(errors.get('canncel')).toBe('cancel')
    expect(errors.get('stp')).toBe('stop')
  })

  it('takes no lost letter for an error of QUIT or ALTO, whose rest is too short to tell', () => {
    for (const rest of ['uit', 'qit', 'qut', 'qui', 'lto', 'ato', 'alo', 'alt']) expect(errors.get(rest), rest).toBeUndefined()
  })

  it('leaves out real words, however near', () => {
    const real =
      'anmelden shop step slop atop stoop top sop stow spot stomp strop soot stir strip stab tip quite quiet quilt suit quid quiz quip quote cancer cancels candle canal camel dance evoke revoked provoke remove remote unsure sub unset alta alot apto algo auto acto salto layout option output shot snap ship skip swap soup soap slot spit stag stay stem stew stun sport stock stone store story'.split(
        ' ',
      )
    expect(real.filter((word) => errors.has(word))).toEqual([])
    for (const word of real) expect({ word, suppress: classifyReply(word).suppress }).toEqual({ word, suppress: word === 'remove' })
  })

  it('suppresses for each of them, and has a person look', () => {
    for (const [error, word] of errors) {
      const read = classifyReply(error)
      expect({ error, intent: read.intent, suppress: read.suppress }).toEqual({ error, intent: 'opt-out', suppress: true })
      const listed = read.rule === 'opt-out-typing-error'
      expect({ error, word, needsReview: read.needsReview }).toEqual({ error, word, needsReview: !listed })
    }
  })
})

describe('one edit on a long word', () => {
  it.each([
    ['unsuscribe', 'unsubscribe', true],
    ['unsubscribee', 'unsubscribe', true],
    ['unsubscirbe', 'unsubscribe', true],
    ['unsubscribx', 'unsubscribe', true],
    ['xnsubscribe', 'unsubscribe', true],
    ['subscribe', 'unsubscribe', false],
    ['unsubcrib', 'unsubscribe', false],
    ['cancer', 'cancel', false],
    ['stopal', 'stopall', false],
    ['removed', 'remover', false],
    ['retener', 'detener', false],
  ])('%s for %s: %s', (word, keyword, near) => {
    expect(isOneEditAway(word, keyword)).toBe(near)
  })
})
