import { describe, expect, it } from 'vitest'
import { formatBundles, parseBundles } from '../../src/merkle-log/index.js'
import { recordsOf, signedLog } from './signed-log.js'

const bundle = signedLog('clinic.example/sms', recordsOf(3)).bundle(1)

describe('a file of bundles', () => {
  it('is read back however many it holds', () => {
    const text = formatBundles(Array.from({ length: 12_000 }, () => bundle))
    expect(text.length).toBeGreaterThan(4 * 1024 * 1024)
    expect(parseBundles(text)?.length).toBe(12_000)
  })

  it.each([
    ['empty', ''],
    ['no JSON', '{'],
    ['JSON of nothing', 'null'],
    ['of another format', '{"format":"nophi-person@1","bundles":[]}'],
    ['with a bundle that is none', '{"format":"nophi-evidence@1","bundles":[{"record":1,"proof":""}]}'],
  ])('is none where it is %s', (_, text) => {
    expect(parseBundles(text)).toBeNull()
  })
})
