import { describe, expect, it } from 'vitest'
import { outcomeOfFailure } from '../../../src/transports/kit/index.js'

const coded = (code: string): Error => Object.assign(new Error('secret +13125550142'), { code })
const fetchFailed = (cause: unknown): Error => new TypeError('fetch failed', { cause })
const down = { outcome: 'rejected', reason: 'provider-down', retryable: true }

describe('outcomeOfFailure', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])('knows that no byte left: %s', (code) => {
    expect(outcomeOfFailure(fetchFailed(coded(code)), false)).toEqual(down)
  })

  it('knows it where every address that was tried refused', () => {
    const all = Object.assign(new AggregateError([coded('ECONNREFUSED'), coded('EHOSTUNREACH')]), { code: 'ECONNREFUSED' })
    expect(outcomeOfFailure(fetchFailed(all), false)).toEqual(down)
  })

  it('does not know it where one address failed otherwise, or without a code', () => {
    for (const other of [coded('ECONNRESET'), new Error('?')]) {
      const mixed = Object.assign(new AggregateError([coded('ECONNREFUSED'), other]), { code: 'ECONNREFUSED' })
      expect(outcomeOfFailure(fetchFailed(mixed), false)).toEqual({ outcome: 'unknown', cause: 'connection-lost' })
    }
  })

  it.each([
    ['ECONNRESET', 'connection-lost'],
    ['EPIPE', 'connection-lost'],
    ['UND_ERR_SOCKET', 'connection-lost'],
    ['ETIMEDOUT', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ])('says unknown where bytes may have left: %s', (code, cause) => {
    expect(outcomeOfFailure(fetchFailed(coded(code)), false)).toEqual({ outcome: 'unknown', cause })
  })

  it('says unknown for an abort, whatever the error says', () => {
    expect(outcomeOfFailure(fetchFailed(coded('ECONNREFUSED')), true)).toEqual({ outcome: 'unknown', cause: 'timeout' })
  })

  it('says unknown for errors without a code, for strings and for errors that cause themselves', () => {
    const circular: Error & { cause?: unknown } = new Error('round')
    circular.cause = circular
    for (const error of [new TypeError('Failed to fetch'), 'ECONNREFUSED', null, undefined, circular])
      expect(outcomeOfFailure(error, false)).toEqual({ outcome: 'unknown', cause: 'connection-lost' })
  })
})
