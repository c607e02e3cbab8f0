import { describe, expect, it } from 'vitest'
import { fromBase64 } from '../../src/internal/bytes.js'
import { systemRuntime } from '../../src/internal/system-runtime.js'

function bytesOf(id: string): Uint8Array {
  return fromBase64(`${id.replaceAll('-', '+').replaceAll('_', '/')}==`) as Uint8Array
}

describe('an id', () => {
  it('is 128 bits that no two share', () => {
    const ids = Array.from({ length: 20_000 }, () => systemRuntime.id())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[\w-]{22}$/.test(id) && bytesOf(id).length === 16)).toBe(true)
  })

  it('begins with the time of its making, so that rows made together stand together', () => {
    const before = Date.now()
    const time = bytesOf(systemRuntime.id())
      .slice(0, 6)
      .reduce((sum, byte) => sum * 256 + byte, 0)
    expect(time).toBeGreaterThanOrEqual(before)
    expect(time).toBeLessThanOrEqual(Date.now())
  })
})

describe('a sleep', () => {
  it('that is longer than a timer can be is not over at once', async () => {
    const stop = new AbortController()
    const woken = systemRuntime.sleep(10_000_000_000, stop.signal).then(() => 'woken')
    expect(await Promise.race([woken, systemRuntime.sleep(30).then(() => 'asleep')])).toBe('asleep')
    stop.abort()
    expect(await woken).toBe('woken')
  })
})
