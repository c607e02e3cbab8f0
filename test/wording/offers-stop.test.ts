import { describe, expect, it } from 'vitest'
import { offersStop } from '../../src/wording/offers-stop.js'

describe('offersStop', () => {
  it.each(['Reply STOP to opt out.', 'STOP', 'Responda "STOP".', '回复STOP退订。', 'STOP을 보내 주세요.', 'Ответьте STOP.'])(
    'takes %s for an offer',
    (text) => {
      expect(offersStop(text)).toBe(true)
    },
  )

  it.each(['Please stop by.', 'Non-STOPPABLE', 'ÁSTOP', 'STOPÉ', 'STOP2END', 'STOP_HERE', '2STOP', '_STOP', ''])('takes %s for none', (text) => {
    expect(offersStop(text)).toBe(false)
  })
})
