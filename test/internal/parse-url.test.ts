import { describe, expect, it } from 'vitest'
import { parseUrl } from '../../src/internal/parse-url.js'

describe('parseUrl', () => {
  it('reads an address with an accent however often it was asked', () => {
    let unread = 0
    for (let times = 0; times < 50_000; times++) if (parseUrl('https://clínica.example/sms')?.hostname !== 'xn--clnica-4va.example') unread += 1
    expect(unread).toBe(0)
  })

  it('answers null for what is no absolute address', () => {
    expect(['', 'clinic', '/path', 'https://'].map(parseUrl)).toEqual([null, null, null, null])
  })
})
